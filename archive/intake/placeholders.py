"""Pictures that came in the place of others: told by what a story shows, set aside, remembered.

A page that loads its pictures late is saved with one picture in the place of all. Its photos are known by
their captions alone, until the page comes in with the pictures themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from archive.identity.placeholders import placeholders, shows_nothing
from archive.intake.incoming import Entry, Picture
from archive.model import Doubt, Original, PhotoMetadata, PhotoUse
from archive.store.drafts import DraftWriter


@dataclass(frozen=True, slots=True)
class Sifted:
    """An entry whose placeholders were set aside, and those that it showed to be placeholders itself."""

    entry: Entry
    shown: tuple[Picture, ...] = ()


def sift(writer: DraftWriter, entry: Entry) -> Sifted:
    """Take placeholders out of a story's pictures, each with a doubt. Nothing is stored."""
    article = entry.draft.article
    if article is None:
        return Sifted(entry)
    shown = _shown(article.photos, entry.pictures)
    pictures, notes = [], []
    for use, picture in zip(article.photos, entry.pictures, strict=True):
        is_none = _digest(picture) in shown or is_placeholder(writer, picture)
        pictures.append(Picture() if is_none else picture)
        notes += [note(use.index)] if is_none else []
    if not notes:
        return Sifted(entry)
    draft = replace(entry.draft, article=replace(article, doubts=(*article.doubts, *notes)))
    return Sifted(replace(entry, draft=draft, pictures=tuple(pictures)), tuple(shown.values()))


def remember(writer: DraftWriter, sifted: Sifted, record_id: str) -> None:
    """Note what a stored story showed to be placeholders; their files stay kept."""
    for picture in sifted.shown:
        if picture.original is not None:
            writer.add_original(picture.original)
            writer.placeholders.remember(picture.original.sha256, picture.seen, record_id)


def is_placeholder(writer: DraftWriter, picture: Picture) -> bool:
    """Whether a picture shows nothing, or is known to have held the place of others, at any size."""
    original, said = picture.original, picture.metadata
    if original is None or _says_what_it_shows(said):
        return False
    empty = said is not None and shows_nothing(said.width, said.height)
    return empty or writer.placeholders.has(original.sha256, picture.seen)


def has_picture(writer: DraftWriter, files: Sequence[Original], width: int, height: int) -> bool:
    """Whether one of a photo's files is its own; sides in pixels."""
    own = any(not writer.placeholders.has(file.sha256) for file in files)
    return own and not shows_nothing(width, height)


def note(index: int) -> Doubt:
    """What is open of the photo at this place in a story, while its picture is missing."""
    return Doubt("photo-placeholder", str(index + 1))


def without_notes(doubts: Sequence[Doubt], indexes: Collection[int]) -> list[Doubt]:
    """What is left open once the pictures of these photos came in."""
    answered = {note(index) for index in indexes}
    return [doubt for doubt in doubts if doubt not in answered]


def _shown(uses: Sequence[PhotoUse], pictures: Sequence[Picture]) -> dict[str, Picture]:
    """Placeholders by their digests, as this story alone shows them."""
    told = {
        picture.original.sha256: picture
        for picture in pictures
        if picture.original is not None and not _says_what_it_shows(picture.metadata)
    }
    pairs = zip(uses, pictures, strict=True)
    found = placeholders((_digest(picture), use.src, use.caption) for use, picture in pairs)
    return {digest: told[digest] for digest in sorted(found) if digest in told}


def _digest(picture: Picture) -> str:
    return picture.original.sha256 if picture.original is not None else ""


def _says_what_it_shows(metadata: PhotoMetadata | None) -> bool:
    """A photo that carries its own caption is that photo, wherever a page shows it."""
    return metadata is not None and bool(metadata.caption or metadata.headline)
