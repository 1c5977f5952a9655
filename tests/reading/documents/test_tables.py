"""Pictures that a document sets in a table, with captions in cells below, above or beside them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from archive.model import ArticleDraft
from tests.reading.documents.test_office import odt, saved, story, word
from tests.reading.helpers import PARAGRAPHS, picture

QUAY, DOORS = "The quay before the storm. (Zoë Lund)", "The doors today."
LONG = " ".join(PARAGRAPHS * 2)
TABLES = {
    "below": [["[]", "[]"], [QUAY, DOORS]],
    "above": [[QUAY, DOORS], ["[]", "[]"]],
    "beside": [["[]", QUAY], ["[]", DOORS]],
    "in the cell": [["[]" + QUAY, "[]" + DOORS]],
    "two rows": [["[]"], [QUAY], ["[]"], [DOORS]],
    "an empty cell": [["[]", "", "[]"], [QUAY, "", DOORS]],
}


def in_word(path: Path, rows: list[list[str]]) -> ArticleDraft:
    document = word()
    document.add_paragraph(PARAGRAPHS[0])
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            if text.startswith("[]"):
                cell.paragraphs[0].add_run().add_picture(io.BytesIO(picture()))
                if text[2:]:
                    cell.add_paragraph(text[2:])
            else:
                cell.text = text
    document.add_paragraph(PARAGRAPHS[1])
    return story(path / "a.docx", saved(document))


def in_opendocument(path: Path, rows: list[list[str]]) -> ArticleDraft:
    shown = '<text:p><draw:frame><draw:image xlink:href="Pictures/quay.jpg"/></draw:frame></text:p>'
    markup = ""
    for cells in rows:
        told = (
            (shown if text.startswith("[]") else "") + f"<text:p>{text.removeprefix('[]')}</text:p>"
            for text in cells
        )
        inner = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in told)
        markup += f"<table:table-row>{inner}</table:table-row>"
    name = 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    body = (
        f"<text:h>Chained doors</text:h><text:p>{PARAGRAPHS[0]}</text:p><table:table {name}>{markup}"
        f"</table:table><text:p>{PARAGRAPHS[1]}</text:p>"
    )
    return story(path / "a.odt", odt(body))


@pytest.mark.parametrize("rows", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("read", [in_word, in_opendocument])
def test_pictures_in_a_table_have_the_captions_in_it(
    tmp_path: Path, read: object, rows: list[list[str]]
) -> None:
    assert callable(read)
    told = read(tmp_path, rows)
    assert [use.raw for use in told.photos] == [QUAY, DOORS]
    assert [block.text for block in told.body if block.kind != "photo"] == PARAGRAPHS[:2]


@pytest.mark.parametrize("read", [in_word, in_opendocument])
def test_a_story_that_is_set_in_a_table_is_no_caption(tmp_path: Path, read: object) -> None:
    assert callable(read)
    told = read(tmp_path, [["[]", LONG]])
    assert [use.raw for use in told.photos] == [""]
    assert LONG in [block.text for block in told.body]
