"""The three newspapers' web pages, the plain-text dump and the ninjs message."""
# ruff: noqa: E501
# (markup stands as it is written out)

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape

from sample.stories_fire import COASTLINE, GAZETTE
from sample.words import Shot, Story

READ_MORE = {
    "wave": "Storm warning for the northern coast",
    "cranes": "Who still needs a dock crane?",
    "breakwater": "Breakwater: repairs enter third month",
    "market": "Ten stalls not to miss on Saturday",
    "vigil": "Remembering the two",
    "portrait": "A day with the harbour master",
    "hearing": "Live: the inquiry, day one",
    "night_ferry": "Timetable: the winter crossings",
    "survivors": "A night on Fish Quay, retold",
    "dredger": "What the Mudlark brought up",
    "trawler": "A boat comes home",
    "fog": "In praise of fog",
    "lifeboat": "Lifeboat appeal passes its mark",
    "power_station": "The last shift at Grange Point",
    "museum": "Inside the ice house",
    "stadium": "Athletic: season tickets on sale",
    "winner": "The mayor's first hundred days",
}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def long_date(iso: str) -> str:
    """A date as the papers print it: "13 November 2022"."""
    year, month, day = iso[:10].split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def folder(story: Story) -> str:
    """The name of the folder with a saved page's pictures."""
    return story.file.removesuffix(".html") + "_files"


def _body(story: Story, photo: Callable[[Shot], str], heading: str, quote: str) -> str:
    out = []
    for block in story.body:
        if isinstance(block, Shot):
            out.append(photo(block))
        elif block.startswith("## "):
            out.append(heading.format(escape(block[3:], quote=False)))
        elif block.startswith("> "):
            out.append(quote.format(escape(block[2:], quote=False)))
        else:
            out.append(f"<p>{escape(block, quote=False)}</p>")
    return "\n".join(out)


def _text(value: str) -> str:
    return escape(value, quote=False)


def gazette(story: Story) -> str:
    """The Harbour Gazette: JSON-LD, figure and figcaption with the credit in a span."""
    files = folder(story)
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "description": story.standfirst,
        "datePublished": story.published,
        "dateModified": story.published,
        "inLanguage": story.language,
        "author": [{"@type": "Person", "name": name} for name in story.bylines],
        "publisher": {"@type": "NewsMediaOrganization", "name": story.publication},
        "keywords": list(story.keywords),
        "articleSection": story.section,
        "mainEntityOfPage": story.url,
        "image": [f"{story.url}/{shot.picture}.jpg" for shot in story.shots],
    }

    def photo(shot: Shot) -> str:
        return (
            f'<figure class="hg-figure hg-figure--{shot.position}">\n'
            f'<img src="{files}/{shot.picture}.jpg" alt="{escape(shot.alt)}" width="1200" height="800">\n'
            f'<figcaption>{_text(shot.caption)} <span class="hg-credit">{_text(shot.credit)}</span></figcaption>\n</figure>'
        )

    more = "\n".join(
        f'<li><a href="#"><img src="{files}/teaser-{key}.jpg" alt="" width="120" height="80"><span>{READ_MORE[key]}</span></a></li>'
        for key in story.teasers
    )
    helpers = (
        f'<p class="hg-contrib">{" and ".join(story.contributors)} contributed reporting.</p>'
        if story.contributors
        else ""
    )
    return f"""<!DOCTYPE html>
<html lang="{story.language}">
<head>
<meta charset="utf-8">
<title>{_text(story.title)} | {GAZETTE}</title>
<link rel="canonical" href="{story.url}">
<meta name="viewport" content="width=device-width">
<script type="application/ld+json">
{json.dumps(data, ensure_ascii=False, indent=1)}
</script>
<style>
body {{ font: 18px/1.55 Georgia, serif; color: #1c1a17; background: #fbf8f2; margin: 0 }}
main {{ max-width: 720px; margin: 0 auto; padding: 24px }} h1 {{ font-size: 40px; line-height: 1.1 }}
.hg-top {{ border-bottom: 3px double #7a1f1f; text-align: center; padding: 18px }} .hg-top b {{ font-size: 30px }}
nav a {{ margin: 0 10px; color: #7a1f1f }} figure {{ margin: 24px 0 }} figure img {{ width: 100%; height: auto }}
figcaption {{ font: 14px/1.4 sans-serif; color: #555 }} .hg-credit {{ color: #999; text-transform: none }}
.hg-box {{ background: #efe8da; padding: 16px; margin: 28px 0; font: 15px sans-serif }} .hg-more {{ list-style: none; padding: 0 }}
</style>
</head>
<body>
<header class="hg-top"><b>The Harbour Gazette</b>
<nav><a href="#">Harbour</a><a href="#">Council</a><a href="#">Sport</a><a href="#">Letters</a><a href="#">Tides</a></nav></header>
<main>
<article>
<p class="hg-kicker">{story.section}</p>
<h1>{_text(story.title)}</h1>
<p class="hg-standfirst">{_text(story.standfirst)}</p>
<div class="hg-byline"><img class="avatar" src="{files}/avatar.jpg" alt="" width="48" height="48"> By <a rel="author" href="#">{" and ".join(story.bylines)}</a> <time datetime="{story.published}">{long_date(story.published)}</time></div>
<div class="hg-body">
{_body(story, photo, "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>")}
{helpers}
</div>
</article>
<aside class="hg-box"><h3>The Tide Table</h3><p>The harbour in your inbox every morning at six.</p><form><input type="email" aria-label="E-mail"><button>Sign up</button></form></aside>
<aside class="hg-related"><h3>Most read</h3>
<ul class="hg-more">
{more}
</ul></aside>
</main>
<footer><p>© {story.published[:4]} Harbour Gazette Printing Company. All rights reserved.</p><p><a href="#">Contact</a> <a href="#">Corrections</a> <a href="#">Privacy</a></p></footer>
</body>
</html>
"""


