# One word for each habit. `make` lists them; the scripts in .ci do what takes more than a line.

.DEFAULT_GOAL := help
PREFIX ?= /usr/local
DESTDIR ?=
# Warnings are errors (Package.swift); so is an import that Package.swift does not declare.
STRICT := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib
RELEASE_BIN = $(shell swift build $(RELEASE) --show-bin-path)

help: ## this list
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

demo: packages ## build, then walk a shop's morning through a private purserd with the real command line
	swift build --product purserd
	swift build --product purser
	demo/run "$$(swift build --show-bin-path)"

northwind: packages ## two years of a trading company's orders through the socket (its files: $$PURSER_NORTHWIND)
	swift build $(STRICT) --product purserd
	swift build $(STRICT) --product purser
	swift build $(STRICT) --product northwind
	"$$(swift build --show-bin-path)/northwind" $(ARGUMENTS)

test: packages lint build ## format check, debug build, every test
	swift test --parallel $(STRICT)

build: packages ## a debug build of everything
	swift build --build-tests $(STRICT)

release: packages ## the programs as they are shipped: optimized, with Swift's runtime inside
	swift build $(RELEASE) $(STRICT) --product purserd
	swift build $(RELEASE) $(STRICT) --product purser

soak: packages ## the long form of a test: overlapping carts for a minute
	PURSER_CARTS_SECONDS=60 swift test --filter OversellTests

proof: packages
	swift build $(RELEASE) $(STRICT) --product purserd
	swift build $(RELEASE) $(STRICT) --product recorder
	swift build $(RELEASE) $(STRICT) --product proof

fuzz-model: proof ## random calls for SECONDS (60) from SEED (1) on: a second model predicts every answer
	"$(RELEASE_BIN)/proof" model --seed $(or $(SEED),1) --seconds $(or $(SECONDS),60)

damage: proof ## a closed store's files damaged DAMAGES times (200000), SEED (1): nothing wrong is served
	"$(RELEASE_BIN)/proof" damage --damages $(or $(DAMAGES),200000) --seed $(or $(SEED),1)

faults: proof ## disk, files, clock, callers fail under a real purserd, calls 1 to SWEEP (60), SEED (1), ONLY one fault
	"$(RELEASE_BIN)/proof" faults --sweep $(or $(SWEEP),60) --seed $(or $(SEED),1) $(if $(ONLY),--only $(ONLY))

history: proof ## what eight clients are told at once, for SECONDS (60) from SEED (1): an order explains it
	"$(RELEASE_BIN)/proof" history --seconds $(or $(SECONDS),60) --seed $(or $(SEED),1)

crash: proof ## power cuts: images of what a busy purserd had written, torn and reordered, each started (IMAGES= SEED=)
	"$(RELEASE_BIN)/proof" crash --images $(or $(IMAGES),3000) --seed $(or $(SEED),1)

kill: proof ## the daemon killed under eight clients ROUNDS times (1000), SEED (1): all books agree
	"$(RELEASE_BIN)/proof" kill --rounds $(or $(ROUNDS),1000) --seed $(or $(SEED),1)

fuzz: packages ## every door for bytes from outside, with libFuzzer: SECONDS= in all, TARGET= for one alone
	Proof/fuzz/campaign $(or $(SECONDS),600) $(TARGET)

# One test at a time: all at once they would not be answered in time. Faults are left to purserd's own handlers, which tests
# look at; the toolchain leaks a little.
UNHANDLED = handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:handle_abort=0
SANITIZED = SWIFT_BACKTRACE=enable=no swift test --no-parallel $(STRICT)
asan: packages ## every test under the address sanitizer, one at a time
	ASAN_OPTIONS=detect_leaks=0:$(UNHANDLED) $(SANITIZED) --sanitize=address --scratch-path .build-asan $(ARGUMENTS)

# The daemons of FaultTests run below strace and libfaketime, which the thread sanitizer's runtime does not survive.
tsan: packages ## every test but the faults' under the thread sanitizer, one at a time
	TSAN_OPTIONS=$(UNHANDLED) $(SANITIZED) --sanitize=thread --skip FaultTests --scratch-path .build-tsan $(ARGUMENTS)

coverage: packages ## which code the tests reach: a table, and every line in .build-coverage/report
	.ci/coverage $(ARGUMENTS)

planted: packages ## some thirty bugs on purpose, each in turn: which campaign finds it, and when (a long while)
	Proof/Planted/planted run $(BUGS)

bench: release ## the figures, as ratios measured in one run (minutes)
	$(MAKE) -C Benchmarks run ARGUMENTS="--daemon $(RELEASE_BIN)/purserd $(ARGUMENTS)"

bench-quick: release ## the same with small sizes: shows that everything runs, measures nothing
	$(MAKE) -C Benchmarks quick ARGUMENTS="--daemon $(RELEASE_BIN)/purserd $(ARGUMENTS)"

bench-instructions: release ## instructions of a command and a query, by callgrind; fails at a tenth more than written down
	$(MAKE) -C Benchmarks instructions ARGUMENTS="--daemon $(RELEASE_BIN)/purserd $(ARGUMENTS)"

bench-peers: release ## beside Redis, PostgreSQL and gRPC in turns, which it installs (minutes; ARGUMENTS=--quick)
	$(MAKE) -C Benchmarks race ARGUMENTS="--daemon $(RELEASE_BIN)/purserd $(ARGUMENTS)"

protos: ## write everything that is generated from Protos/
	Protos/generate

protos-check: packages ## whether what is generated is fresh: generates it again and compares
	Protos/generate --check

format: ## format the hand-written Swift
	.ci/format --in-place

lint: ## whether the hand-written Swift is formatted
	.ci/format --lint

install: release ## programs, units, example configuration and completions, below PREFIX (/usr/local)
	PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" .ci/install "$(RELEASE_BIN)"

packages: ## the Debian packages that builds and tests need, if they are missing
	.ci/packages

clean: ## take away what was built
	rm -rf .build .build-* Protos/generator/.build
	$(MAKE) -C Benchmarks clean

.PHONY: help demo northwind test build release soak fuzz-model crash history kill fuzz asan tsan coverage planted bench bench-quick bench-instructions bench-peers protos protos-check format lint install packages clean damage faults proof
