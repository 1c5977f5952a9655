"""cutline cite."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

PAGE = """<!doctype html><html lang="en"><head><title>Board hears of chained doors</title>
<meta property="og:site_name" content="Elwyn Tidewater"><meta name="author" content="Ines Okafor">
<meta property="article:published_time" content="2024-01-09T08:00:00+00:00"></head><body><main><article>
<h1>Board hears of chained doors</h1><p>The harbour board met on Tuesday evening and heard
from the crew, from two surveyors and from the families who had waited on the quay through the night.</p>
<figure><img src="quay.jpg" width="900" height="600"><figcaption>Deckhands wait on the quay at Port Elwyn.
(Lena Marsh/AFP)</figcaption></figure>
<p>The board will meet again next week, when the surveyors are to hand in the last of their reports.</p>
</article></main></body></html>"""


def imported(run: Run, folder: Path) -> tuple[str, str, str]:
    """The ids of a story, of its photo's use, and of the photo."""
    (folder / "page.html").write_text(PAGE, encoding="utf-8")
    [line] = run("import", "--json", folder / "page.html").lines
    [shown] = run("show", "--json", line["id"]).lines
    [use] = shown["photos"]
    return line["id"], use["id"], use["photo"]["id"]


def test_a_story_and_a_photo_are_cited_in_the_style_that_is_asked_for(run: Run, tmp_path: Path) -> None:
    story, use, photo = imported(run, tmp_path)
    [line] = run("cite", "--json", story, "--style", "apa").lines
    assert line == {
        "id": story,
        "style": "apa",
        "text": "Okafor, I. (2024, January 9). Board hears of chained doors. Elwyn Tidewater.",
    }
    for id_ in (use, photo):
        [line] = run("cite", "--json", id_).lines
        assert line == {"id": id_, "style": "newsroom", "text": "Photo: Lena Marsh/AFP"}


def test_an_unknown_id_is_an_error_that_hides_no_other(run: Run, tmp_path: Path) -> None:
    story, *_ = imported(run, tmp_path)
    ran = run("cite", "--json", "nothing", story, "--style", "chicago")
    assert ran.status == 1
    assert ran.lines[0]["error"]["code"] == "not-found"
    assert ran.lines[1]["text"].startswith("Okafor, Ines. “Board hears")


def test_help_gives_an_example_and_the_styles(run: Run) -> None:
    ran = run("cite", "--help")
    assert "Example: cutline cite ID --style apa" in ran.out
    assert "newsroom,chicago,apa" in ran.out
