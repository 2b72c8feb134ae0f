// Shim over libxml2 for Swift: its globals (`xmlFree`) are rejected by Swift 6, so they are
// wrapped here as static inline functions.
#ifndef ANNALS_CLIBXML2_SHIM_H
#define ANNALS_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers then clash with the ICU inside Foundation. They are only needed for
// the private fields of `xmlCharEncodingHandler`.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

static inline void annals_xml_free(void *pointer) { xmlFree(pointer); }

#endif
