"""The command line of the contract: shapes, order, exit status."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Story = Callable[..., Path]

CREDIT_KEYS = {
    "raw", "photographers", "chain", "kinds", "client", "copyright", "licence", "review", "reasons", "doubts",
}  # fmt: skip
HIT_KEYS = {
    "id", "kind", "title", "published", "taken", "publication", "snippet", "caption", "credit",
    "photographers", "chain", "article_id", "article_title", "score",
}  # fmt: skip


@pytest.fixture
def two(run: Run, story: Story) -> tuple[str, str]:
    ran = run("import", "--json", story("Ferry inquiry opens"), story("Ferry inquiry ends"))
    first, second = (line["id"] for line in ran.lines)
    return first, second


def test_credit_takes_lines_from_standard_input_in_their_order(run: Run) -> None:
    ran = run("credit", "--json", "-", stdin="(Kobi Gideon/GPO)\nREUTERS/Ronen Zvulun/File Photo\n")
    assert ran.status == 0
    assert all(set(line) >= CREDIT_KEYS for line in ran.lines)
    assert [line["photographers"] for line in ran.lines] == [["Kobi Gideon"], ["Ronen Zvulun"]]
    assert [line["chain"] for line in ran.lines] == [["GPO"], ["Reuters"]]
    assert ran.lines[1]["kinds"] == ["file"]


def test_what_a_credit_leaves_open_is_told_in_words_and_as_data(run: Run) -> None:
    [line] = run("credit", "--json", "Jane Doe/Velden Sorbel").lines
    assert line["reasons"] == ["“Velden Sorbel”: person or organisation?"]
    assert line["doubts"] == [{"code": "unknown-name", "value": "Velden Sorbel", "start": 9, "end": 22}]


def test_what_a_story_leaves_open_is_told_in_words_and_as_data_before_and_after_it_is_stored(
    run: Run, tmp_path: Path
) -> None:
    page = tmp_path / "2024-01-09 story.txt"
    page.write_text("The harbour\n\nThe harbour was closed on Monday, the port said.\n", encoding="utf-8")
    [extracted] = run("extract", "--json", page).lines
    [imported] = run("import", "--json", page).lines
    [shown] = run("show", "--json", imported["id"]).lines
    for article in (extracted["article"], shown):
        assert article["review"] == ["published date inferred"]
        assert article["doubts"] == [{"code": "date-inferred", "value": "", "start": 0, "end": 0}]


def test_an_empty_line_gets_an_answer_of_its_own(run: Run) -> None:
    ran = run("credit", "--json", "-", stdin="\nAP\n")
    assert [line["chain"] for line in ran.lines] == [[], ["AP"]]


def test_caption_prints_text_credit_people_dates_and_places(run: Run) -> None:
    text = "President Isaac Herzog, right, meets crew in Tel Aviv on January 9, 2024. (Miriam Alster/Flash90)"
    [line] = run("caption", "--json", text).lines
    assert line["text"].endswith("January 9, 2024.")
    assert line["credit"]["chain"] == ["Flash90"]
    assert [(p["name"], p["position"]) for p in line["people"]] == [("Isaac Herzog", "right")]
    assert [(d["value"], d["role"]) for d in line["dates"]] == [("2024-01-09", "taken")]
    assert [place["name"] for place in line["places"]] == ["Tel Aviv"]


def test_extract_prints_a_line_for_every_file_and_one_failure_hides_no_other(
    run: Run, story: Story, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    ran = run(
        "extract", "--json", tmp_path / "empty.txt", story("Ferry inquiry opens"), tmp_path / "gone.txt"
    )
    assert ran.status == 1
    assert [bool(line["error"]) for line in ran.lines] == [True, False, True]
    assert ran.lines[0]["path"].endswith("empty.txt")
    assert ran.lines[0]["error"]["message"]
    article = ran.lines[1]["article"]
    assert article["title"] == "Ferry inquiry opens"
    assert article["bylines"] == ["Dana Ruiz"]
    assert [block["kind"] for block in article["body"]].count("photo") == len(article["photos"]) == 2
    assert set(article["photos"][0]["credit"]) >= CREDIT_KEYS


def test_people_get_text_where_no_json_is_asked_for(run: Run, story: Story) -> None:
    ran = run("extract", story("Ferry inquiry opens"))
    assert "Ines Okafor · Reuters" in ran.out
    assert "photographer" in run("credit", "Ines Okafor/Reuters").out


def test_import_reports_every_entry(run: Run, story: Story, tmp_path: Path) -> None:
    (tmp_path / "zero.jpg").write_bytes(b"")
    path = story("Ferry inquiry opens")
    ran = run("import", "--json", path, path, tmp_path / "zero.jpg")
    assert ran.status == 1
    assert [line["status"] for line in ran.lines] == ["added", "duplicate", "failed"]
    assert set(ran.lines[0]) == {"path", "entry", "status", "kind", "id", "title", "photos", "error"}
    assert ran.lines[2]["error"]["code"] == "empty"
    assert "zero.jpg" in ran.err


def test_search_finds_a_name_that_stands_in_a_caption_only(run: Run, story: Story) -> None:
    first = "Engineer Tomas Weil, right, in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"
    run("import", story("Ferry inquiry opens", first=first), story("Ferry inquiry ends"))
    *hits, last = run("search", "--json", "weil").lines
    [hit] = hits
    assert set(hit) >= HIT_KEYS
    assert (hit["kind"], hit["photographers"], hit["chain"]) == ("photo", ["Ines Okafor"], ["Reuters"])
    assert hit["article_title"] == "Ferry inquiry opens"
    assert "«Weil»" in hit["snippet"]
    assert last["total"] == 1


def test_search_counts_facets_over_the_whole_result(run: Run, two: tuple[str, str]) -> None:
    *hits, last = run("search", "--json", "--limit", 1, "--kind", "photos", "--facets", "agency", "").lines
    assert len(hits) == 1
    assert last["total"] == 4
    assert dict(last["facets"]["agency"]) == {"Reuters": 2, "AFP": 2}


def test_a_query_may_begin_with_a_minus(run: Run, two: tuple[str, str]) -> None:
    *hits, _ = run("search", "--json", "--kind", "photos", "-agency:AFP").lines
    assert [hit["chain"] for hit in hits] == [["Reuters"], ["Reuters"]]


@pytest.mark.parametrize(
    "query", ['"', "(", "a OR", "taken:", "foo:bar", "-", "NOT", "[[", "taken:2024..", "*"]
)
def test_no_query_is_an_error(run: Run, two: tuple[str, str], query: str) -> None:
    ran = run("search", "--json", query)
    assert ran.status == 0
    assert "total" in ran.lines[-1]


def test_what_was_read_as_plain_text_is_said(run: Run, two: tuple[str, str]) -> None:
    total = run("search", "--json", "foo:bar").lines[-1]
    assert total["notes"][0] == "There is no field foo: so foo:bar was searched as text."
    assert total["note_codes"][0] == {"code": "no-field", "values": {"field": "foo", "text": "foo:bar"}}
    assert "There is no field foo:" in run("search", "foo:bar").out


def test_show_prints_whole_records_of_every_kind(run: Run, two: tuple[str, str]) -> None:
    [article] = run("show", "--json", two[0]).lines
    use = article["photos"][0]
    assert run("show", "--json", use["id"]).lines[0]["article_title"] == "Ferry inquiry opens"
    assert run("show", "--json", use["photo"]["id"]).lines[0]["uses"][0]["id"] == use["id"]
    assert "Ferry inquiry opens" in run("show", two[0]).out


def test_an_unknown_id_fails_and_hides_no_other(run: Run, two: tuple[str, str]) -> None:
    ran = run("show", "--json", "nobody", two[0])
    assert ran.status == 1
    assert ran.lines[0]["error"]["code"] == "not-found"
    assert ran.lines[1]["title"] == "Ferry inquiry opens"


def test_tags_are_added_renamed_merged_listed_and_removed(run: Run, two: tuple[str, str]) -> None:
    assert run("tag", "add", "Harbour/Fire", *two).status == 0
    assert run("tag", "rename", "Fire", "Ferry fire").status == 0
    assert run("tag", "add", "Blaze", two[0]).status == 0
    assert run("tag", "merge", "Blaze", "Ferry fire").status == 0
    found = {line["path"]: line["count"] for line in run("tag", "list", "--json").lines}
    assert found == {"Harbour": 0, "Harbour/Ferry fire": 2}
    assert run("tag", "remove", "Blaze", two[0]).status == 0
    assert run("tag", "remove", "Unheard of", two[0]).status == 1


def test_links_are_made_shown_from_both_ends_and_taken_away(run: Run, two: tuple[str, str]) -> None:
    assert run("link", *two, "--type", "background", "--note", "see page 3").status == 0
    for end, other in (two, two[::-1]):
        [link] = [line for line in run("related", "--json", end).lines if line["relation"] == "link"]
        assert (link["other_id"], link["type"], link["note"]) == (other, "background", "see page 3")
    assert run("unlink", *two).status == 0
    assert run("unlink", *two).status == 1


def test_a_search_that_finds_nothing_tells_the_query_that_was_meant(run: Run, two: tuple[str, str]) -> None:
    [total] = run("search", "--json", "title:inqury", "ends").lines
    assert total["meant"] == "title:inquiry ends"
    assert "Did you mean title:inquiry ends?" in total["notes"][0]
    assert run("search", "--json", total["meant"]).lines[-1]["total"] == 1


def test_like_prints_what_resembles_a_story_as_hits(run: Run, two: tuple[str, str]) -> None:
    ran = run("like", "--json", two[0], "--kind", "articles")
    assert [line["id"] for line in ran.lines] == [two[1]]
    assert all(set(line) == HIT_KEYS for line in ran.lines)
    assert run("like", "nosuch").status == 1


def test_saved_searches_are_kept_listed_with_counts_run_and_removed(run: Run, two: tuple[str, str]) -> None:
    assert run("saved", "save", "Ends", "inquiry", "-title:opens").status == 0
    [line] = run("saved", "list", "--json").lines
    assert (line["name"], line["query"], line["stories"]) == ("Ends", "inquiry -title:opens", 1)
    hits = run("saved", "run", "--json", "Ends", "--kind", "articles").lines[:-1]
    assert [hit["id"] for hit in hits] == [two[1]]
    assert run("undo").status == 0
    assert run("saved", "list", "--json").lines == []
    assert run("redo").status == run("saved", "rename", "Ends", "The end").status == 0
    assert [line["name"] for line in run("saved", "list", "--json").lines] == ["The end"]
    assert run("saved", "remove", "The end").status == 0
    missing = run("saved", "run", "Ends")
    assert missing.status == 1
    assert "no saved search" in missing.err


def test_related_gives_suggestions_with_their_reasons(run: Run, two: tuple[str, str]) -> None:
    [line] = run("related", "--json", two[0]).lines
    assert (line["relation"], line["other_id"]) == ("suggestion", two[1])
    assert line["reasons"]


def test_undo_redo_and_history_work_across_runs(run: Run, two: tuple[str, str]) -> None:
    run("tag", "add", "Harbour", two[0])
    assert run("undo", "--json").lines[0]["name"] == "Add tag “Harbour”"
    assert run("show", "--json", two[0]).lines[0]["tags"] == []
    assert run("redo").status == 0
    assert run("show", "--json", two[0]).lines[0]["tags"] == ["Harbour"]
    assert [line["kind"] for line in run("history", "--json", two[0]).lines] == ["redo", "undo", "do", "do"]


def test_a_note_that_is_another_by_now_is_refused_with_both(
    run: Run, two: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUTLINE_USER", "Colleague")
    run("link", *two, "--type", "background", "--note", "the day after", "--seen", "")
    monkeypatch.delenv("CUTLINE_USER")
    ran = run("link", "--json", *two, "--type", "background", "--note", "mine", "--seen", "the day before")
    [error] = [line["error"] for line in ran.lines]
    assert ran.status == 1
    assert (error["code"], error["field"], error["who"]) == ("changed-meanwhile", "note", "Colleague")
    assert (error["seen"], error["now"]) == ("the day before", "the day after")
    assert error["when"]


def test_undo_says_what_a_number_of_an_undo_is(run: Run, two: tuple[str, str]) -> None:
    run("tag", "add", "Harbour", two[0])
    number = run("undo", "--json").lines[0]["operation"]
    ran = run("undo", number)
    assert ran.status == 1
    assert f"Operation {number} is an undo of operation" in ran.err


def test_nothing_to_undo_is_a_failure_with_a_sentence(run: Run, two: tuple[str, str]) -> None:
    run("undo")
    ran = run("undo")
    assert ran.status == 1
    assert "nothing to undo" in ran.err


def test_reindex_verify_and_stats_say_what_they_found(run: Run, two: tuple[str, str]) -> None:
    assert run("reindex", "--json").lines == [{"articles": 2, "photos": 4}]
    assert run("verify", "--json").lines == []
    assert run("stats", "--json").lines[0]["articles"] == 2


def test_wrong_usage_ends_with_status_2(run: Run) -> None:
    assert run("search", "--sort", "colour").status == 2
    assert run("tag", "paint").status == 2
    assert run("frobnicate").status == 2


def test_an_archive_that_is_not_there_or_broken_ends_with_status_2_and_one_line(
    run: Run, tmp_path: Path
) -> None:
    ran = run("--archive", tmp_path / "nowhere", "search", "x")
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "cutline.db").write_bytes(b"not a database at all " * 100)
    ran = run("--archive", broken, "import", tmp_path)
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "damaged" in ran.err


def test_without_a_window_the_bare_command_says_so(run: Run) -> None:
    assert run().status == 2
