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
#embed "search/pinyin.js" if_empty(0)
};
static const unsigned char file5[] = {
#embed "search/query.js" if_empty(0)
};
static const unsigned char file6[] = {
#embed "search/rank.js" if_empty(0)
};
static const unsigned char file7[] = {
#embed "search/search.js" if_empty(0)
};
static const unsigned char file8[] = {
#embed "search/text.js" if_empty(0)
};
static const unsigned char file9[] = {
#embed "search/words.js" if_empty(0)
};

static const BuiltInFile files[] = {
    {"codec.js", file0, sizeof file0},
    {"excerpt.js", file1, sizeof file1},
    {"index.js", file2, sizeof file2},
    {"package.json", file3, sizeof file3},
    {"pinyin.js", file4, sizeof file4},
    {"query.js", file5, sizeof file5},
    {"rank.js", file6, sizeof file6},
    {"search.js", file7, sizeof file7},
    {"text.js", file8, sizeof file8},
    {"words.js", file9, sizeof file9},
};

const BuiltInFile *builtin_search_files(void) { return files; }
long builtin_search_count(void) { return sizeof files / sizeof files[0]; }
