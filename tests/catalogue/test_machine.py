"""Any run of operations, undone and redone in any order, leaves the same tables to the byte."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from PIL import Image
from sqlalchemy import select

from archive.captions import Agency
from archive.catalogue import Catalogue
from archive.errors import CutlineError
from archive.model import LINK_TYPES
from archive.store.tables import DOMAIN_TABLES
from tests.catalogue.steps import redo_name, undo_name
from tests.conftest import FIRST, SECOND, STORY

NAMES = st.sampled_from(
    ["Harbour", "harbour", "Harbour/Fire", "Council", "Fire", "Port", "Café", "CAFE", "/", ""]
)
TITLES = ["Ferry inquiry opens", "Ferry inquiry ends", "Dredging starts"]
CAPTIONS = st.sampled_from([None, "Pilot Jo Amari, right, in Port Elwyn, March 1, 2024.", "A ferry.", ""])
AGENCIES = st.sampled_from(["Reuters", "REUTERS", "Miro Lund", "AFP", "Agence France-Presse", ""])
SAID = st.sampled_from(["The crew testify", "Two of the crew testify", "The owner testifies"])
WIDTHS = (300, 450, 600)
KINDS = st.sampled_from(["wire", "stock", "", "kiosk"])

Dump = dict[str, list[tuple[Any, ...]]]


def dump(catalogue: Catalogue) -> Dump:
    """Every row of every table that holds the archive's content."""
    with catalogue._database.reading() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(table.c.id))]
            for table in DOMAIN_TABLES
        }


class ArchivistMachine(RuleBasedStateMachine):
    """An archivist who tags, links, corrects, imports, and undoes and redoes at whim.

    Beside the archive stand two stacks of table dumps, as an editor would keep them; the archive, which
    keeps no such thing, must agree with them after every step.
    """

    articles = Bundle("articles")

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        for title in TITLES:
            text = STORY.format(title=title, standfirst="The crew testify", first=FIRST, second=SECOND)
            (self.folder / f"{title}.txt").write_text(text, encoding="utf-8")
        picture = Image.effect_mandelbrot((600, 400), (-2.0, -1.0, 1.0, 1.0), 60)
        for width in WIDTHS:
            picture.resize((width, width * 2 // 3)).save(self.folder / f"{width}.jpg")
        self.catalogue = Catalogue.open(
            self.folder / "archive", create=True, cache=self.folder / "cache", who="x"
        )
        self.states: list[Dump] = [dump(self.catalogue)]
        self.undone: list[Dump] = []

    def teardown(self) -> None:
        if hasattr(self, "catalogue"):
            self.catalogue.close()
            shutil.rmtree(self.folder)

    def _try(self, act: Any, *arguments: Any) -> None:
        before = self.catalogue.history.last_seq()
        try:
            act(*arguments)
        except CutlineError:
            assert dump(self.catalogue) == self.states[-1], "a refusal changed something"
            return
        if self.catalogue.history.last_seq() != before:
            self.states.append(dump(self.catalogue))
            self.undone.clear()

    @rule(target=articles, title=st.sampled_from(TITLES))
    def bring_in(self, title: str) -> str:
        results: list[Any] = []
        path = self.folder / f"{title}.txt"
        self._try(lambda: results.extend(self.catalogue.imports.run([path]).results))
        return str(results[0].id)

    @rule(target=articles, title=st.sampled_from(TITLES), said=SAID, caption=st.sampled_from([FIRST, SECOND]))
    def bring_in_changed(self, title: str, said: str, caption: str) -> str:
        """The story saved again under another name, with other words and another photo."""
        text = STORY.format(title=title, standfirst=said, first=caption, second="")
        path = self.folder / f"{title} {len(list(self.folder.glob('*.txt')))}.txt"
        path.write_text(text, encoding="utf-8")
        results: list[Any] = []
        self._try(lambda: results.extend(self.catalogue.imports.run([path]).results))
        assert results[0].status in ("added", "updated", "duplicate")
        return str(results[0].id)

    @rule(width=st.sampled_from(WIDTHS))
    def bring_in_photo(self, width: int) -> None:
        self._try(self.catalogue.imports.run, [self.folder / f"{width}.jpg"])
        assert self.catalogue.records.stats().photos >= 1

    @rule(name=NAMES, article=articles)
    def add_tag(self, name: str, article: str) -> None:
        self._try(self.catalogue.tags.add, name, [article])

    @rule(name=NAMES, article=articles)
    def remove_tag(self, name: str, article: str) -> None:
        self._try(self.catalogue.tags.remove, name, [article])

    @rule(old=NAMES, new=NAMES)
    def rename_tag(self, old: str, new: str) -> None:
        self._try(self.catalogue.tags.rename, old, new)

    @rule(source=NAMES, into=NAMES)
    def merge_tags(self, source: str, into: str) -> None:
        self._try(self.catalogue.tags.merge, source, into)

    @rule(a=articles, b=articles, kind=st.sampled_from(LINK_TYPES))
    def link(self, a: str, b: str, kind: str) -> None:
        self._try(self.catalogue.links.add, a, b, kind)

    @rule(a=articles, b=articles)
    def unlink(self, a: str, b: str) -> None:
        self._try(self.catalogue.links.remove, a, b)

    @rule(article=articles, text=CAPTIONS)
    def correct(self, article: str, text: str | None) -> None:
        for found in self.catalogue.records.articles([article]):
            self._try(self.catalogue.corrections.caption, found.placements[0].id, text)
            self._try(self.catalogue.corrections.credit, found.placements[0].id, text)

    @rule(name=AGENCIES, kind=KINDS, aliases=st.lists(AGENCIES, max_size=2), instead_of=st.none() | AGENCIES)
    def add_agency(self, name: str, kind: str, aliases: list[str], instead_of: str | None) -> None:
        self._try(self.catalogue.names.set_agency, Agency(name, kind, aliases=tuple(aliases)), instead_of)

    @rule(name=AGENCIES)
    def remove_agency(self, name: str) -> None:
        self._try(self.catalogue.names.remove_agency, name)

    @rule()
    def undo(self) -> None:
        if len(self.states) > 1:
            self.catalogue.history.undo()
            self.undone.append(self.states.pop())
        else:
            assert undo_name(self.catalogue) is None

    @rule()
    def redo(self) -> None:
        if self.undone:
            self.catalogue.history.redo()
            self.states.append(self.undone.pop())
        else:
            assert redo_name(self.catalogue) is None

    @rule()
    def close_and_open(self) -> None:
        self.catalogue.close()
        self.catalogue = Catalogue.open(self.folder / "archive", cache=self.folder / "cache", who="x")

    @invariant()
    def tables_are_what_they_were(self) -> None:
        if hasattr(self, "catalogue"):
            assert dump(self.catalogue) == self.states[-1]


ArchivistMachine.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
test_undo_and_redo_restore_every_table_to_the_byte = ArchivistMachine.TestCase
