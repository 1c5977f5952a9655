"""Whatever is done to an archive's bytes, reading it ends with drafts or with reasons."""

from __future__ import annotations

import gzip
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.reading import read_file
from tests.reading.helpers import picture
from tests.reading.packed.helpers import story, zipped
from tests.reading.web.helpers import HTML, JPEG, URL, packed, response

PAGE = story("Ferry late", '<figure><img src="/a.jpg"><figcaption>A quay.</figcaption></figure>')
RECORDS = [response(URL, PAGE, HTML), response("https://news.example/a.jpg", picture(), JPEG)]
WHOLE = {
    "a.warc": b"".join(RECORDS),
    "a.warc.gz": packed(RECORDS),
    "a.zip": zipped({"a.html": PAGE, "a_files/a.jpg": picture()}),
    "a.wacz": zipped({"datapackage.json": "{}", "archive/a.warc.gz": packed(RECORDS)}, zipfile.ZIP_STORED),
    "a.html.gz": gzip.compress(PAGE.encode()),
}


@pytest.mark.parametrize("name", WHOLE)
@given(data=st.data())
@settings(deadline=None, max_examples=40)
def test_no_damage_raises_and_none_is_passed_over_in_silence(name: str, data: st.DataObject) -> None:
    content = bytearray(WHOLE[name])
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
        found = list(read_file(path))
    assert found
    for draft in found:
        assert (draft.error is None) == (draft.article is not None or draft.photo is not None)
