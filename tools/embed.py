#!/usr/bin/env python3
"""Lists the files that are part of the executable: writes Sources/BuiltIn/{theme,scaffold,search,site,wording,chinese,words}.c.

Run it from the top of the repository after adding, renaming or removing a file of the theme, the scaffold, the search
module, the site or the phrases; a changed file needs no run, because the compiler reads it. A test fails while the lists are stale.
"""
import os

SETS = {"theme": "site-templates", "scaffold": "Sources/BuiltIn/scaffold", "search": "Sources/BuiltIn/search",
        "site": "Sources/BuiltIn/site", "wording": "Sources/BuiltIn/wording", "chinese": "Sources/BuiltIn/chinese",
        "words": "Sources/BuiltIn/search-words"}


def names(folder):
    found = []
    for base, folders, files in os.walk(folder):
        folders.sort()
        found += [os.path.relpath(os.path.join(base, name), folder) for name in files if not name.startswith(".")]
    return sorted(found)


def main():
    for name, folder in SETS.items():
        files = names(folder)
        here = os.path.relpath(folder, "Sources/BuiltIn")
        lines = ["// Written by tools/embed.py: do not edit.", '#include "BuiltIn.h"', ""]
        for index, path in enumerate(files):
            lines += [f"static const unsigned char file{index}[] = {{", f'#embed "{here}/{path}" if_empty(0)', "};"]
        lines += ["", f"static const BuiltInFile files[] = {{"]
        for index, path in enumerate(files):
            empty = os.path.getsize(os.path.join(folder, path)) == 0
            lines.append(f'    {{"{path}", file{index}, {0 if empty else f"sizeof file{index}"}}},')
        lines += ["};", "", f"const BuiltInFile *builtin_{name}_files(void) {{ return files; }}",
                  f"long builtin_{name}_count(void) {{ return sizeof files / sizeof files[0]; }}", ""]
        with open(f"Sources/BuiltIn/{name}.c", "w", encoding="utf-8", newline="\n") as out:
            out.write("\n".join(lines))


if __name__ == "__main__":
    main()
