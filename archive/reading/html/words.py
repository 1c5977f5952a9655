"""The words that pages use, in class names and addresses, for captions, credits and what is not the story.

English, German, French, Spanish, Italian, Dutch, Portuguese, the Scandinavian languages: the words of
newsrooms and of the common publishing systems, none of them of one publisher.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.etree import _Element

from archive.reading.html.tree import class_words

_PICTURE = r"(?:image|photo|picture|img|media|foto|bild|figure|fig)"
_CAPTION = re.compile(
    rf"\b(?:(?:fig|photo|image|news|img|media)?captions?|bildunterschrift|bildtext|bildzeile|"
    rf"{_PICTURE}-?(?:legend|description|desc|text|title|info|subtitle)|legend[ae]?|cutline|leyenda|"
    r"pie-?(?:de-?)?foto|didascalia|bildunterzeile|bildtexter|billedtekst|onderschrift|bijschrift|bildbeschreibung|"
    r"kuvateksti|kepalairas|popisek|fototekst|bildetekst|epigrafe|podpis-?(?:foto|zdjecia)|resim-?alti|altyazi)\b"
)
_NO_CAPTION = re.compile(
    r"\b(?:captions?-?(?:button|toggle|track|off|on)|(?:ads?|advert\w{0,8})-?captions?|video-?captions?|no-?caption|toggle|closed-?captions?|headline)\b"
)
_TYPOGRAPHY = re.compile(r"(?:text|typo|typography|font|type|t)-caption\S*")
_FACE = re.compile(r"(?:typo|typography|font)-\S+")
"""What type words are set in, and not what they are."""
_CREDIT = re.compile(
    r"\b(?:credits?|copyright|photographer|photocredit|imagecredit|attribution|bildquelle|bildnachweis|"
    r"creditos?|fotografo|fotograaf|fotokredit|fotobyline|bildbyline|kuvaaja|fotoautor|foto-?credit|photo-?by|"
    rf"copyrightholder|{_PICTURE}-?(?:source|author|autor|byline|rights?|quelle|agency|owner|by)|"
    rf"{_PICTURE}-(?:box|container|wrapper|block|text|info|meta|caption)-(?:source|author|autor|byline|rights?|"
    r"quelle|agency|owner))\b"
)
_CREDIT_INSIDE = re.compile(
    r"\b(?:source|byline|author|autor|rights|agency|firma|creator|quelle|fotograf(?:o|en)?|signature|crédit)\b"
)
_CAPTION_PROPER = re.compile(r"\bcaption-?(?:text|content|body|title)\b|\bcaption$")
_HIDDEN = re.compile(
    r"\b(?:sr-?only|off-?screen|visually-?hidden|screen-?reader(?:-text)?|u-hidden|hidden-text|a11y|assistive)\b"
)
_BUTTON = re.compile(r"\b(?:button|btn|share|zoom|enlarge|fullscreen|counter|expand|lightbox|icon|tooltip)\b")
_ELSEWHERE = re.compile(
    r"\b(?:related|recommend(?:ed|ation|ations)?|teasers?|promo|newsletters?|sidebar|footer|navigation|nav|menu|"
    r"avatar|author-?(?:box|bio|image|info|photo|card)?|comments?|advert(?:isement|ising)?|ads?|sponsor(?:ed)?|"
    r"outbrain|taboola|most-?(?:read|popular)|trending|read-?more|more-?(?:from|news|stories|on)|logo|social|"
    r"shar(?:e|ing)|cookie|consent|breadcrumbs?|mehr-?zum-?thema|weitere|profile|byline|topbar|masthead|"
    r"recirculation|latest|up-?next|see-?also|suggest(?:ed|ions)?|banner|popup|podcast|shop|commerce)\b"
)
_ADVERTISING = re.compile(
    r"\b(?:advert(?:isement|ising)?s?|ads?|dfp|adslot|ad-?(?:slot|wrapper|container|label))\b"
)
_TEASER = re.compile(r"\b(?:teasers?|promo|banner)\b")
_OF_A_PICTURE = re.compile(rf"-{_PICTURE}s?$|-(?:caption|gallery|container|wrapper)$")
_GALLERY = re.compile(
    r"\b(?:gallery|galleries|slide-?show|carousel|galerie|slider|diashow|bilderstrecke|fotostrecke|galleria|"
    r"fotogaleria|swiper|slides?)\b"
)
_PLAYER = re.compile(r"\b(?:video|player|audio)-\w+")
_ICON = re.compile(
    r"logo|icon|avatar|sprite|pixel|spacer|1x1|blank\.(?:gif|png)|badge|emoji|placeholder|transparent|tracking|"
    r"/ads?/|favicon|\.svg(?:$|\?)|gravatar|loading\.",
    re.I,
)


def names_caption(element: _Element) -> bool:
    """Whether an element's class words call it a caption."""
    return is_caption_name(class_words(element))


def names_credit(element: _Element) -> bool:
    """Whether an element's class words call it a picture's credit, wherever it stands."""
    return is_credit_name(class_words(element))


def names_credit_in_caption(element: _Element) -> bool:
    """Whether an element is the credit of the caption that it stands in: weaker words are enough there."""
    words = class_words(element)
    if element.tag == "cite":
        return True
    return bool(_CREDIT.search(words) or _CREDIT_INSIDE.search(words)) and not _CAPTION_PROPER.search(words)


def names_hidden(element: _Element) -> bool:
    """Whether an element is a label for screen readers alone."""
    return bool(_HIDDEN.search(class_words(element)))


def names_advertising(element: _Element) -> bool:
    """Whether an element is the place of an advertisement."""
    return bool(_ADVERTISING.search(class_words(element)))


def names_button(element: _Element) -> bool:
    """Whether an element is something to click on."""
    return bool(_BUTTON.search(class_words(element)))


def names_elsewhere(element: _Element) -> bool:
    """Whether class words set an element apart from the story: related stories, portraits, advertising."""
    words = class_words(element)
    return bool(words) and _elsewhere(words)


def names_teaser(element: _Element) -> bool:
    """Whether class words call an element the announcement of a story, which may be the page's own."""
    words = class_words(element)
    return bool(_TEASER.search(words)) and not _elsewhere(_TEASER.sub(" ", words))


def names_gallery(element: _Element) -> bool:
    """Whether an element holds a series of pictures."""
    return bool(_GALLERY.search(class_words(element)))


def names_player(element: _Element) -> bool:
    """Whether an element is part of a video player, whose words are no caption."""
    return bool(_PLAYER.search(class_words(element)))


@lru_cache(maxsize=2048)
def is_caption_name(words: str) -> bool:
    """Whether class words are those of a caption."""
    named = " ".join(word for word in words.split() if not _TYPOGRAPHY.fullmatch(word))
    return bool(_CAPTION.search(named)) and not _NO_CAPTION.search(named) and not is_credit_name(named)


@lru_cache(maxsize=2048)
def is_credit_name(words: str) -> bool:
    """Whether class words are those of a picture's credit, wherever it stands."""
    return bool(_CREDIT.search(words))


@lru_cache(maxsize=2048)
def _elsewhere(words: str) -> bool:
    return any(
        _ELSEWHERE.search(word) and not _OF_A_PICTURE.search(word) and not _FACE.fullmatch(word)
        for word in words.split()
    )


def is_icon_address(address: str) -> bool:
    """Whether a picture's address is that of a logo, an icon or a counting pixel."""
    return bool(_ICON.search(address[:400]))
