#include "CAnnalsPage.h"
