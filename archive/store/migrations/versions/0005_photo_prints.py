"""What photos are recognised by when they come in at another size or cropped."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_BANDS = 4


def upgrade() -> None:
    op.create_table(
        "photo_print",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("photo_id", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("small", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=True),
        *(sa.Column(f"band_{n}", sa.Integer(), nullable=False) for n in range(_BANDS)),
        sa.ForeignKeyConstraint(
            ["photo_id"],
            ["photo.id"],
            name=op.f("fk_photo_print_photo_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo_print")),
        info={"owners": ("photo_id",)},
        sqlite_strict=True,
    )
    for column in ("photo_id", "said", *(f"band_{n}" for n in range(_BANDS))):
        op.create_index(op.f(f"ix_photo_print_{column}"), "photo_print", [column])
