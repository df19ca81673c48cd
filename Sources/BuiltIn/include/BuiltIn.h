#pragma once
#include <stddef.h>

/// One file that is part of the executable.
typedef struct {
    const char *_Nonnull path;
    const unsigned char *_Nonnull bytes;
    long count;
} BuiltInFile;

const BuiltInFile *_Nonnull builtin_theme_files(void);
long builtin_theme_count(void);
const BuiltInFile *_Nonnull builtin_scaffold_files(void);
long builtin_scaffold_count(void);
const BuiltInFile *_Nonnull builtin_search_files(void);
long builtin_search_count(void);
const BuiltInFile *_Nonnull builtin_site_files(void);
long builtin_site_count(void);
const BuiltInFile *_Nonnull builtin_wording_files(void);
long builtin_wording_count(void);
const BuiltInFile *_Nonnull builtin_chinese_files(void);
long builtin_chinese_count(void);
const BuiltInFile *_Nonnull builtin_words_files(void);
long builtin_words_count(void);
