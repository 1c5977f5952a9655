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
from archive.curation.many import Many
from archive.model import LINK_TYPES, FieldValue, SearchRequest
from tests.conftest import FIRST, SECOND, STORY
from tests.reading.photo.packets import listed, packet

NAMES = st.sampled_from(
    ["Harbour", "harbour", "Harbour/Fire", "Council", "Fire", "Port", "Café", "CAFE", "/", ""]
)
TITLES = ["Ferry inquiry opens", "Ferry inquiry ends", "Dredging starts"]
CAPTIONS = st.sampled_from([None, "Pilot Jo Amari, right, in Port Elwyn, March 1, 2024.", "A ferry.", ""])
AGENCIES = st.sampled_from(["Reuters", "REUTERS", "Miro Lund", "AFP", "Agence France-Presse", ""])
SAID = st.sampled_from(["The crew testify", "Two of the crew testify", "The owner testifies"])
ADDRESSES = st.sampled_from(["https://example.org/a", "https://example.org/b?utm_source=x", "ftp://x.test"])
PICTURES = {
    300: listed("digiKam:TagsList", "Harbour/Fire"),
    450: listed("lr:hierarchicalSubject", "Places|Port Elwyn", "Port"),
    600: "<photoshop:Instructions>NO SALES. JAPAN OUT.</photoshop:Instructions>",
}
"""Copies of one photo by their widths, each with what its file says."""
COLLECTIONS = st.sampled_from(["Front pages", "front pages", "Fires"])
STORY_EDITS: dict[str, tuple[FieldValue | None, ...]] = {
    "title": (None, "", "The tribunal"),
    "byline": (None, (), ("Priya Sand", "Lena Marsh")),
    "publication": (None, "", "The Elwyn Mail"),
    "published": (None, "", "2024-03", "no date"),
    "note": (None, "", "See the second page."),
}
USE_EDITS: dict[str, tuple[FieldValue | None, ...]] = {
    "caption": (None, "", "Pilot Jo Amari, right, in Port Elwyn, March 1, 2024."),
    "credit": (None, "", "Jo Amari/Northlight", "AP"),
    "person": (None, (), ("Lena Marsh | harbour master | left", "J. Amari")),
    "place": (None, ("Port Elwyn | shown",)),
    "taken": (None, "2024-03-02"),
}
KINDS = st.sampled_from(["wire", "stock", "", "kiosk"])
ORDERS = st.sampled_from(
    [
        ("no-sales", "", ""),
        ("expires", "", "2026-01-31"),
        ("embargo", "", "2999-01-01"),
        ("territory-out", "JP,NO", ""),
        ("no-fun", "", ""),
    ]
)
SETTINGS = st.sampled_from(
    [
        ("territory", "NO"),
        ("territory", "JP"),
        ("territory", ""),
        ("keywords", "taken-over"),
        ("keywords", ""),
    ]
)
FORBIDDEN = ("expired", "embargoed", "territory")
NOTICE = "Correction: an earlier version of this story misstated who was on the quay that night in March."


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
        for width, said in PICTURES.items():
            picture.resize((width, width * 2 // 3)).save(self.folder / f"{width}.jpg", xmp=packet(said))
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
        self._try(lambda: results.extend(self.catalogue.imports.run([path], workers=0).results))
        return str(results[0].id)

    @rule(target=articles, title=st.sampled_from(TITLES), said=SAID, caption=st.sampled_from([FIRST, SECOND]))
    def bring_in_changed(self, title: str, said: str, caption: str) -> str:
        """The story saved again under another name, with other words and another photo."""
        text = STORY.format(title=title, standfirst=said, first=caption, second="")
        path = self.folder / f"{title} {len(list(self.folder.glob('*.txt')))}.txt"
        path.write_text(text, encoding="utf-8")
        results: list[Any] = []
        self._try(lambda: results.extend(self.catalogue.imports.run([path], workers=0).results))
        assert results[0].status in ("added", "updated", "duplicate")
        return str(results[0].id)

    @rule(width=st.sampled_from(sorted(PICTURES)))
    def bring_in_photo(self, width: int) -> None:
        path = self.folder / f"{width}.jpg"
        self._try(lambda: self.catalogue.imports.run([path], workers=0))
        assert self.catalogue.records.stats().photos >= 1

    @rule(target=articles, title=st.sampled_from(TITLES))
    def bring_in_notice(self, title: str) -> str:
        """A story with a paragraph in which the paper corrects itself, which the ledger then has."""
        text = STORY.format(title=f"{title}: a correction", standfirst="", first=NOTICE, second=SECOND)
        path = self.folder / f"{title} corrected.txt"
        path.write_text(text, encoding="utf-8")
        results: list[Any] = []
        self._try(lambda: results.extend(self.catalogue.imports.run([path], workers=0).results))
        return str(results[0].id)

    @rule()
    def read_the_ledger(self) -> None:
        notices = list(self.catalogue.ledger.all())
        assert self.catalogue.ledger.count() == len(notices)
        ids = [one for notice in notices for one in (notice.story, *notice.concerns)]
        assert len(self.catalogue.records.articles(ids)) == len(ids)

    @rule(setting=SETTINGS)
    def set_up(self, setting: tuple[str, str]) -> None:
        self._try(lambda: self.catalogue.settings.set(*setting))

    @rule(is_wanted=st.booleans(), is_all=st.booleans())
    def answer_a_proposed_tag(self, is_wanted: bool, is_all: bool) -> None:
        paths = [each.path for each in self.catalogue.tags.proposals()]
        if is_wanted:
            self._try(lambda: self.catalogue.tags.accept(None if is_all else paths[:1]))
        else:
            self._try(lambda: self.catalogue.tags.dismiss(paths[:1]))

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

    @rule(name=NAMES, parent=st.none() | NAMES)
    def move_tag(self, name: str, parent: str | None) -> None:
        self._try(self.catalogue.tags.move, name, parent)

    @rule(name=NAMES, new=NAMES, article=articles)
    def split_tag(self, name: str, new: str, article: str) -> None:
        self._try(self.catalogue.tags.split, name, new, [article])

    @rule(name=NAMES, other=NAMES)
    def alias_tag(self, name: str, other: str) -> None:
        self._try(self.catalogue.tags.alias, name, other)

    @rule(name=NAMES)
    def delete_tag(self, name: str) -> None:
        self._try(self.catalogue.tags.delete, name)

    @rule(article=articles, field=st.sampled_from(sorted(STORY_EDITS)), data=st.data())
    def correct_story(self, article: str, field: str, data: Any) -> None:
        value = data.draw(st.sampled_from(STORY_EDITS[field]))
        self._try(lambda: self.catalogue.corrections.set([article], {field: value}))

    @rule(article=articles, field=st.sampled_from(sorted(USE_EDITS)), data=st.data())
    def correct_use(self, article: str, field: str, data: Any) -> None:
        value = data.draw(st.sampled_from(USE_EDITS[field]))
        for found in self.catalogue.records.articles([article]):
            for use in found.placements[:1]:
                self._try(lambda use=use: self.catalogue.corrections.set([use.id], {field: value}))

    @rule(
        article=articles,
        code=st.sampled_from(["expires", "embargo"]),
        day=st.sampled_from(["2024", "2027-01"]),
    )
    def renew_order(self, article: str, code: str, day: str) -> None:
        for found in self.catalogue.records.articles([article]):
            photos = [use.photo.id for use in found.placements[:1]]
            self._try(lambda photos=photos: self.catalogue.rights.renew(photos, code, day))

    @rule(article=articles, problem=st.sampled_from(["courtesy", "unknown", "expired"]))
    def settle_rights(self, article: str, problem: Any) -> None:
        self._try(lambda: self.catalogue.rights.settle([article], problem, "by letter"))

    @rule(article=articles, tag=NAMES, text=CAPTIONS)
    def correct_many(self, article: str, tag: str, text: str) -> None:
        wanted = Many({"note": text}, template="{caption} {photographer}", tags={tag: True})
        self._try(lambda: self.catalogue.corrections.many([article], wanted))

    @rule(article=articles, old=st.sampled_from(["Ferry", "Port Elwyn", "r"]), new=CAPTIONS)
    def replace(self, article: str, old: str, new: str | None) -> None:
        self._try(lambda: self.catalogue.corrections.replace([article], old, new or ""))

    @rule(article=articles)
    def throw_away(self, article: str) -> None:
        self._try(lambda: self.catalogue.trash.add([article], "an advertisement"))

    @rule(article=articles)
    def throw_a_photo_away(self, article: str) -> None:
        uses = [use.id for each in self.catalogue.records.articles([article]) for use in each.placements]
        if uses:
            self._try(lambda: self.catalogue.trash.add(uses[:1], "blurred"))

    @rule(article=articles)
    def bring_a_photo_back(self, article: str) -> None:
        thrown = [use.id for each in self.catalogue.records.articles([article]) for use in each.thrown]
        if thrown:
            self._try(lambda: self.catalogue.trash.restore(thrown))

    @rule(article=articles)
    def bring_back(self, article: str) -> None:
        self._try(lambda: self.catalogue.trash.restore([article]))

    @rule(name=COLLECTIONS, article=articles)
    def collect(self, name: str, article: str) -> None:
        self._try(lambda: self.catalogue.collections.add(name, [article]))

    @rule(name=COLLECTIONS, article=articles)
    def put_first(self, name: str, article: str) -> None:
        self._try(lambda: self.catalogue.collections.order(name, [article]))

    @rule(name=COLLECTIONS, new=COLLECTIONS)
    def rename_collection(self, name: str, new: str) -> None:
        self._try(lambda: self.catalogue.collections.rename(name, new))

    @rule(name=COLLECTIONS, article=articles, note=st.sampled_from(["page 1", ""]))
    def note_in_collection(self, name: str, article: str, note: str) -> None:
        self._try(lambda: self.catalogue.collections.note(name, article, note))

    @rule(name=COLLECTIONS)
    def delete_collection(self, name: str) -> None:
        self._try(lambda: self.catalogue.collections.delete(name))

    @rule(name=COLLECTIONS, query=st.sampled_from(["", "ferry", "is:conflict"]))
    def keep_a_search(self, name: str, query: str) -> None:
        if query:
            self._try(lambda: self.catalogue.searches.save(name, query))
        else:
            self._try(lambda: self.catalogue.searches.delete(name))

    @rule(article=articles, order=ORDERS, is_of_photo=st.booleans(), is_lifted=st.booleans())
    def order(self, article: str, order: tuple[str, str, str], is_of_photo: bool, is_lifted: bool) -> None:
        code, value, until = order
        for found in self.catalogue.records.articles([article]):
            for use in found.placements[:1]:
                of = [use.photo.id if is_of_photo else use.id]
                if is_lifted:
                    self._try(lambda of=of: self.catalogue.rights.lift(of, code, "letter"))
                else:
                    self._try(lambda of=of: self.catalogue.rights.set(of, code, value=value, until=until))
        for found in self.catalogue.records.articles([article]):
            uses = {use.id for use in found.placements if found.trashed is None}
            told = {each.use for each in self.catalogue.rights.audit() if each.problem in FORBIDDEN}
            assert told & uses == set(self.catalogue.rights.forbidding(uses))

    @rule(name=COLLECTIONS, article=articles)
    def take_out(self, name: str, article: str) -> None:
        self._try(lambda: self.catalogue.collections.remove(name, [article]))

    @rule(a=articles, b=articles, kind=st.sampled_from(LINK_TYPES))
    def link(self, a: str, b: str, kind: str) -> None:
        self._try(self.catalogue.links.add, a, b, kind)

    @rule(a=articles, address=ADDRESSES)
    def link_web(self, a: str, address: str) -> None:
        self._try(self.catalogue.links.add, a, address, "see also")

    @rule(a=articles, b=articles)
    def dismiss(self, a: str, b: str) -> None:
        self._try(self.catalogue.links.dismiss, a, b)

    @rule(a=articles, b=articles)
    def join_stories(self, a: str, b: str) -> None:
        self._try(self.catalogue.same.join_stories, a, b)

    @rule(article=articles, version=st.integers(1, 3))
    def part_story(self, article: str, version: int) -> None:
        self._try(self.catalogue.same.part_story, article, version)

    @rule(a=articles, b=articles)
    def join_photos(self, a: str, b: str) -> None:
        uses = [
            found.placements[0].id for found in self.catalogue.records.articles([a, b]) if found.placements
        ]
        if len(uses) == 2:
            self._try(self.catalogue.same.join_photos, *uses)

    @rule(article=articles)
    def part_photo(self, article: str) -> None:
        for found in self.catalogue.records.articles([article]):
            for use in found.placements[:1]:
                self._try(self.catalogue.same.part_photo, use.id, (), [use.id])

    @rule(a=articles, address=ADDRESSES)
    def unlink_web(self, a: str, address: str) -> None:
        self._try(self.catalogue.links.remove, a, address)

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

    @rule(article=articles)
    def accept(self, article: str) -> None:
        for found in self.catalogue.records.articles([article]):
            self._try(self.catalogue.review.accept, [found.id, *(use.id for use in found.placements)])
        unreviewed = self.catalogue.search.find(SearchRequest("is:unreviewed")).total
        assert self.catalogue.review.open().records == unreviewed

    @rule(at=st.integers(0, 5), pick=st.integers(0, 20))
    def answer(self, at: int, pick: int) -> None:
        questions = [each for each in self.catalogue.review.questions() if each.answers]
        if questions:
            asked = questions[at % len(questions)]
            answer = asked.answers[pick % len(asked.answers)]
            self._try(self.catalogue.review.answer, asked.id, answer.text.replace("NAME", "AFP"))

    @rule(name=AGENCIES, into=AGENCIES)
    def merge_names(self, name: str, into: str) -> None:
        self._try(self.catalogue.names.merge, name, into)

    @rule(name=AGENCIES, spelling=AGENCIES)
    def part_name(self, name: str, spelling: str) -> None:
        self._try(self.catalogue.names.part, name, spelling)

    @rule(article=articles, name=AGENCIES, spelling=AGENCIES)
    def part_name_in_one_record(self, article: str, name: str, spelling: str) -> None:
        for found in self.catalogue.records.articles([article]):
            for use in found.placements[:1]:
                self._try(lambda use=use: self.catalogue.names.part(name, spelling, [use.id]))

    @rule(name=AGENCIES, other=AGENCIES, act=st.sampled_from(["alias", "rename", "mean_by_default"]))
    def spell_name(self, name: str, other: str, act: str) -> None:
        self._try(getattr(self.catalogue.names, act), name, other)

    @rule(name=AGENCIES, other=AGENCIES, act=st.sampled_from(["affiliate", "part_ways", "add_distribution"]))
    def tie_names(self, name: str, other: str, act: str) -> None:
        self._try(getattr(self.catalogue.names, act), name, other)

    @rule(name=AGENCIES, other=AGENCIES)
    def keep_names_apart(self, name: str, other: str) -> None:
        self._try(self.catalogue.names.keep_apart, name, other)
