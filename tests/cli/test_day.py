"""The day at the desk that the guide tells, as it stands in docs/day.sh."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.forked import client

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    shutil.which("bash") is None or not hasattr(os, "fork"), reason="the script is for bash"
)


@pytest.fixture
def commands(tmp_path: Path) -> Iterator[Path]:
    """A folder for PATH in which `cutline` lies."""
    with tempfile.TemporaryDirectory() as short:  # the path of a socket has at most a hundred characters
        address = Path(short, "cutline")
        server = subprocess.Popen([sys.executable, "-m", "tests.cli.forked", str(address)], cwd=ROOT)
        try:
            for _ in range(600):
                if address.exists():
                    break
                time.sleep(0.1)
            yield client(tmp_path / "bin", address)
        finally:
            server.kill()
            server.wait()


@pytest.mark.timeout(600)
def test_a_day_at_the_desk_goes_through_from_import_to_verify(tmp_path: Path, commands: Path) -> None:
    environment = os.environ | {"PATH": f"{commands}{os.pathsep}{os.environ['PATH']}", "CUTLINE_USER": "Lena"}
    ran = subprocess.run(
        ["bash", str(ROOT / "docs" / "day.sh"), str(tmp_path / "day")],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    assert "The database and every original are sound." in ran.stdout
