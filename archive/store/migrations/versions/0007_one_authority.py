"""One authority for all names, doubts and operations as data, and a journal that several people can follow.

Rows and the journal's images are put over by the same functions (`archive.store.upgrade_0007`), so that undo
goes back through this migration.
"""

import sqlalchemy as sa
from alembic import op

from archive.store.upgrade_0007 import rows

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _rename_old_journal()
    _create_authority()
    _create_journal()
    _create_doubt()
    _add_columns()
    rows.put_over(op.get_bind())
    _drop_what_was()
    _make_unique()


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=name, initially="DEFERRED", deferrable=True
    )


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _rename_old_journal() -> None:
    for index in ("ix_change_operation_id", "ix_change_record_id", "ix_change_row"):
        op.drop_index(op.f(index), "change")
    op.rename_table("change", "change_0006")


def _create_authority() -> None:
    op.create_table(
        "agent_name",
        *(_text("id"), _text("agent_id"), _text("name"), _text("folded")),
        sa.Column("is_default", sa.Integer(), nullable=False),
        _key("agent_name", "agent_id", "agent"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_name")),
        sa.UniqueConstraint("agent_id", "folded", name=op.f("uq_agent_name_agent_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_agent_name_folded"), "agent_name", ["folded"])
    op.create_table(
        "affiliation",
        *(_text("id"), _text("person_id"), _text("organisation_id")),
        *(_text("from_date", null=True), _text("to_date", null=True), _text("evidence")),
        _key("affiliation", "person_id", "agent"),
        _key("affiliation", "organisation_id", "agent"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_affiliation")),
        sqlite_strict=True,
    )
    for column in ("person_id", "organisation_id"):
        op.create_index(op.f(f"ix_affiliation_{column}"), "affiliation", [column])
    op.create_table(
        "distribution",
        *(_text("id"), _text("distributor_id"), _text("supplier_id")),
        _key("distribution", "distributor_id", "agent"),
        _key("distribution", "supplier_id", "agent"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distribution")),
        sa.UniqueConstraint("distributor_id", "supplier_id", name=op.f("uq_distribution_distributor_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_distribution_supplier_id"), "distribution", ["supplier_id"])


def _create_journal() -> None:
    op.create_table(
        "change",
        sa.Column("seq", _LONG, autoincrement=True, nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        *(_text("table_name"), _text("row_id")),
        *(_text("before", null=True), _text("after", null=True), _text("digest")),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name=op.f("fk_change_operation_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_operation_id"), "change", ["operation_id"])
    op.create_index("ix_change_row", "change", ["table_name", "row_id"])
    op.create_table(
        "change_record",
        sa.Column("seq", _LONG, nullable=False),
        _text("record_id"),
        sa.ForeignKeyConstraint(["seq"], ["change.seq"], name=op.f("fk_change_record_seq")),
        sa.PrimaryKeyConstraint("seq", "record_id", name=op.f("pk_change_record")),
        sqlite_strict=True,
    )
    op.create_index("ix_change_record_record_id", "change_record", ["record_id", "seq"])


def _create_doubt() -> None:
    op.create_table(
        "doubt",
        *(_text("id"), _text("record_id"), _text("credit_id", null=True)),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        *(_text("code"), _text("value")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("start", "end")),
        _key("doubt", "credit_id", "credit"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doubt")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_doubt_record_id"), "doubt", ["record_id"])
    op.create_index(op.f("ix_doubt_credit_id"), "doubt", ["credit_id"])
    op.create_index("ix_doubt_question", "doubt", ["code", "value"])


def _add_columns() -> None:
    """Columns that every row will have get a default here, since SQLite adds none without."""
    for table, column in (("article", "publication_id"), ("credit", "holder_id")):
        # Written out: Alembic adds no column that refers to another table on SQLite.
        refers = f"CONSTRAINT fk_{table}_{column} REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED"
        op.execute(sa.text(f"ALTER TABLE {table} ADD COLUMN {column} TEXT {refers}"))
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    for table, column, default in (
        ("agent", "class", "organisation"),
        ("agent", "note", ""),
        ("agent", "status", "provisional"),
        ("tag", "folded", ""),
        ("revision", "doubts", "[]"),
        ("operation", "code", ""),
        ("operation", "details", "{}"),
    ):
        op.add_column(table, sa.Column(column, sa.Text(), nullable=False, server_default=default))
    op.add_column("operation", sa.Column("pending", sa.Integer(), nullable=False, server_default="0"))
    for column in ("kind_0007", "country", "entry"):
        op.add_column("agent", sa.Column(column, sa.Text(), nullable=True))


def _drop_what_was() -> None:
    for table, column in (
        ("article", "review"),
        ("credit", "reasons"),
        ("revision", "review"),
        ("operation", "name"),
        ("agent", "kind"),
    ):
        op.execute(sa.text(f'ALTER TABLE {table} DROP COLUMN "{column}"'))
    op.execute(sa.text("ALTER TABLE agent RENAME COLUMN kind_0007 TO kind"))
    for table in ("change_0006", "agent_alias", "agency"):
        op.drop_table(table)


def _make_unique() -> None:
    op.create_index("ix_operation_who_id", "operation", ["who", "id"])
    op.create_index("ix_agent_status", "agent", ["status", "class"])
    parent = sa.text("coalesce(parent_id, '')")
    op.create_index("uq_tag_sibling", "tag", [parent, "folded"], unique=True)
    first = sa.text("CASE WHEN (from_id < to_id) THEN from_id ELSE to_id END")
    second = sa.text("CASE WHEN (from_id < to_id) THEN to_id ELSE from_id END")
    op.create_index("uq_link_pair", "link", [first, second], unique=True)
