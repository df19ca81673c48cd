// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "../../site-templates/assets/drawings/bust-child.svg" if_empty(0)
};
static const unsigned char file1[] = {
#embed "../../site-templates/assets/drawings/bust-man.svg" if_empty(0)
};
static const unsigned char file2[] = {
#embed "../../site-templates/assets/drawings/bust-woman.svg" if_empty(0)
};
static const unsigned char file3[] = {
#embed "../../site-templates/assets/drawings/calf-child.svg" if_empty(0)
};
static const unsigned char file4[] = {
#embed "../../site-templates/assets/drawings/calf-man.svg" if_empty(0)
};
static const unsigned char file5[] = {
#embed "../../site-templates/assets/drawings/calf-woman.svg" if_empty(0)
};
static const unsigned char file6[] = {
#embed "../../site-templates/assets/drawings/finger-diameter.svg" if_empty(0)
};
static const unsigned char file7[] = {
#embed "../../site-templates/assets/drawings/finger.svg" if_empty(0)
};
static const unsigned char file8[] = {
#embed "../../site-templates/assets/drawings/foot-width.svg" if_empty(0)
};
static const unsigned char file9[] = {
#embed "../../site-templates/assets/drawings/foot.svg" if_empty(0)
};
static const unsigned char file10[] = {
#embed "../../site-templates/assets/drawings/hand-length.svg" if_empty(0)
};
static const unsigned char file11[] = {
#embed "../../site-templates/assets/drawings/hand.svg" if_empty(0)
};
static const unsigned char file12[] = {
#embed "../../site-templates/assets/drawings/head-child.svg" if_empty(0)
};
static const unsigned char file13[] = {
#embed "../../site-templates/assets/drawings/head-man.svg" if_empty(0)
};
static const unsigned char file14[] = {
#embed "../../site-templates/assets/drawings/head-woman.svg" if_empty(0)
};
static const unsigned char file15[] = {
#embed "../../site-templates/assets/drawings/height-child.svg" if_empty(0)
};
static const unsigned char file16[] = {
#embed "../../site-templates/assets/drawings/height-man.svg" if_empty(0)
};
static const unsigned char file17[] = {
#embed "../../site-templates/assets/drawings/height-woman.svg" if_empty(0)
};
static const unsigned char file18[] = {
#embed "../../site-templates/assets/drawings/hip-child.svg" if_empty(0)
};
static const unsigned char file19[] = {
#embed "../../site-templates/assets/drawings/hip-man.svg" if_empty(0)
};
static const unsigned char file20[] = {
#embed "../../site-templates/assets/drawings/hip-woman.svg" if_empty(0)
};
static const unsigned char file21[] = {
#embed "../../site-templates/assets/drawings/inseam-child.svg" if_empty(0)
};
static const unsigned char file22[] = {
#embed "../../site-templates/assets/drawings/inseam-man.svg" if_empty(0)
};
static const unsigned char file23[] = {
#embed "../../site-templates/assets/drawings/inseam-woman.svg" if_empty(0)
};
static const unsigned char file24[] = {
#embed "../../site-templates/assets/drawings/neck-child.svg" if_empty(0)
};
static const unsigned char file25[] = {
#embed "../../site-templates/assets/drawings/neck-man.svg" if_empty(0)
};
static const unsigned char file26[] = {
#embed "../../site-templates/assets/drawings/neck-woman.svg" if_empty(0)
};
static const unsigned char file27[] = {
#embed "../../site-templates/assets/drawings/shoulder-child.svg" if_empty(0)
};
static const unsigned char file28[] = {
#embed "../../site-templates/assets/drawings/shoulder-man.svg" if_empty(0)
};
static const unsigned char file29[] = {
#embed "../../site-templates/assets/drawings/shoulder-woman.svg" if_empty(0)
};
static const unsigned char file30[] = {
#embed "../../site-templates/assets/drawings/skirt-hip.svg" if_empty(0)
};
static const unsigned char file31[] = {
#embed "../../site-templates/assets/drawings/skirt-length.svg" if_empty(0)
};
static const unsigned char file32[] = {
#embed "../../site-templates/assets/drawings/skirt-waist.svg" if_empty(0)
};
static const unsigned char file33[] = {
#embed "../../site-templates/assets/drawings/sleeve-child.svg" if_empty(0)
};
static const unsigned char file34[] = {
#embed "../../site-templates/assets/drawings/sleeve-man.svg" if_empty(0)
};
static const unsigned char file35[] = {
#embed "../../site-templates/assets/drawings/sleeve-woman.svg" if_empty(0)
};
static const unsigned char file36[] = {
#embed "../../site-templates/assets/drawings/thigh-child.svg" if_empty(0)
};
static const unsigned char file37[] = {
#embed "../../site-templates/assets/drawings/thigh-man.svg" if_empty(0)
};
static const unsigned char file38[] = {
#embed "../../site-templates/assets/drawings/thigh-woman.svg" if_empty(0)
};
static const unsigned char file39[] = {
#embed "../../site-templates/assets/drawings/top-bust.svg" if_empty(0)
};
static const unsigned char file40[] = {
#embed "../../site-templates/assets/drawings/top-hip.svg" if_empty(0)
};
static const unsigned char file41[] = {
#embed "../../site-templates/assets/drawings/top-length.svg" if_empty(0)
};
static const unsigned char file42[] = {
#embed "../../site-templates/assets/drawings/top-shoulder.svg" if_empty(0)
};
static const unsigned char file43[] = {
#embed "../../site-templates/assets/drawings/top-sleeve.svg" if_empty(0)
};
static const unsigned char file44[] = {
#embed "../../site-templates/assets/drawings/top-waist.svg" if_empty(0)
};
static const unsigned char file45[] = {
#embed "../../site-templates/assets/drawings/trousers-hip.svg" if_empty(0)
};
static const unsigned char file46[] = {
#embed "../../site-templates/assets/drawings/trousers-inseam.svg" if_empty(0)
};
static const unsigned char file47[] = {
#embed "../../site-templates/assets/drawings/trousers-length.svg" if_empty(0)
};
static const unsigned char file48[] = {
#embed "../../site-templates/assets/drawings/trousers-thigh.svg" if_empty(0)
};
static const unsigned char file49[] = {
#embed "../../site-templates/assets/drawings/trousers-waist.svg" if_empty(0)
};
static const unsigned char file50[] = {
#embed "../../site-templates/assets/drawings/underbust-woman.svg" if_empty(0)
};
static const unsigned char file51[] = {
#embed "../../site-templates/assets/drawings/waist-child.svg" if_empty(0)
};
static const unsigned char file52[] = {
#embed "../../site-templates/assets/drawings/waist-man.svg" if_empty(0)
};
static const unsigned char file53[] = {
#embed "../../site-templates/assets/drawings/waist-woman.svg" if_empty(0)
};
static const unsigned char file54[] = {
#embed "../../site-templates/assets/drawings/wrist.svg" if_empty(0)
};
static const unsigned char file55[] = {
#embed "../../site-templates/assets/icon.svg" if_empty(0)
};
static const unsigned char file56[] = {
#embed "../../site-templates/assets/notices.js" if_empty(0)
};
static const unsigned char file57[] = {
#embed "../../site-templates/assets/search-box.js" if_empty(0)
};
static const unsigned char file58[] = {
#embed "../../site-templates/assets/search-log.js" if_empty(0)
};
static const unsigned char file59[] = {
#embed "../../site-templates/assets/search-page.js" if_empty(0)
};
static const unsigned char file60[] = {
#embed "../../site-templates/assets/site.css" if_empty(0)
};
static const unsigned char file61[] = {
#embed "../../site-templates/assets/size-chart.js" if_empty(0)
};
static const unsigned char file62[] = {
#embed "../../site-templates/assets/units.js" if_empty(0)
};
static const unsigned char file63[] = {
#embed "../../site-templates/assets/which-version.js" if_empty(0)
};
static const unsigned char file64[] = {
#embed "../../site-templates/banner.mustache" if_empty(0)
};
static const unsigned char file65[] = {
#embed "../../site-templates/category.mustache" if_empty(0)
};
static const unsigned char file66[] = {
#embed "../../site-templates/chart-notices.mustache" if_empty(0)
};
static const unsigned char file67[] = {
#embed "../../site-templates/chart.mustache" if_empty(0)
};
static const unsigned char file68[] = {
#embed "../../site-templates/contact.mustache" if_empty(0)
};
static const unsigned char file69[] = {
#embed "../../site-templates/faq.mustache" if_empty(0)
};
static const unsigned char file70[] = {
#embed "../../site-templates/footer.mustache" if_empty(0)
};
static const unsigned char file71[] = {
#embed "../../site-templates/guide.mustache" if_empty(0)
};
static const unsigned char file72[] = {
#embed "../../site-templates/header.mustache" if_empty(0)
};
static const unsigned char file73[] = {
#embed "../../site-templates/home.mustache" if_empty(0)
};
static const unsigned char file74[] = {
#embed "../../site-templates/improvement.mustache" if_empty(0)
};
static const unsigned char file75[] = {
#embed "../../site-templates/improvements.mustache" if_empty(0)
};
static const unsigned char file76[] = {
#embed "../../site-templates/index-of-pages.mustache" if_empty(0)
};
static const unsigned char file77[] = {
#embed "../../site-templates/labels/en.yml" if_empty(0)
};
static const unsigned char file78[] = {
#embed "../../site-templates/labels/zh.yml" if_empty(0)
};
static const unsigned char file79[] = {
#embed "../../site-templates/layout.mustache" if_empty(0)
};
static const unsigned char file80[] = {
#embed "../../site-templates/not-found.mustache" if_empty(0)
};
static const unsigned char file81[] = {
#embed "../../site-templates/notice-list.mustache" if_empty(0)
};
static const unsigned char file82[] = {
#embed "../../site-templates/notice.mustache" if_empty(0)
};
static const unsigned char file83[] = {
#embed "../../site-templates/notices.mustache" if_empty(0)
};
static const unsigned char file84[] = {
#embed "../../site-templates/page.mustache" if_empty(0)
};
static const unsigned char file85[] = {
#embed "../../site-templates/partials/banner-note.mustache" if_empty(0)
};
static const unsigned char file86[] = {
#embed "../../site-templates/partials/channel.mustache" if_empty(0)
};
static const unsigned char file87[] = {
#embed "../../site-templates/partials/chart-facts.mustache" if_empty(0)
};
static const unsigned char file88[] = {
#embed "../../site-templates/partials/chart-notice.mustache" if_empty(0)
};
static const unsigned char file89[] = {
#embed "../../site-templates/partials/contact-prompt.mustache" if_empty(0)
};
static const unsigned char file90[] = {
#embed "../../site-templates/partials/contents.mustache" if_empty(0)
};
static const unsigned char file91[] = {
#embed "../../site-templates/partials/differences.mustache" if_empty(0)
};
static const unsigned char file92[] = {
#embed "../../site-templates/partials/finder.mustache" if_empty(0)
};
static const unsigned char file93[] = {
#embed "../../site-templates/partials/how-to-measure.mustache" if_empty(0)
};
static const unsigned char file94[] = {
#embed "../../site-templates/partials/icon.mustache" if_empty(0)
};
static const unsigned char file95[] = {
#embed "../../site-templates/partials/language-note.mustache" if_empty(0)
};
static const unsigned char file96[] = {
#embed "../../site-templates/partials/measures.mustache" if_empty(0)
};
static const unsigned char file97[] = {
#embed "../../site-templates/partials/notice.mustache" if_empty(0)
};
static const unsigned char file98[] = {
#embed "../../site-templates/partials/outcome.mustache" if_empty(0)
};
static const unsigned char file99[] = {
#embed "../../site-templates/partials/search-form.mustache" if_empty(0)
};
static const unsigned char file100[] = {
#embed "../../site-templates/partials/size-icon.mustache" if_empty(0)
};
static const unsigned char file101[] = {
#embed "../../site-templates/partials/terms.mustache" if_empty(0)
};
static const unsigned char file102[] = {
#embed "../../site-templates/partials/units.mustache" if_empty(0)
};
static const unsigned char file103[] = {
#embed "../../site-templates/partials/which-version.mustache" if_empty(0)
};
static const unsigned char file104[] = {
#embed "../../site-templates/policies.mustache" if_empty(0)
};
static const unsigned char file105[] = {
#embed "../../site-templates/policy.mustache" if_empty(0)
};
static const unsigned char file106[] = {
#embed "../../site-templates/product.mustache" if_empty(0)
};
static const unsigned char file107[] = {
#embed "../../site-templates/question.mustache" if_empty(0)
};
static const unsigned char file108[] = {
#embed "../../site-templates/redirect.mustache" if_empty(0)
};
static const unsigned char file109[] = {
#embed "../../site-templates/search.mustache" if_empty(0)
};
static const unsigned char file110[] = {
#embed "../../site-templates/size-chart.mustache" if_empty(0)
};
static const unsigned char file111[] = {
#embed "../../site-templates/size-charts.mustache" if_empty(0)
};
static const unsigned char file112[] = {
#embed "../../site-templates/statistics.mustache" if_empty(0)
};

