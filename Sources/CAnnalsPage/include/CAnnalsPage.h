#ifndef ANNALS_PAGE_H
#define ANNALS_PAGE_H

#include <stddef.h>

/// A file of the timeline page; its bytes live as long as the program.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} annals_page_file;

/// data/page/timeline.template.html
annals_page_file annals_page_template(void);
/// data/page/event.template.html
annals_page_file annals_page_event(void);
/// The files of data/page/style, one after the other.
annals_page_file annals_page_style(void);
/// The files of data/page/script, one after the other.
annals_page_file annals_page_script(void);

#endif
