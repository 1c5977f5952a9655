"""How well the desk proposes, among real stories: likely sames of names, and first suggestions of links.

What is held against them was judged by hand, reading both stories, or where both names stand; only ids and
digests of it stand here. `judged_links.tsv`: the draw (each of other stories than those before; the weights
were changed after the first two), archive, story, first suggestion, judgement. `judged_names.tsv`: archive,
digest of two names, whether they are one; `names-2017` was drawn before the rules were last changed,
`names-besides` after. `python -m tests.soak.desk links` or `names`, some minutes each.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.searching import material
from tests.soak.desk_material import archive_of, by_file

LINKS = Path(__file__).with_name("judged_links.tsv")
NAMES = Path(__file__).with_name("judged_names.tsv")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; gives the exit status, 2 where the stories are absent."""
    parser = argparse.ArgumentParser(prog="tests.soak.desk", description=__doc__)
    parser.add_argument("what", choices=("links", "names"))
    parser.add_argument("--only", help="one archive, by its name")
    asked = parser.parse_args(arguments)
    if not material.is_here():
        print(material.ABSENT, file=sys.stderr)
        return 2
    file, column, judge = (LINKS, 1, _links) if asked.what == "links" else (NAMES, 0, _names)
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    for name in sorted({row[column] for row in rows if asked.only in (None, row[column])}):
        judged = [row for row in rows if row[column] == name]
        with tempfile.TemporaryDirectory() as folder:
            judge(name, judged, Path(folder))
    return 0


def _links(name: str, judged: list[list[str]], folder: Path) -> None:
    """Of the stories that were judged, how many first suggestions are right, and how many are others now."""
    with archive_of(name, folder) as catalogue:
        ids = by_file(catalogue)
        files = {each: file for file, each in ids.items()}
        suffix = "" if name == "pages" else ".json"
        counts: dict[str, Counter[str]] = {}
        for draw, _, story, other, judgement in judged:
            found = catalogue.links.suggestions(ids[story + suffix]) if story + suffix in ids else []
            first = files.get(found[0].other_id, "").removesuffix(suffix) if found else ""
            outcome = "none now" if not found else judgement if first == other else "another, not judged"
            counts.setdefault(draw, Counter())[outcome] += 1
    for draw, count in sorted(counts.items()):
        known = count["right"] + count["wrong"]
        print(f"{name}, draw {draw}: {count['right']} of {known} right; {dict(count)}", flush=True)


def _names(name: str, judged: list[list[str]], folder: Path) -> None:
    """How many first proposals are right, and how many of the pairs that are one are proposed first."""
    one = {digest for _, digest, judgement in judged if judgement == "one"}
    two = {digest for _, digest, judgement in judged if judgement == "two"}
    with archive_of(name, folder) as catalogue:
        found = {digest_of(pair.a.name, pair.b.name) for pair in catalogue.names.alike()}
    right, wrong = len(found & one), len(found & two)
    print(
        f"{name}: {right} of {right + wrong} first proposals right, {right} of {len(one)} found; "
        f"{len(found - one - two)} not judged",
        flush=True,
    )


def digest_of(one: str, other: str) -> str:
    """What stands for two names in `judged_names.tsv`."""
    return hashlib.sha256("\n".join(sorted((one, other))).encode()).hexdigest()[:12]


if __name__ == "__main__":
    raise SystemExit(main())
