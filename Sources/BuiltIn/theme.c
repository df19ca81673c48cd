// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "../../site-templates/assets/icon.svg" if_empty(0)
};
static const unsigned char file1[] = {
#embed "../../site-templates/assets/notices.js" if_empty(0)
};
static const unsigned char file2[] = {
#embed "../../site-templates/assets/search-box.js" if_empty(0)
};
static const unsigned char file3[] = {
#embed "../../site-templates/assets/site.css" if_empty(0)
};
static const unsigned char file4[] = {
#embed "../../site-templates/assets/units.js" if_empty(0)
};
static const unsigned char file5[] = {
#embed "../../site-templates/banner.mustache" if_empty(0)
};
static const unsigned char file6[] = {
#embed "../../site-templates/category.mustache" if_empty(0)
};
static const unsigned char file7[] = {
#embed "../../site-templates/chart-notices.mustache" if_empty(0)
};
static const unsigned char file8[] = {
#embed "../../site-templates/chart.mustache" if_empty(0)
};
static const unsigned char file9[] = {
#embed "../../site-templates/contact.mustache" if_empty(0)
};
static const unsigned char file10[] = {
#embed "../../site-templates/faq.mustache" if_empty(0)
};
static const unsigned char file11[] = {
#embed "../../site-templates/footer.mustache" if_empty(0)
};
static const unsigned char file12[] = {
#embed "../../site-templates/guide.mustache" if_empty(0)
};
static const unsigned char file13[] = {
#embed "../../site-templates/header.mustache" if_empty(0)
};
static const unsigned char file14[] = {
#embed "../../site-templates/home.mustache" if_empty(0)
};
static const unsigned char file15[] = {
#embed "../../site-templates/improvement.mustache" if_empty(0)
};
static const unsigned char file16[] = {
#embed "../../site-templates/improvements.mustache" if_empty(0)
};
static const unsigned char file17[] = {
#embed "../../site-templates/index-of-pages.mustache" if_empty(0)
};
static const unsigned char file18[] = {
#embed "../../site-templates/labels/en.yml" if_empty(0)
};
static const unsigned char file19[] = {
#embed "../../site-templates/labels/zh.yml" if_empty(0)
};
static const unsigned char file20[] = {
#embed "../../site-templates/layout.mustache" if_empty(0)
};
static const unsigned char file21[] = {
#embed "../../site-templates/not-found.mustache" if_empty(0)
};
static const unsigned char file22[] = {
#embed "../../site-templates/notice-list.mustache" if_empty(0)
};
static const unsigned char file23[] = {
#embed "../../site-templates/notice.mustache" if_empty(0)
};
static const unsigned char file24[] = {
#embed "../../site-templates/notices.mustache" if_empty(0)
};
static const unsigned char file25[] = {
#embed "../../site-templates/page.mustache" if_empty(0)
};
static const unsigned char file26[] = {
#embed "../../site-templates/partials/banner-note.mustache" if_empty(0)
};
static const unsigned char file27[] = {
#embed "../../site-templates/partials/channel.mustache" if_empty(0)
};
static const unsigned char file28[] = {
#embed "../../site-templates/partials/chart-facts.mustache" if_empty(0)
};
static const unsigned char file29[] = {
#embed "../../site-templates/partials/chart-notice.mustache" if_empty(0)
};
static const unsigned char file30[] = {
#embed "../../site-templates/partials/contact-prompt.mustache" if_empty(0)
};
static const unsigned char file31[] = {
#embed "../../site-templates/partials/contents.mustache" if_empty(0)
};
static const unsigned char file32[] = {
#embed "../../site-templates/partials/finder.mustache" if_empty(0)
};
static const unsigned char file33[] = {
#embed "../../site-templates/partials/how-to-measure.mustache" if_empty(0)
};
static const unsigned char file34[] = {
#embed "../../site-templates/partials/icon.mustache" if_empty(0)
};
static const unsigned char file35[] = {
#embed "../../site-templates/partials/notice.mustache" if_empty(0)
};
static const unsigned char file36[] = {
#embed "../../site-templates/partials/outcome.mustache" if_empty(0)
};
static const unsigned char file37[] = {
#embed "../../site-templates/partials/search-form.mustache" if_empty(0)
};
static const unsigned char file38[] = {
#embed "../../site-templates/partials/size-icon.mustache" if_empty(0)
};
static const unsigned char file39[] = {
#embed "../../site-templates/partials/units.mustache" if_empty(0)
};
static const unsigned char file40[] = {
#embed "../../site-templates/policies.mustache" if_empty(0)
};
static const unsigned char file41[] = {
#embed "../../site-templates/policy.mustache" if_empty(0)
};
static const unsigned char file42[] = {
#embed "../../site-templates/product.mustache" if_empty(0)
};
static const unsigned char file43[] = {
#embed "../../site-templates/question.mustache" if_empty(0)
};
static const unsigned char file44[] = {
#embed "../../site-templates/redirect.mustache" if_empty(0)
};
static const unsigned char file45[] = {
#embed "../../site-templates/search.mustache" if_empty(0)
};
static const unsigned char file46[] = {
#embed "../../site-templates/size-chart.mustache" if_empty(0)
};
static const unsigned char file47[] = {
#embed "../../site-templates/size-charts.mustache" if_empty(0)
};
static const unsigned char file48[] = {
#embed "../../site-templates/statistics.mustache" if_empty(0)
};

