"""placeholder until the patterns come"""

from __future__ import annotations

from typing import Any


def doubt_of(sentence: str, text: str) -> dict[str, Any]:
    return {"code": "text", "value": sentence, "start": 0, "end": 0}
