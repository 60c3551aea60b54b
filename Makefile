# Two commands for a fresh machine: `make audit` and `make test`. Each sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DOCUMENT := ../shared/api/cloudflare.openapi.json.gz

.PHONY: setup audit test servers lint types generate check-generated bench clean

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[cli,dev,strangers]'
	touch $@

audit: setup  ## audit 250 zones of the built-in sandbox
	@$(BIN)/cfapi audit --sandbox; status=$$?; test $$status -le 1

test: setup  ## all tests
	$(BIN)/python -m pytest

servers: .servers/.ready  ## servers that others wrote, for the walk over all operations (needs Node.js)

.servers/.ready:
	npm install --silent --no-audit --no-fund --prefix .servers @stdy/cli@0.22.2 @stoplight/prism-cli@5.14.2
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
	$(BIN)/python benchmarks/list_records.py
	$(BIN)/python benchmarks/list_records.py --memory
	$(BIN)/python benchmarks/footprint.py
	$(BIN)/python benchmarks/footprint.py --touch
	$(BIN)/python benchmarks/footprint.py --disk

clean:
	rm -rf $(VENV) .servers .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
