# CircleDesk: every target sets up what it needs by itself; `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
OUT := out
.DEFAULT_GOAL := help
.PHONY: help setup demo run test check mutants nemesis nightly bench screens

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile

setup:  ## environment, locked packages, system libraries
	@command -v $(PYTHON) >/dev/null || { echo "CircleDesk needs Python 3.11 or newer: no $(PYTHON) here. Try: sudo apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "CircleDesk needs Python 3.11 or newer; $(PYTHON) is %d.%d. Try: make PYTHON=python3.12 ..." % sys.version_info[:2])'
	@$(PYTHON) tools/prepare.py

demo: setup  ## a whole session on two desks: signed actas, reports, screens; then the window on it
	@QT_QPA_PLATFORM=offscreen $(BIN)/circledesk demo --out $(OUT)/demo
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && [ -z "$$QT_QPA_PLATFORM" ]; then \
	    echo "opening the window on the demo's data ..."; \
	    $(BIN)/circledesk --desk $(OUT)/demo/desk-coordinator --passphrase-file $(OUT)/demo/passphrase.txt run; \
	else \
	    echo "no display here: the results lie in $(OUT)/demo, start with $(OUT)/demo/README.txt"; \
	fi

run: setup  ## the window on your own desk
	@$(BIN)/circledesk run

test: check  ## check, then every test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto

check: setup  ## format, lint, types, layer contracts and house rules
	@echo "check: format";    $(BIN)/ruff format --check --quiet . || { echo "run: $(BIN)/ruff format ."; exit 1; }
	@echo "check: lint";      $(BIN)/ruff check --quiet .
	@echo "check: types";     $(BIN)/mypy --no-error-summary
	@echo "check: contracts"; QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/house

nemesis: setup  ## four laptops as processes, killed, cut off, rolled back and cloned; SECONDS=180
	@$(BIN)/python tests/proof/nemesis.py $(or $(SECONDS),180) $(SEED)

nightly: setup  ## what takes hours: thousands of random histories, every deed killed, every bit flipped
	@seed=$${SEED:-$$(date +%Y%m%d)}; echo "nightly: seed $$seed (again with: make nightly SEED=$$seed)"; \
	HYPOTHESIS_PROFILE=nightly PROOF_SEED=$$seed QT_QPA_PLATFORM=offscreen \
	    $(BIN)/python -m pytest -q -n auto --timeout 14400 --hypothesis-seed=$$seed tests/proof tests/sync tests/store

mutants: setup  ## deliberate defects, one at a time: the tests must catch each (about half an hour)
	@$(BIN)/python tools/mutants.py

bench: setup  ## start, memory, signing, typing, sessions and sharing, as ratios of one run
	@$(BIN)/python benchmarks/run.py

screens: setup  ## every page of the window as a picture, light and dark
	@QT_QPA_PLATFORM=offscreen $(BIN)/circledesk screens --out $(OUT)/screens
	@echo "the pictures lie in $(OUT)/screens"
