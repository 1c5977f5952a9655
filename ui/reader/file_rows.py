"""What a picture's file says beside its caption: tags, stars, who is marked where, releases, licensors."""

from __future__ import annotations

from collections.abc import Iterable

from archive.model import PhotoMetadata, Region
from ui.services.i18n import tr
from ui.services.wording import joined

_CODES = {
    "MR-NON": "None",
    "MR-NAP": "Not applicable",
    "MR-UMR": "Unlimited releases of all models",
    "MR-LMR": "Limited or incomplete",
    "PR-NON": "None",
    "PR-NAP": "Not applicable",
    "PR-UPR": "Unlimited releases of all property",
    "PR-LPR": "Limited or incomplete",
    "AG-UNK": "Unknown",
    "AG-A25": "25 or older",
    "AG-U14": "14 or younger",
    "DMI-UNSPECIFIED": "Neither allowed nor prohibited",
    "DMI-ALLOWED": "Allowed",
    "DMI-PROHIBITED": "Prohibited",
    "DMI-PROHIBITED-AIMLTRAINING": "Prohibited for training of AI",
    "DMI-PROHIBITED-GENAIMLTRAINING": "Prohibited for training of generative AI",
    "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": "Prohibited but for search engines",
    "DMI-PROHIBITED-SEECONSTRAINT": "Prohibited; see other constraints",
}
"""Codes of the PLUS vocabularies in words; ages from 15 to 24 stand in their code."""


def rows_of_marks(meta: PhotoMetadata) -> Iterable[tuple[str, str]]:
    """Name and value of what somebody marked in the picture, "" where nothing is."""
    yield tr("Marked in the picture"), ", ".join(_marked(region) for region in meta.regions if region.name)
    yield tr("Tags in the file"), " · ".join(" › ".join(path) for path in meta.keyword_paths)
    yield tr("Rating"), _stars(meta.rating)
    yield tr("Taken at"), _position(meta)


def rows_of_rights(meta: PhotoMetadata) -> Iterable[tuple[str, str]]:
    """Name and value of what the file says of rights beside its usage terms, "" where it says nothing."""
    yield tr("Image creator"), ", ".join(meta.image_creators)
    yield tr("Copyright owner"), ", ".join(meta.copyright_owners)
    yield tr("Licensor"), ", ".join(joined((each.name, each.url), ", ") for each in meta.licensors)
    yield tr("Model release"), plus_words(meta.model_release)
    yield tr("Age of minors"), plus_words(meta.minor_model_age)
    yield tr("Property release"), plus_words(meta.property_release)
    yield tr("Data mining"), plus_words(meta.data_mining)
    yield tr("Other constraints"), meta.other_constraints or ""
    yield tr("Web statement"), meta.web_statement or ""


def plus_words(code: str | None) -> str:
    """A code of PLUS in words; one that is not known as it is."""
    if code is None:
        return ""
    if code.startswith("AG-A") and code not in _CODES:
        return code.removeprefix("AG-A")
    return tr(_CODES[code]) if code in _CODES else code


def _marked(region: Region) -> str:
    return region.name if region.kind in ("face", "human", "") else f"{region.name} ({region.kind})"


def _stars(rating: int | None) -> str:
    if rating is None or rating == 0:
        return ""
    return tr("Rejected") if rating < 0 else "★" * rating


def _position(meta: PhotoMetadata) -> str:
    if meta.latitude is None or meta.longitude is None:
        return ""
    height = "" if meta.altitude is None else tr("{n} m above the sea", n=f"{meta.altitude:g}")
    return joined((f"{meta.latitude:.5f}, {meta.longitude:.5f}", height), ", ")
