#ifndef ANNALS_MODELS_H
#define ANNALS_MODELS_H

#include <stddef.h>

/// The compiled gazetteer, data/models/tables.bin.
const unsigned char *annals_tables(void);
/// The number of bytes of the compiled gazetteer.
size_t annals_tables_count(void);

/// The notices of others' data and software, NOTICE.
const unsigned char *annals_notice(void);
/// The number of bytes of the notices.
size_t annals_notice_count(void);

/// The model of part-of-speech tags, data/models/tagger.bin.
const unsigned char *annals_tagger_model(void);
/// The number of bytes of the model of part-of-speech tags.
size_t annals_tagger_model_count(void);

/// The model of dependencies, data/models/parser.bin.
const unsigned char *annals_parser_model(void);
/// The number of bytes of the model of dependencies.
size_t annals_parser_model_count(void);

/// The model of names, data/models/names.bin.
const unsigned char *annals_names_model(void);
/// The number of bytes of the model of names.
size_t annals_names_model_count(void);

/// The model of lemmas, data/models/lemmas.bin.
const unsigned char *annals_lemmas_model(void);
/// The number of bytes of the model of lemmas.
size_t annals_lemmas_model_count(void);

/// The model of the lexicon, data/models/lexicon.bin.
const unsigned char *annals_lexicon_model(void);
/// The number of bytes of the model of the lexicon.
size_t annals_lexicon_model_count(void);

#endif
