"""Settings of an archive as a whole: one row each that somebody set, journaled like any other."""

from __future__ import annotations

from typing import Literal, get_args

from sqlalchemy import Connection, select

from archive.store import tables as t
from archive.store.operation import Operation

SettingName = Literal["territory", "keywords"]
SETTINGS: tuple[SettingName, ...] = get_args(SettingName)
TERRITORY: SettingName = "territory"
KEYWORDS: SettingName = "keywords"


def load_settings(connection: Connection) -> dict[str, str]:
    """What was set, by name."""
    rows = connection.execute(select(t.setting.c.id, t.setting.c.value))
    return {row.id: row.value for row in rows}


def load_setting(connection: Connection, name: SettingName) -> str:
    """The value of one setting, "" where nobody set it."""
    return connection.scalar(select(t.setting.c.value).where(t.setting.c.id == name)) or ""


def put_setting(operation: Operation, name: SettingName, value: str) -> None:
    """Set one; "" takes it back."""
    row = operation.find(t.setting, id=name)
    if not value:
        operation.delete(t.setting, [name])
    elif row is None:
        operation.insert(t.setting, {"id": name, "value": value})
    else:
        operation.update(t.setting, name, value=value)
