"""`cutline` as many commands after one another: each in a fork of a process that has the program loaded.

    python -m tests.cli.forked SOCKET

A script of fifty commands starts Python fifty times, which takes longer than all that they do. What is run is
the same: arguments, environment, folder, streams and exit status are those of the command.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path
from typing import TextIO, cast

CLIENT = """#!{python} -IS
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as server:
    server.connect({address!r})
    words = json.dumps([sys.argv[1:], os.getcwd(), dict(os.environ)]).encode()
    socket.send_fds(server, [len(words).to_bytes(8, "big") + words], [0, 1, 2])
    raise SystemExit(server.recv(1)[0])
"""


def client(folder: Path, address: Path) -> Path:
    """Writes the program `cutline` that asks the server, into a folder for PATH."""
    folder.mkdir()
    program = folder / "cutline"
    program.write_text(CLIENT.format(python=sys.executable, address=str(address)), encoding="utf-8")
    program.chmod(0o755)
    return folder


def serve(address: str) -> None:
    """Answers commands until it is ended."""
    from archive import catalogue, cli  # noqa: F401 - loaded once for all commands

    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen()
        while True:
            command, _ = listening.accept()
            with command:
                _run(command, cli.main)


def _run(command: socket.socket, main: object) -> None:
    data, streams, _, _ = socket.recv_fds(command, 1 << 20, 3)
    length = int.from_bytes(data[:8], "big")
    while len(data) < 8 + length:
        data += command.recv(1 << 20)
    child = os.fork()
    if not child:
        _be(json.loads(data[8:]), streams, main)
    for stream in streams:
        os.close(stream)
    _, status = os.waitpid(child, 0)
    command.sendall(bytes([os.waitstatus_to_exitcode(status) & 0xFF]))


def _be(words: list[object], streams: list[int], main: object) -> None:
    """Become the command, and end as it does."""
    arguments, folder, environment = words
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    sys.stdin, sys.stdout, sys.stderr = map(_opened, (0, 1, 2), "rww")
    os.chdir(str(folder))
    os.environ.clear()
    os.environ.update(environment)  # type: ignore[call-overload]
    try:
        status = main(arguments)  # type: ignore[operator]
    except SystemExit as end:
        status = int(end.code or 0)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(status)


def _opened(number: int, mode: str) -> TextIO:
    return cast(TextIO, os.fdopen(number, mode, encoding="utf-8", closefd=False))


if __name__ == "__main__":
    serve(sys.argv[1])
