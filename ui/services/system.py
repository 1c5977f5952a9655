"""Installs the Debian packages that are missing, or names them: Qt would end the program without a word.

Qt's own libraries come with the program; what they link to must be on the system. Only root may install, and
only where apt is; everybody else gets the one line that names what to install.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

ALWAYS: tuple[tuple[str, str], ...] = (
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
)
X11: tuple[tuple[str, str], ...] = (
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing(libraries: tuple[tuple[str, str], ...] | None = None) -> str | None:
    """One line that names what to install, None if all is there (or the system is no Linux)."""
    packages = missing_packages(libraries)
    if not packages:
        return None
    names = " ".join(packages)
    return f"The window needs a system library that is missing. On Debian or Ubuntu: apt install {names}"


def missing_packages(libraries: tuple[tuple[str, str], ...] | None = None) -> list[str]:
    """The Debian packages that hold the libraries which do not load; none where the system is no Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = libraries if libraries is not None else ALWAYS + (X11 if _uses_x11() else ())
    return [package for soname, package in wanted if not _loads(soname)]


def install(packages: list[str]) -> bool:
    """Install Debian packages, as root where apt-get is; whether that was tried and went well."""
    apt = shutil.which("apt-get")
    if not packages or apt is None or os.geteuid() != 0:
        return False
    sys.stdout.write(f"Installing system libraries: {' '.join(packages)}\n")
    sys.stdout.flush()
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages])
    return all(
        subprocess.run([apt, *step], env=quiet, stdout=subprocess.DEVNULL, check=False).returncode == 0  # noqa: S603
        for step in steps
    )


def _uses_x11() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.startswith("xcb")
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    install(missing_packages())
    complaint = missing()
    if complaint is not None:
        sys.stderr.write(complaint + "\n")
    sys.exit(1 if complaint is not None else 0)
