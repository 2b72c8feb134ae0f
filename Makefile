# Annals: `make run` builds the program and turns data/documents into output/; `make test` tests everything.

PREFIX ?= /usr/local
SWIFT ?= swift
BUILD = $(SWIFT) build -c release --product annals --static-swift-stdlib
ANNALS = .build/release/annals

.PHONY: run build test lint install setup record help clean

run: build
	$(ANNALS) build --fresh data/documents -o output --title "Wars, prisoners and protests"
	@echo
	@echo "Open output/timeline.html or output/graph.svg, or ask: $(ANNALS) query --year 1950..1953"

build: setup
	$(BUILD)

test: setup
	@Tests/run

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1" "$(DESTDIR)$(PREFIX)/share/doc/annals" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 $(ANNALS) "$(DESTDIR)$(PREFIX)/bin/annals"
	install -m 644 NOTICE LICENSE "$(DESTDIR)$(PREFIX)/share/doc/annals"
	$(ANNALS) __manual > "$(DESTDIR)$(PREFIX)/share/man/man1/annals.1"
	$(ANNALS) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/annals"
	$(ANNALS) --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_annals"
	$(ANNALS) --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/annals.fish"

setup:
	@Tests/setup

# What is committed of the program's own output: output/, the sessions, the blocks of the documents.
record: run
	$(ANNALS) graph -q --year 1950..1954 --cards 12 --title "The Korean War and its prisoners" > docs/korean-war.svg
	ANNALS_BIN=$(CURDIR)/.build/release ANNALS_RECORD=1 $(SWIFT) test --disable-xctest --filter "SessionTests|DocumentBlockTests"
	git status --short

clean:
	rm -rf .build .venv

help:
	@echo "make run               build the program and write output/ from data/documents"
	@echo "make test              run all tests"
	@echo "make lint              check the format of the code"
	@echo "make install PREFIX=…  install program, manual page and completions (default /usr/local)"
	@echo "make setup             install the system packages that are missing"
	@echo "make test-clients      let other programs read what annals writes"
	@echo "make test-browser      try the timeline page in a browser"
	@echo "make record            write again what is committed of the program's own output"
	@echo "make clean             remove what was built"

-include Tests/Clients/clients.mk
