"""Credits behind a Chinese or Japanese sentence, whose full stop no space follows: "…台北。圖/某社"."""

from __future__ import annotations

import re

from archive.captions.credits.reading import read_credit
from archive.captions.credits.shape import Split
from archive.captions.split.published import SPACE, Published

_HAN = "\u3400-\u9fff々"
_LABEL = "圖片來源|图片来源|圖片提供|图片提供|圖文|图文|圖片|图片|圖|图|攝影|摄影|撮影|写真|翻攝|翻摄"
_TAIL = re.compile(
    rf"[。!?」』)…]\s*(?P<credit>(?:{_LABEL})\s*[/:|=・]\s*[^。!?,、\s][^。!?,、]{{1,24}}"
    rf"|(?:[{_HAN}]{{2,8}})?(?:記者|记者)\s*[{_HAN}]{{2,4}}\s*/?\s*(?:攝影|摄影|攝|摄)"
    rf"|[{_HAN}]{{2,4}}\s*/?\s*(?:攝影|摄影|撮影|攝|摄))\s*$"
)
MARKS = "圖图相攝摄撮写画影翻"
"""Of these, one stands in every such credit."""


def ideographic_tail(published: Published) -> Split | None:
    """A labelled credit, or a name with what it did, right behind a full stop."""
    text, whole, registry = published.text, published.whole, published.registry
    match = _TAIL.search(text.text, max(whole[0], whole[1] - 48), whole[1])
    if match is None:
        return None
    start, end = match.span("credit")
    credit = read_credit(text.text[start:end], registry)
    if not (credit.photographers or credit.chain):
        return None
    return (whole[0], start), text.trim(start, end, SPACE)
