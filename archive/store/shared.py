"""Where a shared archive lies: the file `archive.toml` in the folder by which it is opened.

    format = 1

    [database]
    service = "cutline"                     # of ~/.pg_service.conf, or instead of it:
    address = "postgresql://db.example/press"   # without a password
    schema = "cutline"                      # the archive's own, "cutline" unless another is named

    [originals]
    folder = "/srv/cutline/originals"       # the same for everybody; beside this file unless one is named

Such a file may come from anybody. It holds no password and no option of the server's but how a connection is
made safe; passwords come from where PostgreSQL's own programs take them.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from archive.errors import ArchiveError
from archive.model.said import Said
from archive.places import DESCRIPTION
from archive.store.database import ORIGINALS

FORMAT = 1
_MOST_BYTES = 64_000
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_SERVICE = re.compile(r"[\w.-]{1,100}")
_SAFETY = frozenset({"sslmode", "sslrootcert", "channel_binding"})


@dataclass(frozen=True, slots=True)
class Server:
    """A schema on a server of PostgreSQL, by a service or an address."""

    service: str = ""
    address: str = ""
    schema: str = "cutline"

    def url(self) -> Any:
        """What SQLAlchemy connects to."""
        from sqlalchemy import make_url

        if self.service:
            return make_url("postgresql+psycopg://").update_query_dict({"service": self.service})
        return make_url(self.address).set(drivername="postgresql+psycopg")

    @property
    def said(self) -> Said:
        """As a sentence names it."""
        if self.service:
            return Said.of("shared-archive.service", schema=self.schema, service=self.service)
        return Said.of("shared-archive.address", schema=self.schema, address=self.address.partition("?")[0])


@dataclass(frozen=True, slots=True)
class Place:
    """Where a shared archive's records and originals lie."""

    server: Server
    originals: Path


def is_shared(folder: Path) -> bool:
    """Whether a folder says that an archive is shared; one that cannot be looked into does not."""
    try:
        return (folder / DESCRIPTION).is_file()
    except OSError:
        return False


def read_place(folder: Path) -> Place:
    """Where the shared archive of a folder lies. Raises `ArchiveError` for a file that does not tell."""
    file = folder / DESCRIPTION
    try:
        with file.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
        if len(data) > _MOST_BYTES:
            raise _unusable(file, "place.too-large", n=_MOST_BYTES)
        found = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise _unusable(file, "place.error", reason=error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise _unusable(file, "place.error", reason=str(error)) from error
    if found.get("format") != FORMAT:
        raise _unusable(file, "place.format", form=FORMAT)
    server = _server(file, _section(file, found, "database"))
    folder_of = _section(file, found, "originals").get("folder", str(folder / ORIGINALS))
    if not isinstance(folder_of, str) or not Path(folder_of).is_absolute():
        raise _unusable(file, "place.originals")
    return Place(server, Path(folder_of))


def describe(server: Server, originals: Path | None = None) -> str:
    """The text of the file for a shared archive."""
    where = f'service = "{server.service}"' if server.service else f'address = "{server.address}"'
    text = f'format = {FORMAT}\n\n[database]\n{where}\nschema = "{server.schema}"\n'
    return text + (f'\n[originals]\nfolder = "{originals}"\n' if originals else "")


def _section(file: Path, found: dict[str, Any], name: str) -> dict[str, Any]:
    section = found.get(name, {})
    if not isinstance(section, dict):
        raise _unusable(file, "place.section", name=name)
    return section


def _server(file: Path, section: dict[str, Any]) -> Server:
    service, address = section.get("service", ""), section.get("address", "")
    schema = section.get("schema", "cutline")
    if not all(isinstance(value, str) for value in (service, address, schema)):
        raise _unusable(file, "place.texts")
    if bool(service) == bool(address):
        raise _unusable(file, "place.either")
    if not _NAME.fullmatch(schema):
        raise _unusable(file, "place.schema", name=schema)
    if service and not _SERVICE.fullmatch(service):
        raise _unusable(file, "place.service", name=service)
    if address and (wrong := wrong_address(address)):
        raise ArchiveError("no-place", file=file, why=wrong)
    return Server(service, address, schema)


def wrong_address(address: str) -> Said | None:
    """What is wrong with the address of a database; None if nothing."""
    try:
        parts = urlsplit(address)
        options = {name for name, _ in parse_qsl(parts.query, strict_parsing=bool(parts.query))}
        host, password, _ = parts.hostname, parts.password, parts.port
    except ValueError as error:
        return Said.of("place.error", reason=str(error))
    if parts.scheme != "postgresql" or not host or not parts.path.strip("/"):
        return Said.of("place.address")
    if password is not None:
        return Said.of("place.password")
    if options - _SAFETY:
        return Said.of("place.option", names=", ".join(sorted(options - _SAFETY)))
    return None


def _unusable(file: Path, key: str, **values: Any) -> ArchiveError:
    return ArchiveError("no-place", file=file, why=Said.of(key, **values))
