"""Records as a static web page: what it shows and keeps back, its search, and that no request leaves it."""

from __future__ import annotations

import html as markup
import http.server
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from lxml import html
from lxml.html import HtmlElement

from archive import words
from archive.catalogue import Catalogue
from archive.curation.selection import Selection
from archive.errors import Refused
from archive.exports import ExportReport
from archive.reading import read_file
from tests.exchange.browsing import seen

PRESS = Path(__file__).resolve().parents[2] / "resources" / "sample" / "press"
EVERYTHING = Selection(query="")
FEW = (
    "coastline-2023-03-15*",
    "coastline-2023-03-16*",
    "tidewater-2021*",
    "northlight-2024*",
    "tidewater-2022*",
)
"""Stories in two languages, one whose photos have no file, and a photo that stands alone."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder = tmp_path_factory.mktemp("site") / "desk"
    with Catalogue.open(folder, create=True, cache=folder.parent / "cache") as catalogue:
        catalogue.imports.run([path for name in FEW for path in sorted(PRESS.glob(name))], workers=0)
        yield catalogue


@pytest.fixture(scope="module")
def site(archive: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of that archive, which no test changes."""
    place = tmp_path_factory.mktemp("given") / "site"
    given(archive, place)
    return place


def given(catalogue: Catalogue, place: Path, **more: object) -> ExportReport:
    """Everything there is as a site."""
    return catalogue.exports.run(catalogue.ids_of(EVERYTHING), "html", place, **more)  # type: ignore[arg-type]


def read(page: Path) -> HtmlElement:
    return html.document_fromstring(page.read_text(encoding="utf-8"))


def texts(page: HtmlElement, path: str) -> list[str]:
    return [" ".join(found.text_content().split()) for found in page.xpath(path)]