static const BuiltInFile files[] = {
    {"assets/drawings/bust-child.svg", file0, sizeof file0},
    {"assets/drawings/bust-man.svg", file1, sizeof file1},
    {"assets/drawings/bust-woman.svg", file2, sizeof file2},
    {"assets/drawings/calf-child.svg", file3, sizeof file3},
    {"assets/drawings/calf-man.svg", file4, sizeof file4},
    {"assets/drawings/calf-woman.svg", file5, sizeof file5},
    {"assets/drawings/finger-diameter.svg", file6, sizeof file6},
    {"assets/drawings/finger.svg", file7, sizeof file7},
    {"assets/drawings/foot-width.svg", file8, sizeof file8},
    {"assets/drawings/foot.svg", file9, sizeof file9},
    {"assets/drawings/hand-length.svg", file10, sizeof file10},
    {"assets/drawings/hand.svg", file11, sizeof file11},
    {"assets/drawings/head-child.svg", file12, sizeof file12},
    {"assets/drawings/head-man.svg", file13, sizeof file13},
    {"assets/drawings/head-woman.svg", file14, sizeof file14},
    {"assets/drawings/height-child.svg", file15, sizeof file15},
    {"assets/drawings/height-man.svg", file16, sizeof file16},
    {"assets/drawings/height-woman.svg", file17, sizeof file17},
    {"assets/drawings/hip-child.svg", file18, sizeof file18},
    {"assets/drawings/hip-man.svg", file19, sizeof file19},
    {"assets/drawings/hip-woman.svg", file20, sizeof file20},
    {"assets/drawings/inseam-child.svg", file21, sizeof file21},
    {"assets/drawings/inseam-man.svg", file22, sizeof file22},
    {"assets/drawings/inseam-woman.svg", file23, sizeof file23},
    {"assets/drawings/neck-child.svg", file24, sizeof file24},
    {"assets/drawings/neck-man.svg", file25, sizeof file25},
    {"assets/drawings/neck-woman.svg", file26, sizeof file26},
    {"assets/drawings/shoulder-child.svg", file27, sizeof file27},
    {"assets/drawings/shoulder-man.svg", file28, sizeof file28},
    {"assets/drawings/shoulder-woman.svg", file29, sizeof file29},
    {"assets/drawings/skirt-hip.svg", file30, sizeof file30},
    {"assets/drawings/skirt-length.svg", file31, sizeof file31},
    {"assets/drawings/skirt-waist.svg", file32, sizeof file32},
    {"assets/drawings/sleeve-child.svg", file33, sizeof file33},
    {"assets/drawings/sleeve-man.svg", file34, sizeof file34},
    {"assets/drawings/sleeve-woman.svg", file35, sizeof file35},
    {"assets/drawings/thigh-child.svg", file36, sizeof file36},
    {"assets/drawings/thigh-man.svg", file37, sizeof file37},
    {"assets/drawings/thigh-woman.svg", file38, sizeof file38},
    {"assets/drawings/top-bust.svg", file39, sizeof file39},
    {"assets/drawings/top-hip.svg", file40, sizeof file40},
    {"assets/drawings/top-length.svg", file41, sizeof file41},
    {"assets/drawings/top-shoulder.svg", file42, sizeof file42},
    {"assets/drawings/top-sleeve.svg", file43, sizeof file43},
    {"assets/drawings/top-waist.svg", file44, sizeof file44},
    {"assets/drawings/trousers-hip.svg", file45, sizeof file45},
    {"assets/drawings/trousers-inseam.svg", file46, sizeof file46},
    {"assets/drawings/trousers-length.svg", file47, sizeof file47},
    {"assets/drawings/trousers-thigh.svg", file48, sizeof file48},
    {"assets/drawings/trousers-waist.svg", file49, sizeof file49},
    {"assets/drawings/underbust-woman.svg", file50, sizeof file50},
    {"assets/drawings/waist-child.svg", file51, sizeof file51},
    {"assets/drawings/waist-man.svg", file52, sizeof file52},
    {"assets/drawings/waist-woman.svg", file53, sizeof file53},
    {"assets/drawings/wrist.svg", file54, sizeof file54},
    {"assets/icon.svg", file55, sizeof file55},
    {"assets/notices.js", file56, sizeof file56},
    {"assets/search-box.js", file57, sizeof file57},
    {"assets/search-log.js", file58, sizeof file58},
    {"assets/search-page.js", file59, sizeof file59},
    {"assets/site.css", file60, sizeof file60},
    {"assets/size-chart.js", file61, sizeof file61},
    {"assets/units.js", file62, sizeof file62},
    {"assets/which-version.js", file63, sizeof file63},
    {"banner.mustache", file64, sizeof file64},
    {"category.mustache", file65, sizeof file65},
    {"chart-notices.mustache", file66, sizeof file66},
    {"chart.mustache", file67, sizeof file67},
    {"contact.mustache", file68, sizeof file68},
    {"faq.mustache", file69, sizeof file69},
    {"footer.mustache", file70, sizeof file70},
    {"guide.mustache", file71, sizeof file71},
    {"header.mustache", file72, sizeof file72},
    {"home.mustache", file73, sizeof file73},
    {"improvement.mustache", file74, sizeof file74},
    {"improvements.mustache", file75, sizeof file75},
    {"index-of-pages.mustache", file76, sizeof file76},
    {"labels/en.yml", file77, sizeof file77},
    {"labels/zh.yml", file78, sizeof file78},
    {"layout.mustache", file79, sizeof file79},
    {"not-found.mustache", file80, sizeof file80},
    {"notice-list.mustache", file81, sizeof file81},
    {"notice.mustache", file82, sizeof file82},
    {"notices.mustache", file83, sizeof file83},
    {"page.mustache", file84, sizeof file84},
    {"partials/banner-note.mustache", file85, sizeof file85},
    {"partials/channel.mustache", file86, sizeof file86},
    {"partials/chart-facts.mustache", file87, sizeof file87},
    {"partials/chart-notice.mustache", file88, sizeof file88},
    {"partials/contact-prompt.mustache", file89, sizeof file89},
    {"partials/contents.mustache", file90, sizeof file90},
    {"partials/differences.mustache", file91, sizeof file91},
    {"partials/finder.mustache", file92, sizeof file92},
    {"partials/how-to-measure.mustache", file93, sizeof file93},
    {"partials/icon.mustache", file94, sizeof file94},
    {"partials/language-note.mustache", file95, sizeof file95},
    {"partials/measures.mustache", file96, sizeof file96},
    {"partials/notice.mustache", file97, sizeof file97},
    {"partials/outcome.mustache", file98, sizeof file98},
    {"partials/search-form.mustache", file99, sizeof file99},
    {"partials/size-icon.mustache", file100, sizeof file100},
    {"partials/terms.mustache", file101, sizeof file101},
    {"partials/units.mustache", file102, sizeof file102},
    {"partials/which-version.mustache", file103, sizeof file103},
    {"policies.mustache", file104, sizeof file104},
    {"policy.mustache", file105, sizeof file105},
    {"product.mustache", file106, sizeof file106},
    {"question.mustache", file107, sizeof file107},
    {"redirect.mustache", file108, sizeof file108},
    {"search.mustache", file109, sizeof file109},
    {"size-chart.mustache", file110, sizeof file110},
    {"size-charts.mustache", file111, sizeof file111},
    {"statistics.mustache", file112, sizeof file112},
};

const BuiltInFile *builtin_theme_files(void) { return files; }
long builtin_theme_count(void) { return sizeof files / sizeof files[0]; }
