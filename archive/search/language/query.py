"""The query language: from what a user typed to a tree. Parsing never fails.

    words            all must match          "a phrase"      side by side, in this order
    a OR b           either (binds weaker than side by side)   -a, NOT a   not
    ( )              grouping                prefix*         words that begin so
    *part  pa*t      words that end so, or have these parts
    word~            words that one letter makes this one; word~2 for two letters
    field:value      field:"a phrase"  field:(a OR b)  field:prefix*  field:* (has any value)
    field:=name      field:="a name"   a name exactly, as a whole, in fields of names
    taken:2024-01..2024-03   published:>=2024-01-05   taken:last-week   rating:>=3
    \\               before a character: that character is no syntax

What makes no sense as syntax is searched as text, and a note says so. What has neither a letter nor a
digit says nothing; a query of nothing else shows everything, as the empty one does. Of a very long query
the beginning is read.
"""

from __future__ import annotations

import re
from functools import lru_cache

from archive.model import NAME_FIELDS, Note
from archive.search.language.fields import ORDERED, FieldSpec, field_meant, field_named
from archive.search.language.limits import MOST_CHARACTERS, MOST_WORDS, readable, short
from archive.search.language.query_terms import misspelt_term
from archive.search.language.query_values import (
    as_text,
    asked_for,
    left_out,
    ordered,
    pattern_in,
    says_something,
    unescaped,
)
from archive.search.language.tree import (
    KEYWORDS,
    QUOTES,
    All,
    Fuzzy,
    Leaf,
    Node,
    Pattern,
    Phrase,
    Prefix,
    Query,
    Whole,
    Word,
    all_of,
    any_of,
    in_field,
    negate,
)

DEEPEST = 40
Operand = Word | Phrase | Prefix | Pattern | Fuzzy | All
_FIELD = re.compile(r"([A-Za-z_]+)(?::|(?=[<>]))")
_STAR = re.compile(r"(?<!\\)\*")
_QUERY_MARK = re.compile(r"[\w*-]*\w\?\w[\w?*-]*")
_MODIFIER = re.compile(r"(?:~\d*|\^[\d.]+)(?=[\s()]|\Z)")
_WEIGHT = re.compile(r"\w\^[\d.]+\Z")
_MOST_EDITS = 2


@lru_cache(maxsize=1_000)  # a page, its facets, its spellings; and saved searches after every change
def parse(text: str) -> Query:
    """The tree of a query, and notes on whatever was not taken as written. Never raises."""
    parser = _Parser(text)
    tree = parser.query()
    return Query(tree, tuple(dict.fromkeys(parser.notes)), respelled=parser.respelled())


