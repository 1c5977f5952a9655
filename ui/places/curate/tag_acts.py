"""What is done with a tag, and the dialogs that ask back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive.model import OpChanges, Tag
from ui.dialogs.question import PickDialog, QuestionDialog
from ui.places.curate.choosing import Choosing
from ui.services.context import Context
from ui.services.i18n import counted, number, tr
from ui.services.wording import joined
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.keys import Choice
from ui.widgets.tag_view import TagView

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


class TagActs(QObject):
    """Each acts on the tag that is current in the tree; `choosing` gives the records beside it."""

    def __init__(self, context: Context, tree: TagView, choosing: Choosing, room: QWidget) -> None:
        super().__init__(room)
        self._context = context
        self._tree = tree
        self._choosing = choosing
        self._room = room

    def act(self, name: str) -> None:
        """Do what a button is named after."""
        calls: dict[str, Callable[[], None]] = {
            "rename": self.rename,
            "move": self.ask_move,
            "merge": self.ask_merge,
            "split": self.ask_split,
            "alias": self.ask_alias,
            "delete": self.ask_delete,
        }
        if self._tree.current is not None:
            calls[name]()

    def _change(
        self,
        title: str,
        write: Callable[[Catalogue], OpChanges],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        self._context.operations.change(title, lambda c, p: write(c), otherwise=otherwise)

    @property
    def _tag(self) -> Tag:
        tag = self._tree.current
        if tag is None:
            raise LookupError("no tag is current")
        return tag

    def _paths(self, but: Tag) -> list[str]:
        """Tags that another can be put or merged into."""
        return [
            tag.path for tag in self._tree.tags.tags.values() if not f"{tag.path}/".startswith(f"{but.path}/")
        ]

    # --- name and colour ---------------------------------------------------------------------------------

    def rename(self, typed: str | None = None) -> None:
        """Write another name where the old one stands; one that is refused is there to be mended."""
        tag = self._tag
        field = InlineEdit(self._tree, self._tree.name_box, tag.name, tr("Name of the tag"), typed)
        field.written.connect(partial(self._rename, tag))

    def _rename(self, tag: Tag, name: str) -> None:
        def refused(error: Exception) -> None:
            self._context.operations.tell(error)
            if self._tree.show_tag(tag.id):
                self.rename(name)

        self._change(tr("Rename tag"), lambda c: c.tags.rename(tag.path, name, seen=tag.name), refused)

    def recolour(self, colour: str) -> None:
        """Give the tag a colour, or none."""
        path = self._tag.path
        self._change(tr("Colour"), lambda c: c.tags.recolour(path, colour or None))

    # --- place in the tree -------------------------------------------------------------------------------

    def drop(self, tag_id: str, onto_id: str) -> None:
        """A tag was let go on another: move it there or merge the two?"""
        tags = self._tree.tags.tags
        tag, onto = tags[tag_id], tags.get(onto_id)
        if onto is None:
            if tag.parent_id is not None:
                self._move(tag.path, None)
            return
        dialog = QuestionDialog(
            tr("“{tag}” onto “{onto}”", tag=tag.name, onto=onto.path),
            tr("{n} stories and photos carry “{tag}”.", n=number(tag.count or 0), tag=tag.name),
            [
                Choice("move", tr("Move into it"), "V", filled=True),
                Choice("merge", tr("Merge into it"), "M"),
            ],
            self._room,
        )
        dialog.chosen.connect(
            lambda name: (
                self._move(tag.path, onto.path) if name == "move" else self._merge(tag.path, onto.path)
            )
        )
        dialog.open()

    def ask_move(self) -> None:
        """Ask under which tag this one belongs."""
        tag = self._tag
        dialog = PickDialog(
            tr("Move “{tag}”", tag=tag.path),
            tr("Into which tag? Write / to put it beside all others."),
            tr("Move"),
            self._paths(tag),
            self._room,
        )
        dialog.named.connect(lambda into: self._move(tag.path, None if into == "/" else into))
        dialog.open()

    def _move(self, path: str, parent: str | None) -> None:
        self._change(tr("Move tag"), lambda c: c.tags.move(path, parent))

    def ask_merge(self) -> None:
        """Ask which tag this one is the same as."""
        tag = self._tag
        dialog = PickDialog(
            tr("Merge “{tag}”", tag=tag.path),
            tr(
                "{n} stories and photos go over to the other tag; “{tag}” still finds it.",
                n=number(tag.count or 0),
                tag=tag.name,
            ),
            tr("Merge"),
            self._paths(tag),
            self._room,
        )
        dialog.named.connect(lambda into: self._merge(tag.path, into))
        dialog.open()

    def _merge(self, path: str, into: str) -> None:
        self._change(tr("Merge tags"), lambda c: c.tags.merge(path, into))

    # --- the rest ----------------------------------------------------------------------------------------

    def ask_split(self) -> None:
        """Ask which tag the selected records should carry instead."""
        if self._choosing.count:
            self._choosing.act(self._ask_split)
        else:
            said = tr("Select at the right what should carry another tag; then split.")
            self._context.notices.say(said, "warning")

    def _ask_split(self, ids: list[str]) -> None:
        tag = self._tag
        records = counted(len(ids), "record", "records")
        dialog = PickDialog(
            tr("Split “{tag}”", tag=tag.path),
            tr("{records} will carry this tag instead.", records=records),
            tr("Split"),
            [each.path for each in self._tree.tags.tags.values() if each.id != tag.id],
            self._room,
        )
        dialog.named.connect(
            lambda new: self._change(tr("Split tag"), lambda c: c.tags.split(tag.path, new, ids))
        )
        dialog.open()

    def ask_alias(self) -> None:
        """Ask for another name that leads to the tag."""
        tag = self._tag
        dialog = PickDialog(
            tr("Another name for “{tag}”", tag=tag.path),
            tr("Whoever types it finds this tag."),
            tr("Keep"),
            [],
            self._room,
        )
        dialog.named.connect(
            lambda other: self._change(tr("Other name"), lambda c: c.tags.alias(tag.path, other))
        )
        dialog.open()

    def ask_delete(self) -> None:
        """Say how many carry it, and delete it."""
        tag = self._tag
        inside = [each for each in self._tree.tags.tags.values() if each.path.startswith(f"{tag.path}/")]
        said = joined(
            (
                tr("{n} stories and photos carry it", n=number(tag.count or 0)),
                tr("{tags} go with it", tags=counted(len(inside), "tag inside", "tags inside"))
                if inside
                else "",
                tr("the records stay; undo brings it back"),
            )
        )
        dialog = QuestionDialog(
            tr("Delete “{tag}”?", tag=tag.path),
            said,
            [Choice("delete", tr("Delete"), "D", filled=True)],
            self._room,
        )
        dialog.chosen.connect(lambda _: self._change(tr("Delete tag"), lambda c: c.tags.delete(tag.path)))
        dialog.open()
