# GNU make 3.81 (macOS) or newer. Everything is kept in .venv and node_modules: `make clean` removes it.

BIN := .venv/bin
PYTHON ?=
export PYTHON

# .venv itself; then what people need to run Pasteguard; then what it takes to work on it.
VENV := .venv/pyvenv.cfg
PACKAGE := .venv/package-installed
TOOLS := .venv/tools-installed

# Everything that is downloaded is locked, with hashes: `make update` moves the locks.
LOCKS := scripts/locks
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes
LOCK := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes --upgrade --custom-compile-command "make update"
NPM_UPDATE := npm update --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved --no-audit --no-fund
CODE := audits scripts server tests

LIGHTHOUSE := scripts/lighthouse
LIGHTHOUSE_INSTALLED := $(LIGHTHOUSE)/node_modules/.installed

# What a file starts once takes longest, so that a file stays in one process.
BY_FILE := --numprocesses 2 --dist loadfile --no-loadscope-reorder

# Audits three pages at a time, and so runs by itself, last.
ALONE := tests/browser/test_pages.py

.PHONY: help install prepare demo assess test test-all test-every pages artifacts agreement check format lint types docs pictures newest update bench bench-fleet bench-service stability browser editors systems node clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

install: $(PACKAGE) browser ## Install Pasteguard and a browser, here in .venv

prepare: $(TOOLS) browser editors ## Install what tests and checks need; with --jobs 2 in half the time

demo: install ## Audit a sample assessment and show the report
	@$(BIN)/pasteguard demo

test: $(TOOLS) browser editors ## Run the tests but those that take longest; ARGS="tests/unit/cli/test_command_line.py" runs some
ifdef ARGS
	@$(BIN)/python -m pytest $(ARGS)
else
	@$(BIN)/python -m pytest --quiet --numprocesses 2 --dist worksteal -m "not slow and not every"
endif

test-all: $(TOOLS) browser editors ## Run all tests, but one page of each kind
	@$(BIN)/python -m pytest --quiet $(BY_FILE) -m "not every" $(ALONE:%=--ignore %)
	@$(BIN)/python -m pytest -m "not every" $(ALONE)

test-every: $(TOOLS) browser editors ## Run all tests there are, which takes more than an hour
	@$(BIN)/python -m pytest --quiet $(BY_FILE) $(ALONE:%=--ignore %)
	@$(BIN)/python -m pytest $(ALONE)

pages: $(TOOLS) browser editors ## Audit every test page, which takes half an hour
	@$(BIN)/python -m pytest tests/browser/test_pages.py

systems: $(TOOLS) browser ## Audit real assessment systems, which are installed for that; ARGS="-k otree" some
	@$(BIN)/python -m scripts.provide_systems
	@$(BIN)/python -m pytest tests/systems $(ARGS)

artifacts: $(TOOLS) browser editors ## Keep anew what is gathered of test pages that changed; ARGS="paste" for a folder
	@$(BIN)/python -m tests.page_artifacts $(ARGS)

check: lint types docs assess test-all ## Run everything CI runs

assess: $(PACKAGE) browser ## Hold the sample assessment to the policy of the repository
	@$(BIN)/python -m scripts.assess_sample

format: $(TOOLS) node ## Rewrite the code in the house format
	@$(BIN)/ruff format $(CODE)
	@$(BIN)/ruff check --fix $(CODE)
	@npm run --silent format

lint: $(TOOLS) node ## Check format, style and the direction of imports
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/ruff check $(CODE)
	@npm run --silent lint
	@$(BIN)/lint-imports --no-logo

types: $(TOOLS) node ## Check the types of Python and of the probe
	@$(BIN)/mypy
	@npm run --silent types

docs: $(TOOLS) node ## Check that the generated documentation is fresh
	@$(BIN)/python -m scripts.catalogue_docs --check
	@$(BIN)/python -m scripts.json_schema --check
	@$(BIN)/python -m scripts.vendor_docs --check
	@$(BIN)/python -m scripts.public_suffixes --check
	@$(BIN)/python -m scripts.interpreter_bundle --check
	@$(BIN)/python -m scripts.extension_files --check
	@$(BIN)/python -m scripts.package_docs --check

