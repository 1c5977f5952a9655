"""Review: doubts grouped into questions, answered for all readings at once, or accepted as they are.

An answer is remembered and heeded by whatever comes in later; what is accepted of a record is open no more.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from archive.curation.answering import CHANGES_AGENCIES, checked_answer, decide, settle
from archive.curation.kept import Kept
from archive.curation.questions import load_questions
from archive.curation.rereading import do_and_read_anew
from archive.curation.room import Room
from archive.curation.selection import Ids, Records
from archive.errors import NotFound
from archive.model import OpChanges, OpenDoubts, OperationName, Question
from archive.model.review import asked_by
from archive.store import open_doubts
from archive.store import tables as t
from archive.store.answers import Asked
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.operation import Operation, new_id, undone
from archive.store.rows import rows_by, single


class Review(Room):
    """What is open in one archive."""

    def __init__(self, database: Database, journal: Journal) -> None:
        super().__init__(database, journal)
        self._open = Kept(open_doubts.TELLING, open_doubts.open_doubts)

    def open(self) -> OpenDoubts:
        """How much is open; cheap enough to be asked after every change, and counted only where it may be
        another now.
        """
        with self._database.reading() as connection:
            return self._open.get(connection)

    def questions(self, limit: int | None = None) -> list[Question]:
        """What is open, one question for all doubts of a code and value, first the one of which one answer
        settles most; at most `limit`.
        """
        with self._database.reading() as connection:
            return load_questions(connection, limit)

    def answer(self, question: str, answer: str) -> OpChanges:
        """Answer a question, by its id, for every reading that holds the doubt and for those that come.

        Raises `NotFound` for a question that nothing asks or a name that the archive does not know, `Refused`
        for an answer that the question has not, with those that it has.
        """
        asked = asked_by(question)
        given = checked_answer(asked, answer)
        code, value = asked
        name = OperationName("review-answer", {"code": code, "value": value, "answer": given.text})
        if given.choice in CHANGES_AGENCIES:
            return do_and_read_anew(
                self._database,
                self._journal,
                name,
                lambda operation: decide(operation, asked, given),
                lambda operation: settle(operation, asked),
            )

        def act(operation: Operation) -> None:
            decide(operation, asked, given)
            settle(operation, asked)

        return self._do(name, act)

    def answered(self, since: str) -> int:
        """How many questions were answered, or accepted, since a moment (ISO 8601, UTC), and are not open
        again.
        """
        o = t.operation.c
        query = select(o.id).where(o.code.in_(("review-answer", "review-accept")), o.kind == "do")
        with self._database.reading() as connection:
            ids = connection.scalars(query.where(o.at >= since)).all()
            return len(ids) - sum(
                len(undone(connection, ids[at : at + 500])) for at in range(0, len(ids), 500)
            )

    def readings(self, question: str) -> list[str]:
        """The stories, uses of photos and photos that hold what a question asks, by their ids."""
        with self._database.reading() as connection:
            return open_doubts.records_in_doubt(connection, asked_by(question))

    def accept(self, of: Ids, question: str = "", *, with_photos: bool = False) -> OpChanges:
        """Take what is open of stories and of uses of photos as right, with what the photos' own files leave
        open; only what a question asks, if one is named; of the photos of stories too, if wanted. Another
        doubt opens them again.
        """
        asked = asked_by(question) if question else None

        def act(operation: Operation, records: Records) -> None:
            if with_photos:
                found = rows_by(operation.seeing(t.placement), t.placement.c.article_id, records.stories)
                uses = (row["id"] for rows in found.values() for row in rows)
                records = Records(records.stories, tuple(dict.fromkeys((*records.uses, *uses))))
            accept_doubts(operation, records, asked)

        return self._do_to(OperationName("review-accept"), of, act)

    def accept_question(self, question: str) -> OpChanges:
        """Take every reading that holds what a question asks as right; what comes in later asks again.

        Raises `NotFound` for a question that nothing asks.
        """

        def act(operation: Operation) -> None:
            asked = asked_by(question)
            records = open_doubts.records_in_doubt(operation.connection, asked)
            if not records:
                raise NotFound("no-question", question=question)
            _accept(operation, records, asked)

        return self._do(OperationName("review-accept"), act)


def accept_doubts(operation: Operation, records: Records, asked: Asked | None = None) -> None:
    """Accept the open doubts of records; a line below a correction is not looked at, and stays in doubt."""
    uses = single(operation.seeing(t.placement), t.placement, records.uses)
    _accept(operation, dict.fromkeys((*records.all, *(row["photo_id"] for row in uses))), asked)


def _accept(operation: Operation, ids: Iterable[str], asked: Asked | None) -> None:
    """Accept what is open of stories, uses of photos and photos; only one code and value, if given."""
    ids = list(ids)
    connection = operation.seeing(t.doubt)
    below = open_doubts.below_corrections(connection, ids)
    doubts = [
        row
        for group in rows_by(connection, t.doubt.c.record_id, ids).values()
        for row in group
        if row["id"] not in below and asked in (None, (row["code"], row["value"]))
    ]
    accepted = rows_by(operation.seeing(t.acceptance), t.acceptance.c.record_id, ids)
    known = {(row["record_id"], row["code"], row["value"]) for group in accepted.values() for row in group}
    new = dict.fromkeys((row["record_id"], row["code"], row["value"]) for row in doubts)
    operation.insert_many(
        t.acceptance,
        [
            {"id": new_id("o"), "record_id": record_id, "code": code, "value": value}
            for record_id, code, value in new
            if (record_id, code, value) not in known
        ],
    )
    operation.delete(t.doubt, [row["id"] for row in doubts])
