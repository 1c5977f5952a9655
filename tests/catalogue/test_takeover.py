"""Other programs' libraries taken over into an archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from archive.reading.libraries.portion import Portion
from tests.catalogue.rows import stored
from tests.reading.libraries import samples
from tests.reading.photo.packets import packet


def statuses(catalogue: Catalogue, path: Path, portion: Portion | None = None, workers: int = 0) -> list[str]:
    return [r.status for r in catalogue.imports.run([path], workers=workers, portion=portion).results]


def test_a_library_comes_in_with_its_collections_tags_people_and_stars(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    results = catalogue.imports.run([samples.digikam(tmp_path)], workers=0).results
    quay, ferry, gone = [result.id or "" for result in results]
    assert catalogue.collections.all() == {"2019 / Harbour": [quay, ferry], "2020": [gone]}
    assert [tag.path for tag in catalogue.records.placement(ferry).tags] == ["Places/Old Quay"]
    found = catalogue.search.find(SearchRequest('person:"lena marsh" rating:4 tag:quay agency:reuters'))
    assert [hit.id for hit in found.hits] == [ferry]


def test_taking_over_is_one_step_that_is_undone_without_a_trace(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.imports.run([samples.lightroom(tmp_path)], workers=0)
    assert len(catalogue.history.entries()) == 1
    catalogue.history.undo()
    assert {table for table, _ in stored(catalogue)} <= {"source_file", "original"}


def test_taken_over_again_nothing_is_new_but_what_is(catalogue: Catalogue, tmp_path: Path) -> None:
    path = samples.digikam(tmp_path)
    assert statuses(catalogue, path) == ["added"] * 3
    assert statuses(catalogue, path) == ["duplicate"] * 3
    samples.database(path, "", {"Tags": [(20, 0, "Fire", None, None)], "ImageTags": [(12, 20)]})
    assert statuses(catalogue, path) == ["updated", "duplicate", "duplicate"]


def test_a_file_that_is_put_back_belongs_to_the_record_that_waited_for_it(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    path = samples.digikam(tmp_path)
    before = catalogue.imports.run([path], workers=0).results[2]
    assert before.error is not None
    assert before.error.code == "file-missing"
    samples.photo(tmp_path / "Pictures" / "2020" / "gone.jpg", "#223344")
    after = catalogue.imports.run([path], workers=0).results[2]
    assert (after.id, after.status, after.error) == (before.id, "updated", None)
    assert [file.name for file in catalogue.records.placement(after.id or "").photo.files] == ["gone.jpg"]


def test_a_photo_that_was_there_gets_what_somebody_marked_in_it(catalogue: Catalogue, tmp_path: Path) -> None:
    path = samples.digikam(tmp_path)
    [first] = catalogue.imports.run([tmp_path / "Pictures/2019/Harbour/ferry.jpg"], workers=0).results
    results = catalogue.imports.run([path], workers=0).results
    assert [result.status for result in results] == ["added", "updated", "added"]
    use = catalogue.records.placement(first.id or "")
    assert use.photo.metadata is not None
    assert (use.photo.metadata.rating, use.photo.metadata.people) == (4, ("Lena Marsh", "Miro Lund"))
    assert use.caption.startswith("The ferry at the quay")


def test_marks_come_along_though_the_photo_says_something_else(catalogue: Catalogue, tmp_path: Path) -> None:
    path = samples.digikam(tmp_path)
    words = "<rdf:Alt><rdf:li xml:lang='x-default'>The old pier.</rdf:li></rdf:Alt>"
    said = packet(f"<dc:description>{words}</dc:description>")
    ferry = samples.photo(tmp_path / "Pictures/2019/Harbour/ferry.jpg", xmp=said)
    [first] = catalogue.imports.run([ferry], workers=0).results
    assert catalogue.imports.run([path], workers=0).results[1].status == "updated"
    use = catalogue.records.placement(first.id or "")
    assert use.photo.metadata is not None
    assert (use.photo.metadata.rating, use.photo.metadata.caption) == (4, "The old pier.")


def test_a_note_of_an_archivist_stays(catalogue: Catalogue, tmp_path: Path) -> None:
    path = samples.tropy(tmp_path)
    [letter, _] = catalogue.imports.run([path], workers=0).results
    assert catalogue.records.article(letter.id or "").note == "Dear Sir, the doors were chained."
    catalogue.corrections.set([letter.id or ""], {"note": "Mine"})
    catalogue.imports.run([path], workers=0)
    assert catalogue.records.article(letter.id or "").note == "Mine"


def test_a_collection_goes_on_behind_what_it_held(catalogue: Catalogue, tmp_path: Path) -> None:
    [kept] = catalogue.imports.run([samples.photo(tmp_path / "own.jpg", "#abcdef")], workers=0).results
    catalogue.collections.add("Stories / Ferry", [kept.id or ""])
    ferry, quay, gone = catalogue.imports.run([samples.lightroom(tmp_path / "l")], workers=0).results
    order = [kept.id, gone.id, quay.id, ferry.id]
    assert catalogue.collections.all()["Stories / Ferry"] == order


def test_workers_read_a_library_in_portions_and_in_its_order(catalogue: Catalogue, tmp_path: Path) -> None:
    rows = [f"{n};{n}.jpg;Photo {n};All" for n in range(60)]
    path = samples.table(tmp_path, "id;file;title;album\n" + "\n".join(rows))
    steps: list[str] = []
    report = catalogue.imports.run([path], workers=2, portion=Portion(form="csv"))
    steps += [result.entry or "" for result in report.results]
    assert steps == [str(n) for n in range(60)]
    ids = [result.id for result in report.results]
    assert catalogue.collections.all()["All"] == ids


def test_a_look_tells_what_is_there_and_takes_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    seen = catalogue.imports.glance(samples.digikam(tmp_path))
    counts = seen.photos, seen.collections, seen.tags, seen.people, seen.left_out
    assert (seen.form, *counts) == ("digikam", 3, 2, 2, 2, 1)
    assert seen.folders == ((str(tmp_path / "Pictures"), True),)
    assert catalogue.records.stats().placements == 0


def test_a_look_at_a_table_tells_its_columns_and_ten_rows(catalogue: Catalogue, tmp_path: Path) -> None:
    rows = "\n".join(f"Photo {n};x" for n in range(30))
    seen = catalogue.imports.glance(samples.table(tmp_path, f"Titel;Regal\n{rows}"), Portion(form="csv"))
    assert (seen.headings, seen.columns) == (("Titel", "Regal"), (("Titel", "title"),))
    assert (seen.photos, len(seen.rows), seen.rows[0]) == (30, 10, ("Photo 0", "x"))


@pytest.mark.parametrize("name", ["A/B", "a" * 200, "\u202e"])
def test_a_tag_that_none_can_be_called_stays_with_the_photo(
    catalogue: Catalogue, tmp_path: Path, name: str
) -> None:
    path = samples.digikam(tmp_path)
    samples.database(path, "", {"Tags": [(20, 0, name, None, None)], "ImageTags": [(12, 20)]})
    quay = catalogue.imports.run([path], workers=0).results[0]
    metadata = catalogue.records.placement(quay.id or "").photo.metadata
    assert metadata is not None
    assert metadata.keyword_paths == ((name,),)
