"""Small records to search in: an invented newsroom, and short ways to make more."""

from __future__ import annotations

from archive.model import (
    Article,
    Block,
    CaptionDate,
    Credit,
    Doubt,
    Original,
    Person,
    Photo,
    PhotoMetadata,
    Place,
    Placement,
    Published,
    Source,
    Tag,
    Value,
)

FILE = Original("0" * 64, 1, "image/jpeg", "photo.jpg")


def tag(path: str, *aliases: str) -> Tag:
    return Tag(id=f"t-{path}", name=path.split("/")[-1], path=path, aliases=aliases)


def credit(raw: str, *photographers: str, chain: str = "", kinds: str = "", review: bool = False) -> Credit:
    """`chain` as "AP:wire, Harbour Office:government"."""
    sources = [part.strip().partition(":") for part in chain.split(",") if part.strip()]
    return Credit(
        raw,
        photographers=tuple(Value(name) for name in photographers),
        chain=tuple(Source(name, kind=kind) for name, _, kind in sources),
        kinds=tuple(Value(kind) for kind in kinds.split()),
        doubts=(Doubt("nobody-named"),) if review else (),
    )


def placement(
    id_: str,
    caption: str = "",
    *,
    credit: Credit | None = None,
    taken: str = "",
    event: str = "",
    cleared: str = "",
    people: tuple[Person, ...] = (),
    shown: tuple[str, ...] = (),
    mentioned: tuple[str, ...] = (),
    article_id: str | None = None,
    metadata: PhotoMetadata | None = None,
    corrected: str | None = None,
    has_file: bool = True,
    **more: object,
) -> Placement:
    dated = (("taken", taken), ("event", event), ("cleared", cleared))
    return Placement(
        id=id_,
        photo=Photo(f"photo-{id_}", (FILE,) if has_file else (), metadata),
        article_id=article_id,
        published=caption,
        corrected=corrected,
        credit=credit,
        people=people,
        dates=tuple(CaptionDate(value, role, value) for role, value in dated if value),  # type: ignore[arg-type]
        places=tuple(
            Place(name, role)  # type: ignore[arg-type]
            for role, names in (("shown", shown), ("mentioned", mentioned))
            for name in names
        ),
        **more,  # type: ignore[arg-type]
    )


def article(id_: str, title: str, *paragraphs: str, published: str = "", **more: object) -> Article:
    return Article(
        id=id_,
        title=title,
        body=tuple(Block("paragraph", text) for text in paragraphs),
        published=Published(published) if published else None,
        **more,  # type: ignore[arg-type]
    )
