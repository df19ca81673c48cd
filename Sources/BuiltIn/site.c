// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "site/embed.js" if_empty(0)
};
static const unsigned char file1[] = {
#embed "site/sizes/finder.js" if_empty(0)
};
static const unsigned char file2[] = {
#embed "site/sizes/package.json" if_empty(0)
};

static const BuiltInFile files[] = {
    {"embed.js", file0, sizeof file0},
    {"sizes/finder.js", file1, sizeof file1},
    {"sizes/package.json", file2, sizeof file2},
};

const BuiltInFile *builtin_site_files(void) { return files; }
long builtin_site_count(void) { return sizeof files / sizeof files[0]; }
