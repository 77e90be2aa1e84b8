# GNU make 3.81 (macOS) or newer. Everything is kept in .venv and node_modules: `make clean` removes it.

BIN := .venv/bin
PYTHON ?=
export PYTHON

# .venv itself; then what people need to run Pasteguard; then what it takes to work on it.
VENV := .venv/pyvenv.cfg
PACKAGE := .venv/package-installed
TOOLS := .venv/tools-installed

PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CODE := audits scripts server tests

LIGHTHOUSE := scripts/lighthouse

# What drives browsers all the time runs by itself, last.
SLOW := tests/test_pages.py tests/test_faults.py tests/test_faults_of_conduct.py

.PHONY: help install demo assess test pages agreement check format lint types docs bench bench-fleet bench-service stability browser editors clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

install: $(PACKAGE) browser ## Install Pasteguard and a browser, here in .venv

demo: install ## Audit a sample assessment and show the report
	@$(BIN)/pasteguard demo

test: $(TOOLS) browser editors ## Run the tests; ARGS="tests/test_cli.py" runs some
ifdef ARGS
	@$(BIN)/python -m pytest $(ARGS)
else
	@$(BIN)/python -m pytest --quiet --numprocesses 2 $(SLOW:%=--ignore %)
	@$(BIN)/python -m pytest -m "not every" $(SLOW)
endif

pages: $(TOOLS) browser editors ## Audit every test page, which takes half an hour
	@$(BIN)/python -m pytest tests/test_pages.py

check: lint types docs assess test ## Run everything CI runs

assess: $(PACKAGE) browser ## Hold the sample assessment to the policy of the repository
	@$(BIN)/python scripts/assess_sample.py

format: $(TOOLS) ## Rewrite the code in the house format
	@$(BIN)/ruff format $(CODE)
	@$(BIN)/ruff check --fix $(CODE)

lint: $(TOOLS) ## Check format, style and the direction of imports
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/lint-imports --no-logo

types: $(TOOLS) editors ## Check the types of Python and of the probe
	@$(BIN)/mypy
	@if [ -e node_modules/.installed ]; then npm run --silent types; fi

docs: $(TOOLS) ## Check that the generated documentation is fresh
	@$(BIN)/python -m pasteguard.catalogue_docs --check
	@$(BIN)/python -m pasteguard.json_schema --check
	@$(BIN)/python -m pasteguard.vendor_docs --check
	@$(BIN)/python -m pasteguard.extension_files --check
	@if [ -e node_modules/.installed ]; then $(BIN)/python scripts/carry_acorn.py --check; fi

bench: $(TOOLS) browser editors bench-service ## Measure audits against bare visits and Lighthouse, the service, the extension, the fleet, stability
	@if command -v npm >/dev/null; then npm ci --prefix $(LIGHTHOUSE) --silent --no-audit --no-fund; fi
	@$(BIN)/python -m pasteguard.bench --lighthouse $(LIGHTHOUSE)
	@$(BIN)/python scripts/bench_popup.py
	@$(BIN)/python scripts/bench_recorder.py
	@$(BIN)/python -m tests.fleet.scaling
	@$(BIN)/python -m tests.stability --minutes 5

stability: $(TOOLS) browser editors ## Audit all test pages 20 times, going on where it stopped; ARGS="paste --runs 3"
	@$(BIN)/python -m tests.stability $(ARGS)

bench-fleet: $(TOOLS) browser ## Audit 1,000 pages over Dask while everything is killed in turn; ARGS="--pages 100"
	@$(BIN)/python -m tests.fleet.at_large $(ARGS)

bench-service: $(PACKAGE) ## Measure the service; ARGS="--findings 1000000" with that many
	@$(BIN)/python -m pasteguard_server.bench $(ARGS)

agreement: $(TOOLS) browser editors ## Compare the extension with all test pages, which takes ten minutes
	@$(BIN)/python -m tests.extension.agreement

clean: ## Remove everything make has made
	rm -rf .venv node_modules $(LIGHTHOUSE)/node_modules tests/editors/dist build dist
	rm -rf .stability .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

browser: $(PACKAGE)
	@$(BIN)/python scripts/provide_browser.py

editors: $(TOOLS)
	@$(BIN)/python scripts/provide_editors.py

$(VENV):
	@sh scripts/make_venv.sh

$(PACKAGE): $(VENV) pyproject.toml
	@echo "Installing Pasteguard into .venv ..."
	@$(PIP) install --editable .
	@touch $@

$(TOOLS): $(PACKAGE)
	@echo "Installing the development tools into .venv ..."
	@$(PIP) install --upgrade pip
	@$(PIP) install --group dev
	@touch $@
