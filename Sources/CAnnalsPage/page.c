#include "CAnnalsPage.h"

static const unsigned char template_html[] = {
#embed "../../data/page/timeline.template.html"
};

static const unsigned char event_html[] = {
#embed "../../data/page/event.template.html"
};

static const unsigned char style[] = {
#embed "../../data/page/style/colours.css" suffix(,)
#embed "../../data/page/style/frame.css" suffix(,)
#embed "../../data/page/style/overview.css" suffix(,)
#embed "../../data/page/style/filters.css" suffix(,)
#embed "../../data/page/style/list.css" suffix(,)
#embed "../../data/page/style/strip.css" suffix(,)
#embed "../../data/page/style/opened.css" suffix(,)
#embed "../../data/page/style/back.css" suffix(,)
#embed "../../data/page/style/help.css" suffix(,)
#embed "../../data/page/style/narrow.css" suffix(,)
#embed "../../data/page/style/print.css" suffix(,)
};

static const unsigned char script[] = {
#embed "../../data/page/script/page.js" suffix(,)
#embed "../../data/page/script/calendar.js" suffix(,)
#embed "../../data/page/script/address.js" suffix(,)
#embed "../../data/page/script/filters.js" suffix(,)
#embed "../../data/page/script/facets.js" suffix(,)
#embed "../../data/page/script/brush.js" suffix(,)
#embed "../../data/page/script/overview.js" suffix(,)
#embed "../../data/page/script/event.js" suffix(,)
#embed "../../data/page/script/keys.js" suffix(,)
#embed "../../data/page/script/print.js" suffix(,)
#embed "../../data/page/script/start.js" suffix(,)
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
