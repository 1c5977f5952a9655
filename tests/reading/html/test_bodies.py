"""The text of a saved page's story: all of it, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.reading.helpers import BODY, PARAGRAPHS, article, page

STORY = [
    f"{opening} {PARAGRAPHS[2]}"
    for opening in (
        "The first of the ferries lay at the quay with her lights out.",
        "Nobody on the board would say how long the doors had been chained.",
        "Of the four ways out of the car deck two led to a locked gate.",
        "A clerk had written of it to the owners, and had the answer with her.",
        "She read it aloud, from the first line to the signature.",
    )
]
OTHER = "Harbour café wins the coast's prize for smoked fish once more"


def told(path: Path, inner: str, head: str = "") -> list[str]:
    return [block.text for block in article(path / "a.html", page(inner, head)).body if block.kind != "photo"]


def paragraphs(texts: list[str], around: str = "{}") -> str:
    return "".join(around.format(f"<p>{text}</p>") for text in texts)


def stated(body: str) -> str:
    data = {"@type": "NewsArticle", "headline": "Board hears of chained doors", "articleBody": body}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_a_story_in_several_elements_of_one_name_is_read_whole(tmp_path: Path) -> None:
    longer = [*STORY, *(f"{text} So it stands in the minutes." for text in STORY)]
    parts = (longer[:2], longer[2:])
    content = page("".join(f'<div class="article__content">{paragraphs(part)}</div>' for part in parts))
    for name in ("article", "main"):
        content = content.replace(f"<{name}>", "<div>").replace(f"</{name}>", "</div>")
    assert [block.text for block in article(tmp_path / "a.html", content).body] == longer


def test_a_story_behind_an_aside_that_was_never_closed_is_read_whole(tmp_path: Path) -> None:
    content = page(paragraphs(STORY)).replace("<main>", "<aside>Podcast of the week<main>")
    assert [block.text for block in article(tmp_path / "a.html", content).body] == STORY


def test_what_data_state_as_the_body_bounds_the_story(tmp_path: Path) -> None:
    offer = "Subscribe now and read every story of the coast for a whole year at the price of one."
    menu = "".join(f"<div>Ferry news of the week {number}</div>" for number in range(12))
    lines = "<br><br>".join(STORY)
    inner = f"{menu}<div>{lines}</div><div><p>{offer}</p></div>{menu}"
    assert told(tmp_path, inner, stated(" ".join(STORY))) == STORY


def test_a_summary_in_data_bounds_nothing(tmp_path: Path) -> None:
    summary = f"{STORY[0]} {STORY[1]}"
    assert told(tmp_path, paragraphs(STORY), stated(f"{summary} {STORY[2][:20]}")) == STORY


def test_a_page_drawn_by_a_script_has_the_body_that_its_data_state(tmp_path: Path) -> None:
    inner = "<p>Please turn on scripts to read this page.</p>"
    assert told(tmp_path, inner, stated("\n\n".join(STORY))) == STORY


def test_headings_stay_where_data_state_the_body_without_them(tmp_path: Path) -> None:
    inner = f"{paragraphs(STORY[:2])}<h2>A locked gate</h2>{paragraphs(STORY[2:])}"
    assert told(tmp_path, inner, stated(" ".join(STORY))) == [*STORY[:2], "A locked gate", *STORY[2:]]


@pytest.mark.parametrize("lead", ["Read more: ", "Les også: ", ""])
def test_a_line_that_leads_to_another_story_is_no_text(tmp_path: Path, lead: str) -> None:
    link = f'<p>{lead}<a href="/o">{OTHER}</a></p>'
    assert told(tmp_path, f"<p>{PARAGRAPHS[0]}</p>{link}{paragraphs(PARAGRAPHS[1:])}") == PARAGRAPHS


def test_a_list_of_other_stories_is_no_text(tmp_path: Path) -> None:
    items = "".join(f'<li>Ferries: <a href="/{number}">{OTHER} {number}</a></li>' for number in range(3))
    assert told(tmp_path, f"<p>{PARAGRAPHS[0]}</p><ul>{items}</ul>{paragraphs(PARAGRAPHS[1:])}") == PARAGRAPHS


@pytest.mark.parametrize(
    "inner",
    [
        '<p><a href="/o">The owners had sold her sister ship in May of last year.</a></p>',
        '<p>Called at: <a href="/e">Port Elwyn</a>, <a href="/a">Averell</a>, <a href="/s">Skerrow</a></p>',
    ],
)
def test_a_sentence_and_a_row_of_names_stay_text_though_they_are_links(tmp_path: Path, inner: str) -> None:
    texts = told(tmp_path, f"<p>{PARAGRAPHS[0]}</p>{inner}{paragraphs(PARAGRAPHS[1:])}")
    assert len(texts) == len(PARAGRAPHS) + 1


def test_who_the_author_is_is_no_text(tmp_path: Path) -> None:
    head = '<meta name="author" content="Dana Ruiz">'
    bio = "<p>Dana Ruiz covers ferries and harbours, and has done so since she was a deckhand herself.</p>"
    assert told(tmp_path, BODY + bio, head) == PARAGRAPHS


def test_a_line_under_the_headline_that_says_when_is_no_text(tmp_path: Path) -> None:
    assert told(tmp_path, f"<p>17:41 JST, October 13, 2024</p>{BODY}") == PARAGRAPHS


def test_what_stands_behind_the_end_of_a_page_is_text_of_it(tmp_path: Path) -> None:
    content = page(BODY).replace("<main><article>", "").replace("</article></main>", "")
    late = '<p itemprop="author">Dana Ruiz</p>' + paragraphs(STORY)
    read = article(tmp_path / "a.html", content.replace("<footer>About us</footer>", "") + late)
    assert [block.text for block in read.body][-len(STORY) :] == STORY
    assert read.bylines == ("Dana Ruiz",)


def test_a_page_that_goes_on_with_another_story_gives_its_own_alone(tmp_path: Path) -> None:
    more = "".join(
        f"<p>{'The league match was played in rain, and nobody scored a goal in it. ' * 3}</p>"
        for _ in range(9)
    )
    further = f"<article><h1>No goals in the rain</h1><div class='text'>{more}</div></article>"
    content = page(f"<div class='text'>{BODY}</div>").replace("</main>", f"<div>{further}</div></main>")
    assert [block.text for block in article(tmp_path / "a.html", content).body] == PARAGRAPHS
