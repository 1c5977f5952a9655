"""The table of orders: all named rules in the order in which they are tried.

Each is a pattern over what words do in an order (see `patterns`); which words do what in which language
stands in `resources/languages/`.
"""

from __future__ import annotations

from archive.captions.restrictions.rule import Rule
from archive.captions.restrictions.what import ACTS, FIRST, NO_ORDERS, SALES, USES
from archive.captions.restrictions.when import EMBARGOES, ENDS
from archive.captions.restrictions.where import TERRITORIES

RULES: tuple[Rule, ...] = (
    *NO_ORDERS,
    *FIRST,
    *TERRITORIES,
    *EMBARGOES,
    *ENDS,
    *SALES,
    *ACTS,
    *USES,
)