def story(site: Path, words: str) -> Path:
    [found] = (site / "stories").glob(f"*{words}*.html")
    return found


Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A page with a headline and a caption of any letters, and a photo."""
    from PIL import Image

    def one(headline: str, caption: str, url: str = "", day: str = "2024-03-14") -> Path:
        number = len(list(tmp_path.glob("page-*.html")))
        Image.new("RGB", (640, 400), (20 * number, 90, 120)).save(tmp_path / f"photo-{number}.jpg")
        told = f'<meta property="og:url" content="{markup.escape(url)}">' if url else ""
        page = tmp_path / f"page-{number}.html"
        title, shown = markup.escape(headline), markup.escape(caption)
        page.write_text(
            f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title>{told}"
            f'<meta property="article:published_time" content="{day}"></head><body><article>'
            f"<h1>{title}</h1><p>{shown} and more of it in the text.</p>"
            f'<figure><img src="photo-{number}.jpg"><figcaption>{shown} (Photo: Ada Lund/AFP)'
            "</figcaption></figure><p>A second paragraph that says more.</p></article></body></html>",
            encoding="utf-8",
        )
        return page

    return one


def test_the_front_page_has_every_story_the_newest_first(site: Path) -> None:
    page = read(site / "index.html")
    told = texts(page, "//section[@aria-labelledby='stories']//*[contains(@class,'kicker')]")
    years = [line.rsplit(" ", 1)[1] for line in told]
    with_picture, *others = years
    assert others == sorted(others, reverse=True)
    assert len(told) == len(list((site / "stories").glob("*.html")))
    assert with_picture == "2023"


def test_a_story_stands_with_its_photos_captions_credits_and_people_in_order(site: Path) -> None:
    page = read(story(site, "two-doors"))
    assert texts(page, "//h1") == ["Two doors were chained, ferry inquiry is told"]
    lead = page.xpath("//figure[contains(@class,'lead')]")[0]
    assert texts(lead, ".//p[@class='credit']") == ["Ines Okafor, Northlight Press Photo"]
    assert [line.split(",")[0] for line in texts(lead, ".//ol[contains(@class,'people')]/li")] == [
        "Gil Prentice",
        "Desmond Achebe",
        "Lena Marsh",
        "Idris Vaughan",
    ]
    assert texts(page, "//div[@class='text']//figcaption/p[@class='credit']") == [
        "Handout/Saint Orla Inquiry"
    ]


def test_a_picture_that_is_taken_from_the_page_says_whose_it_is_and_what_it_shows(site: Path) -> None:
    page = story(site, "two-doors")
    [lead] = read(page).xpath("//figure[contains(@class,'lead')]//img/@src")
    [draft] = read_file(page.parent / lead, alone=True)
    assert draft.photo is not None
    assert draft.photo.credit_line == "Ines Okafor, Northlight Press Photo"
    assert (draft.photo.caption or "").startswith("From left: Assessor Gil Prentice")
    assert draft.photo.creator == ("Ines Okafor",)


def test_every_picture_and_every_page_that_is_named_is_there(site: Path) -> None:
    for file in site.rglob("*.html"):
        page = read(file)
        named = page.xpath("//img/@src | //a[not(@rel)]/@href | //script/@src | //link/@href")
        files = [file.parent / name.split("#")[0] for name in named if name[0] != "#"]
        assert [place for place in files if not place.is_file()] == []


def test_a_photo_without_its_story_has_a_page_of_its_own(site: Path) -> None:
    [file] = (site / "photos").glob("*dock-cranes*.html")
    page = read(file)
    assert texts(page, "//figure//p[@class='caption']")[0].startswith("The last dock cranes of Port Averell")
    assert texts(page, "//ul[@class='orders']/li") == ["for editorial use only"]


def test_a_photo_that_is_known_by_its_caption_alone_is_told_of_in_words(site: Path) -> None:
    assert "The archive holds no picture of this." in texts(read(site / "index.html"), "//*[@class='absent']")


@pytest.mark.parametrize(
    ("code", "until"),
    [
        ("no-archive", ""),
        ("no-internet", ""),
        ("no-third-party", ""),
        ("one-time", ""),
        ("minors", ""),
        ("embargo", "2999-01-01"),
        ("embargo", ""),
        ("expires", "2001-01-01"),
        ("territory-out", ""),
        ("other", ""),
    ],
)
def test_a_photo_under_an_order_against_it_is_told_of_in_words_and_its_file_stays_at_home(
    code: str, until: str, catalogue: Catalogue, write: Write, tmp_path: Path
) -> None:
    catalogue.imports.run([write("A ferry sails", "The ferry at the quay")], workers=0)
    [use] = catalogue.records.articles(catalogue.ids_of(Selection(query="", kind="article")))[0].placements
    catalogue.rights.set([use.id], code, value="DE" if code == "territory-out" else "", until=until)  # type: ignore[arg-type]
    report = given(catalogue, tmp_path / "site")
    assert not [file for file in report.files if file.suffix == ".jpg"]
    page = read(tmp_path / "site" / "index.html")
    assert "Not shown here" in texts(page, "//*[@class='absent']")[0]
    assert texts(page, "//li//*[@class='caption']") == ["The ferry at the quay"]
    assert report.orders


@pytest.mark.parametrize(
    ("order", "shown"),
    [("NO SOCIAL MEDIA", 0), ("MAGS OUT", 0), ("NO USE WITHOUT PERMISSION", 0), ("ONLINE USE ONLY", 1)],
)
def test_an_order_that_no_code_says_keeps_a_photo_back_unless_it_forbids_nothing_of_a_page(
    order: str, shown: int, catalogue: Catalogue, write: Write, tmp_path: Path
) -> None:
    catalogue.imports.run([write("A ferry sails", f"The ferry at the quay. {order}")], workers=0)
    [use] = catalogue.records.articles(catalogue.ids_of(Selection(query="", kind="article")))[0].placements
    assert [each.code for each in use.restrictions] == ["other"]
    given(catalogue, tmp_path / "site")
    assert len([*(tmp_path / "site").glob("photos/*.jpg")]) == shown


@pytest.mark.parametrize("until", ["2001-01-01"])
def test_a_photo_whose_embargo_is_over_is_shown(
    until: str, catalogue: Catalogue, write: Write, tmp_path: Path
) -> None:
    catalogue.imports.run([write("A ferry sails", "The ferry at the quay")], workers=0)
    [use] = catalogue.records.articles(catalogue.ids_of(Selection(query="", kind="article")))[0].placements
    catalogue.rights.set([use.id], "embargo", until=until)
    given(catalogue, tmp_path / "site")
    assert len(list((tmp_path / "site" / "photos").glob("*.jpg"))) == 1


def test_a_photo_that_may_no_longer_be_shown_leaves_the_folder_when_the_site_is_made_anew(
    catalogue: Catalogue, write: Write, tmp_path: Path
) -> None:
    catalogue.imports.run([write("A ferry sails", "The ferry at the quay")], workers=0)
    place = tmp_path / "site"
    given(catalogue, place)
    own = place / "photos" / "of-somebody-else.jpg"
    own.write_bytes(b"")
    [use] = catalogue.records.articles(catalogue.ids_of(Selection(query="", kind="article")))[0].placements
    catalogue.rights.set([use.id], "no-internet")
    with pytest.raises(Refused):
        given(catalogue, place)
    given(catalogue, place, overwrite=True)
    assert list(place.rglob("*.jpg")) == [own]


HOSTILE = (
    "</title><script>document.title='taken'</script>",
    "<img src=x onerror=\"document.title='taken'\">",
    "' onmouseover='document.title=1' \" autofocus onfocus=\"x",
    "$title ${root} {n} &lt;b&gt; &amp;",
    "</script><!-- ]]> \u2028 \\u003c",
    "\u202eevil\u202c",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_a_record_stays_text(text: str, catalogue: Catalogue, write: Write, tmp_path: Path) -> None:
    catalogue.imports.run([write(f"Ferry {text}", f"Quay {text}", "javascript:alert(1)")], workers=0)
    given(catalogue, tmp_path / "site", title=text)
    stored = catalogue.records.articles(catalogue.ids_of(Selection(query="", kind="article")))[0]
    pages = list((tmp_path / "site").rglob("*.html"))
    for file in pages:
        page = read(file)
        assert {
            name
            for node in page.iter()
            if isinstance(node.tag, str)
            for name in node.attrib
            if name[:2] == "on"
        } == set()
        assert set(page.xpath("//script/@src")) <= {"search.js", "search-index.js"}
        assert page.xpath("//script[text()] | //a[starts-with(@href,'javascript')] | //img[@src='x']") == []
        assert page.xpath("count(//title)") == 1
    front = read(tmp_path / "site" / "index.html")
    assert " ".join(stored.title.split()) in texts(front, "//h3")
    browsed = seen(tmp_path / "site" / "index.html", tmp_path / "profile", f"q={quote('ferry')}")
    assert texts(browsed, "//title") == [" ".join(text.replace("\u2028", " ").split())]
    assert texts(browsed, "//*[@id='found']//h2")[0].startswith("Ferry")


def test_no_style_and_no_script_stands_within_a_page(site: Path) -> None:
    for file in site.rglob("*.html"):
        page = read(file)
        assert page.xpath("//style | //@style | //script[not(@src)] | //iframe | //form[@action]") == []
        policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
        assert policy.startswith("default-src 'none';")
        assert "unsafe" not in policy


@pytest.fixture
def listening() -> Iterator[tuple[str, list[str]]]:
    """A server of the web on this machine, and what it was asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_no_request_leaves_the_page(
    catalogue: Catalogue, write: Write, tmp_path: Path, listening: tuple[str, list[str]]
) -> None:
    address, asked = listening
    hostile = f"<img src={address}/caption> <link rel=stylesheet href={address}/style>"
    catalogue.imports.run([write(f"Ferry {hostile}", hostile, f"{address}/story")], workers=0)
    given(catalogue, tmp_path / "site")
    for file in (tmp_path / "site").rglob("*.html"):
        seen(file, tmp_path / "profile", "q=ferry")
    assert asked == []
    other = tmp_path / "other.html"
    other.write_text(hostile, encoding="utf-8")
    seen(other, tmp_path / "profile")
    assert sorted(asked) == ["/caption", "/style"]  # what a page asks for is seen


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("q=chained", "two-doors"),
        ("q=fahrbrand", "zwei-turen"),  # without the dots of Fährbrand
        ("q=FÄHRBRAND", "zwei-turen"),
        ("q=%22first+officer+told%22", "two-doors"),
        ("q=chained+-herring+Vaughan", "two-doors"),
        ("person=Idris+Vaughan&year=2023&q=tuesday", "two-doors"),
        ("agency=Northlight&q=cranes", "photos/"),
    ],
)
def test_the_search_finds(said: str, found: str, site: Path, tmp_path: Path) -> None:
    page = seen(site / "index.html", tmp_path / "profile", said)
    hits = page.xpath("//*[@id='found']//a/@href")
    assert any(found in hit for hit in hits), hits
    assert texts(page, "//*[@id='count']") == [f"Found: {len(hits)}"]
    assert page.xpath("//*[@id='all'][@hidden]")


