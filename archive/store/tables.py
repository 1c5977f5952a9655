"""The tables of an archive, as SQLAlchemy Core. The migrations build them; a test holds the two equal.

Every domain table has a text primary key `id`. Two facts stand beside the columns for the journal:

- `Table.info["owners"]`: the columns that name the records a row belongs to ("id" for a record itself),
  so that a changed row tells which articles, placements or tags must be shown and indexed anew; the journal
  files a change under the first, and under the row's own id where it belongs to none;
- `Column.info["refers"]`: tables a column may point into where one foreign key cannot say it.

Foreign keys are deferred and never cascade: a cascade would change rows behind the journal's back.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    case,
    func,
)

from archive.errors import ArchiveError
from archive.identity.pictures import BANDS as PRINT_BANDS
from archive.identity.texts import BANDS

SCHEMA_VERSION = "0007"
"""The newest migration that this program knows."""

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)


to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
"""A value as the text that `Json` stores."""


class Encoded(str):
    """A value that is encoded already, as `Json` stores it."""

    __slots__ = ()


class Json(TypeDecorator[Any]):
    """JSON kept as text with sorted keys, so that equal values are equal to the byte."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return str(value) if isinstance(value, Encoded) else to_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise ArchiveError(
                f"The database is damaged: {value[:40]!r} should be JSON. Restore it from a backup.",
                code="damaged",
            ) from error


def _table(name: str, *columns: Any, owners: tuple[str, ...] = ("id",)) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        *columns,
        info={"owners": owners},
        sqlite_strict=True,
    )


def _ref(name: str, target: str, **options: Any) -> Column[str]:
    options.setdefault("nullable", False)
    options.setdefault("index", True)
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, **options)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


_Long = BigInteger().with_variant(Integer, "sqlite")
"""A whole number that needs 64 bits. SQLite's INTEGER has them, and its strict tables know no other name."""


def _span() -> tuple[Column[Any], ...]:
    """Where a value was read from: characters of the text, and the rule that read it."""
    return _number("start"), _number("end"), _text("rule")


archive_info = Table(
    "archive_info",
    metadata,
    Column("key", Text, primary_key=True),
    _text("value"),
    sqlite_strict=True,
)

# --- Originals and photos --------------------------------------------------------------------------

original = _table(
    "original", Column("size", _Long, nullable=False), _text("media_type"), _text("name"), owners=()
)
photo = _table("photo", Column("metadata", Json), _number("width"), _number("height"))
photo_file = _table(
    "photo_file",
    _ref("photo_id", "photo"),
    _ref("original_id", "original"),
    _number("ordinal"),
    owners=("photo_id",),
)

# What the files of a photo are recognised by: a small copy, quarters of a hash of it, the words of a caption.
photo_print = _table(
    "photo_print",
    _ref("photo_id", "photo"),
    _number("width"),
    _number("height"),
    _text("small"),
    Column("said", Text, nullable=True, index=True),
    *(Column(f"band_{n}", Integer, nullable=False, index=True) for n in range(PRINT_BANDS)),
    owners=("photo_id",),
)

# Pictures that held the place of others, each with the story that showed it. Rows refer to nothing, as below.
placeholder = _table(
    "placeholder",
    _text("record_id"),
    Column("digest", Text, nullable=False, index=True),
    Column("width", Integer, nullable=True),
    Column("height", Integer, nullable=True),
    _text("small", null=True),
    *(Column(f"band_{n}", Integer, nullable=True, index=True) for n in range(PRINT_BANDS)),
    owners=("record_id",),
)

# Where records were read from. Rows are only added and need no record any more: what they say of a file stays
# true, and so no import is kept from being undone by what a later one remembers.
source_file = _table(
    "source_file",
    Column("path", Text, nullable=False, index=True),
    _text("entry", null=True),
    Column("size", _Long, nullable=False),
    Column("mtime_ns", _Long, nullable=False),
    _text("digest"),
    _text("record_id"),
    owners=("record_id",),
)

# --- Articles --------------------------------------------------------------------------------------

