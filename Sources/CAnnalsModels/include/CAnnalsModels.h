#ifndef ANNALS_MODELS_H
#define ANNALS_MODELS_H

#include <stddef.h>

#endif
