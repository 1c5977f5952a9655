"""A server for tests about shared archives; without one they are skipped."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.places import DESCRIPTION
from archive.store.shared import Server, describe


@pytest.fixture
def shared_folder(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Makes a folder that names a new, empty schema on the server."""
    address = os.environ.get("CUTLINE_TEST_SERVER")
    if not address:
        pytest.skip("CUTLINE_TEST_SERVER names no server")
    psycopg = pytest.importorskip("psycopg")
    schemas: list[str] = []

    def make(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        schemas.append(f"t_{secrets.token_hex(8)}")
        (folder / DESCRIPTION).write_text(describe(Server(address=address, schema=schemas[-1])))
        return folder

    yield make
    with psycopg.connect(address, autocommit=True) as connection:
        for schema in schemas:
            connection.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE')
