#include "CAnnalsPage.h"

static const unsigned char template_html[] = {
#embed "../../data/page/timeline.template.html"
};

static const unsigned char event_html[] = {
#embed "../../data/page/event.template.html"
};

static const unsigned char style[] = {
#embed "../../data/page/timeline.css"
};

static const unsigned char script[] = {
#embed "../../data/page/timeline.js"
};

annals_page_file annals_page_template(void) {
  return (annals_page_file){template_html, sizeof template_html};
}
annals_page_file annals_page_event(void) {
  return (annals_page_file){event_html, sizeof event_html};
}
annals_page_file annals_page_style(void) {
  return (annals_page_file){style, sizeof style};
}
annals_page_file annals_page_script(void) {
  return (annals_page_file){script, sizeof script};
}
