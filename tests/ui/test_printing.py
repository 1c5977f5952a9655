"""Records on paper and as a PDF: what stands there, whole, in order, on pages of any size."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication

from archive.catalogue import Catalogue
from archive.curation.selection import Selection
from archive.errors import Cancelled, Refused
from archive.exchange.giving import Printed
from archive.progress import Progress
from ui.paint import theme
from ui.printing.document import print_pdf

ROOT = Path(__file__).resolve().parents[2]
PRESS = ROOT / "resources" / "sample" / "press"
FEW = ("coastline-2023-03-15*", "tidewater-2021*", "northlight-2024*", "tidewater-2022*")
SIZES = QPageSize.PageSizeId
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder = tmp_path_factory.mktemp("printing") / "desk"
    with Catalogue.open(folder, create=True, cache=folder.parent / "cache") as catalogue:
        catalogue.imports.run([path for name in FEW for path in sorted(PRESS.glob(name))], workers=0)
        yield catalogue


Document = pypdfium2.PdfDocument
Give = Callable[..., Document]


@pytest.fixture
def printed(tmp_path: Path) -> Iterator[Give]:
    """What of an archive a query finds, given out as a PDF and read again."""
    opened: list[Document] = []

    def give(catalogue: Catalogue, query: str = "", size: SIZES = SIZES.A4, **more: object) -> Document:
        def printer(told: Printed) -> bytes:
            return print_pdf(told, size)

        place = tmp_path / f"out-{len(opened)}.pdf"
        ids = catalogue.ids_of(Selection(query=query, kind=more.pop("kind", None)))  # type: ignore[arg-type]
        catalogue.exports.run(ids, "pdf", place, printer=printer, **more)  # type: ignore[arg-type]
        opened.append(Document(place))
        return opened[-1]

    yield give
    for document in opened:
        document.close()


def text_of(document: Document, page: int | None = None) -> str:
    """The text that can be selected, its words parted by one space."""
    pages = [document[page]] if page is not None else list(document)
    return " ".join(" ".join(each.get_textpage().get_text_range().split()) for each in pages)


def pictures(document: Document) -> int:
    image = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
    return sum(1 for page in document for _ in page.get_objects(filter=[image]))


@pytest.mark.parametrize("size", [SIZES.A4, SIZES.Letter, SIZES.A5])
def test_a_story_is_printed_whole_whatever_the_paper(size: SIZES, archive: Catalogue, printed: Give) -> None:
    document = printed(archive, "title:chained", size, kind="article")
    [story] = archive.records.articles(archive.ids_of(Selection(query="title:chained", kind="article")))
    told = text_of(document)
    for part in (story.title, story.standfirst, *story.bylines, *story.contributors):
        assert part in told
    captions = [use.caption for use in story.placements]
    credits = [use.credit.raw for use in story.placements if use.credit]
    paragraphs = [block.text for block in story.body if block.text]
    letters = "".join(told.split())
    assert [each for each in (*captions, *credits, *paragraphs) if "".join(each.split()) not in letters] == []
    assert pictures(document) == sum(bool(use.photo.files) for use in story.placements)
    assert document[0].get_size() == pytest.approx(
        tuple(QPageSize(size).size(QPageSize.Unit.Point).toTuple()), abs=1
    )


def test_every_page_says_where_it_is_from_and_which_it_is(archive: Catalogue, printed: Give) -> None:
    document = printed(archive)
    assert len(document) > 3
    day = date.today()
    for number in range(len(document)):
        told = text_of(document, number)
        assert f"desk · {day.day} {day:%B} {day.year}" in told
        assert f"{number + 1} / {len(document)}" in told


def test_the_document_names_its_title_and_its_letters_are_in_it(archive: Catalogue, printed: Give) -> None:
    document = printed(archive, "title:chained", title="The ferry inquiry")
    assert document.get_metadata_value("Title") == "The ferry inquiry"
    assert document.get_metadata_value("Creator") == "Cutline"
    if (program := shutil.which("pdffonts")) is not None:
        path = document._input
        listed = subprocess.run([program, str(path)], capture_output=True, text=True, check=True).stdout
        faces = [line.split() for line in listed.splitlines()[2:]]
        assert faces
        assert all(face[-5] == "yes" for face in faces)


def test_letters_and_figures_can_be_found_whatever_the_window_is_set_in(
    archive: Catalogue, printed: Give
) -> None:
    theme.install(QApplication.instance(), "light")
    told = text_of(printed(archive, "title:chained", kind="article"))
    assert "in Port Averell, March 14, 2023." in told
    assert "First officer says" in told
    assert "From left: Assessor" in told


def test_photos_come_after_the_stories_as_a_numbered_contact_sheet(archive: Catalogue, printed: Give) -> None:
    document = printed(archive, kind="photo")
    told = text_of(document)
    uses = archive.records.placements(archive.ids_of(Selection(query="", kind="photo")))
    assert f"Photos: {len(uses)}" in told
    letters = "".join(told.split())
    for use in uses:
        assert "".join(use.caption.split()) in letters
    assert "for editorial use only" in told
    assert "The archive holds no picture of this." in told


@pytest.fixture
def page(tmp_path: Path) -> Callable[..., Path]:
    """A page with a photo of a shape and a caption."""

    def write(
        caption: str, text: str = "", shape: tuple[int, int] = (600, 400), language: str = "en"
    ) -> Path:
        Image.new("RGB", shape, "teal").save(tmp_path / "photo.jpg")
        place = tmp_path / "page.html"
        place.write_text(
            f'<!doctype html><html lang="{language}"><head><meta charset=utf-8><title>{caption[:40]}</title>'
            f"</head><body><article><h1>{caption[:40]}</h1>{text}<figure><img src='photo.jpg'>"
            f"<figcaption>{caption}</figcaption></figure></article></body></html>",
            encoding="utf-8",
        )
        return place

    return write


def test_a_caption_too_long_for_its_cell_goes_on_behind_the_sheet_to_its_last_word(
    catalogue: Catalogue, page: Callable[..., Path], printed: Give
) -> None:
    caption = " ".join(f"word{number}" for number in range(900)) + " Endmark."
    catalogue.imports.run([page(caption)], workers=0)
    told = text_of(printed(catalogue, kind="photo"))
    assert "The caption goes on behind the sheet." in told
    assert "Captions in full" in told
    assert "Endmark." in told


@pytest.mark.parametrize("shape", [(3000, 60), (60, 3000), (200, 200)])
def test_a_photo_of_any_shape_is_printed(
    shape: tuple[int, int], catalogue: Catalogue, page: Callable[..., Path], printed: Give
) -> None:
    catalogue.imports.run([page("A line of boats", shape=shape)], workers=0)
    assert pictures(printed(catalogue)) == 2  # in the story and on the sheet


def test_a_story_longer_than_a_page_goes_on_to_its_last_word(
    catalogue: Catalogue, page: Callable[..., Path], printed: Give
) -> None:
    text = "".join(f"<p>{' '.join(f'p{number}w{word}' for word in range(90))}.</p>" for number in range(60))
    catalogue.imports.run([page("A long story", text)], workers=0)
    document = printed(catalogue, kind="article")
    assert len(document) > 2
    told = "".join(text_of(document).split())
    assert all(f"p{number}w0" in told and f"p{number}w89." in told for number in range(60))


HEBREW = "המעבורת חזרה אל הנמל עם שחר"


def test_a_hebrew_story_stands_at_the_right_edge(
    catalogue: Catalogue, page: Callable[..., Path], printed: Give
) -> None:
    text = "<p>בשעת בוקר מוקדמת נכנסה המעבורת אל הנמל, ועל הרציף המתינו לה מאות תושבים.</p>" * 3
    catalogue.imports.run([page(HEBREW, text, language="he")], workers=0)
    first = printed(catalogue, kind="article")[0]
    width, height = first.get_size()
    ink = first.render(scale=1, grayscale=True).to_pil().crop((0, 50, int(width), int(height * 0.12)))
    left, _, right, _ = ink.point(lambda value: 255 if value < 128 else 0).getbbox() or (0, 0, 0, 0)
    assert width - right == pytest.approx(48, abs=6)  # as far from the edge as the margin
    assert left > width / 4


def test_a_printing_that_is_cancelled_leaves_nothing(archive: Catalogue, tmp_path: Path) -> None:
    progress = Progress(lambda step: progress.cancel() if step.total > 4 else None)
    with pytest.raises(Cancelled):
        archive.exports.run(
            archive.ids_of(Selection(query="")),
            "pdf",
            tmp_path / "out.pdf",
            printer=print_pdf,
            progress=progress,
        )
    assert list(tmp_path.iterdir()) == []


def test_without_a_printer_it_is_said_that_nothing_here_can_print(archive: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Qt"):
        archive.exports.run(archive.ids_of(Selection(query="")), "pdf", tmp_path / "out.pdf")


def test_the_command_line_prints_where_there_is_no_display(tmp_path: Path) -> None:
    known = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    environment = {
        **known,
        "CUTLINE_ARCHIVE": str(tmp_path / "desk"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }

    def cutline(*arguments: str) -> None:
        command = [sys.executable, "-m", "ui.main", *arguments]
        ran = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr

    cutline("import", str(next(PRESS.glob("northlight-2024*.jpg"))))
    cutline("export", "--query", "cranes", "--as", "pdf", "--to", str(tmp_path / "cranes.pdf"))
    document = Document(tmp_path / "cranes.pdf")
    assert "The last dock cranes of Port Averell" in text_of(document)
    assert pictures(document) == 1
    document.close()
