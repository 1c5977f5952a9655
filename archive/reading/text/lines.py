"""What kind of piece a line of a plain text story is, told by its shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_SPACE = re.compile(r"[^\S\n]+")
_FINISHED = re.compile(r"[.!?…。！？؟।։]['\"”’»›“)\]]*$|[:;]$")
_LIST_ITEM = re.compile(r"^(?:[-–—*•·▪‣]|\(?\d{1,2}[.)])\s+(?=\S)(?P<text>.+)", re.S)
_PICTURE = r"photo|foto|fotografía|picture|pic|image|imagen|immagine|bild|zdjęcie|фото"
_SAYS_CAPTION = (
    r"(?:photo |picture )?caption|cutline|bildunterschrift|bildtext|bu|légende(?: photo)?|leyenda|pie de foto"
    r"|didascalia|legenda|bijschrift|подпись"
)
_MARKED_CAPTION = re.compile(
    rf"[\[({{<]+\s*(?:{_PICTURE}|{_SAYS_CAPTION})\s*\d{{0,2}}\s*[:–—-]\s*(?P<inner>\S.{{10,}}?)\s*[\])}}>]+"
    rf"|(?:{_SAYS_CAPTION})\s*\d{{0,2}}\s*:\s*(?P<bare>\S.{{10,}})",
    re.I | re.S,
)
_RULE = re.compile(r"[\W_]{3,}$")
_TITLE_MOST = 250
_SUBHEAD_MOST = 100
_WRAP_LEAST, _WRAP_MOST = 45, 110

_FURNITURE = re.compile(
    r"""(?:
      most\ (?:popular|read|viewed|shared) | read\ more | more\ (?:from|on|like)\b.{0,40}
    | related(?:\ (?:topics|articles|stories|content|news))?
    | advertisement | advertising | ad | sponsored(?:\ content)?
    | share(?:\ (?:this(?:\ (?:article|story|page))?|on\ .{1,20}))? | print | e-?mail
    | comments?(?:\ \(\d+\))? | leave\ a\ comment | follow\ us.{0,40} | sign\ up.{0,60} | subscribe.{0,60}
    | log\ ?in | sign\ in | newsletter
    | recommended(?:\ for\ you)? | you\ (?:may|might)\ also\ like | trending(?:\ now)?
    | latest(?:\ (?:news|stories))? | editors?['’]s?\ picks?
    | copy\ link | save(?:\ article)? | listen(?:\ to\ this\ article)? | skip\ to\ (?:main\ )?content
    | back\ to\ top | all\ rights\ reserved.{0,40}
    | -?\s*30\s*- | [-(]*\s*(?:ends?|ende|schlu(?:ss|ß)|fin|fine|slutt?|slot)\s*[-)]* | \#\s*\#(?:\s*\#)?
    | continue\ reading.{0,40} | story\ continues.{0,40} | image\ source.{0,60} | watch\ (?:more|next)
    | meistgelesen(?:e\ artikel)? | mehr\ zum\ thema | lesen\ sie\ auch | auch\ interessant | anzeige
    | werbung | teilen | drucken | kommentare?
    | weiterlesen | zur\ startseite | newsletter\ bestellen | abonnieren.{0,40}
    | lo\ más\ (?:leído|visto|popular) | leer\ más | más\ información | relacionad[oa]s | publicidad
    | compartir | comentarios | suscr[íi]bete.{0,40}
    | te\ puede\ interesar | noticias\ relacionadas | síguenos.{0,40}
    | les?\ plus\ lus? | lire\ (?:aussi|la\ suite) | à\ lire\ aussi | publicité | partager | commentaires
    | abonnez-vous.{0,40}
    | i\ più\ letti | leggi\ anche | leggi\ (?:tutto|di\ più) | pubblicità | condividi
    | lees\ (?:ook|meer|verder) | advertentie | delen | mais\ lidas | leia\ (?:mais|também) | publicidade
    | compartilh(?:ar|e)
    )\s*[:.…»>→]*$""",
    re.I | re.X,
)
_ASIDE = re.compile(
    r"(?:read (?:more|also|next)|see also|related|watch|lesen sie auch|mehr dazu|lea también|"
    r"lea más|lire aussi|à lire|leggi anche|lees ook)"
    r"\s*[:|>»]\s*\S.{0,150}$",
    re.I,
)


def split_pieces(text: str) -> list[str]:
    """The paragraphs of a text: parted by blank lines, or by line ends where lines are not wrapped."""
    pieces: list[str] = []
    for chunk in _BLANK_LINES.split(text.strip("\n")):
        lines = [clean for line in chunk.split("\n") if (clean := _SPACE.sub(" ", line).strip())]
        pieces += [" ".join(lines)] if _is_wrapped(lines) else lines
    return [piece for piece in pieces if not _RULE.match(piece)]


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether these lines are one paragraph broken at a fixed width, as typewriters and e-mail do."""
    if len(lines) < 2 or any(list_item(line) for line in lines):
        return False
    full = [len(line) for line in lines[:-1]]
    finished = sum(is_finished(line) for line in lines[:-1])
    narrow = (
        median(full) >= _WRAP_LEAST and max(map(len, lines)) <= _WRAP_MOST and min(full) > median(full) * 0.6
    )
    return narrow and finished <= len(full) / 2 and len(set(lines)) == len(lines)


def cut_title(pieces: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The title (the first line, or its first sentence where it is long) and the pieces after it."""
    first = pieces[0].lstrip("#").strip() or pieces[0]
    if len(first) <= _TITLE_MOST:
        return first, pieces[1:]
    sentence = re.match(r".{20,}?[.!?…。](?=\s|$)", first)
    title = (
        sentence[0]
        if sentence and len(sentence[0]) <= _TITLE_MOST
        else first[:_TITLE_MOST].rsplit(" ", 1)[0] + " …"
    )
    return title, pieces  # nothing is lost: the long line stays as the first paragraph


def is_finished(piece: str) -> bool:
    """Whether a piece ends as a sentence does (a trailing parenthesis or quotation mark allowed)."""
    return bool(_FINISHED.search(piece.rstrip()))


def is_subhead(piece: str, following: Sequence[str]) -> bool:
    """Whether a short line without a full stop stands over paragraphs that follow it."""
    bare = piece.lstrip("#").strip()
    if len(bare) > _SUBHEAD_MOST or len(bare.split()) > 14 or bare[-1:] in ",;:.":
        return False
    if is_finished(bare) and not (bare.endswith("?") and bare[0] not in "“\"„«‚‘'" and ". " not in bare):
        return False
    return any(len(later) > len(bare) and is_finished(later) for later in following[:2])


def list_item(piece: str) -> str | None:
    """The text of a bulleted or numbered line, None if it is none."""
    found = _LIST_ITEM.match(piece)
    return found["text"].strip() if found and piece[:1] not in "–—" else None


def marked_caption(piece: str) -> str | None:
    """The caption in a line that says by its label that it is one, None for another line: "[PHOTO: ...]" and
    "Caption: ..." are; "Photo: ..." without brackets begins a credit.
    """
    found = _MARKED_CAPTION.fullmatch(piece)
    return (found["inner"] or found["bare"]).strip() if found else None


def is_furniture(piece: str) -> bool:
    """Whether a line belongs to the page and not to the story: "Most Popular", "Advertisement"."""
    return len(piece) <= 160 and bool(_FURNITURE.match(piece) or _ASIDE.match(piece))


def same_caption(piece: str, caption: str) -> bool:
    """Whether a piece repeats the caption before it, with or without its credit."""
    if not caption:
        return False
    a, b = _letters(piece), _letters(caption)
    shorter, longer = sorted((a, b), key=len)
    return bool(shorter) and (longer == shorter or (len(shorter) > 30 and longer.startswith(shorter)))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
