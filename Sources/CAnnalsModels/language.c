#include "CAnnalsModels.h"

// Read in place, so that each starts where a line of cache does.
_Alignas(64) static const unsigned char tagger[] = {
#embed "../../data/models/tagger.bin"
};
const unsigned char *annals_tagger_model(void) { return tagger; }
size_t annals_tagger_model_count(void) { return sizeof tagger; }

_Alignas(64) static const unsigned char parser[] = {
#embed "../../data/models/parser.bin"
};
const unsigned char *annals_parser_model(void) { return parser; }
size_t annals_parser_model_count(void) { return sizeof parser; }

_Alignas(64) static const unsigned char names[] = {
#embed "../../data/models/names.bin"
};
const unsigned char *annals_names_model(void) { return names; }
size_t annals_names_model_count(void) { return sizeof names; }

_Alignas(64) static const unsigned char lemmas[] = {
#embed "../../data/models/lemmas.bin"
};
const unsigned char *annals_lemmas_model(void) { return lemmas; }
size_t annals_lemmas_model_count(void) { return sizeof lemmas; }

_Alignas(64) static const unsigned char lexicon[] = {
#embed "../../data/models/lexicon.bin"
};
const unsigned char *annals_lexicon_model(void) { return lexicon; }
size_t annals_lexicon_model_count(void) { return sizeof lexicon; }
