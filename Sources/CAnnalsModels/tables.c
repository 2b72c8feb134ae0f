#include "CAnnalsModels.h"

static const unsigned char bytes[] = {
#embed "../../data/models/tables.bin"
};

const unsigned char *annals_tables(void) { return bytes; }
size_t annals_tables_count(void) { return sizeof bytes; }
