"""The installed command in a fresh archive: brought in, killed, opened again, and nothing is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Story = Callable[..., Path]
COMMAND = Path(sys.executable).with_name("cutline")

pytestmark = pytest.mark.skipif(
    not COMMAND.exists(), reason="the command is not installed beside this Python"
)


def cutline(*arguments: object) -> list[dict[str, Any]]:
    ran = subprocess.run(
        [COMMAND, *map(str, arguments), "--json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def test_an_archivist_brings_in_finds_tags_links_undoes_and_opens_again(story: Story) -> None:
    caption = "Engineer Tomas Weil, right, in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"
    first, second = cutline(
        "import", story("Ferry inquiry opens", first=caption), story("Ferry inquiry ends")
    )
    [hit, last] = cutline("search", "weil")
    assert (hit["photographers"], hit["article_id"], last["total"]) == (["Ines Okafor"], first["id"], 1)
    cutline("tag", "add", "Ferry fire", first["id"])
    cutline("link", second["id"], first["id"], "--type", "follow-up")
    cutline("undo")
    [record] = cutline("show", first["id"])
    assert (record["tags"], record["links"]) == (["Ferry fire"], [])
    cutline("redo")
    [record] = cutline("show", first["id"])
    assert [link["other_id"] for link in record["links"]] == [second["id"]]
    assert cutline("search", "tag:ferry weil", "--kind", "photos")[-1]["total"] == 1
    assert cutline("verify") == []


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_killed_in_the_middle_of_an_import_everything_reported_is_there_whole(story: Story) -> None:
    paths = [story(f"Story number {n}") for n in range(120)]
    arguments = [COMMAND, "import", "--json", *paths]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        reported = [json.loads(process.stdout.readline())]
        process.send_signal(signal.SIGKILL)
        reported += [json.loads(line) for line in process.stdout if line.endswith("\n")]
    assert process.returncode == -signal.SIGKILL
    records = cutline("show", *(line["id"] for line in reported))
    assert [record["title"] for record in records] == [line["title"] for line in reported]
    assert all(len(record["photos"]) == 2 for record in records)
    rest = cutline("import", *paths)
    assert {line["status"] for line in rest} == {"added", "duplicate"}
    assert cutline("stats")[0]["articles"] == len(paths)
    assert cutline("search", "", "--kind", "articles", "--limit", 0)[-1]["total"] == len(paths)
    assert cutline("verify") == []
