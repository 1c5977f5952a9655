"""Run the benchmarks: `python -m benchmarks [NAME ...]`; prints a table of ratios for each."""

from __future__ import annotations

import sys

from benchmarks import (
    bulk,
    credits,
    curation,
    importing,
    keeping,
    memory,
    pages,
    photos,
    search,
    starting,
    ui,
    workers,
)

BENCHMARKS = {
    "bulk": bulk.run,
    "credits": credits.run,
    "curation": curation.run,
    "importing": importing.run,
    "keeping": keeping.run,
    "memory": memory.run,
    "pages": pages.run,
    "photos": photos.run,
    "search": search.run,
    "starting": starting.run,
    "ui": ui.run,
    "workers": workers.run,
}


def main() -> int:
    """Run those named, or all; gives the exit status."""
    asked = sys.argv[1:] or list(BENCHMARKS)
    for name in asked:
        if name not in BENCHMARKS:
            print(f"There is no benchmark {name}. There are: {', '.join(BENCHMARKS)}.", file=sys.stderr)
            return 2
        print(f"{name}\n")
        BENCHMARKS[name]()
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
