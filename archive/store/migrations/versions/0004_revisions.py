"""Versions of a story, and what a story is recognised by when it comes in again."""

import sqlalchemy as sa
from alembic import op

from archive.identity.addresses import address_key
from archive.identity.texts import BANDS, bands

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fingerprint",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("updated", sa.Text(), nullable=True),
        *(sa.Column(f"band_{n}", sa.Integer(), nullable=True) for n in range(BANDS)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fingerprint")),
        info={"owners": ("id",)},
        sqlite_strict=True,
    )
    for column in ("address", *(f"band_{n}" for n in range(BANDS))):
        op.create_index(op.f(f"ix_fingerprint_{column}"), "fingerprint", [column])
    _create_revision()
    op.create_table(
        "past_use",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.Text(), nullable=False),
        *(_key("past_use", "article_id", "article"), _key("past_use", "revision_id", "revision")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_past_use")),
        info={"owners": ("id", "article_id")},
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_past_use_article_id"), "past_use", ["article_id"])
    op.create_index(op.f("ix_past_use_revision_id"), "past_use", ["revision_id"])
    _recognise_stories(op.get_bind())


def _create_revision() -> None:
    op.create_table(
        "revision",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("standfirst", sa.Text(), nullable=False),
        sa.Column("publication", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_inferred", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=True),
        sa.Column("keywords", sa.Text(), nullable=False),
        sa.Column("bylines", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("photos", sa.Text(), nullable=False),
        sa.Column("review", sa.Text(), nullable=False),
        sa.Column("original_id", sa.Text(), nullable=True),
        sa.Column("source_path", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        *(_key("revision", "article_id", "article"), _key("revision", "original_id", "original")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        info={"owners": ("article_id",)},
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_revision_article_id"), "revision", ["article_id"])
    op.create_index(op.f("ix_revision_original_id"), "revision", ["original_id"])


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=name, initially="DEFERRED", deferrable=True
    )


def _recognise_stories(connection: sa.Connection) -> None:
    """Note what the stories that are there are recognised by; no import wrote it, so undo leaves it alone."""
    bodies: dict[str, list[str]] = {}
    read = sa.text("SELECT article_id, text FROM block WHERE kind <> 'photo' ORDER BY article_id, ordinal")
    for article_id, text in connection.execute(read):
        bodies.setdefault(article_id, []).append(text)
    rows = []
    for article_id, url in connection.execute(sa.text("SELECT id, url FROM article")):
        found = bands("\n".join(bodies.get(article_id, ()))) or (None,) * BANDS
        values = {f"band_{n}": value for n, value in enumerate(found)}
        rows.append({"id": article_id, "address": address_key(url), "updated": None, **values})
    names = ("id", "address", "updated", *(f"band_{n}" for n in range(BANDS)))
    if rows:
        op.bulk_insert(sa.table("fingerprint", *(sa.column(name) for name in names)), rows)