static const BuiltInFile files[] = {
    {"assets/icon.svg", file0, sizeof file0},
    {"assets/notices.js", file1, sizeof file1},
    {"assets/search-box.js", file2, sizeof file2},
    {"assets/site.css", file3, sizeof file3},
    {"assets/units.js", file4, sizeof file4},
    {"banner.mustache", file5, sizeof file5},
    {"category.mustache", file6, sizeof file6},
    {"chart-notices.mustache", file7, sizeof file7},
    {"chart.mustache", file8, sizeof file8},
    {"contact.mustache", file9, sizeof file9},
    {"faq.mustache", file10, sizeof file10},
    {"footer.mustache", file11, sizeof file11},
    {"guide.mustache", file12, sizeof file12},
    {"header.mustache", file13, sizeof file13},
    {"home.mustache", file14, sizeof file14},
    {"improvement.mustache", file15, sizeof file15},
    {"improvements.mustache", file16, sizeof file16},
    {"index-of-pages.mustache", file17, sizeof file17},
    {"labels/en.yml", file18, sizeof file18},
    {"labels/zh.yml", file19, sizeof file19},
    {"layout.mustache", file20, sizeof file20},
    {"not-found.mustache", file21, sizeof file21},
    {"notice-list.mustache", file22, sizeof file22},
    {"notice.mustache", file23, sizeof file23},
    {"notices.mustache", file24, sizeof file24},
    {"page.mustache", file25, sizeof file25},
    {"partials/banner-note.mustache", file26, sizeof file26},
    {"partials/channel.mustache", file27, sizeof file27},
    {"partials/chart-facts.mustache", file28, sizeof file28},
    {"partials/chart-notice.mustache", file29, sizeof file29},
    {"partials/contact-prompt.mustache", file30, sizeof file30},
    {"partials/contents.mustache", file31, sizeof file31},
    {"partials/finder.mustache", file32, sizeof file32},
    {"partials/how-to-measure.mustache", file33, sizeof file33},
    {"partials/icon.mustache", file34, sizeof file34},
    {"partials/notice.mustache", file35, sizeof file35},
    {"partials/outcome.mustache", file36, sizeof file36},
    {"partials/search-form.mustache", file37, sizeof file37},
    {"partials/size-icon.mustache", file38, sizeof file38},
    {"partials/units.mustache", file39, sizeof file39},
    {"policies.mustache", file40, sizeof file40},
    {"policy.mustache", file41, sizeof file41},
    {"product.mustache", file42, sizeof file42},
    {"question.mustache", file43, sizeof file43},
    {"redirect.mustache", file44, sizeof file44},
    {"search.mustache", file45, sizeof file45},
    {"size-chart.mustache", file46, sizeof file46},
    {"size-charts.mustache", file47, sizeof file47},
    {"statistics.mustache", file48, sizeof file48},
};

const BuiltInFile *builtin_theme_files(void) { return files; }
long builtin_theme_count(void) { return sizeof files / sizeof files[0]; }
