"""Where the cards of a thread stand, which way its links run, and where its days lie on the line above.

All from left to right; whoever paints mirrors it. Measures are logical pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from archive.dates import bounds
from archive.model import Thread, ThreadEdge, ThreadNode

MOST_BIG = 30
"""Stories that are shown at full size, in columns by bursts; more of them stand in columns by months."""
CLOSE = 30
"""What lies closer than this part of the whole span stands in one column."""
LINE_Y, CARDS_TOP = 44, 118
EDGE = 32


@dataclass(frozen=True, slots=True)
class Measures:
    """The size of a card and what lies between two."""

    width: int
    picture: int
    height: int
    across: int
    down: int


BIG = Measures(160, 107, 196, 66, 64)
SMALL = Measures(112, 75, 128, 44, 40)


def grown(measures: Measures, growth: float) -> Measures:
    """The same for text that is so much larger: pictures stay, what holds words grows."""
    return Measures(
        measures.width,
        measures.picture,
        measures.picture + round((measures.height - measures.picture) * growth),
        round(measures.across * growth),
        round(measures.down * growth),
    )


@dataclass(frozen=True, slots=True)
class Card:
    """A story or an address at its place: `column` and `row` count from 0; `day` is None without a date."""

    node: ThreadNode
    box: QRectF
    column: int
    row: int
    day: date | None


@dataclass(frozen=True, slots=True)
class Run:
    """A link as it runs: from the later story to the earlier one, with a place for its type, over the line or
    beside one that goes up or down.
    """

    edge: ThreadEdge
    points: tuple[QPointF, ...]
    label: QPointF
    is_label_beside: bool
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A month on the line; a name only where there is room for it."""

    x: float
    day: date
    is_named: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole thread, laid out."""

    measures: Measures
    cards: tuple[Card, ...]
    runs: tuple[Run, ...]
    ticks: tuple[Tick, ...]
    dots: tuple[tuple[str, float], ...]
    width: float
    height: float


def lay_out(
    thread: Thread, suggested: Sequence[tuple[str, ThreadNode]], room: float, growth: float = 1.0
) -> Picture:
    """Cards in columns by their days, in a width of `room` or as much as they need.

    `suggested` are stories that may belong to one of the thread, with the id of that one. `growth` says how
    much larger than usual the text is.
    """
    nodes = (*thread.nodes, *(node for _, node in suggested))
    is_big = len(nodes) <= MOST_BIG
    measures = grown(BIG if is_big else SMALL, growth)
    columns = _columns(nodes, by_month=not is_big)
    step = float(measures.width + measures.across)
    width = max(room, 2.0 * EDGE + len(columns) * step - measures.across)
    if len(columns) > 1:
        step = (width - 2 * EDGE - measures.width) / (len(columns) - 1)
    cards = tuple(
        Card(
            node,
            QRectF(
                EDGE + at * step,
                CARDS_TOP + row * (measures.height + measures.down),
                measures.width,
                measures.height,
            ),
            at,
            row,
            day_of(node),
        )
        for at, column in enumerate(columns)
        for row, node in enumerate(column)
    )
    edges = [(edge, False) for edge in thread.edges]
    edges += [(ThreadEdge(node.id, to, ""), True) for to, node in suggested]
    ticks, dots = _line(cards, width)
    height = max(card.box.bottom() for card in cards) + measures.down
    return Picture(measures, cards, tuple(_runs(cards, edges, measures)), ticks, dots, width, height)


def day_of(node: ThreadNode) -> date | None:
    """The first day that a story may be of."""
    days = bounds(node.published) if node.published else None
    return days.earliest if days is not None else None


def _columns(nodes: Iterable[ThreadNode], by_month: bool) -> list[list[ThreadNode]]:
    """Bursts, or months; what has no date stands in a last column."""
    every = [(day_of(node), node) for node in nodes]
    dated = sorted(((day, node) for day, node in every if day is not None), key=lambda each: each[0])
    columns: list[list[ThreadNode]] = []
    first = date.min
    if dated:
        near = max(timedelta(days=7), (dated[-1][0] - dated[0][0]) / CLOSE)
    for day, node in dated:
        same = (day.year, day.month) == (first.year, first.month) if by_month else day - first <= near
        if not columns or not same:
            columns.append([])
            first = day
        columns[-1].append(node)
    undated = [node for day, node in every if day is None]
    return [*columns, undated] if undated else columns


def _line(cards: Sequence[Card], width: float) -> tuple[tuple[Tick, ...], tuple[tuple[str, float], ...]]:
    days = [card.day for card in cards if card.day is not None]
    if not days:
        return (), ()
    first, last = min(days), max(days)
    margin = max(timedelta(days=10), (last - first) / 40)
    begin, span = first - margin, (last - first + 2 * margin).days

    def across(day: date) -> float:
        return EDGE + (width - 2 * EDGE) * (day - begin).days / span

    months = [date(year, month, 1) for year in range(begin.year, last.year + 2) for month in range(1, 13)]
    shown = [month for month in months if EDGE <= across(month) <= width - EDGE]
    if len(shown) > 60:
        shown = [month for month in shown if month.month == 1]
    ticks, free = [], 0.0
    for month in shown:
        x = across(month)
        is_named = x >= free and x <= width - EDGE - 40
        if is_named:
            free = x + 72
        ticks.append(Tick(x, month, is_named))
    dots = tuple((card.node.id, across(card.day)) for card in cards if card.day is not None)
    return tuple(ticks), dots


def _runs(
    cards: Sequence[Card], edges: Iterable[tuple[ThreadEdge, bool]], measures: Measures
) -> Iterable[Run]:
    by_id = {card.node.id: card for card in cards}
    taken = {(card.column, card.row) for card in cards}
    lanes: dict[int, int] = {}
    for edge, suggested in edges:
        one, other = by_id.get(edge.from_id), by_id.get(edge.to_id)
        if one is not None and other is not None and one is not other:
            points = _route(one, other, measures, lanes, taken)
            start, end = _longest(points)
            is_upright = abs(end.x() - start.x()) < abs(end.y() - start.y())
            yield Run(edge, tuple(points), (start + end) / 2, is_upright, suggested)


def _route(
    one: Card, other: Card, measures: Measures, lanes: dict[int, int], taken: set[tuple[int, int]]
) -> list[QPointF]:
    """From a card to another, between the cards and never over them."""
    middle = measures.picture / 2
    leftward = other.box.left() < one.box.left()
    if one.row == other.row and one.column != other.column:
        low, high = sorted((one.column, other.column))
        if all((column, one.row) not in taken for column in range(low + 1, high)):
            start, end = (one.box.left() - 4, other.box.right() + 4)
            if not leftward:
                start, end = (one.box.right() + 4, other.box.left() - 4)
            y = one.box.top() + middle
            return [QPointF(start, y), QPointF(end, y)]
    if one.column == other.column and abs(one.row - other.row) == 1:
        x = one.box.left() + measures.width * 0.25
        if one.row > other.row:
            return [QPointF(x, one.box.top() - 4), QPointF(x, other.box.bottom() - 2)]
        return [QPointF(x, one.box.bottom() - 2), QPointF(x, other.box.top() - 4)]
    return _around(one, other, measures, lanes)


def _around(one: Card, other: Card, measures: Measures, lanes: dict[int, int]) -> list[QPointF]:
    """Along the way between two rows, and beside a column where a row lies in between."""
    channel = max(one.row, other.row) - 1 if one.row != other.row else one.row
    lane = lanes[channel] = lanes.get(channel, -1) + 1
    y = CARDS_TOP + channel * (measures.height + measures.down) + measures.height + 10 + 9 * (lane % 5)
    points = _leave(one, channel, y, measures, lane)
    return [*points, *reversed(_leave(other, channel, y, measures, lane))]


def _leave(card: Card, channel: int, y: float, measures: Measures, lane: int) -> list[QPointF]:
    """From a card to the way between two rows."""
    x = card.box.center().x() + 12 * (lane % 4) - 6
    if card.row == channel:
        return [QPointF(x, card.box.bottom() - 2), QPointF(x, y)]
    if card.row == channel + 1:
        return [QPointF(x, card.box.top() - 4), QPointF(x, y)]
    side = card.box.right() + measures.across / 2 - 10 + 5 * (lane % 4)
    at = card.box.top() + measures.picture / 2 + 8
    return [QPointF(card.box.right() + 4, at), QPointF(side, at), QPointF(side, y)]


def _longest(points: Sequence[QPointF]) -> tuple[QPointF, QPointF]:
    """The longest piece, on which the type of the link stands."""
    return max(pairwise(points), key=lambda piece: (piece[1] - piece[0]).manhattanLength())
