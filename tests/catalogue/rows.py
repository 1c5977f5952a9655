"""What stands in an archive's tables, and what its journal says should stand there."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select, text

from archive.catalogue import Catalogue
from archive.store.tables import DOMAIN_TABLES

Rows = dict[tuple[str, str], dict[str, Any]]


def stored(catalogue: Catalogue) -> Rows:
    """Every row of every table but the journal's, by table and id."""
    with catalogue._database.reading() as connection:
        return {
            (table.name, row["id"]): dict(row)
            for table in DOMAIN_TABLES
            for row in connection.execute(select(table)).mappings()
        }


def replayed(catalogue: Catalogue) -> Rows:
    """The rows that the journal tells of, each change applied to what the one before it left."""
    rows: dict[tuple[str, str], dict[str, Any] | None] = {}
    with catalogue._database.reading() as connection:
        changes = connection.execute(
            text("SELECT table_name, row_id, before, after FROM change ORDER BY seq")
        )
        for table, row_id, before, after in changes:
            image = None if before is None else json.loads(before)
            assert rows.get((table, row_id)) == image, (table, row_id)
            rows[table, row_id] = None if after is None else json.loads(after)
    return {key: row for key, row in rows.items() if row is not None}
