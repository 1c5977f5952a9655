"""What an image file says of itself, as the plain JSON values that `as_json` promises as a part of PHOTO."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from archive.model import PhotoMetadata

_PLAIN = (
    "title", "headline", "caption", "caption_writer", "creator", "creator_title", "credit_line", "source",
    "copyright", "date_created", "keywords", "people", "city", "region", "country", "sublocation",
    "instructions", "usage_terms", "alt", "width", "height", "media_type", "rating", "latitude", "longitude",
    "altitude", "web_statement", "other_constraints", "data_mining", "model_release", "property_release",
    "minor_model_age", "image_creators", "copyright_owners",
)  # fmt: skip


def file_properties(value: PhotoMetadata) -> dict[str, Any]:
    """Every property by its name, lists as lists; what the file does not tell is null or empty."""
    plain = {name: getattr(value, name) for name in _PLAIN}
    return {name: list(told) if isinstance(told, tuple) else told for name, told in plain.items()} | {
        "regions": [asdict(region) for region in value.regions],
        "keyword_paths": [list(path) for path in value.keyword_paths],
        "licensors": [asdict(licensor) for licensor in value.licensors],
        "locations": [asdict(location) for location in value.locations],
    }
