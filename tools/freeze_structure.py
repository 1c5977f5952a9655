"""Write down what the migrations build, a file for each version: run it after adding a migration.

    make structure

Versions that are there already must come out as they stand, since archives of them are out in the world.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from archive.store.structure import STRUCTURES
from archive.store.upgrade import known_versions, structure_at


def main() -> int:
    changed = []
    for version in known_versions():
        file = STRUCTURES / f"{version}.txt"
        text = "".join(f"{line}\n" for line in structure_at(version))
        if not file.exists():
            file.write_text(text, encoding="utf-8")
            print(f"{file} written, {text.count(chr(10))} tables and indexes")
        elif file.read_text(encoding="utf-8") != text:
            changed.append(version)
    for version in changed:
        print(f"The migrations build version {version} otherwise than they did: add one instead.")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