@pytest.mark.parametrize(
    "said",
    [
        "q=%22officer+first%22",
        "q=chained+-doors",
        "q=hained",
        "q=cranes&year=2021",
        "person=Idris+Vaughan&q=herring",
    ],
)
def test_the_search_finds_nothing_where_nothing_is(said: str, site: Path, tmp_path: Path) -> None:
    page = seen(site / "index.html", tmp_path / "profile", said)
    assert page.xpath("//*[@id='found']//a") == []


FERRY = "המעבורת חזרה אל הנמל עם שחר"


def test_hebrew_is_found_without_its_points_and_stands_from_right_to_left(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    page = tmp_path / "shalom.html"
    page.write_text(
        f'<!doctype html><html lang="he"><head><meta charset="utf-8"><title>{FERRY}</title></head><body>'
        f"<article><h1>{FERRY}</h1><p>שָׁלוֹם אמר הקברניט אל הנוסעים שעמדו על הרציף.</p>"
        "<p>בשעת בוקר מוקדמת נכנסה המעבורת אל הנמל, ועל הרציף המתינו לה מאות תושבים.</p></article>",
        encoding="utf-8",
    )
    catalogue.imports.run([page], workers=0)
    given(catalogue, tmp_path / "site")
    [file] = (tmp_path / "site" / "stories").glob("*.html")
    assert read(file).xpath("//article/@dir") == ["rtl"]
    found = seen(tmp_path / "site" / "index.html", tmp_path / "profile", f"q={quote('שלום')}")
    assert texts(found, "//*[@id='found']//h2") == [FERRY]


def test_without_a_script_the_page_is_whole_but_for_the_search(site: Path) -> None:
    page = read(site / "index.html")
    assert page.xpath("//form[@hidden]")
    assert texts(page, "//noscript") == ["The search needs JavaScript; all else does without."]
    assert page.xpath("//*[@id='all'][not(@hidden)]//h3/a")


def test_every_page_has_its_landmarks_one_headline_and_words_for_its_pictures(site: Path) -> None:
    for file in site.rglob("*.html"):
        page = read(file)
        assert page.xpath("count(//main)") == page.xpath("count(//h1)") == 1
        assert page.xpath("/html/@lang") == ["en"]
        assert page.xpath("//a[@class='skip']/@href") == ["#content"]
        assert page.xpath("//img[not(@alt) or @alt='']") == []
        assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))


