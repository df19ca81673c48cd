# Two commands matter: `make site` publishes the default help center, `make test` proves that everything works.

SIGNPOST := .build/release/signpost
# The default content's statistics end in this week, so its site is built as of this day. Your own site needs no --as-of.
DEMO_DAY := 2026-11-16

.PHONY: site build test search-quality unit browser node check format lint embed install clean

site: build
	$(SIGNPOST) build --as-of $(DEMO_DAY)
	@echo
	@echo "The help center is in public/. To look at it:"
	@echo "  $(SIGNPOST) serve --as-of $(DEMO_DAY)      then open http://127.0.0.1:8080/"

build:
	tools/install-packages site
	swift build -c release --product signpost

test:
	tools/install-packages test
	swift build -c release --product signpost
	tools/run-tests

# Our search beside Pagefind, SQLite's and lunr, on the same graded queries.
search-quality: build
	tools/install-packages test
	tools/search-quality

# For daily work: no browser, no installing.
check: lint
	swift build
	swift test

lint:
	swift format lint --strict -r Sources Tests Package.swift

format:
	swift format -i -r Sources Tests Package.swift

# After adding or removing a file of the theme, the scaffold, the search module or the site.
embed:
	python3 tools/embed.py

install: build
	install -D -m 755 $(SIGNPOST) $(DESTDIR)$(or $(PREFIX),/usr/local)/bin/signpost

clean:
	rm -rf .build .venv public .signpost-cache