class _Parser:
    """Recursive descent over the characters; `depth` bounds the recursion."""

    def __init__(self, text: str) -> None:
        self.text, self.is_cut = readable(text)
        self.at = 0
        self.depth = 0
        self.leaves = 0
        self.notes: list[Note] = []
        self.mistyped: list[tuple[int, int, str]] = []
        if self.is_cut:
            self.note(
                Note.of(
                    "query-cut-short",
                    read=str(len(self.text)),
                    length=str(len(text)),
                    words=str(MOST_WORDS),
                    characters=str(MOST_CHARACTERS),
                )
            )

    # --- Groups ---

    def query(self) -> Node:
        found = [self.either(None)]
        while self.at < len(self.text):  # a parenthesis that was never opened
            self.note(Note("parenthesis-not-opened"))
            self.at += 1
            found.append(self.either(None))
        nodes = [node for node in found if node is not None]
        return all_of(nodes) if nodes else self.plain()

    def plain(self) -> Node:
        """The whole query as text, where nothing in it was an operand."""
        words = [Word(word) for word in self.text.split() if says_something(word)]
        if words:
            self.note(Note("query-as-text"))
        elif self.text.strip():
            self.note(Note("no-word"))
        return all_of(words)

    def either(self, spec: FieldSpec | None) -> Node | None:
        """Alternatives up to a closing parenthesis or the end; None if there is nothing to search."""
        found = [self.together(spec)]
        while self.keyword("OR"):
            found.append(self.together(spec))
        nodes = [node for node in found if node is not None]
        if len(found) > max(len(nodes), 1) and not self.is_cut:
            self.note(Note("or-without-sides"))
        return any_of(nodes) if nodes else None

    def together(self, spec: FieldSpec | None) -> Node | None:
        found: list[Node] = []
        while not self.ends() and not self.sees("OR"):
            if self.leaves >= MOST_WORDS:
                self.note(Note.of("words-cut-short", words=str(MOST_WORDS)))
                self.at = len(self.text)
                break
            if self.keyword("AND"):
                continue
            node = self.unary(spec)
            if node is not None:
                found.append(node)
        return all_of(found) if found else None

    def unary(self, spec: FieldSpec | None) -> Node | None:
        """An operand with the signs of negation before it."""
        negative, begin = False, self.at
        while True:
            self.skip_space()
            if self.peek() == "-" and self.peek(1).strip() and self.peek(1) != ")":
                self.at += 1
            elif not self.keyword("NOT"):
                break
            negative = not negative
        if self.ends() or self.sees("OR"):
            self.note_idle_not(begin)
            return None
        node = self.primary(spec)
        return negate(node) if node is not None and negative else node

    def primary(self, spec: FieldSpec | None) -> Node | None:
        if self.peek() == "(":
            return self.group(spec)
        match = _FIELD.match(self.text, self.at)
        named = field_named(match[1]) if match else None
        if match and named and (match[0].endswith(":") or named.kind in ORDERED):
            return self.field(match, named, spec)
        begin = self.at
        node = self.operand(spec)
        if node is None and spec is not None and says_something(self.text[begin : self.at]):
            self.note(left_out(self.text[begin : self.at], spec))
        return node

    def group(self, spec: FieldSpec | None) -> Node | None:
        self.at += 1
        if self.depth >= DEEPEST:
            self.note(Note("parentheses-too-deep"))
            return None
        self.depth += 1
        node = self.either(spec)
        self.depth -= 1
        if self.peek() == ")":
            self.at += 1
        elif not self.is_cut:
            self.note(Note("parenthesis-not-closed"))
        return node

    # --- Fields ---

    def field(self, match: re.Match[str], spec: FieldSpec, outer: FieldSpec | None) -> Node | None:
        """A field with its value; without one that fits, the text itself where it stands."""
        self.at = match.end()
        if self.at < len(self.text) and self.peek().isspace():
            self.skip_space()
            if self.ends() or self.sees("OR") or self.sees("AND"):
                self.note(Note.of("nothing-follows", field=match[0]))
                return self.valued(Word(match[0]), outer)
        if not self.peek() or self.peek() == ")":
            self.note(Note.of("nothing-follows", field=match[0]))
            return self.valued(Word(match[0]), outer)
        if self.peek() == "(":
            node = self.group(spec)
            return in_field(spec.name, node) if node is not None else None
        begin = self.at
        node = self.operand(spec)
        if node is not None:
            if spec.kind != "number" and self.text[begin] == "-":
                self.note(Note.of("late-minus", field=match[0]))
            return in_field(spec.name, node)
        value = self.text[begin : self.at].strip()
        if not says_something(value):
            return None
        self.note(as_text(value, spec))
        return self.valued(Word(f"{match[0]}{value}"), outer)

    def operand(self, spec: FieldSpec | None) -> Node | None:
        """A word, a prefix, a phrase or a date, as the field reads it; None if it says nothing there."""
        if spec is not None and self.peek() == "=" and self.peek(1).strip(" ()"):
            return self.whole(spec)
        if self.peek() in QUOTES:
            phrase = self.phrase()
            if phrase is not None:
                self.pass_modifier()
                return self.valued(Phrase(phrase), spec)
            if not self.is_cut:
                self.note(Note("quotation-not-closed"))
            self.at += 1
            if self.ends():
                return None
        return self.valued(self.word(spec), spec)

    def whole(self, spec: FieldSpec) -> Node | None:
        """A name as a whole, behind "="; in a field of no names what it would be without the sign."""
        self.at += 1
        if spec.name not in NAME_FIELDS:
            if spec.kind in ("prose", "names"):
                self.note(Note.of("no-whole-names", field=spec.name))
            return self.operand(spec)
        if self.peek() in QUOTES and (text := self.phrase()) is not None:
            return self.leaf(Whole(text))
        begin = self.at = self.at + (self.peek() in QUOTES)
        self.word(spec)
        return self.leaf(Whole(unescaped(self.text[begin : self.at])))

    def valued(
        self, node: Word | Phrase | Prefix | Pattern | Fuzzy | All, spec: FieldSpec | None
    ) -> Node | None:
        """The operand as a value of the field, None if the field cannot have it."""
        if isinstance(node, All | Fuzzy) or spec is None or spec.kind in ("prose", "names"):
            return self.leaf(node)
        if spec.kind in ORDERED:
            wanted = ordered(node, spec)
            return self.leaf(wanted) if wanted is not None else None
        if spec.name == "has" and asked_for(node.text) is None:
            return None
        return self.leaf(node)

    # --- Words ---

    def phrase(self) -> str | None:
        """The text between two quotation marks, None if the second is missing."""
        begin = self.at + 1
        end = self.closing(begin, strict=True) or self.closing(begin, strict=False)
        if end is None:
            return None
        self.at = end + 1
        self.note_wildcard(self.text[begin:end])
        return unescaped(self.text[begin:end])

    def pass_modifier(self) -> None:
        """What other languages write behind a phrase, for words in between or for weight."""
        match = _MODIFIER.match(self.text, self.at)
        if match:
            self.note(Note.of("modifier-behind-phrase", sign=match[0]))
            self.at = match.end()

    def closing(self, begin: int, *, strict: bool) -> int | None:
        """Where a phrase ends. Strictly, a mark between two letters (צה"ל) does not end it."""
        at = begin
        while at < len(self.text):
            char = self.text[at]
            if char == "\\" and at + 1 < len(self.text):
                at += 2
                continue
            if char in QUOTES and not (strict and self.within_word(at)):
                return at
            at += 1
        return None

    def within_word(self, at: int) -> bool:
        around = self.text[at - 1 : at], self.text[at + 1 : at + 2]
        return all(char.isalnum() for char in around)

    def word(self, spec: FieldSpec | None) -> Word | Prefix | Pattern | Fuzzy | All:
        """The characters up to a space, a parenthesis or a quotation mark that begins something."""
        begin, chars, escaped_last, tilde = self.at, [], False, 0
        stars: list[int] = []
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == "\\" and self.at + 1 < len(self.text):
                chars.append(self.text[self.at + 1])
                self.at += 2
                escaped_last = True
                continue
            ends = char.isspace() or char in "()" or (char in QUOTES and not self.within_word(self.at))
            if ends and self.at > begin:
                break
            tilde = len(chars) if char == "~" else tilde
            stars += [len(chars)] if char == "*" else []
            chars.append(char)
            self.at += 1
            escaped_last = False
        text = "".join(chars)
        if text == "*" and not escaped_last:
            return All()
        raw = self.text[begin : self.at]
        if spec is None:
            self.note_unknown_field(raw, begin)
        if pattern := pattern_in(text, stars):
            return pattern
        self.note_wildcard(raw if escaped_last else raw.rstrip("*"))
        if text.endswith("*") and not escaped_last and text.rstrip("*"):
            return Prefix(text.rstrip("*"))
        return self.similar(text, tilde, spec) if tilde else Word(text)

    def similar(self, text: str, tilde: int, spec: FieldSpec | None) -> Word | Fuzzy:
        """A word whose sign at `tilde` asks for similar spellings; a plain word where it does not."""
        before, digits = text[:tilde], text[tilde + 1 :]
        is_asked = re.fullmatch(r"[0-9]?", digits) and says_something(before)
        if not is_asked or (spec is not None and spec.kind in ORDERED):  # 1945~ is a year, about
            return Word(text)
        if (spec is None or spec.kind != "exact") and misspelt_term(before):
            edits = int(digits or 1)
            if 1 <= edits <= _MOST_EDITS:
                return Fuzzy(before, edits)
        self.note(Note.of("similar-unfit", most=str(_MOST_EDITS), word=short(text)))
        return Word(before)

    def note_unknown_field(self, raw: str, begin: int) -> None:
        if raw.upper() in KEYWORDS:  # a word, unless nothing is found
            self.mistyped.append((begin, self.at, raw.upper()))
        match = re.match(r"([^\W\d_][\w-]*):(?!//)(.*)", raw)
        if match and (match[2] or self.peek() in QUOTES):
            meant = field_meant(match[1])
            field, word = short(match[1]), short(raw)
            if not meant:
                self.note(Note.of("no-field", field=field, text=word))
            else:
                self.note(Note.of("no-field-but", field=field, text=word, meant=meant))
                self.mistyped.append((begin, begin + match.end(1), meant))

    def respelled(self) -> str:
        """The text with what was mistyped put right, "" if there is nothing such."""
        text = self.text
        for start, end, meant in reversed(self.mistyped):
            text = text[:start] + meant + text[end:]
        return text if self.mistyped else ""

    def note_wildcard(self, raw: str) -> None:
        if _STAR.search(raw) and says_something(raw):
            self.note(Note.of("star-within-word", word=short(raw)))
        elif _WEIGHT.search(raw):
            self.note(Note.of("weight-as-text", word=short(raw)))
        elif _QUERY_MARK.fullmatch(raw):
            self.note(Note.of("question-mark", word=short(raw)))

    def note_idle_not(self, begin: int) -> None:
        if "NOT" in self.text[begin : self.at] and not self.is_cut:
            self.note(Note("not-without-operand"))

    def leaf(self, node: Leaf) -> Leaf | None:
        """The leaf, counted; None if there is no letter or digit to look up."""
        if isinstance(node, Word | Phrase | Whole | Prefix | Pattern) and not says_something(node.text):
            return None
        self.leaves += 1
        return node

    # --- Characters ---

    def peek(self, ahead: int = 0) -> str:
        """The character ahead, "" past the end."""
        return self.text[self.at + ahead : self.at + ahead + 1]

    def skip_space(self) -> None:
        while self.peek().isspace():
            self.at += 1

    def ends(self) -> bool:
        self.skip_space()
        return self.peek() in ("", ")")

    def sees(self, keyword: str) -> bool:
        self.skip_space()
        after = self.at + len(keyword)
        return self.text.startswith(keyword, self.at) and (
            after == len(self.text) or self.text[after].isspace() or self.text[after] in "()" + QUOTES
        )

    def keyword(self, keyword: str) -> bool:
        if not self.sees(keyword):
            return False
        self.at += len(keyword)
        return True

    def note(self, note: Note) -> None:
        self.notes.append(note)