def test_inks_are_readable_on_their_grounds_in_both_schemes() -> None:
    sheet = (PRESS.parents[1] / "site" / "site.css").read_text(encoding="utf-8")
    schemes = [
        dict(re.findall(r"--([\w-]+):(#[0-9a-f]{6})", rules))
        for rules in re.findall(r":root\{([^}]*)\}", sheet)
    ]
    for colours in schemes[:2]:
        pairs = [
            (ink, ground) for ink in ("ink", "muted", "accent") for ground in ("paper", "pane", "absent")
        ]
        pairs += [("warning", "warning-wash"), ("ink", "match")]
        assert {pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 4.5} == set()


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_page_speaks_the_language_of_the_program(archive: Catalogue, tmp_path: Path) -> None:
    words.speak("he")
    try:
        given(archive, tmp_path / "site")
    finally:
        words.speak("en")
    page = read(tmp_path / "site" / "index.html")
    assert (page.xpath("/html/@lang"), page.xpath("/html/@dir")) == (["he"], ["rtl"])
    assert texts(page, "//h2") == ["כתבות", "תמונות"]


def test_a_photo_stands_once_on_the_sheet_from_a_use_that_may_be_shown(
    catalogue: Catalogue, write: Write, tmp_path: Path
) -> None:
    older, newer = write("A ferry sails", "Quay"), write("A ferry lands", "Quay", day="2024-05-01")
    (tmp_path / "photo-1.jpg").write_bytes((tmp_path / "photo-0.jpg").read_bytes())
    catalogue.imports.run([older, newer], workers=0)
    stories = catalogue.records.articles(catalogue.ids_of(Selection(query="", kind="article")))
    [use] = next(story for story in stories if story.title == "A ferry lands").placements
    catalogue.rights.set([use.id], "no-internet")
    given(catalogue, tmp_path / "site")
    page = read(tmp_path / "site" / "index.html")
    [cell] = page.xpath("//ol[@class='sheet']/li")
    assert "a-ferry-sails" in cell.xpath(".//a/@href")[0]
    assert cell.xpath(".//img")
