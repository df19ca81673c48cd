// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "chinese/README.md" if_empty(0)
};
static const unsigned char file1[] = {
#embed "chinese/readings.txt" if_empty(0)
};
static const unsigned char file2[] = {
#embed "chinese/simplified.txt" if_empty(0)
};
static const unsigned char file3[] = {
#embed "chinese/words.txt" if_empty(0)
};

static const BuiltInFile files[] = {
    {"README.md", file0, sizeof file0},
    {"readings.txt", file1, sizeof file1},
    {"simplified.txt", file2, sizeof file2},
    {"words.txt", file3, sizeof file3},
};

const BuiltInFile *builtin_chinese_files(void) { return files; }
long builtin_chinese_count(void) { return sizeof files / sizeof files[0]; }
