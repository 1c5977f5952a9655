"""The four photos that stand alone, with the metadata that they were sent with."""
# ruff: noqa: E501
# (captions stand on one line)

from __future__ import annotations

from sample.embed import Caption

SINGLES: dict[str, tuple[str, Caption, dict[str, list[str]]]] = {
    "northlight-2024-01-15-dock-cranes.jpg": (
        "cranes",
        Caption(
            headline="Winter sunrise over the dock cranes",
            caption="The last dock cranes of Port Averell stand over the deep berth at sunrise on January 15, 2024.",
            creator=("Ines Okafor",),
            creator_title="Staff photographer",
            credit_line="Ines Okafor/Northlight",
            source="Northlight",
            copyright="© 2024 Ines Okafor",
            date_created="2024-01-15",
            city="Port Averell",
            country="Westmark",
            sublocation="Deep berth",
            people=(),
            keywords=("harbour", "cranes", "sunrise", "winter"),
            instructions="Editorial use only",
            caption_writer="mb",
        ),
        {"photographers": ["Ines Okafor"], "chain": ["Northlight"], "kinds": []},
    ),
    "baltic-2021-10-30-boats-in-fog.jpg": (
        "fog",
        Caption(
            headline="Boats in fog",
            caption="Fishing boats at their moorings in the inner basin of Port Averell in fog, October 30, 2021.",
            creator=("Miro Lund",),
            creator_title="",
            credit_line="Miro Lund/Baltic Picture Agency",
            source="Baltic Picture Agency",
            copyright="© Baltic Picture Agency",
            date_created="2021-10-30",
            city="Port Averell",
            country="Westmark",
            sublocation="Inner basin",
            people=(),
            keywords=("harbour", "fog", "fishing boats"),
            instructions="",
            caption_writer="ml",
        ),
        {"photographers": ["Miro Lund"], "chain": ["Baltic Picture Agency"], "kinds": []},
    ),
    "afp-2022-05-05-athletic-dunmoor.jpg": (
        "stadium",
        Caption(
            headline="Averell Athletic v Dunmoor Town",
            caption="Averell Athletic captain Kofi Lindqvist, second from left in red, attacks against Dunmoor Town at the Ropewalk in Port Averell on May 5, 2022.",
            creator=("T. R. Vale",),
            creator_title="Stringer",
            credit_line="T. R. Vale, via AFP",
            source="AFP",
            copyright="© 2022 T. R. Vale",
            date_created="2022-05-05",
            city="Port Averell",
            country="Westmark",
            sublocation="The Ropewalk",
            people=("Kofi Lindqvist",),
            keywords=("football", "Averell Athletic", "promotion"),
            instructions="No resale",
            caption_writer="dm",
        ),
        {"photographers": ["T. R. Vale"], "chain": ["AFP"], "kinds": []},
    ),
    "port-authority-lena-marsh.jpg": (
        "portrait",
        Caption(
            headline="Lena Marsh, harbour master",
            caption="Harbour master Lena Marsh in her office above the inner basin in an undated handout picture from the Port Authority.",
            creator=(),
            creator_title="",
            credit_line="Handout/Port Authority",
            source="Port Authority",
            copyright="Port Authority of Port Averell",
            date_created="",
            city="Port Averell",
            country="Westmark",
            sublocation="",
            people=("Lena Marsh",),
            keywords=("portrait", "harbour master"),
            instructions="HANDOUT - EDITORIAL USE ONLY - NO SALES",
            caption_writer="",
        ),
        {"photographers": [], "chain": ["Port Authority"], "kinds": ["handout"]},
    ),
}