article = _table(
    "article",
    _text("title"),
    _text("standfirst"),
    _text("publication"),
    _text("url", null=True),
    _text("language"),
    Column("published", Text, nullable=True, index=True),
    _number("published_inferred"),
    Column("keywords", Json, nullable=False),
    _ref("original_id", "original", nullable=True),
    _text("source_path"),
    _text("imported_at"),
    _ref("publication_id", "agent", nullable=True),
)
# The authority file: one agent for each person or organisation, whatever the spelling. What nobody changed
# is null: `kind` and `country` are then those of the shipped entry that `entry` names, if there is one.
agent = _table(
    "agent",
    _text("name"),
    _text("class"),  # person, organisation
    _text("kind", null=True),
    _text("country", null=True),
    _text("note"),
    _text("entry", null=True),
    _text("status"),  # provisional: named by a reading alone; established: an archivist stands for it
    Index("ix_agent_status", "status", "class"),
)
# Unique for each agent, not for all: two people of one name, two houses called PA. Where several share a
# spelling, `is_default` marks the one that a reading of it means.
agent_name = _table(
    "agent_name",
    _ref("agent_id", "agent", index=False),
    _text("name"),
    Column("folded", Text, nullable=False, index=True),
    _number("is_default"),
    UniqueConstraint("agent_id", "folded"),
    owners=("agent_id",),
)
# A person works for an organisation; from and to are EDTF, null where nobody knows.
affiliation = _table(
    "affiliation",
    _ref("person_id", "agent"),
    _ref("organisation_id", "agent"),
    _text("from_date", null=True),
    _text("to_date", null=True),
    _text("evidence"),
    owners=("person_id", "organisation_id"),
)
# An organisation passes on the pictures of another.
distribution = _table(
    "distribution",
    _ref("distributor_id", "agent", index=False),
    _ref("supplier_id", "agent"),
    UniqueConstraint("distributor_id", "supplier_id"),
    owners=("distributor_id", "supplier_id"),
)
byline = _table(
    "byline",
    _ref("article_id", "article"),
    _number("ordinal"),
    _text("role"),
    _text("name"),
    _ref("agent_id", "agent", nullable=True),
    owners=("article_id",),
)
placement = _table(
    "placement",
    _ref("photo_id", "photo"),
    _ref("article_id", "article", nullable=True),
    _number("ordinal"),
    _text("position"),
    _text("src", null=True),
    _text("alt", null=True),
    _text("published"),
    _text("raw"),
    _text("corrected", null=True),
    _number("undated"),
    owners=("id", "article_id"),
)
block = _table(
    "block",
    _ref("article_id", "article"),
    _number("ordinal"),
    _text("kind"),
    _text("text"),
    _ref("placement_id", "placement", nullable=True),
    owners=("article_id",),
)

# --- Versions --------------------------------------------------------------------------------------

# What a story is recognised by. Its id is the article's; it refers to none, since the stories that a
# migration found there have one that no import wrote, and that no undo takes away.
fingerprint = _table(
    "fingerprint",
    Column("address", Text, nullable=True, index=True),
    _text("updated", null=True),
    *(Column(f"band_{n}", _Long, nullable=True, index=True) for n in range(BANDS)),
)
revision = _table(
    "revision",
    _ref("article_id", "article"),
    _number("ordinal"),
    _text("title"),
    _text("standfirst"),
    _text("publication"),
    _text("url", null=True),
    _text("language"),
    _text("published", null=True),
    _number("published_inferred"),
    _text("updated", null=True),
    Column("keywords", Json, nullable=False),
    Column("bylines", Json, nullable=False),
    Column("body", Json, nullable=False),
    Column("photos", Json, nullable=False),
    Column("doubts", Json, nullable=False),
    _ref("original_id", "original", nullable=True),
    _text("source_path"),
    _text("imported_at"),
    owners=("article_id",),
)
# Placements that only an older version of their article has; the id is the placement's.
past_use = _table(
    "past_use",
    _ref("article_id", "article"),
    _ref("revision_id", "revision"),
    owners=("id", "article_id"),
)

# --- What was read out of captions and credits -----------------------------------------------------

credit = _table(
    "credit",
    _ref("placement_id", "placement"),
    _text("layer"),
    _text("raw"),
    _text("copyright_holder", null=True),
    _text("copyright_year", null=True),
    _ref("holder_id", "agent", nullable=True),
    UniqueConstraint("placement_id", "layer"),
    owners=("placement_id",),
)
credit_value = _table(
    "credit_value",
    _ref("placement_id", "placement"),
    _ref("credit_id", "credit"),
    _number("ordinal"),
    _text("role"),
    _text("text"),
    _text("kind"),
    _ref("agent_id", "agent", nullable=True),
    *_span(),
    owners=("placement_id",),
)
depiction = _table(
    "depiction",
    _ref("placement_id", "placement"),
    _number("ordinal"),
    _text("name"),
    _text("title", null=True),
    _text("position", null=True),
    _ref("agent_id", "agent", nullable=True),
    *_span(),
    owners=("placement_id",),
)
caption_date = _table(
    "caption_date",
    _ref("placement_id", "placement"),
    _number("ordinal"),
    _text("value"),
    _text("role"),
    _text("text"),
    *_span(),
    owners=("placement_id",),
)
caption_place = _table(
    "caption_place",
    _ref("placement_id", "placement"),
    _number("ordinal"),
    _text("name"),
    _text("role"),
    *_span(),
    owners=("placement_id",),
)

