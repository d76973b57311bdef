# Goanna: `make run` builds and runs an example, `make test` runs all tests. The rest is for people who build it.
.DEFAULT_GOAL := help
.PHONY: help build run test lint docs golden ci ci-full stress bench browser-test terminal-test

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

build: ## The optimised program: target/release/goanna
	cargo build --release --package goanna

run: build ## Build and run an example
	./target/release/goanna run testdata/programs/hello.go

test: ## All tests: every crate's own, and the goldens made by the real Go
	cargo test --workspace --quiet

lint: ## Formatting, clippy, house rules
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	cargo xtask tidy

docs: ## Write the generated pages of docs/
	cargo xtask docs

golden: ## Outcomes of new test cases, by the real Go (needs ../shared/oracle or GOANNA_GO)
	cargo xtask golden

ci: lint test ## Exactly what CI runs: lint, tests, generated pages fresh, samples under stress
	cargo xtask docs --check
	GOANNA_FLAGS=--no-fuse cargo test --quiet --package goanna --test goldens -- run/
	$(STRESS) -- programs/

ci-full: ci ## All of it: every golden under stress
	GOANNA_FLAGS=--gc-stress=97 GOANNA_TIMEOUT=600 cargo test --quiet --package goanna --test goldens
	GOANNA_TIMEOUT=900 $(STRESS)

# Collects at every 97th safepoint in a heap that checks itself, under AddressSanitizer where there is a nightly toolchain.
SANITIZED := RUSTFLAGS=-Zsanitizer=address ASAN_OPTIONS=detect_leaks=0 cargo +nightly test --target x86_64-unknown-linux-gnu
STRESS = CARGO_TARGET_DIR=target/stress GOANNA_FLAGS=--gc-stress=97 \
	env $(if $(shell rustup toolchain list 2>/dev/null | grep nightly),$(SANITIZED),cargo test) \
	--quiet --package goanna --features goanna-vm/paranoid --test goldens

stress: ## Samples under GC stress in the paranoid, sanitized build
	$(STRESS) -- programs/

browser-test: ## The page of `goanna trace` in headless Chromium, which is installed if it is missing (Debian)
	command -v chromium chromedriver >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium chromium-driver; }
	GOANNA_BROWSER=1 cargo test --package goanna --test browser

terminal-test: ## The prompt in a real terminal, tmux, which is installed if it is missing (Debian)
	command -v tmux >/dev/null || { apt-get update -qq && apt-get install -y -qq tmux; }
	GOANNA_TERMINAL=1 cargo test --package goanna --test terminal
