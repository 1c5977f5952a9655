"""Small functions that each spoil a copy of one archive, as somebody might who sends it to us."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

DATABASE = "cutline.db"
ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT"


@dataclass(frozen=True, slots=True)
class Archive:
    """The copy to be spoilt, and a folder of the user's that must stay as it is."""

    folder: Path
    outside: Path

    @contextmanager
    def database(self) -> Iterator[sqlite3.Connection]:
        """The database, changed behind the program's back."""
        with closing(sqlite3.connect(self.folder / DATABASE)) as connection:
            yield connection
            connection.commit()

    @property
    def originals(self) -> Path:
        return self.folder / "originals"

    def kept(self, pattern: str = "*.jpg") -> Path:
        return sorted(self.originals.rglob(pattern))[0]


Spoil = Callable[[Archive], None]


def sql(*statements: str) -> Spoil:
    """Run statements, without foreign keys."""

    def spoil(archive: Archive) -> None:
        with archive.database() as connection:
            for statement in statements:
                connection.execute(statement)

    return spoil


def sql_with(statement: str, *values: object) -> Spoil:
    def spoil(archive: Archive) -> None:
        with archive.database() as connection:
            connection.execute(statement, values)

    return spoil


def schema(table: str, old: str, new: str) -> Spoil:
    """Write another text into SQLite's own table of the schema."""

    def spoil(archive: Archive) -> None:
        with archive.database() as connection:
            connection.execute("PRAGMA writable_schema = ON")
            changed = connection.execute(
                "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ?", (old, new, table)
            )
            assert changed.rowcount == 1

    return spoil


def loosely(table: str, statement: str) -> Spoil:
    """A value that a strict table refuses, written while it was none."""

    def spoil(archive: Archive) -> None:
        with archive.database() as connection:
            (before,) = connection.execute(
                "SELECT sql FROM sqlite_master WHERE name = ?", (table,)
            ).fetchone()
        schema(table, "STRICT", "")(archive)
        sql(statement)(archive)
        with archive.database() as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (before, table))

    return spoil


def linked(name: str, target: str = "") -> Spoil:
    """A link out of the archive in the place of something in it."""

    def spoil(archive: Archive) -> None:
        path = archive.folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(archive.outside / target)

    return spoil


def instead_of_a_kept_file(make: Callable[[Path], None]) -> Spoil:
    def spoil(archive: Archive) -> None:
        path = archive.kept()
        path.unlink()
        make(path)

    return spoil


def kept_file_linked(archive: Archive) -> None:
    path = archive.kept()
    path.unlink()
    path.symlink_to(archive.outside / "private.png")


def folder_of_a_kept_file_linked(archive: Archive) -> None:
    """Each of the 256 folders leads outside, so that whatever is kept next would."""
    for number in range(256):
        linked(f"originals/{number:02x}")(archive)


def socket(path: Path) -> None:
    os.mknod(path, stat.S_IFSOCK | 0o600)


def database_as(make: Callable[[Path], None]) -> Spoil:
    def spoil(archive: Archive) -> None:
        (archive.folder / DATABASE).unlink()
        make(archive.folder / DATABASE)

    return spoil


def original_called(digest: str) -> Spoil:
    def spoil(archive: Archive) -> None:
        called = digest.format(outside=archive.outside)
        with archive.database() as connection:
            (old,) = connection.execute("SELECT original_id FROM photo_file LIMIT 1").fetchone()
            connection.execute("UPDATE original SET id = ?, name = 'x.png' WHERE id = ?", (called, old))
            connection.execute("UPDATE photo_file SET original_id = ? WHERE original_id = ?", (called, old))

    return spoil