# What a reading leaves open: of a credit line (`credit_id` names it, the record is the use of the photo), of
# a story, or of what a photo's own file says. A span counts characters of what was read; 0, 0 where there is
# none.
doubt = _table(
    "doubt",
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("article", "placement", "photo")}),
    _ref("credit_id", "credit", nullable=True),
    _number("ordinal"),
    _text("code"),
    _text("value"),
    _number("start"),
    _number("end"),
    Index("ix_doubt_question", "code", "value"),
    owners=("record_id",),
)

# --- Curation --------------------------------------------------------------------------------------

tag = _table(
    "tag",
    _text("name"),
    _ref("parent_id", "tag", nullable=True),
    _text("colour", null=True),
    _text("folded"),
)
# A null parent equals nothing, not even another: siblings at the root need an expression to be unique.
Index("uq_tag_sibling", func.coalesce(tag.c.parent_id, ""), tag.c.folded, unique=True)
tag_alias = _table(
    "tag_alias",
    _ref("tag_id", "tag"),
    _text("name"),
    Column("folded", Text, nullable=False, index=True),
    owners=("tag_id",),
)
tagging = _table(
    "tagging",
    _ref("tag_id", "tag"),
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("article", "placement")}),
    UniqueConstraint("tag_id", "record_id"),
    owners=("record_id",),
)
link = _table(
    "link",
    _ref("from_id", "article"),
    _ref("to_id", "article"),
    _text("type"),
    _text("note"),
    owners=("from_id", "to_id"),
)
# One link between two stories, whichever of them it starts from.
Index(
    "uq_link_pair",
    case((link.c.from_id < link.c.to_id, link.c.from_id), else_=link.c.to_id),
    case((link.c.from_id < link.c.to_id, link.c.to_id), else_=link.c.from_id),
    unique=True,
)
collection = _table("collection", Column("name", Text, nullable=False, unique=True))
collection_item = _table(
    "collection_item",
    _ref("collection_id", "collection"),
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("article", "placement")}),
    _number("ordinal"),
    UniqueConstraint("collection_id", "record_id"),
    owners=("record_id",),
)
saved_search = _table("saved_search", Column("name", Text, nullable=False, unique=True), _text("query"))

# --- The journal -----------------------------------------------------------------------------------

# What was done is a code and its values, worded when shown (`archive.words`). `pending` is 1 while batches of
# it are still to come.
operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _text("token"),
    _text("code"),
    Column("details", Json, nullable=False),
    _text("who"),
    _text("at"),
    _text("kind"),
    Column("target", Integer, ForeignKey("operation.id"), nullable=True, index=True),
    _number("pending"),
    Index("ix_operation_who_id", "who", "id"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
# `digest` is the SHA-256 of both images as they were first written; a migration changes images, never that.
change = Table(
    "change",
    metadata,
    Column("seq", _Long, primary_key=True, autoincrement=True),
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False, index=True),
    _text("table_name"),
    _text("row_id"),
    Column("before", Json),
    Column("after", Json),
    _text("digest"),
    Index("ix_change_row", "table_name", "row_id"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
# The records that a change belongs to: followers and the history of a record read no images.
change_record = Table(
    "change_record",
    metadata,
    Column("seq", _Long, ForeignKey("change.seq"), primary_key=True),
    Column("record_id", Text, primary_key=True),
    Index("ix_change_record_record_id", "record_id", "seq"),
    sqlite_strict=True,
)

JOURNAL_TABLES = frozenset({archive_info, operation, change, change_record})
DOMAIN_TABLES: tuple[Table, ...] = tuple(t for t in metadata.sorted_tables if t not in JOURNAL_TABLES)
DOMAIN_BY_NAME = {table.name: table for table in DOMAIN_TABLES}
