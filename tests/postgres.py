"""A server of PostgreSQL for the tests: each new archive gets a schema of its own on it.

`pytest --store=postgres` runs on the server at `CUTLINE_TEST_SERVER` (postgresql://user@host:port/database),
on which the user may make schemas and roles.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from archive import places
from archive.places import DESCRIPTION, is_archive
from archive.store.shared import Server, describe

SERVER = "CUTLINE_TEST_SERVER"


@contextmanager
def schemas_on(address: str) -> Iterator[Callable[[Path], None]]:
    """Lets folders name new, empty schemas on a server, which are gone from it at the end."""
    import psycopg

    made: list[str] = []

    def share(folder: Path) -> None:
        made.append(f"t_{secrets.token_hex(8)}")
        (folder / DESCRIPTION).write_text(describe(Server(address=address, schema=made[-1])))

    yield share
    if made:
        with psycopg.connect(address, autocommit=True) as connection:
            for schema in made:
                connection.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE')  # type: ignore[arg-type]


@contextmanager
def archives_on_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """New archives are shared ones."""
    with schemas_on(os.environ[SERVER]) as share:

        def make(folder: Path) -> None:
            places.make_folder(folder)
            if not is_archive(folder):
                share(folder)

        monkeypatch.setattr("archive.catalogue.make_folder", make)
        yield
