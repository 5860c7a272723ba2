# make run    installs what is missing, builds, opens the sample audit (without a terminal: prints its findings and projection)
# make test   installs what is missing, builds, runs every test
# make build  the release program, .build/release/advocacy-audit
# make lint   the formatter's rules
# make bench  measures reading, drawing, intervals, the projection, the check of a draw and the screens
# make soak   a million random events over all screens, and every screen at every size from 1x1 to 60x200
# make docs   prints docs/keys.md and the manual page anew, from the tables they are drawn from
# make install PREFIX=/usr/local

PACKAGES = libncurses-dev libsqlite3-dev libssl-dev libboost-math-dev
PREFIX ?= /usr/local
PROGRAM = .build/release/advocacy-audit
# A program that carries the Swift runtime, and those C libraries whose symbols would have to be bound at every start,
# starts faster and runs where they are not installed. An archive that is missing is linked as a shared library.
ARCHIVES = .build/archives
RELEASE = swift build -c release --static-swift-stdlib -Xswiftc -L$(ARCHIVES) -Xlinker --as-needed --product

.PHONY: archives run build test soak lint bench docs install packages

run: build
	@$(PROGRAM) demo

build: packages archives
	@$(RELEASE) advocacy-audit

test: packages
	@ADVOCACY_AUDIT_STRICT=1 swift build --build-tests
	@ADVOCACY_AUDIT_STRICT=1 swift test --skip-build

# Optimised, and so in a folder of its own: it draws some two million screens.
SOAK = -c release -Xswiftc -enable-testing --scratch-path .build/soak
soak: packages
	@swift build $(SOAK) --build-tests
	@SOAK_EVENTS=250000 SOAK_SIZES=1 swift test $(SOAK) --skip-build --filter 'SoakTests|SizeTests'

lint:
	@swift format lint --strict --recursive Sources Tests Package.swift

bench: build
	@$(RELEASE) benchmarks
	@.build/release/benchmarks

docs: build
	@$(PROGRAM) docs keys > docs/keys.md
	@$(PROGRAM) docs man > docs/advocacy-audit.1
	@$(PROGRAM) docs tour > docs/tour.md

install: build
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/advocacy-audit $(DESTDIR)$(PREFIX)/share/man/man1
	@install -m 644 docs/advocacy-audit.1 $(DESTDIR)$(PREFIX)/share/man/man1/advocacy-audit.1
	@install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/advocacy-audit
	@cp -R SampleAudits $(DESTDIR)$(PREFIX)/share/advocacy-audit/

archives:
	@mkdir -p $(ARCHIVES)
	@for library in stdc++ crypto sqlite3; do \
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
	@command -v swift >/dev/null 2>&1 || { echo "Swift 6 is not on the PATH; see https://www.swift.org/install/" >&2; exit 1; }
