"""The window's words, for Qt Linguist and for the program: `make translations`.

    python -m tools.make_translations [--check]

Brings resources/translations/cutline_LANGUAGE.ts up to date with the texts of ui/ (translations of texts that
are there no more go), lists what is not translated yet, and makes the .qm files that the program reads.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.translations import ts
from tools.translations.collect import collect

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "he")


def main(arguments: Sequence[str] | None = None) -> int:
    """Bring all up to date; with `--check` the status is 1 where something is not translated."""
    parser = argparse.ArgumentParser(prog="python -m tools.make_translations")
    parser.add_argument("--check", action="store_true", help="fail where a translation is missing")
    options = parser.parse_args(arguments)
    places = collect(ROOT / "ui")
    missing = 0
    for language in LANGUAGES:
        file = FOLDER / f"cutline_{language}.ts"
        kept = ts.read(file)
        ts.write(file, language, places, kept)
        ts.release(file)
        without = [source for source in places if source not in kept]
        missing += len(without)
        for source in without:
            one = f" ({source.one})" if source.one else ""
            sys.stdout.write(f"{language}\t{places[source][0]}\t{source.text}{one}\n")
        sys.stdout.write(f"{language}: {len(places) - len(without)} of {len(places)} translated\n")
    return 1 if options.check and missing else 0


if __name__ == "__main__":
    sys.exit(main())
