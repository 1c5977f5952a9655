"""Taking off the parentheses that wrap a whole credit line."""

from __future__ import annotations

import re

_WRAPPERS = 8
_PAIRS = {"(": ")", "（": "）", "[": "]", "{": "}", "<": ">", "【": "】", "〔": "〕", "［": "］", "〈": "〉"}


def strip_wrapper(line: str) -> str:
    """The line without outer white space and without parentheses that wrap the whole of it."""
    line = line.strip()
    for _ in range(_WRAPPERS):
        if len(line) < 2 or line[0] not in _PAIRS or not _closes_at_end(line):
            break
        line = line[1:-1].strip()
    return line


def _closes_at_end(line: str) -> bool:
    opening, closing = line[0], _PAIRS[line[0]]
    depth = 0
    for at, char in enumerate(line):
        depth += (char == opening) - (char == closing)
        if depth == 0:
            return at == len(line) - 1 and not re.match(r"^[(（]\s*[cCｃＣ]\s*[)）]$", line)
    return False
