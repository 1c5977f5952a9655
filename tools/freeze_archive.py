"""Write down an archive of today's schema for the tests: the one of the schema before, put over.

    python tools/freeze_archive.py

Run once, when a schema is finished: a fixture that was written once never changes.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from archive.catalogue import Catalogue  # noqa: E402
from archive.store.tables import SCHEMA_VERSION  # noqa: E402

FIXTURES = ROOT / "tests" / "fixtures"


def main() -> int:
    """Write the fixture; gives the exit status."""
    before = FIXTURES / f"archive_{int(SCHEMA_VERSION) - 1:04}.sql"
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "cutline.db")
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript(before.read_text(encoding="utf-8"))
        Catalogue.open(Path(name), cache=Path(name, "cache"), who="archivist").close()
        with closing(sqlite3.connect(file)) as connection:
            text = "\n".join(connection.iterdump())
    made = FIXTURES / f"archive_{SCHEMA_VERSION}.sql"
    made.write_text(f"{text}\n", encoding="utf-8")
    print(f"{made} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
