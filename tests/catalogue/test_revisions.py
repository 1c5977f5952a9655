"""A story that comes in again, changed or not: one article with all its versions, or another article."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.model import Article, ImportResult, Revision, SearchRequest
from tests.catalogue.rows import stored

PAGE = """<!doctype html><html lang="en"><head><title>{title}</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="{paper}">{head}
<meta name="author" content="Dana Ruiz"></head><body><article><h1>{title}</h1>{photo}
{text}</article></body></html>"""
PHOTO = """<figure><img src="{src}" width="800" height="600"><figcaption>{caption}</figcaption></figure>"""
CAPTION = "Engineer Tom Weil, left, aboard the dredger in Port Elwyn, March 14, 2024. (Miro Lund/AFP)"
TEXT = [
    "The dredger began its work in the north channel on Thursday, two years after the council asked for it.",
    "It will stay until autumn, and the ferries will sail around it at half speed, the harbour office said.",
    "The council had voted for the work in the autumn before last, after a survey of the whole channel.",
    "Fishermen fear for the oyster beds beyond the mole, where the current carries what it stirs up.",
    "The office has promised to stop the work whenever the water turns too dark for the gauges to read.",
    "Two divers look at the beds each week, and their reports are to be read by anyone at the town library.",
]
OTHER = [
    "Snow fell in the hills all night and closed the pass road above the village until noon on Friday.",
    "Ploughs came up from the valley at dawn, and by midday the first lorries were on their way again.",
    "The school stayed shut, to the delight of those who had brought their sledges down to the green.",
    "Forecasters expect a thaw by Sunday, with rain in the valleys and a danger of slides on the slopes.",
]
ADDRESS = "https://www.example.com/2024/dredging-starts"

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def page(
        name: str,
        title: str = "Dredging starts in the channel",
        text: list[str] = TEXT,
        *,
        url: str | None = ADDRESS,
        paper: str = "The Elwyn Post",
        published: str | None = "2024-03-14T08:00:00Z",
        updated: str | None = None,
        caption: str = CAPTION,
        src: str = "dredger.jpg",
    ) -> Path:
        head = f'<link rel="canonical" href="{url}">' if url else ""
        for key, value in (("published", published), ("modified", updated)):
            head += f'<meta property="article:{key}_time" content="{value}">' if value else ""
        photo = PHOTO.format(src=src, caption=caption) if caption else ""
        path = tmp_path / f"{name}.html"
        body = "".join(f"<p>{line}</p>" for line in text)
        path.write_text(PAGE.format(title=title, paper=paper, head=head, photo=photo, text=body), "utf-8")
        return path

    return page


def bring(catalogue: Catalogue, *paths: Path) -> list[ImportResult]:
    return [result for path in paths for result in catalogue.imports.run([path]).results]


def statuses(results: list[ImportResult]) -> list[str]:
    return [result.status for result in results]


def text_of(story: Article | Revision) -> list[str]:
    return [block.text for block in story.body if block.kind != "photo"]


CHANGED = [*TEXT[:2], "The council had voted for it in spring, after a survey of the channel.", *TEXT[3:]]


def test_a_story_saved_again_with_changes_is_a_new_version_of_it(catalogue: Catalogue, write: Write) -> None:
    first, second = bring(catalogue, write("one"), write("two", text=CHANGED))
    assert (second.status, second.id) == ("updated", first.id)
    article = catalogue.records.article(str(first.id))
    assert article.versions == 2
    assert text_of(article) == CHANGED
    old, new = catalogue.records.revisions(article.id)
    assert (old.ordinal, old.current, new.ordinal, new.current) == (1, False, 2, True)
    assert text_of(old) == TEXT
    assert (old.title, old.bylines, old.photos[0].caption) == (
        "Dredging starts in the channel",
        ("Dana Ruiz",),
        article.placements[0].published,
    )
    assert old.original is not None
    assert old.original.name == "one.html"
    assert article.original is not None
    assert article.original.name == "two.html"


def test_the_versions_say_word_by_word_what_differs(catalogue: Catalogue, write: Write) -> None:
    first, _ = bring(catalogue, write("one"), write("two", "Dredging starts in the north channel", CHANGED))
    old, new = catalogue.records.revisions(str(first.id))
    assert old.differences == ()
    title, text = new.differences
    assert [(p.kind, p.text) for p in title.pieces] == [
        ("kept", "Dredging starts in the "),
        ("added", "north "),
        ("kept", "channel"),
    ]
    assert text.part == "text"
    assert "".join(p.text for p in text.pieces if p.kind != "removed").split() == " ".join(CHANGED).split()
    assert "".join(p.text for p in text.pieces if p.kind != "added").split() == " ".join(TEXT).split()
    assert any(p.kind == "added" and "spring" in p.text for p in text.pieces)


def test_a_story_saved_again_that_says_the_same_is_a_duplicate(catalogue: Catalogue, write: Write) -> None:
    path = write("one")
    [first] = bring(catalogue, path)
    again = path.with_name("again.html")
    again.write_text(
        path.read_text("utf-8").replace("<article>", '<div class="ad">Buy</div><article>'), "utf-8"
    )
    seq = catalogue.history.last_seq()
    [second] = bring(catalogue, again)
    assert (second.status, second.id) == ("duplicate", first.id)
    assert catalogue.history.last_seq() == seq


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/2024/dredging-starts/",
        "https://www.example.com/2024/dredging-starts?utm_source=news&fbclid=x#comments",
        "https://m.example.com/2024/dredging-starts/amp/",
        "https://www.example.com/amp/2024/dredging-starts.html",
    ],
)
def test_one_address_in_many_spellings_is_one_page(catalogue: Catalogue, write: Write, url: str) -> None:
    assert statuses(bring(catalogue, write("one"), write("two", text=CHANGED, url=url))) == [
        "added",
        "updated",
    ]


def test_pages_that_differ_in_their_query_are_two(catalogue: Catalogue, write: Write) -> None:
    one, two = f"{ADDRESS}?id=1", f"{ADDRESS}?id=2"
    results = bring(catalogue, write("one", url=one), write("two", "Snow closes the pass", OTHER, url=two))
    assert statuses(results) == ["added", "added"]


def test_tags_links_and_corrections_survive_a_new_version(catalogue: Catalogue, write: Write) -> None:
    first, other = bring(
        catalogue, write("one"), write("snow", "Snow closes the pass", OTHER, url=None, caption="")
    )
    article_id = str(first.id)
    use = catalogue.records.article(article_id).placements[0].id
    catalogue.tags.add("Harbour", [article_id, use])
    catalogue.links.add(article_id, str(other.id), "see also")
    catalogue.corrections.caption(use, "The dredger, and Tom Weil, left, in Port Elwyn.")
    catalogue.corrections.credit(use, "Ines Okafor/Reuters")
    caption = "Tom Weil aboard the dredger, March 15, 2024. (Jo Maro/AP)"
    [second] = bring(catalogue, write("two", text=CHANGED, caption=caption))
    assert second.status == "updated"
    article = catalogue.records.article(article_id)
    [placement] = article.placements
    assert placement.id == use
    assert [tag.path for tag in article.tags] == [tag.path for tag in placement.tags] == ["Harbour"]
    assert article.links == 1
    assert placement.caption == "The dredger, and Tom Weil, left, in Port Elwyn."
    assert placement.published == "Tom Weil aboard the dredger, March 15, 2024."
    assert placement.credit is not None
    assert placement.credit.raw == "Ines Okafor/Reuters"
    assert catalogue.records.revisions(article_id)[0].photos[0].caption.startswith("Engineer Tom Weil")


def test_a_photo_that_is_gone_stays_with_the_version_that_had_it(catalogue: Catalogue, write: Write) -> None:
    new_caption = "The mayor, Ada Brink, opens the sluice in Port Elwyn, March 16, 2024. (Jo Maro/AP)"
    [first] = bring(catalogue, write("one"))
    old_use = catalogue.records.article(str(first.id)).placements[0].id
    bring(catalogue, write("two", text=CHANGED, caption=new_caption, src="sluice.jpg"))
    article = catalogue.records.article(str(first.id))
    assert [use.published for use in article.placements] == [
        "The mayor, Ada Brink, opens the sluice in Port Elwyn, March 16, 2024."
    ]
    assert catalogue.records.revisions(article.id)[0].photos[0].placement_id == old_use
    assert catalogue.records.placement(old_use).published.startswith("Engineer Tom Weil")
    assert [hit.id for hit in catalogue.search.find(SearchRequest("", kind="photo")).hits] == [
        article.placements[0].id
    ]


def test_a_photo_that_only_an_older_version_has_is_not_counted(catalogue: Catalogue, write: Write) -> None:
    bring(catalogue, write("one"), write("two", text=CHANGED, caption="The sluice. (AP)", src="sluice.jpg"))
    assert (
        catalogue.records.stats().placements
        == catalogue.search.find(SearchRequest("", kind="photo")).total
        == 1
    )


def test_a_picture_that_was_missing_comes_with_the_next_save(
    catalogue: Catalogue, write: Write, tmp_path: Path
) -> None:
    [first] = bring(catalogue, write("one"))
    use = catalogue.records.article(str(first.id)).placements[0]
    assert use.photo.files == ()
    Image.effect_noise((800, 600), 90).save(tmp_path / "dredger.jpg")
    path = write("two", title="Dredging starts in the channel")
    path.write_text(path.read_text("utf-8") + "<!-- saved again -->", "utf-8")
    [second] = bring(catalogue, path)
    assert (second.status, second.id) == ("updated", first.id)
    article = catalogue.records.article(str(first.id))
    assert (article.versions, article.placements[0].id) == (1, use.id)
    assert len(article.placements[0].photo.files) == 1


def test_an_older_version_that_comes_late_does_not_hide_the_newer(catalogue: Catalogue, write: Write) -> None:
    [first] = bring(catalogue, write("new", text=CHANGED, updated="2024-03-14T12:00:00Z"))
    [second] = bring(catalogue, write("old", updated="2024-03-14T08:00:00Z"))
    assert (second.status, second.id) == ("updated", first.id)
    assert text_of(catalogue.records.article(str(first.id))) == CHANGED
    assert [text_of(version) for version in catalogue.records.revisions(str(first.id))] == [TEXT, CHANGED]
    middle = [*TEXT[:5], "Divers look at the beds."]
    bring(catalogue, write("middle", text=middle, updated="2024-03-14T10:00:00Z"))
    assert [text_of(version) for version in catalogue.records.revisions(str(first.id))] == [
        TEXT,
        middle,
        CHANGED,
    ]


def test_an_older_version_is_known_when_it_comes_again(catalogue: Catalogue, write: Write) -> None:
    path = write("one")
    [first] = bring(catalogue, path)
    bring(catalogue, write("two", text=CHANGED))
    copy, resaved = path.with_name("copy.html"), path.with_name("resaved.html")
    copy.write_bytes(path.read_bytes())
    resaved.write_text(path.read_text("utf-8") + "<!-- saved again -->", "utf-8")
    assert [(r.status, r.id) for r in bring(catalogue, copy, resaved)] == [("duplicate", first.id)] * 2


def test_near_identical_texts_without_an_address_are_one_story(catalogue: Catalogue, write: Write) -> None:
    change = [*TEXT[:5], TEXT[5].replace("at the town library", "in the town library")]
    results = bring(catalogue, write("one", url=None), write("two", text=change, url=None))
    assert statuses(results) == ["added", "updated"]


def test_stories_that_share_only_what_frames_them_are_two(catalogue: Catalogue, write: Write) -> None:
    frame = [
        "This story is free to read for all, thanks to those who support us. Sign up for our letter here."
    ]
    results = bring(
        catalogue,
        write("one", text=[*TEXT, *frame], url=None),
        write("two", "Snow closes the pass", [*OTHER, *frame], url=None),
    )
    assert statuses(results) == ["added", "added"]


@pytest.mark.parametrize(
    ("title", "published"),
    [
        ("Council hears of 12 complaints", "2024-03-14"),
        ("Oyster beds in danger", "2024-03-14"),
        ("Dredging starts in the channel", "2025-03-14"),
    ],
)
def test_one_text_under_another_title_or_of_another_year_is_another_story(
    catalogue: Catalogue, write: Write, title: str, published: str
) -> None:
    first = write("one", url=None)
    assert (
        statuses(bring(catalogue, first, write("two", title, url=None, published=published))) == ["added"] * 2
    )


def test_numbers_in_titles_tell_stories_apart(catalogue: Catalogue, write: Write) -> None:
    names = "Harbour office report for week 11", "Harbour office report for week 12"
    results = bring(catalogue, *(write(name[-2:], name, url=None) for name in names))
    assert statuses(results) == ["added", "added"]


def test_an_agencys_text_in_two_papers_is_two_articles(catalogue: Catalogue, write: Write) -> None:
    there = "https://news.example.org/dredging"
    results = bring(catalogue, write("one"), write("two", paper="Norvik Times", url=there))
    assert statuses(results) == ["added", "added"]


def test_a_live_blog_that_goes_on_under_its_address_is_one_story(catalogue: Catalogue, write: Write) -> None:
    live = write("one", "Live: dredger runs aground")
    later = write("two", "Dredger afloat again: all that happened", [*OTHER, *TEXT])
    results = bring(catalogue, live, later)
    assert statuses(results) == ["added", "updated"]
    assert text_of(catalogue.records.article(str(results[0].id))) == [*OTHER, *TEXT]


def test_a_column_that_runs_each_week_under_one_address_is_many_stories(
    catalogue: Catalogue, write: Write
) -> None:
    url = "https://www.example.com/column"
    results = bring(
        catalogue,
        write("one", "Notes from the quay", TEXT, url=url, published="2024-03-14"),
        write("two", "Notes from the quay", OTHER, url=url, published="2024-03-21"),
    )
    assert statuses(results) == ["added", "added"]


def test_a_rewritten_story_under_its_address_and_title_is_one(catalogue: Catalogue, write: Write) -> None:
    assert statuses(bring(catalogue, write("one"), write("two", text=OTHER))) == ["added", "updated"]


def test_a_correction_under_the_same_address_is_a_version(catalogue: Catalogue, write: Write) -> None:
    text = ["Correction: an earlier version named the wrong year of the vote.", *CHANGED]
    results = bring(catalogue, write("one"), write("two", "Dredging begins in the channel", text))
    assert statuses(results) == ["added", "updated"]


def test_a_translation_is_an_article_of_its_own(catalogue: Catalogue, write: Write) -> None:
    german = [
        "Der Bagger hat am Donnerstag seine Arbeit in der nördlichen Fahrrinne aufgenommen, sagte das Amt.",
        "Er bleibt bis zum Herbst, und die Fähren fahren mit halber Kraft um ihn herum, heißt es dort.",
        "Der Rat hatte im vorletzten Herbst für die Arbeiten gestimmt, nach einer Vermessung der Rinne.",
    ]
    path = write("two", "Baggerarbeiten in der Rinne", german, url=f"{ADDRESS}?lang=de")
    path.write_text(path.read_text("utf-8").replace('lang="en"', 'lang="de"'), "utf-8")
    assert statuses(bring(catalogue, write("one"), path)) == ["added", "added"]


def test_undoing_an_import_of_versions_puts_everything_back(catalogue: Catalogue, write: Write) -> None:
    bring(catalogue, write("one"))
    before = stored(catalogue)
    bring(catalogue, write("two", "Dredging starts in the north channel", CHANGED, src="other.jpg"))
    after = stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before
    catalogue.history.redo()
    assert stored(catalogue) == after


def test_versions_within_one_import_are_recognised_too(catalogue: Catalogue, write: Write) -> None:
    report = catalogue.imports.run([write("one"), write("two", text=CHANGED)])
    assert statuses(list(report.results)) == ["added", "updated"]


def test_search_finds_what_the_newest_version_says(catalogue: Catalogue, write: Write) -> None:
    bring(catalogue, write("one"))
    assert catalogue.search.find(SearchRequest("autumn")).articles == 1
    bring(catalogue, write("two", text=CHANGED))
    assert catalogue.search.find(SearchRequest("spring", kind="article")).total == 1
    assert catalogue.search.find(SearchRequest('"autumn before last"', kind="article")).total == 0
