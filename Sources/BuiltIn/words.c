// Written by tools/embed.py: do not edit.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "search-words/synonyms.yml" if_empty(0)
};

static const BuiltInFile files[] = {
    {"synonyms.yml", file0, sizeof file0},
};

const BuiltInFile *builtin_words_files(void) { return files; }
long builtin_words_count(void) { return sizeof files / sizeof files[0]; }
