// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "search/package.json" if_empty(0)
};
static const unsigned char file1[] = {
#embed "search/search.js" if_empty(0)
};

static const BuiltInFile files[] = {
    {"package.json", file0, sizeof file0},
    {"search.js", file1, sizeof file1},
};

const BuiltInFile *builtin_search_files(void) { return files; }
long builtin_search_count(void) { return sizeof files / sizeof files[0]; }
