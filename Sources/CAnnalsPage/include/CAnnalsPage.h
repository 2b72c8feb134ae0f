#ifndef ANNALS_PAGE_H
#define ANNALS_PAGE_H

#include <stddef.h>

#endif
