"""Bringing files in: what is stored, what is recognised, what fails and what a failure costs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.model import ImportResult
from archive.progress import Progress
from archive.words import read_error_words

Story = Callable[..., Path]

PAGE = """<!doctype html><html lang="en"><head><title>Dredging starts</title>
<meta property="og:title" content="Dredging starts"><meta name="author" content="Dana Ruiz">
<meta property="article:published_time" content="2024-03-14T08:00:00Z"></head><body><article>
<h1>Dredging starts</h1>
<p>The dredger began its work in the north channel on Thursday, two years after the council asked for it.</p>
<figure><img src="{src}" width="800" height="600" alt="The dredger">
<figcaption>{caption}</figcaption></figure>
<p>It will stay until autumn, and the ferries will sail around it at half speed, the harbour office said.</p>
<p>The council had voted for the work in the autumn before last, after a survey of the channel.</p>
</article></body></html>"""
CAPTION = "Engineer Tom Weil, left, aboard the dredger in Port Elwyn, March 14, 2024. (Miro Lund/AFP)"


def picture(path: Path, colour: str = "teal") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (800, 600), colour).save(path, quality=90)
    return path


def page(
    folder: Path, name: str, *, src: str, caption: str = CAPTION, title: str = "Dredging starts"
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.html"
    text = PAGE.replace("Dredging starts", title).format(src=src, caption=caption)
    path.write_text(text, encoding="utf-8")
    return path


def statuses(results: tuple[ImportResult, ...]) -> list[str]:
    return [result.status for result in results]


def test_a_story_comes_in_with_its_photos_captions_and_credits(catalogue: Catalogue, story: Story) -> None:
    [result] = catalogue.imports.run([story("Ferry inquiry opens")]).results
    article = catalogue.records.article(str(result.id))
    assert (result.status, result.kind, result.photos) == ("added", "article", 2)
    assert article.title == "Ferry inquiry opens"
    first = article.placements[0]
    assert first.caption.endswith("March 13, 2024.")
    assert first.credit is not None
    assert [p.text for p in first.credit.photographers] == ["Ines Okafor"]
    assert [(s.text, s.kind) for s in first.credit.chain] == [("Reuters", "wire")]
    assert first.taken == "2024-03-13"


def test_the_same_file_twice_changes_nothing(catalogue: Catalogue, story: Story) -> None:
    path = story("Ferry inquiry opens")
    [first] = catalogue.imports.run([path]).results
    seq = catalogue.history.last_seq()
    [second] = catalogue.imports.run([path]).results
    assert (second.status, second.id, second.title) == ("duplicate", first.id, first.title)
    assert catalogue.history.last_seq() == seq


def test_the_same_bytes_under_another_name_are_recognised(catalogue: Catalogue, story: Story) -> None:
    path = story("Ferry inquiry opens")
    copy = path.with_name("copy.txt")
    copy.write_bytes(path.read_bytes())
    assert statuses(catalogue.imports.run([path, copy]).results) == ["added", "duplicate"]


def test_one_photo_in_two_stories_is_one_photo_with_two_captions(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    picture(site / "one_files" / "dredger.jpg")
    (site / "two_files").mkdir()
    (site / "two_files" / "d.jpg").write_bytes((site / "one_files" / "dredger.jpg").read_bytes())
    page(site, "one", src="one_files/dredger.jpg")
    page(site, "two", src="two_files/d.jpg", caption="The dredger at work. (AFP)", title="A winter at sea")
    report = catalogue.imports.run([site])
    assert statuses(report.results) == ["added", "added"]
    one, two = (catalogue.records.article(str(result.id)).placements[0] for result in report.results)
    assert one.photo.id == two.photo.id
    assert one.caption != two.caption
    assert {use.id for use, _ in catalogue.records.uses(one.photo.id)} == {one.id, two.id}
    catalogue.corrections.set([one.article_id or ""], {"title": "The tribunal"})
    assert {use.id: title for use, title in catalogue.records.uses(one.photo.id)}[one.id] == "The tribunal"


def test_pictures_of_a_saved_page_are_not_photos_of_their_own(catalogue: Catalogue, tmp_path: Path) -> None:
    site = tmp_path / "site"
    picture(site / "one_files" / "dredger.jpg")
    page(site, "one", src="one_files/dredger.jpg")
    [result] = catalogue.imports.run([site]).results
    assert (result.kind, result.photos) == ("article", 1)
    use = catalogue.records.article(str(result.id)).placements[0]
    assert catalogue.pictures.path(use.photo.id) is not None
    assert (use.photo.width, use.photo.height) == (800, 600)


def test_a_picture_of_a_page_that_is_broken_costs_the_picture_only(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    (site / "one_files").mkdir(parents=True)
    (site / "one_files" / "dredger.jpg").write_bytes(b"")
    page(site, "one", src="one_files/dredger.jpg")
    [result] = catalogue.imports.run([site]).results
    article = catalogue.records.article(str(result.id))
    assert result.status == "added"
    assert article.placements[0].photo.files == ()
    assert any("dredger.jpg" in doubt.value for doubt in article.doubts)


def test_a_photo_file_stands_alone_and_has_a_thumbnail(catalogue: Catalogue, tmp_path: Path) -> None:
    [result] = catalogue.imports.run([picture(tmp_path / "harbour.jpg")]).results
    use = catalogue.records.placement(str(result.id))
    thumbnail = catalogue.pictures.thumbnail(use.photo.id, 112, 75)
    assert result.kind == "photo"
    assert thumbnail is not None
    with Image.open(thumbnail) as image:
        assert max(image.size) >= 112


def test_one_bad_file_costs_one_file(catalogue: Catalogue, story: Story, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "zero.jpg").write_bytes(b"")
    (tmp_path / "binary.html").write_bytes(bytes(range(256)) * 40)
    names = ["empty.txt", "zero.jpg", "binary.html", "gone.txt"]
    report = catalogue.imports.run([story("One"), *(tmp_path / name for name in names), story("Two")])
    assert statuses(report.results) == ["added", "failed", "failed", "failed", "failed", "added"]
    for result, name in zip(report.results[1:5], names, strict=True):
        assert result.error is not None
        assert name in read_error_words(result.error)


def test_undoing_an_import_takes_back_all_of_it_and_redoing_brings_it_back(
    catalogue: Catalogue, story: Story
) -> None:
    report = catalogue.imports.run([story("One"), story("Two")])
    catalogue.history.undo()
    stats = catalogue.records.stats()
    assert (stats.articles, stats.photos, stats.placements, stats.originals_bytes) == (0, 0, 0, 0)
    catalogue.history.redo()
    assert [catalogue.records.article(str(result.id)).title for result in report.results] == ["One", "Two"]


def test_cancelling_keeps_what_was_finished_and_resuming_does_the_rest(
    catalogue: Catalogue, story: Story
) -> None:
    paths = [story(f"Story {n}") for n in range(6)]
    progress = Progress(lambda step: progress.cancel() if step.done == 3 else None)
    report = catalogue.imports.run(paths, progress)
    assert report.cancelled
    assert statuses(report.results) == ["added"] * 3
    assert catalogue.records.stats().articles == 3
    again = catalogue.imports.run(paths)
    assert (again.count("duplicate"), again.count("added")) == (3, 3)


def test_what_was_reported_is_stored_already(catalogue: Catalogue, story: Story) -> None:
    found: list[bool] = []
    catalogue.imports.run(
        [story(f"Story {n}") for n in range(3)],
        on_result=lambda result: found.append(bool(catalogue.records.articles([str(result.id)]))),
    )
    assert found == [True, True, True]


def test_two_spellings_of_an_agency_are_one_agent(catalogue: Catalogue, story: Story) -> None:
    first = "Captain Adi Brandt, left, in Port Elwyn, March 13, 2024. (Ines Okafor/Agence France-Presse)"
    [result] = catalogue.imports.run([story("One", first=first)]).results
    credits = [use.credit for use in catalogue.records.article(str(result.id)).placements]
    assert [[s.text for s in credit.chain] for credit in credits if credit] == [["AFP"], ["AFP"]]


def test_an_archive_that_cannot_be_written_stops_the_import_with_a_reason(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    path = story("One")
    monkeypatch.setattr("os.replace", full)
    with pytest.raises(Exception, match="No space left"):
        catalogue.imports.run([path])
    assert catalogue.records.stats().articles == 0
