"""Languages that were added as one file of words each, held to lines labelled before the file was written.

The words have been chosen while looking at the half "seen": all of it is right but what is argued for in
`NOT_YET`. The half "held" only measures, so a failure tells counts only.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.captions.labelled import right, table
from tests.captions.scoring import Score, label_of

LANGUAGES = sorted({row[4] for row in table("language_credits.tsv", 6)})
NOT_YET = {
    # "en" is "in" in Spanish and French, so no list may let it part names in credit lines.
    "Foto's: Annelize Coetzer en Danie Prins",
    # The words for "and" between the last two of a row stand in code.
    "Аз чап ба рост: Далер Шарипов, Нигина Олимова ва Баҳром Саидзода.",
}


def credits_of(language: str, half: str) -> dict[str, bool]:
    """Each credit line with whether it is entirely read as labelled."""
    rows = table("language_credits.tsv", 6)
    return {line: right(line, *cells) for line, *cells, of, said in rows if (of, said) == (language, half)}


def captions_of(language: str, half: str) -> dict[str, bool]:
    """Each caption with whether it is entirely read as labelled."""
    rows = table("language_captions.tsv", 7)
    return {text: entirely(text, cells) for text, *cells, of, said in rows if (of, said) == (language, half)}


def entirely(text: str, cells: list[str]) -> bool:
    score = Score()
    score.take(label_of("language_captions.tsv", text[:40], *cells), text, "")
    return not score.misses


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_one_file_of_words_can_tell_is_read(language: str) -> None:
    lines = credits_of(language, "seen") | captions_of(language, "seen")
    assert len(lines) == 10
    assert [line for line, is_right in lines.items() if is_right == (line in NOT_YET)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lines_of", [credits_of, captions_of])
def test_lines_that_nobody_looked_at_are_read_too(
    language: str, lines_of: Callable[[str, str], dict[str, bool]]
) -> None:
    lines = lines_of(language, "held")
    assert len(lines) == 5
    if sum(lines.values()) < 4:
        pytest.fail(f"{sum(lines.values())} of {len(lines)}", pytrace=False)
