// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "search/codec.js" if_empty(0)
};
static const unsigned char file1[] = {
#embed "search/excerpt.js" if_empty(0)
};
static const unsigned char file2[] = {
#embed "search/index.js" if_empty(0)
};
static const unsigned char file3[] = {
#embed "search/package.json" if_empty(0)
};
static const unsigned char file4[] = {
#embed "search/query.js" if_empty(0)
};
static const unsigned char file5[] = {
#embed "search/rank.js" if_empty(0)
};
static const unsigned char file6[] = {
#embed "search/search.js" if_empty(0)
};
static const unsigned char file7[] = {
#embed "search/text.js" if_empty(0)
};

static const BuiltInFile files[] = {
    {"codec.js", file0, sizeof file0},
    {"excerpt.js", file1, sizeof file1},
    {"index.js", file2, sizeof file2},
    {"package.json", file3, sizeof file3},
    {"query.js", file4, sizeof file4},
    {"rank.js", file5, sizeof file5},
    {"search.js", file6, sizeof file6},
    {"text.js", file7, sizeof file7},
};

const BuiltInFile *builtin_search_files(void) { return files; }
long builtin_search_count(void) { return sizeof files / sizeof files[0]; }
