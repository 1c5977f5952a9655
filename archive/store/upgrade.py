"""Running the migrations: on an archive that lacks some, and to see what they build."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, create_engine

from archive.store.structure import structure_of

MIGRATIONS = Path(__file__).parent / "migrations"


def known_versions() -> list[str]:
    """The versions that the migrations lead to, the oldest first."""
    return sorted(file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def upgrade(connection: Connection, version: str = "head") -> None:
    """Run the migrations that a file lacks, within the transaction of `connection`."""
    # Imported here: an archive that is up to date never pays for it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def build(connection: Connection) -> None:
    """Give a new file what all migrations build, within the transaction of `connection`."""
    if connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar():
        upgrade(connection)  # somebody else was making the same archive, and was first
        return
    for statement in newest_statements():
        connection.exec_driver_sql(statement)


def newest_statements() -> tuple[str, ...]:
    """The statements for an empty archive of today."""
    return statements_at("head")


@cache
def statements_at(version: str) -> tuple[str, ...]:
    """The statements for an empty archive of a version: migrations are walked once a process, in memory."""
    with _built_in_memory(version) as built:
        return tuple(line for line in built.iterdump() if line not in ("BEGIN TRANSACTION;", "COMMIT;"))


def structure_at(version: str) -> list[str]:
    """What the migrations up to `version` build, as `structure_of` tells it."""
    with _built_in_memory(version) as built:
        return structure_of(built)


@contextmanager
def _built_in_memory(version: str) -> Iterator[sqlite3.Connection]:
    """A database in memory as the migrations up to `version` build it."""
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            upgrade(connection, version)
        with closing(engine.raw_connection()) as raw:
            yield raw.driver_connection  # type: ignore[misc]
    finally:
        engine.dispose()
