# Builds, tests and installs cv-lsp. `make` alone lists the commands.

SWIFT ?= swift
PREFIX ?= /usr/local
SAMPLE := Examples/resumes/mara-lindqvist.md
RESUME ?= $(SAMPLE)

# The tests and the checks share these flags, and with them one build.
DEBUG_FLAGS := -Xswiftc -warnings-as-errors

# On Linux what is installed is one file: Swift's runtime, json-c and libyaml are inside. lld keeps it small: it folds
# functions that are alike, which gold and bfd do not. The compiler proves exclusive access where it can; the checks
# that it leaves to the running program are left out.
ifeq ($(shell uname -s),Linux)
INSTALL_FLAGS := --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld \
	-Xlinker --icf=all -Xlinker --gc-sections -Xlinker -O2 -Xlinker -s -Xswiftc -enforce-exclusivity=unchecked
endif

SWIFT_FILES := Package.swift Sources Tests Examples Benchmarks Fuzz

# Examples are packages of their own; what they build stays out of their folders.
example = $(SWIFT) $(1) --package-path Examples/$(2) --scratch-path .build/$(2)

.PHONY: help demo test check lint nvim emacs bench fuzz soak install format clean release libraries
.DEFAULT_GOAL := help

help:
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 16

demo: release ## shows what cv-lsp says of a sample résumé in an editor
	$(call example,build,EditorSession)
	@echo
	@.build/EditorSession/debug/EditorSession .build/release/cv-lsp $(SAMPLE)

test: libraries ## runs all tests, and the example that uses the library
	.ci/test-install-missing
	@rm -f .build/PrintJobs/debug.yaml # or SwiftPM overlooks files that are new in a package used by path
	$(call example,build,PrintJobs)
	.build/PrintJobs/debug/PrintJobs < $(SAMPLE) | diff -u Examples/PrintJobs/expected.txt -
	@echo "Examples/PrintJobs prints what is expected"
	$(SWIFT) test --disable-xctest $(DEBUG_FLAGS)

check: lint test ## what a change must pass: format, no warnings, all tests

lint:
	$(SWIFT) format lint --strict --recursive $(SWIFT_FILES)

nvim: libraries ## tests cv-lsp in the real Neovim
	.ci/install-missing neovim
	$(SWIFT) build --product cv-lsp $(DEBUG_FLAGS)
	editors/neovim/test/run .build/debug/cv-lsp

emacs: libraries ## tests cv-lsp in the real Emacs, through Eglot
	.ci/install-missing emacs
	$(SWIFT) build --product cv-lsp $(DEBUG_FLAGS)
	editors/emacs/test/run .build/debug/cv-lsp

bench: release ## measures the server as an editor meets it, and the reader beside others (RESUME=FILE)
	.ci/install-missing readers
	$(call example,build,EditorSession)
	$(SWIFT) build -c release --package-path Benchmarks --scratch-path .build/Benchmarks
	@echo
	.build/Benchmarks/release/ReaderBenchmark $(RESUME)
	.build/Benchmarks/release/ResumeBenchmark $(RESUME)
	@.build/EditorSession/debug/EditorSession --measure .build/release/cv-lsp $(RESUME)

fuzz: libraries ## looks for inputs that break the reader (SECONDS=60)
	Fuzz/run $(SECONDS)

soak: release ## edits and asks at random, long, and compares with a model (STEPS=100000)
	SOAK_STEPS=$(or $(STEPS),100000) $(SWIFT) test --disable-xctest $(DEBUG_FLAGS) --filter SoakTests
	SOAK_STEPS=$(or $(STEPS),100000) SOAK_SERVER=.build/release/cv-lsp \
		$(SWIFT) test --disable-xctest $(DEBUG_FLAGS) --filter SoakTests

install: libraries ## builds one static file and puts it in PREFIX/bin (PREFIX=/usr/local)
	$(SWIFT) build -c release --product cv-lsp --scratch-path .build/install $(INSTALL_FLAGS)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/install/release/cv-lsp "$(DESTDIR)$(PREFIX)/bin/cv-lsp"
	install -d "$(DESTDIR)$(PREFIX)/share/doc/cv-lsp"
	install -m 644 docs/findings.md "$(DESTDIR)$(PREFIX)/share/doc/cv-lsp/findings.md"

format: ## formats all Swift files
	$(SWIFT) format --in-place --recursive $(SWIFT_FILES)

clean: ## removes everything that was built
	rm -rf .build

release: libraries
	$(SWIFT) build -c release --product cv-lsp

libraries:
	@.ci/install-missing libraries
