"""A few broken files of every format; `tests/soak/fuzz_readers.py` reads them by the thousand."""

from __future__ import annotations

import pytest

from archive.reading import read_file
from tests.soak.mutants import Seeds, mutant
from tests.soak.seeds import own_seeds
from tests.soak.soundness import Watch, faults

_UNSAFE = "picture heic"
"""Its decoder may crash the process, which costs an import one file and would cost this run all tests."""
_EACH = 6


@pytest.fixture(scope="module")
def seeds() -> Seeds:
    return {name: found for name, found in own_seeds().items() if name != _UNSAFE}


@pytest.fixture(scope="module")
def watch(tmp_path_factory: pytest.TempPathFactory) -> Watch:
    return Watch(tmp_path_factory.mktemp("broken"))


@pytest.mark.parametrize("chance", range(_EACH))
def test_a_broken_file_gives_whole_drafts_or_a_reason_and_touches_nothing_else(
    seeds: Seeds, watch: Watch, chance: int
) -> None:
    for number in range(len(seeds)):
        made = mutant(seeds, number, chance)
        path = watch.folder / made.name
        path.write_bytes(made.content)
        with watch:
            drafts = list(read_file(path))
        found = [fault for draft in drafts for fault in faults(draft, watch.folder)]
        left = [place.name for place in watch.folder.iterdir()]
        path.unlink()
        assert [*watch.found, *found] == [], (number, made.format, made.made_by)
        assert drafts
        assert left == [made.name]


def test_the_same_mutants_come_every_time() -> None:
    first, second = own_seeds(), own_seeds()
    assert [mutant(first, number, 1) for number in range(60)] == [
        mutant(second, number, 1) for number in range(60)
    ]
