"""The day at the desk that the guide tells, as it stands in docs/day.sh."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(shutil.which("bash") is None, reason="the script is for bash")
@pytest.mark.timeout(600)
def test_a_day_at_the_desk_goes_through_from_import_to_verify(tmp_path: Path) -> None:
    commands = Path(sys.executable).parent
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
