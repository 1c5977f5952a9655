"""Real captions and credit lines, measured; skipped where the shared material is absent."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from archive.captions import default_registry, read_caption, read_credit, split_caption
from archive.captions.text import fold_name


def test_every_caption_of_the_seed_article_reads_as_expected(shared: Path) -> None:
    lines = (shared / "seed" / "article.txt").read_text(encoding="utf-8").splitlines()
    expected = json.loads((shared / "seed" / "expected.json").read_text(encoding="utf-8"))
    for photo in expected["photos"]:
        line = next(line for line in lines if line.startswith(photo["caption"]))
        assert _as_expected(line) == {key: photo[key] for key in _as_expected(line)}
        if photo.get("undated"):
            reading = read_caption(line)
            assert reading.undated
            assert {place.role for place in reading.places} == {"mentioned"}


def _as_expected(line: str) -> dict[str, Any]:
    reading = read_caption(line)
    credit = reading.credit
    assert credit is not None
    return {
        "caption": reading.text,
        "credit": {
            "raw": credit.raw,
            "photographers": [person.text for person in credit.photographers],
            "chain": [source.text for source in credit.chain],
            "kinds": [kind.text for kind in credit.kinds],
        },
        "people": [{"name": person.name, "position": person.position} for person in reading.people],
        "dates": [{"value": date.value, "role": date.role} for date in reading.dates],
        "places": [place.name for place in reading.places],
    }


def test_nearly_all_labelled_credit_lines_read_as_labelled(shared: Path) -> None:
    rows = (shared / "corpora" / "captions" / "credits-dev.tsv").read_text(encoding="utf-8").splitlines()
    cells = [(row.split("\t") + [""] * 4)[:4] for row in rows if row and not row.startswith("#")]
    wrong = [line for line, people, chain, kinds in cells if not _agrees(line, people, chain, kinds)]
    assert len(wrong) <= 0.01 * len(cells), wrong


def _agrees(line: str, people: str, chains: str, kinds: str) -> bool:
    credit = read_credit(line)
    names = {fold_name(person.text) for person in credit.photographers}
    chain = [_known(source.text) for source in credit.chain]
    wanted = [[_known(name) for name in option.split(">") if name] for option in chains.split("|")]
    return (
        names == {fold_name(name) for name in people.split(";") if name}
        and chain in wanted
        and {kind for kind in kinds.split(";") if kind} <= {kind.text for kind in credit.kinds}
    )


def _known(name: str) -> str:
    agency = default_registry().find(name)
    return agency.name if agency else fold_name(name)


def test_most_published_captions_part_from_their_credit(shared: Path) -> None:
    rows = (shared / "corpora" / "pages" / "caption_split.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cells = [row.split("\t") for row in rows]
    right = sum(_words(split_caption(raw)[0]) == _words(caption) for *_, raw, caption, _credit in cells)
    assert right >= 0.95 * len(cells)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
