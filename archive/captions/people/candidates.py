"""What the stages of `finding.STAGES` hand on: names that may be somebody shown, with what is read."""

from __future__ import annotations

from dataclasses import dataclass

from archive.captions.document import Document
from archive.captions.names import Shape
from archive.captions.people.mentions import Mention


@dataclass(slots=True, eq=False)
class Candidate:
    """A name of a caption that may be somebody shown. Each field is written by the stages named here alone.

    Taken up with the name: `document`, `mention`, `name`, its `shape`, `title`; `start`, `end` and `lead`
    (where its title begins), which are indices into the normal form.
    "positions", "claims", "rows", "far positions": `position` and `after`, where the position's words end.
    "spoken of": `only_spoken_of`, whether the caption speaks of somebody who need not be there.
    "evidence" and all stages after it: `rule`, by which somebody is shown; "" for somebody who is not.
    """

    document: Document
    mention: Mention
    name: str
    shape: Shape
    title: str | None
    start: int
    end: int
    lead: int
    position: str | None = None
    after: int = 0
    only_spoken_of: bool = False
    rule: str = ""

    @property
    def alone(self) -> bool:
        """Whether the name is a single word."""
        return self.mention.last - self.mention.first == 1

    @property
    def shaped(self) -> bool:
        """Whether the name is written as a person's."""
        return self.shape in ("person", "shaped")
