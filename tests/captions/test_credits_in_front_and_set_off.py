"""Credits that stand before a caption, or that marks of their own set off; all people are invented."""

from __future__ import annotations

import pytest

from archive.captions import split_caption


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("EPA Jane Doemann and Liza Trussell", "Jane Doemann and Liza Trussell", "EPA"),
        ("Getty Images Heads of state gathered.", "Heads of state gathered.", "Getty Images"),
        ("Getty Images/AFP Smoke rises over the port", "Smoke rises over the port", "Getty Images/AFP"),
        ("AFP via Getty Images Smoke rises over it", "Smoke rises over it", "AFP via Getty Images"),
        ("Alex Wong | Getty Images Kristi Noelle spoke of it.", "Kristi Noelle spoke of it.", None),
        ("Submitted photo Jane Doe at her desk", "Jane Doe at her desk", "Submitted photo"),
        ("Elizabeth A. Burtonson Submitted photo", "Elizabeth A. Burtonson", "Submitted photo"),
        ("【AFP=時事】港に着いた船", "港に着いた船", "AFP=時事"),
        ("港に着いた船【時事】", "港に着いた船", "時事"),
        ("港に着いた船＝2025年1月6日、平田明彦撮影", "港に着いた船＝2025年1月6日", "平田明彦撮影"),
        ("港に着いた船＝2025年2月28日、ロイター", "港に着いた船＝2025年2月28日", "ロイター"),
        ("이재민 대표. 2024.5.3/뉴스1", "이재민 대표. 2024.5.3", "뉴스1"),
        ("[서울=뉴시스] 홍길동 기자 = 항구에 배가 있다.", "항구에 배가 있다.", "[서울=뉴시스] 홍길동 기자"),
    ],
)
def test_a_credit_in_front_or_set_off_is_cut_off(text: str, caption: str, credit: str | None) -> None:
    found = split_caption(text)
    assert found[0] == caption
    assert found[1] is not None
    assert credit is None or found[1].strip() == credit


@pytest.mark.parametrize(
    "text",
    [
        "Reuters Institute staff at work",
        "AP Photographer Jane Doe at work",
        "BBC Radio Leeds at night",
        "NASA Administrator Jane Doe speaks",
        "Jane Doe and John Roe. Photo: 12 April 2026",
        "Hintere Reihe v.l.: Jane Doe. Vordere Reihe v.l.: John Roe",
    ],
)
def test_an_office_of_an_agency_a_date_or_a_row_is_no_credit(text: str) -> None:
    assert split_caption(text) == (text, None)


@pytest.mark.parametrize(
    "text",
    ["File photo of Jane Doemann", "Imagen de archivo de Jordi Puyolet", "Archivbild von Falko Reinders"],
)
def test_a_picture_of_somebody_is_a_caption(text: str) -> None:
    assert split_caption(text) == (text, None)
