"""How PostgreSQL is asked what the rest of the program asks in SQLAlchemy's words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, Select
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import Label, UnaryExpression


class Compiler(PGCompiler_psycopg):
    """Puts nothing before everything else, and after it where the order is turned round, as SQLite does:
    PostgreSQL has it the other way. Columns that are never nothing keep their order, and so their indexes.
    """

    def order_by_clause(self, select: Select[Any], **options: Any) -> str:
        """The ORDER BY of a query."""
        parts = [self._ordered(each, **options) for each in select._order_by_clauses]
        return f" ORDER BY {', '.join(parts)}" if parts else ""

    def _ordered(self, each: ColumnElement[Any], **options: Any) -> str:
        text: str = self.process(each, **options)
        inner, is_turned = each, False
        if isinstance(each, UnaryExpression):
            inner, is_turned = each.element, each.modifier is operators.desc_op
        if isinstance(inner, Label):
            inner = inner.element
        if isinstance(inner, Column) and not inner.nullable:
            return text
        return f"{text} NULLS {'LAST' if is_turned else 'FIRST'}"

    def visit_like_op_binary(self, binary: Any, operator: Any, **options: Any) -> str:
        """LIKE, which in SQLite takes the 26 letters in either case; so does ILIKE in collation "C"."""
        found: str = self.visit_ilike_op_binary(binary, operator, **options)  # type: ignore[no-untyped-call]
        return found

    def visit_not_like_op_binary(self, binary: Any, operator: Any, **options: Any) -> str:
        """NOT LIKE, likewise."""
        found: str = self.visit_not_ilike_op_binary(binary, operator, **options)  # type: ignore[no-untyped-call]
        return found
