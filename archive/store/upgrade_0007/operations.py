"""What operations were called, as the code and the values that they go by now. Frozen."""

from __future__ import annotations

import re

_PATTERNS: tuple[tuple[str, str], ...] = (
    (r"Add tag “(?P<tag>.*)”", "tag-add"),
    (r"Remove tag “(?P<tag>.*)”", "tag-remove"),
    (r"Rename tag “(?P<old>.*)” to “(?P<new>.*)”", "tag-rename"),
    (r"Merge tag “(?P<tag>.*)” into “(?P<into>.*)”", "tag-merge"),
    (r"Recolour tag “(?P<tag>.*)”", "tag-colour"),
    (r"Link as (?P<type>.*)", "link"),
    (r"Remove link", "unlink"),
    (r"Correct caption", "correct-caption"),
    (r"Correct credit", "correct-credit"),
    (r"Add agency “(?P<name>.*)”", "agency-add"),
    (r"Change agency “(?P<name>.*)”", "agency-change"),
    (r"Remove agency “(?P<name>.*)”", "agency-remove"),
    (r"Save search “(?P<name>.*)”", "search-save"),
    (r"Delete saved search “(?P<name>.*)”", "search-delete"),
    (r"Add to collection “(?P<name>.*)”", "collection-add"),
    (r"Import (?P<count>\d+) files", "import-files"),
    (r"Import (?P<file>.*)", "import-file"),
)
_COMPILED = tuple((re.compile(pattern, re.DOTALL), code) for pattern, code in _PATTERNS)


def operation_of(name: str) -> tuple[str, dict[str, str | int]]:
    """The code and the values of an operation; what no pattern knows keeps its words under `text`."""
    for pattern, code in _COMPILED:
        match = pattern.fullmatch(name)
        if match is not None:
            values = match.groupdict()
            return code, {key: int(value) if key == "count" else value for key, value in values.items()}
    return "text", {"text": name}
