"""The articles and questions that searching is measured with."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from archive.search import parse
from benchmarks.searching import asks, corpus, material

pytestmark = pytest.mark.skipif(not material.is_here(), reason="the real stories are not here")


def test_the_same_articles_come_for_the_same_seed_and_from_any_number_on():
    ten = list(corpus.articles(10, seed=3))

    assert list(corpus.articles(4, seed=3, first=6)) == ten[6:]
    assert list(corpus.articles(10, seed=4)) != ten


def test_new_words_keep_coming_however_many_articles_there_are():
    known: set[str] = set()
    sizes = [0]
    for number, article in enumerate(corpus.articles(600), 1):
        known.update(word for block in article.body for word in block.text.split())
        if number % 150 == 0:
            sizes.append(len(known))

    fresh = [later - before for before, later in pairwise(sizes)]
    assert all(count > 3000 for count in fresh)


def test_every_class_has_thirty_different_questions_that_the_language_reads_without_a_note():
    drawn = asks.draw(400, seed=1)

    for kind, ones in asks.by_class(drawn):
        texts = {ask.text for ask in ones}
        assert len(texts) >= 30, kind
        assert not [text for text in texts if parse(text).notes], kind
    assert asks.from_json(json.loads(json.dumps(asks.to_json(drawn)))) == drawn
