"""Pictures that held the place of others in a page."""

import json
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

from archive.identity.placeholders import Shown, placeholders

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_BANDS = 4


def upgrade() -> None:
    op.create_table(
        "placeholder",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("small", sa.Text(), nullable=True),
        *(sa.Column(f"band_{n}", sa.Integer(), nullable=True) for n in range(_BANDS)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placeholder")),
        info={"owners": ("record_id",)},
        sqlite_strict=True,
    )
    for column in ("digest", *(f"band_{n}" for n in range(_BANDS))):
        op.create_index(op.f(f"ix_placeholder_{column}"), "placeholder", [column])
    _recognise(op.get_bind())


def _recognise(connection: sa.Connection) -> None:
    """Note the placeholders that stories show already; no import wrote it, so undo leaves it alone.

    What was taken for one photo stays that: only what comes in from now on is kept from joining it.
    """
    shown: dict[str, list[Shown]] = defaultdict(list)
    photos: dict[str, str] = {}
    for article_id, src, caption, digest, photo_id, metadata in connection.execute(_SHOWN_TWICE):
        said = json.loads(metadata) if metadata else {}
        if not (said.get("caption") or said.get("headline")):
            shown[article_id].append((digest, src, caption))
            photos[digest] = photo_id
    for article_id, uses in shown.items():
        for digest in sorted(placeholders(uses)):
            row = {"id": f"w{digest[:14]}{article_id}", "record_id": article_id, "digest": digest}
            connection.execute(_NOTE, {**row, "photo_id": photos[digest]})


_SHOWN_TWICE = sa.text("""
    SELECT used.article_id, used.src, used.published, file.original_id, photo.id, photo.metadata
    FROM placement used
    JOIN photo ON photo.id = used.photo_id
    JOIN photo_file file ON file.photo_id = photo.id
    WHERE used.article_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM past_use WHERE past_use.id = used.id)
    AND NOT EXISTS (SELECT 1 FROM photo_file other WHERE other.photo_id = photo.id AND other.id <> file.id)
    AND EXISTS (SELECT 1 FROM placement other
        WHERE other.photo_id = photo.id AND other.article_id = used.article_id AND other.id <> used.id)
    ORDER BY used.id
""")
"""Pictures that one story shows more than once, of photos that have no other file."""
_NOTE = sa.text("""
    INSERT INTO placeholder (id, record_id, digest, width, height, small, band_0, band_1, band_2, band_3)
    SELECT :id, :record_id, :digest, width, height, small, band_0, band_1, band_2, band_3
    FROM (SELECT 1) LEFT JOIN photo_print ON photo_print.photo_id = :photo_id LIMIT 1
""")
