# Two commands matter: `make run` and `make test`. Both make their own environment in .venv first.

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PROCESSES ?= auto

.PHONY: run test test-shared lint format structure commands sample translations pictures benchmark clean

run: $(VENV)/.run
	@$(BIN)/python -m ui.services.system
	@$(BIN)/python -m ui.demo

test: $(VENV)/.dev
	@$(BIN)/python -m ui.services.system
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(PROCESSES) --dist worksteal $(ARGS)

# Shared archives, on a server of PostgreSQL of its own (Debian's, or any that has initdb beside it).
test-shared: $(VENV)/.dev
	@$(BIN)/pip install -q -e '.[shared]' || echo "psycopg cannot be installed here; what needs it is skipped."
	tools/with_postgres.sh $(BIN)/python -m pytest tests/shared $(ARGS)

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# What the newest migration builds, written down: see CONTRIBUTING.md.
structure: $(VENV)/.dev
	$(BIN)/python tools/freeze_structure.py

# docs/commands.md, from what the command line says of itself.
commands: $(VENV)/.dev
	$(BIN)/python tools/write_commands.py

sample: $(VENV)/.dev
	$(BIN)/python tools/make_sample.py

# The window's words, for Qt Linguist and for the program; lists what is not translated yet.
translations: $(VENV)/.dev
	$(BIN)/python -m tools.make_translations

# docs/pictures, from the sample archive: `make pictures ARGS=--all` for every scene, direction and width.
pictures: $(VENV)/.dev
	$(BIN)/python -m tools.make_pictures $(ARGS)

benchmark: $(VENV)/.dev
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed: apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || \
		{ echo "Python 3.11, 3.12 or 3.13 is needed; $(PYTHON) is another. Name one: make run PYTHON=..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' || \
		{ echo "Python's venv module is missing: apt-get install python3-venv"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(VENV)/bin/python pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/bin/python pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
	@touch $(VENV)/.run
