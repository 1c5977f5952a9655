"""Settings of the archive as a whole, such as its territory; indexes that tell who is named beside whom."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_BESIDE = {
    "credit_value": ["placement_id", "role", "agent_id", "credit_id"],
    "depiction": ["placement_id", "agent_id"],
}


def upgrade() -> None:
    op.create_table(
        "setting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    for table, columns in _BESIDE.items():
        op.drop_index(op.f(f"ix_{table}_placement_id"), table)
        op.create_index(f"ix_{table}_beside", table, columns)
