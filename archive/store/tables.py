"""The tables of an archive, as SQLAlchemy Core. The migrations build them; a test holds the two equal.

Every domain table has a text primary key `id`. Two facts stand beside the columns for the journal:

- `Table.info["owners"]`: the columns that name the records a row belongs to ("id" for a record itself),
  so that a changed row tells which articles, placements or tags must be shown and indexed anew; the journal
  files a change under the first, and under the row's own id where it belongs to none;
- `Column.info["refers"]`: tables a column may point into where one foreign key cannot say it.

Foreign keys are deferred and never cascade: a cascade would change rows behind the journal's back.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, case, func

from archive.identity.pictures import BANDS as PRINT_BANDS
from archive.identity.texts import BANDS
from archive.store.columns import LONG, Json, metadata, number, reference, span, table, text_column

SCHEMA_VERSION = "0010"
"""The newest migration that this program knows."""

archive_info = Table(
    "archive_info",
    metadata,
    Column("key", Text, primary_key=True),
    text_column("value"),
    sqlite_strict=True,
)

# --- Originals and photos --------------------------------------------------------------------------

original = table(
    "original",
    Column("size", LONG, nullable=False),
    text_column("media_type"),
    text_column("name"),
    owners=(),
)
photo = table("photo", Column("metadata", Json), number("width"), number("height"))
photo_file = table(
    "photo_file",
    reference("photo_id", "photo"),
    reference("original_id", "original"),
    number("ordinal"),
    owners=("photo_id",),
)

# What the files of a photo are recognised by: a small copy, quarters of a hash of it, the words of a caption.
photo_print = table(
    "photo_print",
    reference("photo_id", "photo"),
    number("width"),
    number("height"),
    text_column("small"),
    Column("said", Text, nullable=True, index=True),
    *(Column(f"band_{n}", Integer, nullable=False, index=True) for n in range(PRINT_BANDS)),
    owners=("photo_id",),
)

# Pictures that held the place of others, each with the story that showed it. Rows refer to nothing, as below.
placeholder = table(
    "placeholder",
    text_column("record_id"),
    Column("digest", Text, nullable=False, index=True),
    Column("width", Integer, nullable=True),
    Column("height", Integer, nullable=True),
    text_column("small", null=True),
    *(Column(f"band_{n}", Integer, nullable=True, index=True) for n in range(PRINT_BANDS)),
    owners=("record_id",),
)

# Where records were read from. Rows are only added and need no record any more: what they say of a file stays
# true, and so no import is kept from being undone by what a later one remembers.
source_file = table(
    "source_file",
    Column("path", Text, nullable=False, index=True),
    text_column("entry", null=True),
    Column("size", LONG, nullable=False),
    Column("mtime_ns", LONG, nullable=False),
    text_column("digest"),
    text_column("record_id"),
    owners=("record_id",),
)

# --- Articles --------------------------------------------------------------------------------------

article = table(
    "article",
    text_column("title"),
    text_column("standfirst"),
    text_column("publication"),
    text_column("url", null=True),
    text_column("language"),
    Column("published", Text, nullable=True, index=True),
    number("published_inferred"),
    Column("keywords", Json, nullable=False),
    reference("original_id", "original", nullable=True),
    text_column("source_path"),
    text_column("imported_at"),
    reference("publication_id", "agent", nullable=True),
)
# The authority file: one agent for each person or organisation, whatever the spelling. What nobody changed
# is null: `kind` and `country` are then those of the shipped entry that `entry` names, if there is one.
agent = table(
    "agent",
    text_column("name"),
    text_column("class"),  # person, organisation
    text_column("kind", null=True),
    text_column("country", null=True),
    text_column("note"),
    text_column("entry", null=True),
    text_column("status"),  # provisional: named by a reading alone; established: an archivist stands for it
    Index("ix_agent_status", "status", "class"),
)
# Unique for each agent, not for all: two people of one name, two houses called PA. Where several share a
# spelling, `is_default` marks the one that a reading of it means.
agent_name = table(
    "agent_name",
    reference("agent_id", "agent", index=False),
    text_column("name"),
    Column("folded", Text, nullable=False, index=True),
    number("is_default"),
    UniqueConstraint("agent_id", "folded"),
    owners=("agent_id",),
)
# A person works for an organisation; from and to are EDTF, null where nobody knows.
affiliation = table(
    "affiliation",
    reference("person_id", "agent"),
    reference("organisation_id", "agent"),
    text_column("from_date", null=True),
    text_column("to_date", null=True),
    text_column("evidence"),
    owners=("person_id", "organisation_id"),
)
# An organisation passes on the pictures of another.
distribution = table(
    "distribution",
    reference("distributor_id", "agent", index=False),
    reference("supplier_id", "agent"),
    UniqueConstraint("distributor_id", "supplier_id"),
    owners=("distributor_id", "supplier_id"),
)
byline = table(
    "byline",
    reference("article_id", "article"),
    number("ordinal"),
    text_column("role"),
    text_column("name"),
    reference("agent_id", "agent", nullable=True),
    owners=("article_id",),
)
placement = table(
    "placement",
    reference("photo_id", "photo"),
    reference("article_id", "article", nullable=True),
    number("ordinal"),
    text_column("position"),
    text_column("src", null=True),
    text_column("alt", null=True),
    text_column("published"),
    text_column("raw"),
    number("undated"),
    owners=("id", "article_id", "photo_id"),
)
block = table(
    "block",
    reference("article_id", "article"),
    number("ordinal"),
    text_column("kind"),
    text_column("text"),
    reference("placement_id", "placement", nullable=True),
    owners=("article_id",),
)

# --- Versions --------------------------------------------------------------------------------------

# What a story is recognised by. Its id is the article's; it refers to none, since the stories that a
# migration found there have one that no import wrote, and that no undo takes away.
fingerprint = table(
    "fingerprint",
    Column("address", Text, nullable=True, index=True),
    text_column("updated", null=True),
    *(Column(f"band_{n}", LONG, nullable=True, index=True) for n in range(BANDS)),
)
revision = table(
    "revision",
    reference("article_id", "article"),
    number("ordinal"),
    text_column("title"),
    text_column("standfirst"),
    text_column("publication"),
    text_column("url", null=True),
    text_column("language"),
    text_column("published", null=True),
    number("published_inferred"),
    text_column("updated", null=True),
    Column("keywords", Json, nullable=False),
    Column("bylines", Json, nullable=False),
    Column("body", Json, nullable=False),
    Column("photos", Json, nullable=False),
    Column("doubts", Json, nullable=False),
    reference("original_id", "original", nullable=True),
    text_column("source_path"),
    text_column("imported_at"),
    owners=("article_id",),
)
# Placements that only an older version of their article has; the id is the placement's.
past_use = table(
    "past_use",
    reference("article_id", "article"),
    reference("revision_id", "revision"),
    owners=("id", "article_id"),
)

# --- What was read out of captions and credits -----------------------------------------------------

credit = table(
    "credit",
    reference("placement_id", "placement"),
    text_column("layer"),
    text_column("raw"),
    text_column("copyright_holder", null=True),
    text_column("copyright_year", null=True),
    reference("holder_id", "agent", nullable=True),
    UniqueConstraint("placement_id", "layer"),
    owners=("placement_id",),
)
credit_value = table(
    "credit_value",
    reference("placement_id", "placement", index=False),
    reference("credit_id", "credit"),
    number("ordinal"),
    text_column("role"),
    text_column("text"),
    text_column("kind"),
    reference("agent_id", "agent", nullable=True),
    *span(),
    # Who is named beside somebody in 20,000 photos is read off the index alone.
    Index("ix_credit_value_beside", "placement_id", "role", "agent_id", "credit_id"),
    owners=("placement_id",),
)
depiction = table(
    "depiction",
    reference("placement_id", "placement", index=False),
    number("ordinal"),
    text_column("name"),
    text_column("title", null=True),
    text_column("position", null=True),
    reference("agent_id", "agent", nullable=True),
    *span(),
    Index("ix_depiction_beside", "placement_id", "agent_id"),
    owners=("placement_id",),
)
caption_date = table(
    "caption_date",
    reference("placement_id", "placement"),
    number("ordinal"),
    text_column("value"),
    text_column("role"),
    text_column("text"),
    *span(),
    owners=("placement_id",),
)
caption_place = table(
    "caption_place",
    reference("placement_id", "placement"),
    number("ordinal"),
    text_column("name"),
    text_column("role"),
    *span(),
    owners=("placement_id",),
)

# What a reading leaves open: of a credit line (`credit_id` names it, the record is the use of the photo), of
# a story, or of what a photo's own file says. A span counts characters of what was read; 0, 0 where there is
# none.
doubt = table(
    "doubt",
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("article", "placement", "photo")}),
    reference("credit_id", "credit", nullable=True),
    number("ordinal"),
    text_column("code"),
    text_column("value"),
    number("start"),
    number("end"),
    Index("ix_doubt_question", "code", "value"),
    owners=("record_id",),
)

# Orders on how a photo may be used: of the work, what its file says (the record is the photo); of one use,
# what its caption and credit say. `layer` is "read", or the archivist's: "set" adds an order, "lifted" takes
# away those of its code. `until` is EDTF; a span counts characters of what was read.
restriction = table(
    "restriction",
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("photo", "placement")}),
    number("ordinal"),
    text_column("layer"),
    text_column("code"),
    text_column("value"),
    Column("until", Text, nullable=True, index=True),
    text_column("text"),
    text_column("source"),
    text_column("note"),
    *span(),
    owners=("record_id",),
)

# --- Corrections -----------------------------------------------------------------------------------

# What an archivist put over what was read, one row a record and field. `value` is a text or a list of
# places; it is null where there is none, and for a field of names, whose values are rows of
# `correction_name`, or a credit, which is read into the layer "corrected".
correction = table(
    "correction",
    Column("record_id", Text, nullable=False, info={"refers": ("article", "placement")}),
    text_column("field"),
    Column("value", Json, nullable=True),
    UniqueConstraint("record_id", "field"),
    owners=("record_id",),
)
correction_name = table(
    "correction_name",
    reference("correction_id", "correction"),
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("article", "placement")}),
    number("ordinal"),
    text_column("name"),
    text_column("title", null=True),
    text_column("position", null=True),
    reference("agent_id", "agent", nullable=True),
    owners=("record_id",),
)

# --- Curation --------------------------------------------------------------------------------------

tag = table(
    "tag",
    text_column("name"),
    reference("parent_id", "tag", nullable=True),
    text_column("colour", null=True),
    text_column("folded"),
)
# A null parent equals nothing, not even another: siblings at the root need an expression to be unique.
Index("uq_tag_sibling", func.coalesce(tag.c.parent_id, ""), tag.c.folded, unique=True)
tag_alias = table(
    "tag_alias",
    reference("tag_id", "tag"),
    text_column("name"),
    Column("folded", Text, nullable=False, index=True),
    owners=("tag_id",),
)
tagging = table(
    "tagging",
    reference("tag_id", "tag"),
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("article", "placement")}),
    UniqueConstraint("tag_id", "record_id"),
    owners=("record_id",),
)
link = table(
    "link",
    reference("from_id", "article"),
    reference("to_id", "article"),
    text_column("type"),
    text_column("note"),
    owners=("from_id", "to_id"),
)
# One link between two stories, whichever of them it starts from.
Index(
    "uq_link_pair",
    case((link.c.from_id < link.c.to_id, link.c.from_id), else_=link.c.to_id),
    case((link.c.from_id < link.c.to_id, link.c.to_id), else_=link.c.from_id),
    unique=True,
)
# A link to what is not in the archive, by its address.
web_link = table(
    "web_link",
    reference("from_id", "article", index=False),
    text_column("address"),
    text_column("type"),
    text_column("note"),
    UniqueConstraint("from_id", "address"),
    owners=("from_id",),
)
# What somebody decided of two things, remembered against what would propose or join them again: agents,
# photos (by the SHA-256 of their files), stories, suggested links. They stand in the order of their text;
# rows refer to nothing, since a decision outlives a record.
decision = table(
    "decision",
    text_column("kind"),  # names, photos, stories, link
    text_column("a"),
    Column("b", Text, nullable=False, index=True),
    text_column("verdict"),  # same, apart
    UniqueConstraint("kind", "a", "b"),
    owners=("a", "b"),
)
# What the archive's people answered where a reading was in doubt, by what was asked.
answer = table(
    "answer",
    text_column("code"),
    text_column("value"),
    text_column("answer"),
    UniqueConstraint("code", "value"),
    owners=(),
)
# One doubt of one record is right as it is.
acceptance = table(
    "acceptance",
    Column("record_id", Text, nullable=False, info={"refers": ("article", "placement", "photo")}),
    text_column("code"),
    text_column("value"),
    UniqueConstraint("record_id", "code", "value"),
    owners=("record_id",),
)
# What was thrown away and can be brought back; the id is the story's, or that of a photo's use of its own.
trash = table(
    "trash",
    Column("record_id", Text, nullable=False, unique=True, info={"refers": ("article", "placement")}),
    text_column("reason"),
    owners=("record_id",),
)
collection = table("collection", Column("name", Text, nullable=False, unique=True))
collection_item = table(
    "collection_item",
    reference("collection_id", "collection"),
    Column("record_id", Text, nullable=False, index=True, info={"refers": ("article", "placement")}),
    number("ordinal"),
    text_column("note", null=True),
    UniqueConstraint("collection_id", "record_id"),
    owners=("record_id",),
)
# What holds for the whole archive, by name (`archive.store.settings`); what nobody set has no row.
setting = table("setting", text_column("value"), owners=())
saved_search = table("saved_search", Column("name", Text, nullable=False, unique=True), text_column("query"))

# --- The journal -----------------------------------------------------------------------------------

# What was done is a code and its values, worded when shown (`archive.words`). `pending` is 1 while batches of
# it are still to come.
operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    text_column("token"),
    text_column("code"),
    Column("details", Json, nullable=False),
    text_column("who"),
    text_column("at"),
    text_column("kind"),
    Column("target", Integer, ForeignKey("operation.id"), nullable=True, index=True),
    number("pending"),
    Index("ix_operation_who_id", "who", "id"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
# `digest` is the SHA-256 of both images as they were first written; a migration changes images, never that.
change = Table(
    "change",
    metadata,
    Column("seq", LONG, primary_key=True, autoincrement=True),
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False, index=True),
    text_column("table_name"),
    text_column("row_id"),
    Column("before", Json),
    Column("after", Json),
    text_column("digest"),
    Index("ix_change_row", "table_name", "row_id"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
# The records that a change belongs to: followers and the history of a record read no images.
change_record = Table(
    "change_record",
    metadata,
    Column("seq", LONG, ForeignKey("change.seq"), primary_key=True),
    Column("record_id", Text, primary_key=True),
    Index("ix_change_record_record_id", "record_id", "seq"),
    sqlite_strict=True,
)
# The chain over the journal, a seal for each transaction that wrote to it (`archive.store.seals`): nothing of
# it can be written anew without writing all seals after it anew.
seal = Table(
    "seal",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    text_column("kind"),  # beginning, transaction; migration, block: sealed anew
    Column("operation_id", Integer, nullable=True),
    Column("seq", LONG, nullable=False, index=True),
    text_column("changes"),
    text_column("records"),
    text_column("digest"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
# The SHA-256 of images as the last migration put them over, where that is not as they were first written.
put_over = Table(
    "put_over",
    metadata,
    Column("seq", LONG, ForeignKey("change.seq"), primary_key=True),
    text_column("digest"),
    sqlite_strict=True,
)

JOURNAL_TABLES = frozenset({archive_info, operation, change, change_record, seal, put_over})
DOMAIN_TABLES: tuple[Table, ...] = tuple(t for t in metadata.sorted_tables if t not in JOURNAL_TABLES)
DOMAIN_BY_NAME = {table.name: table for table in DOMAIN_TABLES}
