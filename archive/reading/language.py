"""The language of a story, as a BCP 47 tag."""

from __future__ import annotations

import re

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_].*)?$")
_LEAST = 40
_SAMPLE = 6000


def detect(text: str) -> str:
    """The language that `text` is written in, "" if there is too little to tell."""
    if len(text.strip()) < _LEAST:
        return ""
    from py3langid import classify  # loads its model: only when first asked

    return str(classify(text[:_SAMPLE])[0])


def language_tag(value: str | None) -> str:
    """A declared language in BCP 47 form ("en_gb" -> "en-GB"), "" if it is none."""
    found = _TAG.match((value or "").strip())
    if not found:
        return ""
    language, script, region = found.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)
