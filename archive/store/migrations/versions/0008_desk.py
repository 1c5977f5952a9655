"""Corrections of every field in one table, orders on use, decisions, answers and the trash.

Corrected captions move out of their placements, in rows and in the journal's images alike
(`archive.store.upgrade_0008`), so that undo goes back through this migration.
"""

import sqlalchemy as sa
from alembic import op

from archive.store import upgrade_0008

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_corrections()
    _create_restriction()
    _create_decisions()
    _create_links_and_trash()
    op.add_column("collection_item", sa.Column("note", sa.Text(), nullable=True))
    upgrade_0008.put_over(op.get_bind())
    op.execute(sa.text("ALTER TABLE placement DROP COLUMN corrected"))


def _table(name: str, *columns: object) -> None:
    key = sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}"))
    op.create_table(name, _text("id"), *columns, key, sqlite_strict=True)  # type: ignore[arg-type]


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=name, initially="DEFERRED", deferrable=True
    )


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{columns[0]}"))


def _create_corrections() -> None:
    _table(
        "correction",
        *(_text("record_id"), _text("field"), _text("value", null=True)),
        _unique("correction", "record_id", "field"),
    )
    _table(
        "correction_name",
        *(_text("correction_id"), _text("record_id"), _number("ordinal"), _text("name")),
        *(_text("title", null=True), _text("position", null=True), _text("agent_id", null=True)),
        _key("correction_name", "correction_id", "correction"),
        _key("correction_name", "agent_id", "agent"),
    )
    for column in ("correction_id", "record_id", "agent_id"):
        op.create_index(op.f(f"ix_correction_name_{column}"), "correction_name", [column])


def _create_restriction() -> None:
    _table(
        "restriction",
        *(_text("record_id"), _number("ordinal"), _text("layer"), _text("code"), _text("value")),
        *(_text("until", null=True), _text("text"), _text("source"), _text("note")),
        *(_number("start"), _number("end"), _text("rule")),
    )
    for column in ("record_id", "until"):
        op.create_index(op.f(f"ix_restriction_{column}"), "restriction", [column])


def _create_decisions() -> None:
    _table(
        "decision",
        *(_text("kind"), _text("a"), _text("b"), _text("verdict")),
        _unique("decision", "kind", "a", "b"),
    )
    op.create_index(op.f("ix_decision_b"), "decision", ["b"])
    _table("answer", *(_text("code"), _text("value"), _text("answer")), _unique("answer", "code", "value"))
    _table(
        "acceptance",
        *(_text("record_id"), _text("code"), _text("value")),
        _unique("acceptance", "record_id", "code", "value"),
    )


def _create_links_and_trash() -> None:
    _table(
        "web_link",
        *(_text("from_id"), _text("address"), _text("type"), _text("note")),
        _key("web_link", "from_id", "article"),
        _unique("web_link", "from_id", "address"),
    )
    _table("trash", _text("record_id"), _text("reason"), _unique("trash", "record_id"))