def coastline(story: Story) -> str:
    """Coastline Daily: meta tags, caption and credit in sibling elements, a gallery at the end."""
    files = folder(story)
    names = " and ".join(story.bylines)

    def photo(shot: Shot) -> str:
        return (
            f'<div class="media media-{shot.position}">\n<div class="media-frame"><img src="{files}/{shot.picture}.jpg" alt="{escape(shot.alt)}" loading="lazy"></div>\n'
            f'<div class="media-caption">{_text(shot.caption)}</div>\n<span class="media-credit">{_text(shot.credit)}</span>\n</div>'
        )

    slides = "\n".join(
        f'<li class="gallery-item"><img src="{files}/{s.picture}.jpg" alt="{escape(s.alt)}" loading="lazy">\n'
        f'<div class="gallery-caption">{_text(s.caption)}</div>\n<div class="gallery-credit">{_text(s.credit)}</div></li>'
        for s in story.gallery
    )
    gallery = (
        f'<section class="gallery" aria-label="Gallery"><h2 class="gallery-title">In pictures</h2>\n<ul>\n{slides}\n</ul></section>'
        if slides
        else ""
    )
    cards = "\n".join(
        f'<a class="card" href="#"><img src="{files}/teaser-{key}.jpg" alt="" width="160" height="107"><span class="card-title">{READ_MORE[key]}</span></a>'
        for key in story.teasers
    )
    helpers = (
        f'<p class="additional"><em>Additional reporting by {" and ".join(story.contributors)}</em></p>'
        if story.contributors
        else ""
    )
    tags = "\n".join(f'<meta property="article:tag" content="{escape(word)}">' for word in story.keywords)
    return f"""<!doctype html>
<html lang="{story.language}" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>{_text(story.title)} - {COASTLINE}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="{COASTLINE}">
<meta property="og:title" content="{escape(story.title)}">
<meta property="og:description" content="{escape(story.standfirst)}">
<meta property="og:url" content="{story.url}">
<meta property="article:published_time" content="{story.published}">
<meta property="article:section" content="{story.section}">
{tags}
<meta name="author" content="{names}">
<meta name="description" content="{escape(story.standfirst)}">
<style>
body {{ font: 17px/1.6 "Helvetica Neue", Arial, sans-serif; margin: 0; color: #10202c }} .bar {{ background: #0f3c5c; color: #fff; padding: 14px 32px }}
.bar a {{ color: #cfe2ee; margin-right: 18px; text-decoration: none }} .grid {{ display: grid; grid-template-columns: 2fr 1fr; gap: 40px; max-width: 1120px; margin: 24px auto }}
.headline {{ font-size: 38px; line-height: 1.15 }} .lede {{ font-size: 21px; color: #44596a }} .media img, .gallery img {{ width: 100% }}
.media-caption, .gallery-caption {{ font-size: 14px }} .media-credit, .gallery-credit {{ font-size: 12px; color: #7b8b97 }} .gallery ul {{ list-style: none; padding: 0 }}
.rail {{ border-left: 1px solid #dde5ea; padding-left: 24px }} .card {{ display: block; margin-bottom: 16px }} .pullquote {{ font-size: 24px; color: #0f3c5c }}
</style>
</head>
<body>
<div class="bar"><strong>COASTLINE DAILY</strong> <a href="#">Region</a><a href="#">Business</a><a href="#">Weather</a><a href="#">Auf Deutsch</a><a href="#">Subscribe</a></div>
<div class="grid">
<div class="story" id="story">
<div class="section-name">{story.section}</div>
<h1 class="headline">{_text(story.title)}</h1>
<div class="lede">{_text(story.standfirst)}</div>
<div class="meta"><span class="author-name">{names}</span> | <span class="date">{long_date(story.published)}</span> <button>Share</button></div>
<div class="story-text">
{_body(story, photo, '<h2 class="crosshead">{}</h2>', '<blockquote class="pullquote">{}</blockquote>')}
{helpers}
</div>
{gallery}
</div>
<div class="rail">
<div class="rail-box"><h4>Most read</h4><ol><li><a href="#">Tide times for the week</a></li><li><a href="#">Roadworks on the coast road</a></li><li><a href="#">Crossword no. 4,118</a></li></ol></div>
<div class="rail-box newsletter"><h4>Morning Line</h4><p>Five stories before your first coffee.</p><button>Subscribe</button></div>
<div class="rail-box"><h4>More from Coastline</h4>
{cards}
</div>
</div>
</div>
<div class="foot">Coastline Media, Dock Road 4 · <a href="#">Imprint</a> · <a href="#">Cookies</a> · <a href="#">Advertise</a></div>
</body>
</html>
"""