pictures: install ## Draw the pictures of the README anew
	@$(BIN)/python -m scripts.draw_pictures

newest: $(PACKAGE) ## Run quick tests on the newest versions of all libraries, in .newest
	@$(BIN)/python -m scripts.try_newest

update: $(VENV) ## Move all locks to the newest versions that pyproject.toml and package.json allow
	@$(INSTALL) --requirement $(LOCKS)/update.txt
	@$(LOCK) pyproject.toml --all-extras --group dev --output-file $(LOCKS)/dev.txt
	@$(LOCK) pyproject.toml --constraint $(LOCKS)/dev.txt --output-file $(LOCKS)/run.txt
	@$(LOCK) --group build --constraint $(LOCKS)/dev.txt --output-file $(LOCKS)/build.txt
	@$(LOCK) --group update --output-file $(LOCKS)/update.txt
	@$(LOCK) --group jupyterlab --output-file $(LOCKS)/jupyterlab.txt
	@$(LOCK) --group otree --output-file $(LOCKS)/otree.txt
	@$(NPM_UPDATE)
	@$(NPM_UPDATE) --prefix $(LIGHTHOUSE)
	@$(NPM_UPDATE) --prefix tests/systems
	@echo "The locks are moved: run make check, read what changed, commit."

bench: $(TOOLS) browser node editors $(LIGHTHOUSE_INSTALLED) bench-service ## Measure audits against bare visits and Lighthouse, the service, the extension, the fleet, stability
	@$(BIN)/python -m scripts.bench --lighthouse $(LIGHTHOUSE)
	@$(BIN)/python -m scripts.bench_popup
	@$(BIN)/python -m scripts.bench_recorder
	@$(BIN)/python -m tests.fleet.scaling
	@$(BIN)/python -m tests.stability --minutes 5

stability: $(TOOLS) browser node editors ## Audit all test pages 20 times, going on where it stopped; ARGS="paste --runs 3"
	@$(BIN)/python -m tests.stability $(ARGS)

bench-fleet: $(TOOLS) browser ## Audit 1,000 pages over Dask while everything is killed in turn; ARGS="--pages 100"
	@$(BIN)/python -m tests.fleet.at_large $(ARGS)

bench-service: $(PACKAGE) ## Measure the service; ARGS="--findings 1000000" with that many
	@$(BIN)/python -m scripts.service_bench $(ARGS)

agreement: $(TOOLS) browser node editors ## Compare the extension with all test pages, which takes ten minutes
	@$(BIN)/python -m tests.extension.agreement

clean: ## Remove everything make has made
	rm -rf .venv .newest node_modules $(LIGHTHOUSE)/node_modules tests/editors/dist .systems tests/systems/node_modules build dist
	rm -rf .stability .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

browser: $(PACKAGE)
	@$(BIN)/python -m scripts.provide_browser

# Without Node.js the tests with real editors are skipped, and say so.
editors: $(VENV)
	@$(BIN)/python -m scripts.provide_editors

# For what can do nothing without Node.js.
node: $(VENV)
	@$(BIN)/python -m scripts.provide_editors --packages

$(LIGHTHOUSE_INSTALLED): $(LIGHTHOUSE)/package.json $(LIGHTHOUSE)/package-lock.json
	@echo "Installing Lighthouse into $(LIGHTHOUSE) ..."
	@npm ci --prefix $(LIGHTHOUSE) --loglevel=error --no-audit --no-fund
	@touch $@

$(VENV):
	@sh scripts/make_venv.sh

$(PACKAGE): $(VENV) pyproject.toml $(LOCKS)/build.txt $(LOCKS)/run.txt
	@echo "Installing Pasteguard into .venv ..."
	@$(INSTALL) --requirement $(LOCKS)/build.txt --requirement $(LOCKS)/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(TOOLS): $(PACKAGE) $(LOCKS)/dev.txt
	@echo "Installing the development tools into .venv ..."
	@$(INSTALL) --requirement $(LOCKS)/dev.txt
	@touch $@
