#include "CAnnalsModels.h"
