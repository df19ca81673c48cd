// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "wording/en.yml" if_empty(0)
};
static const unsigned char file1[] = {
#embed "wording/zh.yml" if_empty(0)
};

static const BuiltInFile files[] = {
    {"en.yml", file0, sizeof file0},
    {"zh.yml", file1, sizeof file1},
};

const BuiltInFile *builtin_wording_files(void) { return files; }
long builtin_wording_count(void) { return sizeof files / sizeof files[0]; }
