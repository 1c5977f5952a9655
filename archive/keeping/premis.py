"""What was done to keep each file, in PREMIS 3 (Data Dictionary for Preservation Metadata, version 3.0).

Objects are the kept files, those that left too; events are taken from the journal (ingestion, deaccession,
deletion) and from the notes on readings (fixity check, replacement), by the words of the vocabulary of event
types that the Library of Congress keeps; agents are who did it, and this program.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from archive import __version__
from archive.errors import ArchiveError
from archive.files.fixity import CHECKED, EQUAL, MENDED, Fixity
from archive.files.whole import written_whole
from archive.store.columns import from_json
from archive.text import storable_text

NAMESPACE = "http://www.loc.gov/premis/v3"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NAMES: Any = {None: NAMESPACE, "xsi": _XSI}
_PROGRAM = f"Cutline {__version__}"
_JOURNALED = (
    "SELECT c.seq, c.row_id, c.before, c.after, o.at, o.who, o.kind FROM change c "
    "JOIN operation o ON o.id = c.operation_id WHERE c.table_name = 'original' ORDER BY c.seq"
)


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its own identifier, type, moment (ISO 8601, UTC), outcome, what else is to be said, who did
    it, and the file's SHA-256.
    """

    id: str
    type: str
    at: str
    outcome: str
    detail: str
    who: str
    sha256: str


def write_premis(target: Path, connection: sqlite3.Connection, fixity: Fixity) -> int:
    """Write all objects, events and agents of an archive; gives how many events. Raises `CutlineError`."""
    files, events = _journaled(connection)
    events += _readings(fixity, files.keys())
    with (
        written_whole(target, "no-access.events") as unfinished,
        etree.xmlfile(str(unfinished), encoding="utf-8") as out,
    ):
        out.write_declaration()
        with out.element(f"{{{NAMESPACE}}}premis", {"version": "3.0"}, nsmap=_NAMES):
            for sha256, about in sorted(files.items()):
                out.write(_object(sha256, about), pretty_print=True)
            for event in events:
                out.write(_event(event), pretty_print=True)
            for who in sorted({event.who for event in events}):
                out.write(_agent(who), pretty_print=True)
    return len(events)


def _journaled(connection: sqlite3.Connection) -> tuple[dict[str, dict[str, Any]], list[Event]]:
    """The files that the journal ever knew, by SHA-256, and what it tells of them."""
    files: dict[str, dict[str, Any]] = {}
    events: list[Event] = []
    for seq, sha256, before, after, at, who, kind in connection.execute(_JOURNALED):
        about = _image(after) or _image(before)
        files[sha256] = about or files.get(sha256, {})
        if before is None and after is not None:
            events.append(Event(f"change {seq}", "ingestion", at, "success", "", who, sha256))
        elif after is None:
            # What an undo takes back stays on the disk; what the trash gives up does not.
            type_ = "deletion" if kind == "final" else "deaccession"
            events.append(Event(f"change {seq}", type_, at, "success", "", who, sha256))
    return files, events


def _readings(fixity: Fixity, known: Iterable[str]) -> Iterator[Event]:
    wanted = set(known)
    for number, event in enumerate(fixity.events()):
        if event.sha256 in wanted:
            outcome = "success" if event.kind == MENDED else "failure"
            type_ = event.kind if event.kind in (CHECKED, MENDED) else CHECKED
            yield Event(f"note {number}", type_, event.at, outcome, event.outcome, _PROGRAM, event.sha256)
    for sha256, reading in sorted(fixity.readings().items()):
        if sha256 in wanted and reading.found == EQUAL:
            yield Event(f"reading {sha256}", CHECKED, reading.at, "success", "SHA-256", _PROGRAM, sha256)


def _image(text: str | None) -> dict[str, Any] | None:
    try:
        found = from_json(text)
    except ArchiveError:
        return None
    return found if isinstance(found, dict) else None


# --- Elements, in the order of the schema -----------------------------------------------------------


def _object(sha256: str, about: dict[str, Any]) -> etree._Element:
    found = _made("object")
    found.set(f"{{{_XSI}}}type", "file")
    _identifier(found, "object", "SHA-256", sha256)
    characteristics = _add(found, "objectCharacteristics")
    digest = _add(characteristics, "fixity")
    _add(digest, "messageDigestAlgorithm", "SHA-256")
    _add(digest, "messageDigest", sha256)
    if "size" in about:
        _add(characteristics, "size", str(about["size"]))
    designation = _add(_add(characteristics, "format"), "formatDesignation")
    _add(designation, "formatName", str(about.get("media_type") or "application/octet-stream"))
    if about.get("name"):
        _add(found, "originalName", str(about["name"]))
    return found


def _event(event: Event) -> etree._Element:
    found = _made("event")
    _identifier(found, "event", "Cutline", event.id)
    _add(found, "eventType", event.type)
    _add(found, "eventDateTime", event.at)
    outcome = _add(found, "eventOutcomeInformation")
    _add(outcome, "eventOutcome", event.outcome)
    if event.detail:
        _add(_add(outcome, "eventOutcomeDetail"), "eventOutcomeDetailNote", event.detail)
    _identifier(found, "linkingAgent", "Cutline", event.who)
    _identifier(found, "linkingObject", "SHA-256", event.sha256)
    return found


def _agent(who: str) -> etree._Element:
    found = _made("agent")
    _identifier(found, "agent", "Cutline", who)
    _add(found, "agentName", who)
    _add(found, "agentType", "software" if who == _PROGRAM else "person")
    return found


def _identifier(parent: etree._Element, of: str, kind: str, value: str) -> None:
    identifier = _add(parent, f"{of}Identifier")
    _add(identifier, f"{of}IdentifierType", kind)
    _add(identifier, f"{of}IdentifierValue", value)


def _made(name: str) -> etree._Element:
    return etree.Element(f"{{{NAMESPACE}}}{name}", nsmap=_NAMES)


def _add(parent: etree._Element, name: str, text: str | None = None) -> etree._Element:
    found = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}")
    if text is not None:
        found.text = _of_xml(text)
    return found


def _of_xml(text: str) -> str:
    """A text without the characters that XML 1.0 has no way to write (section 2.2)."""
    return "".join(c for c in storable_text(text) if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
