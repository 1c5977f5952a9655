"""A server of PostgreSQL for the tests: each new archive gets a schema of its own on it.

`pytest --store=postgres` runs on the server at `CUTLINE_TEST_SERVER` (postgresql://user@host:port/database),
on which the user may make schemas and roles.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from archive import places
from archive.places import DATABASE, DESCRIPTION
from archive.store.shared import Server, describe

_SERVER = "CUTLINE_TEST_SERVER"


@contextmanager
def archives_on_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """New archives are shared ones, and gone from the server at the end."""
    import psycopg

    address = os.environ[_SERVER]
    schemas: list[str] = []

    def make(folder: Path) -> None:
        places.make_folder(folder)
        if not (folder / DATABASE).exists() and not (folder / DESCRIPTION).exists():
            schema = f"t_{secrets.token_hex(8)}"
            schemas.append(schema)
            (folder / DESCRIPTION).write_text(describe(Server(address=address, schema=schema)))

    monkeypatch.setattr("archive.catalogue.make_folder", make)
    yield
    if schemas:
        with psycopg.connect(address, autocommit=True) as connection:
            for schema in schemas:
                connection.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE')  # type: ignore[arg-type]
