"""What archivists do at whim, as the rules of state machines: everything the facade offers that writes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, rule
from PIL import Image

from archive.captions import Agency
from archive.catalogue import Catalogue
from archive.model import LINK_TYPES
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


class Archivists(RuleBasedStateMachine):
    """They tag, link, correct, name and import; `_try` does one thing at `catalogue`."""

    articles = Bundle("articles")
    catalogue: Catalogue

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        for title in TITLES:
            text = STORY.format(title=title, standfirst="The crew testify", first=FIRST, second=SECOND)
            (self.folder / f"{title}.txt").write_text(text, encoding="utf-8")
        picture = Image.effect_mandelbrot((600, 400), (-2.0, -1.0, 1.0, 1.0), 60)
        for width in WIDTHS:
            picture.resize((width, width * 2 // 3)).save(self.folder / f"{width}.jpg")
        self.catalogue = self._opened("x")
        self.begin()

    def _opened(self, who: str) -> Catalogue:
        return Catalogue.open(
            self.folder / "archive", create=True, cache=self.folder / "cache" / who, who=who
        )

    def begin(self) -> None:
        """What a machine needs besides."""

    def teardown(self) -> None:
        if hasattr(self, "catalogue"):
            self.end()
            shutil.rmtree(self.folder)

    def end(self) -> None:
        self.catalogue.close()

    def _try(self, act: Any, *arguments: Any) -> None:
        raise NotImplementedError

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

    @rule(name=AGENCIES, into=AGENCIES)
    def merge_names(self, name: str, into: str) -> None:
        self._try(self.catalogue.names.merge, name, into)

    @rule(name=AGENCIES, spelling=AGENCIES)
    def part_name(self, name: str, spelling: str) -> None:
        self._try(self.catalogue.names.part, name, spelling)

    @rule(name=AGENCIES, other=AGENCIES)
    def keep_names_apart(self, name: str, other: str) -> None:
        self._try(self.catalogue.names.keep_apart, name, other)
