"""What the page of a photo tells of its file: stars, marks, releases, in words."""

from __future__ import annotations

import pytest

from archive.model import Licensor, Photo, PhotoMetadata, Region
from ui.reader.file_rows import plus_words
from ui.reader.photo_page import metadata_rows


def told(**said: object) -> dict[str, str]:
    return dict(metadata_rows(Photo("p", metadata=PhotoMetadata(**said))))  # type: ignore[arg-type]


def test_what_was_marked_in_the_picture_is_told_in_words() -> None:
    assert told(
        regions=(Region("Lena Marsh", "face"), Region("Bosun", "pet"), Region("", "focus")),
        keyword_paths=(("Places", "Port Elwyn"), ("Harbour",)),
        rating=3,
        latitude=54.5,
        longitude=-1.25,
        altitude=12.0,
    ) == {
        "Marked in the picture": "Lena Marsh, Bosun (pet)",
        "Tags in the file": "Places › Port Elwyn · Harbour",
        "Rating": "★★★",
        "Taken at": "54.50000, -1.25000, 12 m above the sea",
    }


def test_releases_and_licensors_are_told_in_words() -> None:
    assert told(
        licensors=(Licensor("Northlight Sales", "https://northlight.example"),),
        model_release="MR-UMR",
        minor_model_age="AG-A17",
        data_mining="DMI-PROHIBITED",
    ) == {
        "Licensor": "Northlight Sales, https://northlight.example",
        "Model release": "Unlimited releases of all models",
        "Age of minors": "17",
        "Data mining": "Prohibited",
    }


def test_a_photo_without_any_of_it_has_no_such_rows() -> None:
    assert told(rating=0) == {}


@pytest.mark.parametrize(("code", "words"), [("MR-NON", "None"), ("DMI-NEW", "DMI-NEW"), (None, "")])
def test_a_code_that_nobody_knows_is_shown_as_it_is(code: str | None, words: str) -> None:
    assert plus_words(code) == words
