"""The archive that is damaged, made once."""

from __future__ import annotations

import pytest

from tests.keeping.damages import Sound, make_sound


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    return make_sound(tmp_path_factory.mktemp("sound") / "archives")
