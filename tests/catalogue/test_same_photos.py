"""A photo that comes in again at another size, compressed anew or cropped is one photo with several files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from archive.catalogue import Catalogue
from archive.model import ImportResult, SearchRequest
from tests.catalogue.rows import stored
from tests.catalogue.test_import import CAPTION, page


def scene(seed: int, size: tuple[int, int] = (1200, 800)) -> Image.Image:
    """Something with shapes of every size, as photographs have."""
    chance = np.random.default_rng(seed)
    sum_ = np.zeros((size[1], size[0], 3))
    for cells in (3, 7, 16, 40, 90):
        noise = chance.normal(size=(cells * 2 // 3 + 1, cells, 3)).astype("float32")
        layers = [Image.fromarray(noise[..., n]).resize(size, Image.Resampling.BICUBIC) for n in range(3)]
        sum_ += np.stack([np.asarray(layer) for layer in layers], -1) / cells**0.7
    low, high = sum_.min(), sum_.max()
    return Image.fromarray(((sum_ - low) / (high - low) * 255).astype("uint8"))


def scaled(image: Image.Image, width: int) -> Image.Image:
    return image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)


def cropped(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    w, h = image.size
    return image.crop((round(left * w), round(top * h), round(right * w), round(bottom * h)))


def save(folder: Path, name: str, image: Image.Image, quality: int = 90, **options: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    image.save(path, quality=quality, **options)
    return path


def story(folder: Path, name: str, image: Image.Image, *, title: str, caption: str = CAPTION) -> Path:
    save(folder / f"{name}_files", f"{name}.jpg", image, 80)
    return page(folder, name, src=f"{name}_files/{name}.jpg", title=title, caption=caption)


def bring(catalogue: Catalogue, *paths: Path) -> list[ImportResult]:
    return [result for path in paths for result in catalogue.imports.run([path]).results]


def photos_of(catalogue: Catalogue, results: list[ImportResult]) -> set[str]:
    return {use.photo.id for r in results for use in catalogue.records.article(str(r.id)).placements}


@pytest.mark.parametrize("width", [300, 640, 1111, 1800])
def test_a_resized_photo_in_two_stories_is_one_photo_its_largest_file_first(
    catalogue: Catalogue, tmp_path: Path, width: int
) -> None:
    image = scene(1)
    one = story(tmp_path, "one", image, title="Dredging starts")
    two = story(tmp_path, "two", scaled(image, width), title="A winter at sea", caption="The dredger. (AFP)")
    results = bring(catalogue, one, two)
    [photo_id] = photos_of(catalogue, results)
    photo = catalogue.records.photo(photo_id)
    assert [file.name for file in photo.files] == (
        ["one.jpg", "two.jpg"] if width < 1200 else ["two.jpg", "one.jpg"]
    )
    assert photo.width == max(width, 1200)
    captions = {use.published for use, _ in catalogue.records.uses(photo_id)}
    assert len(captions) == 2


@pytest.mark.parametrize("quality", [85, 60, 35])
def test_a_photo_compressed_anew_is_the_same_photo(
    catalogue: Catalogue, tmp_path: Path, quality: int
) -> None:
    image = scene(2)
    first, second = bring(
        catalogue, save(tmp_path, "a.jpg", image, 95), save(tmp_path, "b.jpg", image, quality)
    )
    assert (second.status, second.id) == ("updated", first.id)
    assert catalogue.records.stats().photos == 1


def test_a_turned_photo_is_compared_upright(catalogue: Catalogue, tmp_path: Path) -> None:
    image = scene(3)
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = save(tmp_path, "b.jpg", image.transpose(Image.Transpose.ROTATE_90), exif=exif)
    assert [r.status for r in bring(catalogue, save(tmp_path, "a.jpg", image), turned)] == [
        "added",
        "updated",
    ]


@pytest.mark.parametrize("worked", ["lighter", "harder", "sharper"])
def test_a_photo_that_was_worked_over_is_the_same_photo(
    catalogue: Catalogue, tmp_path: Path, worked: str
) -> None:
    image = scene(2)
    other = {
        "lighter": image.point(lambda grey: 255 * (grey / 255) ** 0.85),
        "harder": image.point(lambda grey: 128 + (grey - 128) * 1.15),
        "sharper": image.filter(ImageFilter.UnsharpMask(2, 120, 2)),
    }[worked]
    paths = save(tmp_path, "a.jpg", image), save(tmp_path, "b.jpg", scaled(other, 700), 80)
    assert [r.status for r in bring(catalogue, *paths)] == ["added", "updated"]


@pytest.mark.parametrize(
    "box",
    [
        (0.1, 0, 1, 1),
        (0.04, 0.06, 0.96, 0.98),
        (0, 0, 0.9, 0.9),
        (0.07, 0.02, 0.88, 0.96),
        (0.1, 0.13, 0.9, 1),
    ],
)
def test_a_crop_under_the_same_caption_is_the_same_photo(
    catalogue: Catalogue, tmp_path: Path, box: tuple[float, float, float, float]
) -> None:
    image = scene(4)
    one = story(tmp_path, "one", image, title="Dredging starts")
    two = story(tmp_path, "two", scaled(cropped(image, *box), 700), title="A winter at sea")
    assert len(photos_of(catalogue, bring(catalogue, one, two))) == 1


def test_a_crop_under_another_caption_is_another_photo(catalogue: Catalogue, tmp_path: Path) -> None:
    image = scene(5)
    one = story(tmp_path, "one", image, title="Dredging starts")
    two = story(
        tmp_path, "two", cropped(image, 0.1, 0, 1, 1), title="A winter at sea", caption="The sea. (AFP)"
    )
    assert len(photos_of(catalogue, bring(catalogue, one, two))) == 2


def test_frames_of_one_scene_are_photos_of_their_own(catalogue: Catalogue, tmp_path: Path) -> None:
    first = scene(6)
    frames = [first]
    for step in (1, 2, 3):
        frame = first.copy()
        frame.paste(scene(60 + step).crop((0, 0, 240, 320)), (300 + 90 * step, 240))
        frames.append(frame)
    frames.append(cropped(first, 0.03, 0, 1, 0.97))
    paths = [save(tmp_path, f"frame{n}.jpg", frame) for n, frame in enumerate(frames)]
    assert [r.status for r in bring(catalogue, *paths)] == ["added"] * 5


def test_flat_pictures_and_logos_are_never_taken_for_one_another(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    def logo(width: int) -> Image.Image:
        image = Image.new("RGB", (600, 400), "white")
        image.paste("navy", (200, 150, 200 + width, 250))
        return image

    fog = Image.linear_gradient("L").resize((600, 400)).point(lambda grey: 120 + grey / 16)
    pictures = [Image.new("RGB", (600, 400), "black"), Image.new("RGB", (601, 401), "black")]
    pictures += [logo(180), logo(181), fog, fog.filter(ImageFilter.GaussianBlur(1))]
    paths = [save(tmp_path, f"{n}.jpg", picture, 90 - n) for n, picture in enumerate(pictures)]
    assert [r.status for r in bring(catalogue, *paths)] == ["added"] * 6


def test_files_whose_metadata_contradict_each_other_are_two_photos(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    image, paths = scene(7), []
    for n, artist in enumerate(("Miro Lund", "Ines Okafor")):
        exif = Image.Exif()
        exif[0x013B] = artist
        paths.append(save(tmp_path, f"{n}.jpg", image, 90 - n, exif=exif))
    assert [r.status for r in bring(catalogue, *paths)] == ["added", "added"]


def test_metadata_come_with_the_file_that_has_them(catalogue: Catalogue, tmp_path: Path) -> None:
    image, exif = scene(8), Image.Exif()
    exif[0x013B] = "Miro Lund"
    bare, told = save(tmp_path, "a.jpg", image), save(tmp_path, "b.jpg", scaled(image, 600), exif=exif)
    first, second = bring(catalogue, bare, told)
    photo = catalogue.records.placement(str(first.id)).photo
    assert second.status == "updated"
    assert photo.metadata is not None
    assert (photo.metadata.creator, photo.width) == (("Miro Lund",), 1200)


def test_a_story_saved_again_with_a_smaller_picture_keeps_its_photo(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    image = scene(9)
    one = story(tmp_path, "one", image, title="Dredging starts")
    two = story(tmp_path, "two", scaled(image, 500), title="Dredging starts", caption="The dredger. (AFP)")
    [first] = bring(catalogue, one)
    use = catalogue.records.article(str(first.id)).placements[0]
    before = stored(catalogue)
    [second] = bring(catalogue, two)
    assert (second.status, second.id) == ("updated", first.id)
    [after] = catalogue.records.article(str(first.id)).placements
    assert (after.id, after.photo.id, len(after.photo.files)) == (use.id, use.photo.id, 2)
    catalogue.history.undo()
    assert stored(catalogue) == before


XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Reuters" '
    'dc:description="{}"/></rdf:RDF></x:xmpmeta>'
)
ITEM = """<?xml version="1.0"?><NewsML><NewsItem xml:lang="en"><NewsComponent><Role FormalName="Photo"/>
<NewsLines><HeadLine>Quay</HeadLine><CreditLine>Ines Okafor/AFP</CreditLine></NewsLines>
<NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent>
<p>Lena Marsh, left, waits on the quay in Port Elwyn, March 13, 2024.</p></DataContent></ContentItem>
</NewsComponent><NewsComponent><ContentItem Href="a quay.jpg"><MediaType FormalName="Photo"/></ContentItem>
</NewsComponent></NewsComponent></NewsItem></NewsML>"""


def test_what_a_wire_says_of_a_photo_that_came_in_before_is_learnt(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    photo = save(tmp_path, "a quay.jpg", scene(3))
    item = tmp_path / "item.xml"
    item.write_text(ITEM, encoding="utf-8")
    before = stored(catalogue)
    [alone, told, again] = bring(catalogue, photo, item, item)
    assert (alone.status, told.status, again.status) == ("added", "updated", "duplicate")
    assert alone.id == told.id
    use = catalogue.records.placement(str(alone.id))
    assert use.caption.startswith("Lena Marsh, left, waits")
    assert [person.name for person in use.people] == ["Lena Marsh"]
    assert use.credit is not None
    assert use.credit.raw == "Ines Okafor/AFP"
    assert catalogue.search.find(SearchRequest("caption:quay", kind="photo")).total == 1
    catalogue.history.undo()
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_a_photo_that_says_something_else_already_keeps_it(catalogue: Catalogue, tmp_path: Path) -> None:
    said = XMP.format("Divers on the pier in Skarn, May 2, 2023.").encode()
    photo = save(tmp_path, "a quay.jpg", scene(3), xmp=said)
    (tmp_path / "item.xml").write_text(ITEM, encoding="utf-8")
    [alone, told] = bring(catalogue, photo, tmp_path / "item.xml")
    assert told.status == "duplicate"
    assert catalogue.records.placement(str(alone.id)).caption.startswith("Divers on the pier")
