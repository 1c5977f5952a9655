"""What was done to keep each file, given out as PREMIS 3."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from archive.keeping.premis import NAMESPACE
from tests.cli.conftest import Run, run

__all__ = ["run"]  # the fixture

Story = Callable[..., Path]
IN = {"p": NAMESPACE}


def test_every_file_has_its_events_with_who_when_and_how_it_ended(
    run: Run, story: Story, tmp_path: Path
) -> None:
    one, two = story("One"), story("Two")
    run("import", one, two)
    [kept, other] = sorted((tmp_path / "archive" / "originals").rglob("*.txt"))
    kept.write_bytes(kept.read_bytes()[::-1])
    run("verify")
    run("import", one, two)
    target = tmp_path / "events.xml"
    assert run("verify", "--premis", target).status == 0
    root = etree.parse(target).getroot()
    assert (root.tag, root.get("version")) == (f"{{{NAMESPACE}}}premis", "3.0")
    assert [each.tag.split("}")[1] for each in root] == sorted(
        (each.tag.split("}")[1] for each in root), key=("object", "event", "agent").index
    )
    of_kept = root.xpath(
        f"p:event[p:linkingObjectIdentifier/p:linkingObjectIdentifierValue = '{kept.stem}']", namespaces=IN
    )
    events = Counter(
        (each.findtext("p:eventType", namespaces=IN), each.findtext(".//p:eventOutcome", namespaces=IN))
        for each in of_kept
    )
    assert events == {
        ("ingestion", "success"): 1,
        ("fixity check", "failure"): 1,
        ("replacement", "success"): 1,
        ("fixity check", "success"): 1,
    }
    agents = root.xpath("p:agent/p:agentName/text()", namespaces=IN)
    used = root.xpath("//p:linkingAgentIdentifierValue/text()", namespaces=IN)
    assert set(used) == set(agents)
    names = root.xpath("p:object/p:originalName/text()", namespaces=IN)
    assert sorted(names) == [one.name, two.name]
    assert len(root.xpath(f"p:object[.//p:messageDigest = '{other.stem}']", namespaces=IN)) == 1


def test_what_was_taken_back_or_deleted_for_good_is_told(run: Run, story: Story, tmp_path: Path) -> None:
    run("import", story("One"))
    run("undo")
    [line] = run("import", story("Two"), "--json").lines
    run("trash", "add", line["id"], "--reason", "wrong")
    run("trash", "empty")
    run("verify", "--premis", tmp_path / "events.xml")
    root = etree.parse(tmp_path / "events.xml").getroot()
    types = root.xpath("p:event/p:eventType/text()", namespaces=IN)
    assert Counter(types) == {"ingestion": 2, "deaccession": 1, "deletion": 1}


def test_events_that_cannot_be_written_are_a_sentence(run: Run, story: Story, tmp_path: Path) -> None:
    run("import", story("One"))
    ran = run("verify", "--premis", tmp_path / "nowhere" / "events.xml")
    assert (ran.status, "Choose another place" in ran.err) == (1, True)
