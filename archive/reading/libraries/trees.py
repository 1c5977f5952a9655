"""Trees of names as libraries keep them: each row with its own id and that of the one above."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_DEEPEST = 50


def paths(rows: Iterable[tuple[int, int | None, str]]) -> dict[int, tuple[str, ...]]:
    """The names that lead to each row, the root's first; a row without a name adds none.

    What stands below itself in a damaged tree is taken for a root.
    """
    names: dict[int, tuple[int | None, str]] = {key: (above, name) for key, above, name in rows}
    return {key: _path(key, names) for key in names}


def _path(key: int, names: Mapping[int, tuple[int | None, str]]) -> tuple[str, ...]:
    path: list[str] = []
    seen: set[int] = set()
    at: int | None = key
    while at is not None and at in names and at not in seen and len(seen) < _DEEPEST:
        seen.add(at)
        at, name = names[at]
        if name:
            path.append(name)
    return tuple(path[::-1])
