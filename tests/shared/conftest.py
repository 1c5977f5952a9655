"""A server for tests about shared archives; without one they are skipped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.postgres import SERVER, schemas_on


@pytest.fixture
def shared_folder(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Makes a folder that names a new, empty schema on the server."""
    address = os.environ.get(SERVER)
    if not address:
        pytest.skip(f"{SERVER} names no server")
    pytest.importorskip("psycopg")
    with schemas_on(address) as share:

        def make(name: str) -> Path:
            folder = tmp_path / name
            folder.mkdir()
            share(folder)
            return folder

        yield make
