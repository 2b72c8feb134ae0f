#include "CAnnalsModels.h"

static const unsigned char bytes[] = {
#embed "../../NOTICE"
};

const unsigned char *annals_notice(void) { return bytes; }
size_t annals_notice_count(void) { return sizeof bytes; }
