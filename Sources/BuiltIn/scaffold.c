// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "scaffold/README.md" if_empty(0)
};
static const unsigned char file1[] = {
#embed "scaffold/content/categories.yml" if_empty(0)
};
static const unsigned char file2[] = {
#embed "scaffold/content/faq/shipping/where-is-my-parcel.en.md" if_empty(0)
};
static const unsigned char file3[] = {
#embed "scaffold/content/faq/shipping/where-is-my-parcel.zh.md" if_empty(0)
};
static const unsigned char file4[] = {
#embed "scaffold/content/faq/sizes/which-size.en.md" if_empty(0)
};
static const unsigned char file5[] = {
#embed "scaffold/content/faq/sizes/which-size.zh.md" if_empty(0)
};
static const unsigned char file6[] = {
#embed "scaffold/content/guide.yml" if_empty(0)
};
static const unsigned char file7[] = {
#embed "scaffold/content/pages/contact.en.md" if_empty(0)
};
static const unsigned char file8[] = {
#embed "scaffold/content/pages/contact.zh.md" if_empty(0)
};
static const unsigned char file9[] = {
#embed "scaffold/content/policies/returns.en.md" if_empty(0)
};
static const unsigned char file10[] = {
#embed "scaffold/content/policies/returns.zh.md" if_empty(0)
};
static const unsigned char file11[] = {
#embed "scaffold/content/products.csv" if_empty(0)
};
static const unsigned char file12[] = {
#embed "scaffold/content/site.yml" if_empty(0)
};
static const unsigned char file13[] = {
#embed "scaffold/content/size-charts/tops/chart.csv" if_empty(0)
};
static const unsigned char file14[] = {
#embed "scaffold/content/size-charts/tops/page.en.md" if_empty(0)
};
static const unsigned char file15[] = {
#embed "scaffold/content/size-charts/tops/page.zh.md" if_empty(0)
};
static const unsigned char file16[] = {
#embed "scaffold/content/synonyms.yml" if_empty(0)
};
static const unsigned char file17[] = {
#embed "scaffold/gitignore" if_empty(0)
};

static const BuiltInFile files[] = {
    {"README.md", file0, sizeof file0},
    {"content/categories.yml", file1, sizeof file1},
    {"content/faq/shipping/where-is-my-parcel.en.md", file2, sizeof file2},
    {"content/faq/shipping/where-is-my-parcel.zh.md", file3, sizeof file3},
    {"content/faq/sizes/which-size.en.md", file4, sizeof file4},
    {"content/faq/sizes/which-size.zh.md", file5, sizeof file5},
    {"content/guide.yml", file6, sizeof file6},
    {"content/pages/contact.en.md", file7, sizeof file7},
    {"content/pages/contact.zh.md", file8, sizeof file8},
    {"content/policies/returns.en.md", file9, sizeof file9},
    {"content/policies/returns.zh.md", file10, sizeof file10},
    {"content/products.csv", file11, sizeof file11},
    {"content/site.yml", file12, sizeof file12},
    {"content/size-charts/tops/chart.csv", file13, sizeof file13},
    {"content/size-charts/tops/page.en.md", file14, sizeof file14},
    {"content/size-charts/tops/page.zh.md", file15, sizeof file15},
    {"content/synonyms.yml", file16, sizeof file16},
    {"gitignore", file17, sizeof file17},
};

const BuiltInFile *builtin_scaffold_files(void) { return files; }
long builtin_scaffold_count(void) { return sizeof files / sizeof files[0]; }
