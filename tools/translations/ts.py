"""Files of translations as Qt Linguist reads and writes them (.ts)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from defusedxml import ElementTree

from tools.translations.collect import COUNTED, Source
from ui.services.i18n import CONTEXT

Translations = dict[Source, tuple[str, ...]]
"""Of each text its translation; of a counted one a phrase for each plural form. Nothing for what has none."""
PLURALS = 2
"""Forms that Qt's rules have for German and for Hebrew."""


def read(file: Path) -> Translations:
    """What a file translates; nothing where there is none."""
    if not file.is_file():
        return {}
    kept: Translations = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        one = message.findtext("extracomment") or ""
        source = Source(
            message.findtext("source") or "", one if message.findtext("comment") == COUNTED else ""
        )
        kept[source] = forms or (translation.text or "",)
    return kept


def write(file: Path, language: str, places: Mapping[Source, list[str]], kept: Translations) -> None:
    """Write a file with every text of `places`; those without a translation are marked as unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, where in sorted(places.items(), key=lambda pair: (pair[1], pair[0].text, pair[0].one)):
        lines += _message(source, where, kept.get(source, ()))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def _message(source: Source, where: list[str], forms: tuple[str, ...]) -> list[str]:
    lines = [f"    <message{' numerus=' + chr(34) + 'yes' + chr(34) if source.one else ''}>"]
    lines += [f'        <location filename="../../ui/{place}"/>' for place in where]
    lines.append(f"        <source>{escape(source.text)}</source>")
    if source.one:
        lines.append(f"        <comment>{COUNTED}</comment>")
        lines.append(f"        <extracomment>{escape(source.one)}</extracomment>")
    state = "" if all(forms) and forms else ' type="unfinished"'
    if source.one:
        shown = forms or ("",) * PLURALS
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in shown)
    else:
        inner = escape(forms[0]) if forms else ""
    return [*lines, f"        <translation{state}>{inner}</translation>", "    </message>"]


def release(file: Path) -> None:
    """Make the file that the program reads (.qm). Raises `CalledProcessError` with what is wrong."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    command = [str(tool), "-silent", "-nounfinished", str(file), "-qm", str(file.with_suffix(".qm"))]
    subprocess.run(command, check=True)
