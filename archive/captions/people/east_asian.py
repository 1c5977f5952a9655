"""Names in Japanese, Chinese and Korean captions, found from the title beside them or a known surname."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from archive.captions.names import organisation_kind, words_raw
from archive.captions.text import Text
from archive.captions.wordlists import load, words


@dataclass(slots=True)
class Named:
    """A name in the normal form from `start` to `end`; what stands beside it ends at `after`.

    `rule` is "" where only a position would show that somebody is meant. `spoken_of` is true where the
    caption speaks of something of theirs.
    """

    start: int
    end: int
    title: str
    after: int
    rule: str
    spoken_of: bool = False
    position: str | None = None


_HAN = "\u3400-\u9fff々"
_KATA = "\u30a1-\u30faー"
_HAN_RUN = re.compile(f"[{_HAN}]+$")
_KATA_RUN = re.compile(f"[{_KATA}][{_KATA}・]*[{_KATA}]$")
_MIXED = re.compile(f"([{_HAN}]{{1,3}})[\u3041-\u3096]{{2,4}}[{_HAN}]?$")
_AREAS = "市県都府町村区国党社校会省庁署隊軍駅港州省院所部局班側"


@cache
def _list(language: str, name: str) -> frozenset[str]:
    return frozenset(load("caseless")[language][name])


@cache
def _titles(language: str) -> str:
    titles = sorted(_list(language, "titles"), key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, titles)) + ")"


@cache
def _japanese_title() -> re.Pattern[str]:
    return re.compile(rf"(?<=[{_HAN}{_KATA}\u3041-\u3096・])(?P<title>{_titles('ja')})(?![{_HAN}{_KATA}])")


def japanese_names(text: Text) -> Iterator[Named]:
    """Names before a title ("山田太郎首相"), before a position, or told by a surname or a given name."""
    for match in _japanese_title().finditer(text.text):
        begin = _before_modifiers(text.text, match.start("title"))
        span = _japanese_name(text.text, begin)
        if span:
            title = text.text[span[1] : match.end()].strip("・ ")
            spoken = text.text.startswith("の", match.end())
            yield Named(*span, title, match.end(), "title", spoken)
    yield from _placed(text)
    yield from _by_surname(text)
    yield from _by_given_name(text)


def _before_modifiers(text: str, end: int) -> int:
    """Where "元", "米" and the like before a title begin; `end` itself if none stands there."""
    modifiers = sorted(_list("ja", "before"), key=len, reverse=True)
    while True:
        word = next((w for w in modifiers if text.endswith(w, 0, end)), None)
        rest = end - len(word) if word else 0
        if not word or not rest or not re.match(f"[{_HAN}{_KATA}]", text[rest - 1]):
            return end
        # A surname may end like a modifier: "中国太郎" keeps what else would leave nothing that is a name.
        if len(word) == 1 and _japanese_name(text, rest) is None:
            return end
        end = rest


def _japanese_name(text: str, end: int) -> tuple[int, int] | None:
    """The span of the name that ends at `end`, or None."""
    head = text[max(0, end - 24) : end]
    if run := _KATA_RUN.search(head):
        name = run.group().strip("・")
        known = name in _list("ja", "before") or name in _list("ja", "no_names") or len(name) < 2
        return None if known or organisation_kind(name) is not None else (end - len(name), end)
    if run := _HAN_RUN.search(head):
        name = _han_name(run.group())
        return (end - len(name), end) if name else None
    run = _MIXED.search(head)
    if run and any(run[1].endswith(s) for s in words_raw("han_surnames")):
        surname = max((s for s in words_raw("han_surnames") if run[1].endswith(s)), key=len)
        return end - len(run.group()) + len(run[1]) - len(surname), end
    return None


def _han_name(run: str) -> str:
    """The name that ends a run of Han characters, by its surname where more stands before; "" if none."""
    surnames = words_raw("han_surnames")
    if run in _list("ja", "no_names") or run.endswith("担当") or run[-1] in _AREAS or _known_place(run):
        return ""
    if len(run) <= 5 and (run[:2] in surnames or run[:3] in surnames):
        return run
    for size in (4, 3, 5, 2):
        tail = run[-size:]
        if len(run) > size and (tail[:2] in surnames or tail[:3] in surnames):
            return tail
    if len(run) == 1:
        return run if run in _list("zh", "surnames") else ""
    return run if len(run) <= 5 and not _starts_with_no_name(run) else ""


def _starts_with_no_name(run: str) -> bool:
    return any(len(word) > 1 and run.startswith(word) for word in _list("ja", "no_names"))


def _known_place(run: str) -> bool:
    return run in _list("ja", "before") or run in _list("ja", "places")


_OPENS_POSITION = re.compile(
    r"\s*[(\[](?:\d{1,3}[)、,=(]*)?(?:写真|前列|後列)?(?:左|右|中央|中\)|手前|奥|真ん中)"
)


def _placed(text: Text) -> Iterator[Named]:
    for match in _OPENS_POSITION.finditer(text.text):
        span = _japanese_name(text.text, match.start())
        if span and span[1] - span[0] > 1:
            yield Named(*span, "", span[1], "")


_CLOSES = r"(?=$|[=(,、。・と はがらもを)」])"


@cache
def _surnamed() -> re.Pattern[str]:
    known = "|".join(sorted((s for s in words_raw("han_surnames") if len(s) > 1), key=len, reverse=True))
    return re.compile(f"(?<![{_HAN}{_KATA}])(?:{known})[{_HAN}]{{1,3}}(?![{_HAN}{_KATA}]){_CLOSES}")


def _by_surname(text: Text) -> Iterator[Named]:
    for match in _surnamed().finditer(text.text):
        name = match.group()
        if (
            not any(c in _AREAS + "川山島駅線橋寺神社城" for c in name[2:])
            and organisation_kind(name) is None
        ):
            yield Named(match.start(), match.end(), "", match.end(), "surname")


_DOTTED_NAME = re.compile(f"(?P<given>[{_KATA}]{{2,}})(?:・[{_KATA}]{{1,}})+(?![{_HAN}{_KATA}]){_CLOSES}")


def _by_given_name(text: Text) -> Iterator[Named]:
    for match in _DOTTED_NAME.finditer(text.text):
        if match["given"] in _list("ja", "given"):
            yield Named(match.start(), match.end(), "", match.end(), "given name")


# --- Chinese ---------------------------------------------------------------------------------------


@cache
def _chinese() -> re.Pattern[str]:
    surname = "(?:" + "|".join(sorted(_list("zh", "surnames"), key=len, reverse=True)) + ")"
    title = _titles("zh")
    after = "|".join(sorted(_list("zh", "after"), key=len, reverse=True))
    ends = rf"(?=$|[^{_HAN}]|{after}|{title})"
    # A given name has one or two characters: two where the caption goes on after either.
    name = rf"{surname}(?:[{_HAN}]{{2}}{ends}|[{_HAN}]{ends})"
    foreign = rf"[{_HAN}]{{1,6}}[·・•][{_HAN}]{{1,6}}?{ends}"
    heads = "(?:总统|總統|总理|總理|首相|国务卿|國務卿)"
    return re.compile(
        rf"(?P<title>{title})(?P<name>{name}|{foreign})"
        rf"|{heads}(?P<stranger>[{_HAN}]{{2,6}}?){ends}"
        rf"|(?P<name2>{name})(?P<title2>{title})"
        rf"|(?P<placed>{surname}[{_HAN}]{{1,2}})(?=\s*\((?:左|右|中))"
    )


def chinese_names(text: Text) -> Iterator[Named]:
    """Names after a title ("国家主席…"), before one ("…先生"), or before a position."""
    for match in _chinese().finditer(text.text):
        group = next(g for g in ("name", "stranger", "name2", "placed") if match[g])
        start, end = match.span(group)
        title = match["title"] or match["title2"] or ""
        if group == "stranger":
            title = text.text[match.start() : start]
        spoken = text.text.startswith("的", match.end())
        yield Named(start, end, title, match.end(), "" if group == "placed" else "title", spoken)


# --- Korean ----------------------------------------------------------------------------------------

_KOREAN_WORD = re.compile("[\uac00-\ud7a3A-Za-z·]+")
_HEADS = frozenset({"대통령", "총리", "주석", "국왕", "교황", "부통령"})


@cache
def _ending() -> re.Pattern[str]:
    particles = "|".join(sorted(_list("ko", "particles"), key=len, reverse=True))
    return re.compile(rf"(?P<title>{_titles('ko')})(?P<particle>{particles})?$")


def korean_names(text: Text) -> Iterator[Named]:
    """Names before a title ("홍길동 전 대통령"), before a position, or opening a sentence with a particle."""
    matches = list(_KOREAN_WORD.finditer(text.text))
    for at, word in enumerate(matches):
        title = _ending().match(word.group())
        if at and title:
            named = _korean_before(text, matches, at, word.start() + title.end("title"))
            if named:
                named.spoken_of = title["particle"] == "의"
                yield named
        named = _korean_placed(text, word) or _korean_opening(text, matches, at)
        if named:
            yield named


def _korean_before(text: Text, matches: list[re.Match[str]], at: int, end: int) -> Named | None:
    """The name before a title at index `at`, past the country, party or office between them."""
    before = at - 1
    while before >= 0 and at - before < 5 and matches[before].group() in _list("ko", "before"):
        before -= 1
    if before < 0 or not _only_spaces(text, matches, before, at):
        return None
    name = matches[before].group()
    start = matches[before].start()
    if name in _list("ko", "no_names") or _ending().match(name):
        return None
    forename = (
        matches[before - 1].group() if before and _only_spaces(text, matches, before - 1, before) else ""
    )
    if forename in _list("ko", "given"):
        start = matches[before - 1].start()
    elif not _is_korean(name) and not _is_stranger(name, matches[at].group()):
        return None
    stop = matches[before].end()
    return Named(start, stop, text.text[matches[before + 1].start() : end], end, "title")


def _only_spaces(text: Text, matches: list[re.Match[str]], first: int, last: int) -> bool:
    return all(text.text[matches[i].end() : matches[i + 1].start()].isspace() for i in range(first, last))


def _is_stranger(name: str, title: str) -> bool:
    """Whether a word before the title of a head of state is a foreign surname: no particle ends it."""
    return title.rstrip("이가은는의") in _HEADS and not re.search("[은는을를의에서로와과한인된]$", name)


def _is_korean(name: str) -> bool:
    return 2 <= len(name) <= 4 and name[0] in words_raw("hangul_surnames") and name.isalpha()


def _korean_placed(text: Text, word: re.Match[str]) -> Named | None:
    if not re.match(
        r"\s?\((?:맨\s)?(?:왼쪽|오른쪽|가운데|앞|뒤|좌|우|중앙)", text.text[word.end() : word.end() + 8]
    ):
        return None
    if _ending().match(word.group()) or not _is_korean(word.group()):
        return None
    return Named(*word.span(), "", word.end(), "")


def _korean_opening(text: Text, matches: list[re.Match[str]], at: int) -> Named | None:
    """ "홍길동이 …" at the beginning of a sentence: a common surname, a given name, a particle."""
    word = matches[at].group()
    opens = at == 0 or re.search(r"[.。\]\n]", text.text[matches[at - 1].end() : matches[at].start()])
    if not opens or len(word) != 4 or word[3] not in "이가은는" or word[:3] in _list("ko", "no_names"):
        return None
    syllables = words("caseless", "ko", "syllables")
    if word[0] in words_raw("hangul_surnames") and all(s in syllables for s in word[1:3]):
        return Named(matches[at].start(), matches[at].start() + 3, "", matches[at].end(), "surname")
    return None