def tidewater(story: Story) -> str:
    """Tidewater Weekly: little metadata, and the credit within the caption in parentheses."""
    files = folder(story)
    by = "Por" if story.language == "es" else "By"

    def photo(shot: Shot) -> str:
        return (
            f'<table class="pic" role="presentation"><tr><td><img src="{files}/{shot.picture}.jpg" alt="{escape(shot.alt)}"></td></tr>\n'
            f'<tr><td class="cutline">{_text(shot.caption)} ({_text(shot.credit)})</td></tr></table>'
        )

    see = "\n".join(
        f'<div class="also"><img src="{files}/teaser-{key}.jpg" alt=""> <a href="#">{READ_MORE[key]}</a></div>'
        for key in story.teasers
    )
    return f"""<html lang="{story.language}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{_text(story.title)} :: Tidewater Weekly</title>
<meta name="description" content="{escape(story.standfirst)}">
<meta name="keywords" content="{escape(", ".join(story.keywords))}">
<meta property="og:site_name" content="Tidewater Weekly">
<meta property="og:url" content="{story.url}">
<style>
body {{ background: #e9efe9; font: 16px/1.6 Palatino, "Book Antiqua", serif }} #wrap {{ width: 860px; margin: 0 auto; background: #fff; padding: 30px }}
#logo {{ font-size: 44px; color: #1f5a4a; letter-spacing: -1px }} #menu {{ background: #1f5a4a; padding: 6px }} #menu a {{ color: #fff; margin-right: 14px }}
.pic img {{ width: 560px }} .cutline {{ font-size: 13px; font-style: italic }} .intro {{ font-weight: bold }} .also img {{ width: 90px }}
</style>
</head>
<body>
<div id="wrap">
<div id="logo">Tidewater Weekly</div>
<div id="menu"><a href="#">News</a><a href="#">Arts</a><a href="#">Football</a><a href="#">En español</a><a href="#">Small ads</a></div>
<div id="content">
<h1>{_text(story.title)}</h1>
<p class="intro">{_text(story.standfirst)}</p>
<p class="byline">{by} <b>{" and ".join(story.bylines)}</b>, <span class="pubdate">{story.published if story.language == "es" else long_date(story.published)}</span></p>
{_body(story, photo, "<h3>{}</h3>", "<blockquote>{}</blockquote>")}
</div>
<div id="side"><h4>Most read this week</h4>
{see}
<div class="signup">Get Tidewater by post. <a href="#">Ask for a sample copy</a></div></div>
<div id="footer">Tidewater Weekly is printed on Fridays. <a href="#">About us</a> | <a href="#">Shops that sell us</a></div>
</div>
</body>
</html>
"""


