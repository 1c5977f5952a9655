"""Who is named in captions of scripts without capitals; all people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.captions import read_caption


def shown(caption: str, language: str) -> list[tuple[str, str | None, str | None]]:
    people = read_caption(caption, language=language).people
    return [(person.title, person.name, person.position) for person in people]


@pytest.mark.parametrize(
    ("language", "caption", "people"),
    [
        ("ja", "移送のため警視庁を出る川原涼太容疑者＝13日、東京", [("容疑者", "川原涼太", None)]),
        ("ja", "会見を開いた清水次郎理事長（中）ら大学幹部", [("理事長", "清水次郎", "center")]),
        ("ja", "起工式に出席したレオン・マスダ最高経営責任者", [("最高経営責任者", "レオン・マスダ", None)]),
        (
            "ja",
            "会談する高橋健一首相（左）とヤンセン米大統領",
            [("首相", "高橋健一", "left"), ("米大統領", "ヤンセン", None)],
        ),
        ("ja", "優勝を喜ぶ渡辺翔太（右から2人目）ら選手", [(None, "渡辺翔太", "second from right")]),
        ("ja", "山田はなこさん＝本人提供", [("さん", "山田はなこ", None)]),
        ("ko", "윤석준 대통령이 서울에서 발언하고 있다.", [("대통령", "윤석준", None)]),
        ("ko", "이재민 더불어민주당 대표가 발언하고 있다.", [("더불어민주당 대표", "이재민", None)]),
        ("ko", "홍길순(왼쪽)이 포옹하고 있다.", [(None, "홍길순", "left")]),
        ("ko", "도널드 트럼벨 미국 대통령이 악수하고 있다.", [("미국 대통령", "도널드 트럼벨", None)]),
        (
            "zh",
            "国家主席习建军在北京会见法国总统马克隆",
            [("国家主席", "习建军", None), ("总统", "马克隆", None)],
        ),
        ("zh", "王毅敏（左）与日本外相握手。", [(None, "王毅敏", "left")]),
        (
            "he",
            "ראש הממשלה בנימין כהנוב עם שר הביטחון יואב גולדין (משמאל)",
            [("ראש הממשלה", "בנימין כהנוב", None), ("שר הביטחון", "יואב גולדין", "left")],
        ),
        ("ar", "الرئيس الأمريكي دونالد ترامبين يتحدث", [("الرئيس الأمريكي", "دونالد ترامبين", None)]),
        ("ar", "محمد بن سلطان وعلي حسن", [(None, "محمد بن سلطان", None), (None, "علي حسن", None)]),
    ],
)
def test_a_title_a_position_or_a_known_name_shows_somebody(
    language: str, caption: str, people: list[tuple[str | None, str, str | None]]
) -> None:
    assert shown(caption, language) == people


@pytest.mark.parametrize(
    ("language", "caption", "names"),
    [
        ("ja", "左から山田太郎、佐藤花子、鈴木一郎の各氏", ["山田太郎", "佐藤花子", "鈴木一郎"]),
        ("ko", "왼쪽부터 김민수, 박지훈, 이서연", ["김민수", "박지훈", "이서연"]),
    ],
)
def test_a_row_from_the_left_counts_its_people(language: str, caption: str, names: list[str]) -> None:
    places = ["left", "second from left", "third from left"]
    assert shown(caption, language) == [(None, name, at) for name, at in zip(names, places, strict=True)]


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("ja", "千葉県知事選で街頭演説を聞く人たち"),
        ("ja", "尹大統領の発言をテレビで見る国民"),
        ("ko", "국회 본회의장에서 의원들이 표결하고 있다."),
    ],
)
def test_an_office_or_somebody_spoken_of_is_nobody_shown(language: str, caption: str) -> None:
    assert shown(caption, language) == []


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        alphabet="山田太郎首相米の（左）から、ア・イ氏 김민수대통령(왼쪽)이 ראשבנימין על 王主席在",
        max_size=30,
    )
)
def test_people_in_any_text_stand_where_their_spans_say(caption: str) -> None:
    for person in read_caption(caption).people:
        assert 0 <= person.start < person.end <= len(caption)
