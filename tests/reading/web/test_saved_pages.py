"""Saved pages: SingleFile says where a page is from and keeps pictures in its style; images may be gone."""

from __future__ import annotations

import base64
from pathlib import Path

from tests.reading.helpers import article, picture
from tests.reading.packed.helpers import story
from tests.reading.web.helpers import URL

PICTURE = picture(size=(900, 600))
SAVED = (
    f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Sun Nov 22 2026 16:36:18 GMT+0000\n-->"
)
DATA = f"data:image/jpeg;base64,{base64.b64encode(PICTURE).decode()}"


def saved(image: str, style: str = "") -> str:
    page = story("Ferry late", f"<figure>{image}<figcaption>A quay.</figcaption></figure>")
    return page.replace("<head>", f"{SAVED}<head><style>{style}</style>")


def test_the_address_is_the_one_it_was_saved_from(tmp_path: Path) -> None:
    assert article(tmp_path / "a.html", saved("<img src=data:,>")).url == URL


def test_the_pages_own_address_goes_first(tmp_path: Path) -> None:
    page = saved("").replace("<style>", '<link rel="canonical" href="https://news.example/own"><style>')
    assert article(tmp_path / "a.html", page).url == "https://news.example/own"


def test_a_picture_in_its_place_is_read(tmp_path: Path) -> None:
    assert article(tmp_path / "a.html", saved(f'<img src="{DATA}">')).photos[0].data == PICTURE


def test_a_picture_that_is_kept_in_the_style_is_read(tmp_path: Path) -> None:
    image = """<img src='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9"></svg>'
      style="background-image:var(--sf-img-3)!important">"""
    page = saved(image, f':root{{--sf-img-2: url("data:image/png;base64,AAAA");--sf-img-3: url("{DATA}")}}')
    assert article(tmp_path / "a.html", page).photos[0].data == PICTURE


def test_a_picture_that_was_not_saved_leaves_its_caption(tmp_path: Path) -> None:
    (photo,) = article(tmp_path / "a.html", saved("<img src=data:, srcset sizes>")).photos
    assert (photo.caption, photo.data) == ("A quay.", None)


def test_a_picture_that_was_not_saved_leaves_its_credit(tmp_path: Path) -> None:
    page = saved("<img src=data:, alt='A quay'>").replace(
        "<figcaption>A quay.", "<figcaption><span class=credit>Photo: Ines Okafor/AP</span>"
    )
    (photo,) = article(tmp_path / "a.html", page).photos
    assert photo.credit is not None
    assert photo.credit.raw == "Photo: Ines Okafor/AP"


def test_an_image_that_was_never_loaded_leaves_its_caption(tmp_path: Path) -> None:
    page = story(
        "Ferry late", '<figure><picture class="x"></picture><div class="caption">A quay.</div></figure>'
    )
    (photo,) = article(tmp_path / "a.html", page).photos
    assert (photo.caption, photo.src) == ("A quay.", None)
