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

#endif