def super_journal(archive: Archive) -> None:
    """A hot journal that names a file of the user's, for SQLite to delete (File format, 3)."""
    name = str(archive.outside / "letter.txt").encode()
    magic = bytes.fromhex("d9d505f920a163d7")
    head = magic + b"".join(n.to_bytes(4, "big") for n in (0, 1, 100, 512, 4096))
    ending = len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + magic
    page = (0x40000000 // 4096 + 1).to_bytes(4, "big")
    (archive.folder / f"{DATABASE}-journal").write_bytes(head.ljust(512, b"\0") + page + name + ending)


def cut_by(size: int) -> Spoil:
    def spoil(archive: Archive) -> None:
        path = archive.folder / DATABASE
        os.truncate(path, path.stat().st_size - size)

    return spoil


def another_program(archive: Archive) -> None:
    (archive.folder / DATABASE).unlink()
    sql("CREATE TABLE recipes (name TEXT)")(archive)


def originals_as(make: Callable[[Path], None]) -> Spoil:
    def spoil(archive: Archive) -> None:
        shutil.rmtree(archive.originals)
        make(archive.originals)

    return spoil


FIRST = "(SELECT id FROM article WHERE title = 'First story')"
OF_FIRST = f"article_id = {FIRST}"
USE = f"(SELECT id FROM placement WHERE {OF_FIRST})"
KEPT = "(SELECT original_id FROM article WHERE title = 'First story')"
PHOTOS = f"(SELECT photo_id FROM placement WHERE {OF_FIRST})"
DEEP = "[" * 200_000 + "]" * 200_000
UNDO = (
    "INSERT INTO operation (token, code, details, who, at, kind, target, pending) "
    "VALUES ('{0}', 'unlink', '{{}}', 'w', '2024', 'undo', {1}, 0)"
)

REFUSED: dict[str, tuple[Spoil, str]] = {
    "a view that never ends in the place of a table": (
        sql("DROP TABLE tag", f"CREATE VIEW tag AS {ENDLESS} 't' AS id, 'a' AS name FROM r"),
        "view “tag”",
    ),
    "a trigger that deletes paragraphs": (
        sql("CREATE TRIGGER evil AFTER INSERT ON tag BEGIN DELETE FROM block; END"),
        "trigger “evil”",
    ),
    "a trigger that never ends": (
        sql(
            "CREATE TRIGGER evil AFTER INSERT ON tag BEGIN INSERT INTO archive_info "
            "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT 'k' || n, 'v' FROM r; END"
        ),
        "trigger “evil”",
    ),
    "a view beside the tables": (sql("CREATE VIEW more AS SELECT 1"), "view “more”"),
    "a table beside the tables": (sql("CREATE TABLE more (a)"), "table “more”"),
    "a table that is called like SQLite's own": (sql("CREATE TABLE sqliteish (a)"), "table “sqliteish”"),
    "a virtual table": (sql("CREATE VIRTUAL TABLE more USING fts5(a)"), "table “more”"),
    "a generated column": (
        sql("ALTER TABLE tag ADD COLUMN more TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL"),
        "table “tag”",
    ),
    "a column more": (sql("ALTER TABLE tag ADD COLUMN more TEXT DEFAULT 'x'"), "table “tag”"),
    "a column with a check": (schema("saved_search", "name TEXT", "name TEXT CHECK (1)"), "saved_search"),
    "a column with a collation": (
        schema("saved_search", "name TEXT", "name TEXT COLLATE NOCASE"),
        "saved_search",
    ),
    "a column of another type": (schema("block", "ordinal INTEGER", "ordinal TEXT"), "table “block”"),
    "a column that may be empty": (schema("block", "text TEXT NOT NULL", "text TEXT"), "table “block”"),
    "a table that is not strict": (schema("block", "STRICT", ""), "table “block”"),
    "a table without a foreign key": (
        schema(
            "byline",
            "REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED",
            "REFERENCES article (id) ON DELETE CASCADE",
        ),
        "table “byline”",
    ),
    "an option behind a comment": (
        schema("byline", "STRICT", "STRICT --\n, WITHOUT ROWID"),
        "table “byline”",
    ),
    "an index on what is computed": (sql("CREATE INDEX more ON tag (lower(name))"), "index “more”"),
    "an index on a part": (sql("CREATE UNIQUE INDEX more ON tag (name) WHERE name <> ''"), "index “more”"),
    "an index that became one of a part": (
        schema("ix_block_article_id", "(article_id)", "(article_id) --\n WHERE 0"),
        "index “ix_block_article_id”",
    ),
    "an index less": (sql("DROP INDEX ix_change_row"), "no index “ix_change_row”"),
    "a table less": (sql("DROP TABLE link"), "no index “ix_link"),
    "a version that is a view": (
        sql(
            "DROP TABLE alembic_version", f"CREATE VIEW alembic_version AS {ENDLESS} n AS version_num FROM r"
        ),
        "“?alembic_version”?",
    ),
    "two versions": (sql("INSERT INTO alembic_version VALUES ('0001')"), "2 versions"),
    "no version": (sql("DELETE FROM alembic_version"), "0 versions"),
    "a newer version": (sql("UPDATE alembic_version SET version_num = '9042'"), "newer Cutline"),
    "a version that is a path": (
        sql("UPDATE alembic_version SET version_num = '../../../etc/passwd'"),
        "newer Cutline",
    ),
    "an older version than it has": (
        sql("UPDATE alembic_version SET version_num = '0001'"),
        "not built as",
    ),
    "no id": (sql("DELETE FROM archive_info WHERE key = 'id'"), "which archive it is"),
    "a schema that is nonsense": (schema("block", "CREATE TABLE", "CREATE NONSENSE"), "is damaged"),
    "a database that is cut by a few bytes": (cut_by(408), "cut short"),
    "a database that is cut by half": (cut_by(100_000), "cut short"),
    "a database of another program": (another_program, "not one of Cutline's"),
    "a database that is a link": (linked(DATABASE, "letter.txt"), "is a link"),
    "a log that is a link": (linked(f"{DATABASE}-wal", "letter.txt"), "is a link"),
    "a log's index that is a link": (linked(f"{DATABASE}-shm", "letter.txt"), "is a link"),
    "a journal that is a link": (linked(f"{DATABASE}-journal", "letter.txt"), "is a link"),
    "a journal that names a file to be deleted": (super_journal, "names files elsewhere"),
    "a database that is a pipe": (database_as(os.mkfifo), "is no file"),
    "a database that is a folder": (database_as(Path.mkdir), "is no file"),
}
"""What is spoilt, how, and what every command says of it."""

ROWS: dict[str, tuple[Spoil, str]] = {
    "keywords that are no JSON": (
        sql(f"UPDATE article SET keywords = '[[[' WHERE id = {FIRST}"),
        "article row a",
    ),
    "keywords of another shape": (
        sql(f"UPDATE article SET keywords = '{{\"a\": 1}}' WHERE id = {FIRST}"),
        "article row a.*keywords",
    ),
    "keywords nested deep": (
        sql_with(f"UPDATE article SET keywords = ? WHERE id = {FIRST}", DEEP),
        "article row a",
    ),
    "keywords with a number of 6,000 digits": (
        sql_with(f"UPDATE article SET keywords = ? WHERE id = {FIRST}", f"[{'9' * 6000}]"),
        "article row a",
    ),
    "a doubt whose place is text": (
        loosely(
            "doubt",
            f"INSERT INTO doubt VALUES ('q1', {FIRST}, NULL, 0, 'no-text', '', 'x', 'y')",
        ),
        "doubt row q1",
    ),
    "metadata that are a list": (
        sql(f"UPDATE photo SET metadata = '[1]' WHERE id IN {PHOTOS}"),
        "photo row .*metadata",
    ),
    "metadata whose title is a list": (
        sql(f"UPDATE photo SET metadata = '{{\"title\": [1]}}' WHERE id IN {PHOTOS}"),
        "photo row .*metadata",
    ),
    "metadata with a face that is nowhere": (
        sql(
            f'UPDATE photo SET metadata = \'{{"regions": [{{"name": "", "x": NaN}}]}}\' WHERE id IN {PHOTOS}'
        ),
        "photo row .*metadata",
    ),
    "metadata with stars of text": (
        sql(f'UPDATE photo SET metadata = \'{{"rating": "five"}}\' WHERE id IN {PHOTOS}'),
        "photo row .*metadata",
    ),
    "a holder who is nobody": (
        sql(f"UPDATE credit SET holder_id = 'n00' WHERE placement_id IN {USE}"),
        "credit row .*agent that is gone",
    ),
    "a block of an unknown kind": (
        sql(f"UPDATE block SET kind = 'zzz' WHERE {OF_FIRST}"),
        "block row .*zzz",
    ),
    "a credit of an unknown role": (
        sql(f"UPDATE credit_value SET role = 'zzz' WHERE placement_id IN {USE}"),
        "credit_value row .*zzz",
    ),
    "a position that is none": (
        sql(f"UPDATE placement SET position = '' WHERE {OF_FIRST}"),
        "placement row ",
    ),
    "a title with a NUL": (
        sql(f"UPDATE article SET title = 'First' || char(0) || 'x' WHERE id = {FIRST}"),
        "article row a.*U.0000",
    ),
    "a standfirst that is no text": (
        sql(f"UPDATE article SET standfirst = CAST(x'ff41' AS TEXT) WHERE id = {FIRST}"),
        "article row a",
    ),
    "text in the place of a number": (
        loosely("block", f"UPDATE block SET ordinal = 'three' WHERE {OF_FIRST}"),
        "block row .*ordinal",
    ),
    "bytes in the place of text": (
        loosely("block", f"UPDATE block SET text = x'00ff' WHERE {OF_FIRST}"),
        "block row .*text",
    ),
    "a photo that is gone": (
        sql(f"UPDATE placement SET photo_id = 'p00' WHERE {OF_FIRST}"),
        "placement row .*points to a photo",
    ),
    "a file that is gone": (
        sql(f"UPDATE photo_file SET original_id = '{'0' * 64}' WHERE photo_id IN {PHOTOS}"),
        "photo_file row .*points to a original",
    ),
    "a tag that stands below itself": (sql("UPDATE tag SET parent_id = id"), "tag row .* below itself"),
    "a tag that is gone": (
        sql(f"UPDATE tagging SET tag_id = 't00' WHERE record_id = {FIRST}"),
        "tagging row .*points to a tag",
    ),
    "a tag on what is gone": (
        sql("UPDATE tagging SET record_id = 'a00'"),
        "tagging row .*record that is gone",
    ),
    "a shelf with what is gone": (
        sql("UPDATE collection_item SET record_id = 'a00'"),
        "collection_item row .*record that is gone",
    ),
    "an agent of an unknown class": (
        sql("UPDATE agent SET class = 'zzz'"),
        "agent row .*class",
    ),
    "a name of nobody": (
        sql("INSERT INTO agent_name VALUES ('s1', 'n00', 'Nobody', 'nobody', 0)"),
        "agent_name row .*agent that is gone",
    ),
    "details of an operation that are a list": (
        sql("UPDATE operation SET details = '[1]' WHERE id = 1"),
        "operation row 1: details",
    ),
    "a link of an unknown type": (sql("UPDATE link SET type = 'zzz'"), "link row .*zzz"),
    "an original whose size is text": (
        loosely("original", f"UPDATE original SET size = 'x' WHERE id = {KEPT}"),
        "original row ",
    ),
}
"""Bad rows: they cost the first story at most, and `verify` names them."""

JOURNAL: dict[str, tuple[Spoil, str]] = {
    "an image that is no JSON": (sql("UPDATE change SET after = '{' WHERE seq > 3"), "change row 4"),
    "an image nested deep": (sql_with("UPDATE change SET after = ? WHERE seq > 3", DEEP), "change row 4"),
    "an image that is a list": (sql("UPDATE change SET after = '[1]' WHERE seq > 3"), "change row 4"),
    "an image without columns": (
        sql("UPDATE change SET after = '{}' WHERE seq > 3"),
        "change row 4: after",
    ),
    "an image with other columns": (
        sql("UPDATE change SET after = json_set(after, '$.more', 1) WHERE seq > 3"),
        "change row 4: after",
    ),
    "an image of another row": (sql("UPDATE change SET row_id = 'x' WHERE seq > 3"), "change row 4: after"),
    "a table that is not there": (
        sql("UPDATE change SET table_name = 'zzz' WHERE seq > 3"),
        "change row 4: .*zzz",
    ),
    "an operation of an unknown kind": (sql("UPDATE operation SET kind = 'zzz'"), "operation row 1: .*zzz"),
    "an undo of what is not there": (sql(UNDO.format("t", 77)), "operation row .*77"),
    "an undo of nothing": (sql(UNDO.format("t", "NULL")), "operation row .*None"),
    "an undo that was made twice": (sql(UNDO.format("t", 1), UNDO.format("u", 1)), "operation row "),
    "a change of no operation": (
        sql("UPDATE change SET operation_id = 99 WHERE seq > 3"),
        "change row .*operation",
    ),
}
"""A journal that says what ours never does."""

FOLDERS: dict[str, tuple[Spoil, str]] = {
    "unfinished files that lie elsewhere": (linked("originals/.incoming"), r"\.incoming is not used.*link"),
    "originals that lie elsewhere": (linked("originals"), "originals is not used.*link"),
    "originals in folders that lie elsewhere": (folder_of_a_kept_file_linked, "is not used.*link"),
    "originals that are a file": (originals_as(Path.touch), "originals is not used"),
    "originals that are a pipe": (originals_as(os.mkfifo), "originals is not used"),
    "a kept file that is a link": (kept_file_linked, "is a link"),
    "a kept file that is a pipe": (instead_of_a_kept_file(os.mkfifo), "is a pipe"),
    "a kept file that is a folder": (instead_of_a_kept_file(Path.mkdir), "is a folder"),
    "a kept file that is a socket": (instead_of_a_kept_file(socket), "is a socket"),
    "a kept file that is gone": (instead_of_a_kept_file(lambda path: None), "is missing"),
    "a kept file that is another": (instead_of_a_kept_file(Path.touch), "is changed"),
    "an original called by an absolute path": (original_called("{outside}/private"), "no SHA-256"),
    "an original called by a path upwards": (original_called("../../outside/private"), "no SHA-256"),
    "an original called by a file of the system": (original_called("/proc/self/environ"), "no SHA-256"),
}
"""Folders that hold what Cutline never puts there."""