def text_dump(story: Story) -> str:
    """A story as somebody copied it from a web page into a text file; the lead's caption comes twice."""
    out = [story.title, story.standfirst, f"{story.bylines[0]} is {story.publication}'s {story.role}"]
    for block in story.body:
        if isinstance(block, Shot):
            line = f"{block.caption} ({block.credit})"
            out.append(f"{line}\n{line}" if block.position == "lead" else line)
        else:
            out.append(block.removeprefix("## "))
    if story.contributors:
        out.append(f"{' and '.join(story.contributors)} contributed to this report.")
    return "\n\n".join(out) + "\n\nMost Popular\nread more:\n"


def ninjs(story: Story) -> str:
    """A story as a ninjs 3.0 message with its photo as an association."""
    shot = story.shots[0]
    paragraphs = [b for b in story.body if isinstance(b, str)]
    message = {
        "uri": "https://coastlinedaily.example/wire/2023/9644",
        "type": "text",
        "representationType": "full",
        "profile": "text",
        "version": "2",
        "firstCreated": "2023-09-04T14:58:00Z",
        "versionCreated": story.published,
        "pubStatus": "usable",
        "urgency": 4,
        "language": story.language,
        "slugline": "averell-dredging",
        "copyrightHolder": story.publication,
        "copyrightNotice": f"© 2023 {story.publication}",
        "by": story.bylines[0],
        "infoSources": [{"name": story.publication, "role": "publisher"}],
        "altIds": [{"role": "web", "value": story.url}],
        "headlines": [{"role": "main", "value": story.title}],
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": story.standfirst}],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/html",
                "value": "".join(f"<p>{_text(p)}</p>" for p in paragraphs),
            }
        ],
        "subjects": [{"name": word, "rel": "about"} for word in story.keywords],
        "places": [{"name": "Port Averell", "rel": "about"}],
        "associations": [
            {
                "name": "mainpicture",
                "uri": "https://coastlinedaily.example/wire/2023/9644/picture-1",
                "type": "picture",
                "representationType": "partial",
                "by": shot.by[0],
                "contentCreated": "2023-09-03T18:52:00Z",
                "descriptions": [
                    {"role": "caption", "contentType": "text/plain", "value": shot.caption},
                    {"role": "creditline", "contentType": "text/plain", "value": shot.credit},
                ],
                "renditions": [
                    {
                        "name": "preview",
                        "href": f"{shot.picture}.jpg",
                        "contentType": "image/jpeg",
                        "width": 1200,
                        "height": 800,
                    }
                ],
            }
        ],
    }
    return json.dumps(message, ensure_ascii=False, indent=2) + "\n"


def render(story: Story) -> str:
    """The story's file as text, by its ending and its paper."""
    if story.file.endswith(".txt"):
        return text_dump(story)
    if story.file.endswith(".json"):
        return ninjs(story)
    return {GAZETTE: gazette, COASTLINE: coastline}.get(story.publication, tidewater)(story)
