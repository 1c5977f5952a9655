"""Small breaks of code, by the operators of cosmic-ray: each a program that does something else.

What is the same program as before is no mutant (see `_plain`), nor is what Python does not compile without a
warning.
"""

from __future__ import annotations

import ast
import random
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small break: an operator of cosmic-ray's at its n-th place in a module; `at_import` where it stands
    outside the bodies of functions, with `lines` of the body where it stands in the head of one.
    """

    module: str
    operator: str
    occurrence: int
    line: int
    at_import: bool = False
    lines: tuple[int, ...] = ()


def drawn(root: Path, modules: Sequence[str], sample: int, seed: int) -> list[Mutant]:
    """So many mutants at random, each another program than the module is."""
    every = list(_mutants(root, modules))
    random.Random(seed).shuffle(every)
    found: list[Mutant] = []
    for mutant in every:
        if len(found) == sample:
            break
        original = (root / mutant.module).read_text(encoding="utf-8")
        if _is_another(original, mutated(original, mutant)):
            found.append(mutant)
    return found


def _mutants(root: Path, modules: Sequence[str]) -> Iterator[Mutant]:
    import cosmic_ray.plugins
    from cosmic_ray.ast import ast_nodes, get_ast_from_path

    for module in modules:
        tree = get_ast_from_path(root / module)
        bodies, heads = _functions((root / module).read_text(encoding="utf-8"))
        for name in sorted(cosmic_ray.plugins.operator_names()):
            kind = cosmic_ray.plugins.get_operator(name)
            if kind.arguments():
                continue
            positions = [start for node in ast_nodes(tree) for start, _ in kind().mutation_positions(node)]
            for occurrence, (line, _) in enumerate(positions):
                at_import, body = line not in bodies, heads.get(line, ())
                yield Mutant(module, name, occurrence, line, at_import, body)


def _functions(source: str) -> tuple[set[int], dict[int, tuple[int, ...]]]:
    """The lines in the bodies of functions, and those of their heads, which run as they are defined, each
    with the lines of the body.
    """
    bodies: set[int] = set()
    heads: dict[int, tuple[int, ...]] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            body = range(node.body[0].lineno, (node.end_lineno or 0) + 1)
            bodies.update(body)
            first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
            heads |= dict.fromkeys(range(first, body[0]), tuple(body))
    return bodies, heads


def mutated(original: str, mutant: Mutant) -> str:
    """The text of a module with a mutant in it."""
    import cosmic_ray.plugins
    from cosmic_ray.mutating import mutate_code

    operator = cosmic_ray.plugins.get_operator(mutant.operator)()
    return mutate_code(original, operator, mutant.occurrence) or original


def _is_another(original: str, other: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # `is` with a number or a text: the tests fail on any warning
        try:
            compile(other, "mutant", "exec")
        except (SyntaxError, SyntaxWarning, ValueError):
            return False
    return _plain(original) != _plain(other)


@lru_cache(100)
def _plain(source: str) -> str:
    """A program without what no run can tell: annotations, which are never evaluated here, what only type
    checkers read, by place or by name which arguments may be given, and `is` for `==` of None, which is the
    same question.
    """
    return ast.dump(_Plain().visit(ast.parse(source)))


class _Plain(ast.NodeTransformer):
    def visit_arguments(self, node: ast.arguments) -> ast.AST:
        node.args, node.posonlyargs = [*node.posonlyargs, *node.args, *node.kwonlyargs], []
        node.defaults, node.kwonlyargs, node.kw_defaults = (
            [*node.defaults, *filter(None, node.kw_defaults)],
            [],
            [],
        )
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST | None:
        return (
            None
            if ast.unparse(node.test) in ("TYPE_CHECKING", "not TYPE_CHECKING")
            else self.generic_visit(node)
        )

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        if ast.unparse(node.comparators[0]) == "None":
            same = {ast.Is: ast.Eq(), ast.IsNot: ast.NotEq()}
            node.ops = [same.get(type(each), each) for each in node.ops]
        return self.generic_visit(node)
