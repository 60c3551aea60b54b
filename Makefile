# Two commands for a new machine: `make audit` and `make test`. Each installs what it needs, and no more.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DOCUMENT := ../shared/api/cloudflare.openapi.json.gz

.PHONY: setup audit test contract servers interop lint types generate check-generated bench clean

setup: $(VENV)/.dev  ## what is needed to work on cfapi

# Each level installs the one below it, and its own packages.
$(VENV)/.audit: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[cli,sandbox]'
	touch $@

$(VENV)/.dev: $(VENV)/.audit
	$(BIN)/python -m pip install --quiet --editable '.[cli,dev]'
	touch $@

$(VENV)/.interop: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --editable '.[interop]'
	touch $@

audit: $(VENV)/.audit  ## audit 250 zones of the built-in sandbox
	@$(BIN)/cfapi audit --sandbox; status=$$?; test $$status -eq 0 -o $$status -eq 3

# On all cores; the tests of a module run on the same one.
test: setup  ## all tests that need no third-party programs
	$(BIN)/python -m pytest -n auto --dist loadscope

contract: $(VENV)/.interop  ## all tests with third-party software; those of programs that are not installed are skipped
	$(BIN)/python -m pytest -n auto --dist loadscope tests/contract tests/interop

servers: .servers/.ready  ## third-party servers, for the tests of all operations (needs Node.js)

.servers/.ready: Makefile
	npm install --silent --no-audit --no-fund --prefix .servers @stdy/cli@0.22.2 @stoplight/prism-cli@5.14.2 \
		miniflare@4.20260730.0
	touch $@

interop: .interop/.ready  ## third-party programs, to run against the sandbox (needs Node.js; Prowler is large)

# Node's first: where Prowler does not run (Python 3.14), the others do. Little of its 1.4 GB is used: it is not compiled.
.interop/.ready: Makefile
	npm install --silent --no-audit --no-fund --prefix .interop cloudflare@7.3.0 cf@0.0.5
	$(PYTHON) -m venv .interop/prowler
	.interop/prowler/bin/python -m pip install --quiet --no-compile prowler==5.46.0
	touch $@

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: setup
	$(BIN)/pyright
	$(BIN)/mypy

generate: setup  ## write cfapi/api from the OpenAPI document
	$(BIN)/python -m codegen --document $(DOCUMENT)

check-generated: setup
	@if [ -f $(DOCUMENT) ]; then $(BIN)/python -m codegen --check --document $(DOCUMENT); \
	else echo "$(DOCUMENT) is not here: the generated code is not checked."; fi

bench: setup  ## what we claim about speed and memory
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python benchmarks/decoding.py
	$(BIN)/python benchmarks/list_records.py
	$(BIN)/python benchmarks/list_records.py --memory
	$(BIN)/python benchmarks/footprint.py
	$(BIN)/python benchmarks/footprint.py --touch
	$(BIN)/python benchmarks/footprint.py --disk
	$(BIN)/python benchmarks/sandbox.py

clean:
	rm -rf $(VENV) .servers .interop .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
