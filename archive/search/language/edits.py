"""How many letters it takes to make one word of another."""

from __future__ import annotations


def distance(one: str, other: str, most: int, *, swaps: bool = False) -> int:
    """Letters to insert, drop or change to get from one word to the other; most + 1 if more.

    With `swaps`, two neighbours that changed places count once (Damerau), else twice (Levenshtein).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if swaps and i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
