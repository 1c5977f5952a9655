"""E-mails and mailboxes."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import ArticleDraft, Doubt, Published
from archive.reading import Limits, read_file
from tests.reading.helpers import BODY, PARAGRAPHS, drafts, failure, picture

CAPTION = "Harbour master Lena Marsh, left, in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"
TEXT = "\n\n".join(PARAGRAPHS)
SAMPLES = Path(__file__).parents[4] / "shared" / "corpora" / "interchange" / "superdesk"


def mail(text: str = TEXT, subject: str = "Chained doors", sender: str = "desk@example.org") -> EmailMessage:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "library@example.org"
    message["Subject"] = subject
    message["Date"] = "Tue, 09 Jan 2024 20:31:00 +0100"
    if text:
        message.set_content(text)
    return message


def story(path: Path, message: EmailMessage | bytes) -> ArticleDraft:
    content = message if isinstance(message, bytes) else message.as_bytes()
    first = drafts(path / "a.eml", content)[0]
    assert first.article is not None, first.error
    return first.article


def attach(message: EmailMessage, name: str, **options: str) -> EmailMessage:
    message.add_attachment(picture(), "image", "jpeg", filename=name, **options)
    return message


def test_a_mail_is_a_story_by_its_subject_and_text(tmp_path: Path) -> None:
    read = story(tmp_path, mail())
    assert read.title == "Chained doors"
    assert [block.text for block in read.body] == PARAGRAPHS
    assert read.published == Published("2024-01-09T20:31:00+01:00", inferred=True)
    assert read.doubts == (Doubt("date-inferred"),)


@pytest.mark.parametrize(
    ("sender", "bylines"),
    [
        ("dana.ruiz@example.org", ()),
        ("Newsdesk <desk@example.org>", ()),
        ("Press Office <press@example.org>", ()),
        ("Dana Ruiz <dana@example.org>", ("Dana Ruiz",)),
    ],
)
def test_an_address_signs_no_story_and_a_name_does(
    tmp_path: Path, sender: str, bylines: tuple[str, ...]
) -> None:
    assert story(tmp_path, mail(sender=sender)).bylines == bylines


def test_the_storys_own_byline_wins_over_the_sender(tmp_path: Path) -> None:
    text = f"By Piet Sørland\n\nJanuary 8, 2024\n\n{TEXT}"
    read = story(tmp_path, mail(text, sender="Dana Ruiz <dana@example.org>"))
    assert read.bylines == ("Piet Sørland",)
    assert read.published == Published("2024-01-08")


def test_the_richer_of_two_texts_is_read(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative(f"<html><body><h2>Below deck</h2>{BODY}</body></html>", subtype="html")
    assert story(tmp_path, message).body[0].kind == "heading"


def test_html_that_says_less_than_the_text_is_not_read(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative("<p>Your program shows no text.</p>", subtype="html")
    assert [block.text for block in story(tmp_path, message).body] == PARAGRAPHS


@pytest.mark.parametrize("mark", ["Fwd: ", "WG: ", "Re: Fw: "])
def test_a_forwarded_story_keeps_its_headline_and_loses_the_envelope(tmp_path: Path, mark: str) -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Dana Ruiz <d@example.org>\n"
        f"Date: Tue, 9 Jan 2024\nSubject: Chained doors\nTo: <desk@example.org>\n\n{TEXT}"
    )
    read = story(tmp_path, mail(text, subject=f"{mark}Chained doors", sender="Ann Ray <a@example.org>"))
    assert read.title == "Chained doors"
    assert read.bylines == ()
    assert [block.text for block in read.body] == PARAGRAPHS


def test_a_signature_is_no_part_of_the_story(tmp_path: Path) -> None:
    read = story(tmp_path, mail(f"{TEXT}\n\n-- \nDana Ruiz\nHarbour desk, 4th floor\n"))
    assert [block.text for block in read.body] == PARAGRAPHS


def test_inline_and_attached_pictures_come_with_their_bytes(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative(
        f'{BODY}<figure><img src="cid:quay"><figcaption>{CAPTION}</figcaption></figure>', subtype="html"
    )
    html = message.get_payload()[1]  # type: ignore[index]
    html.add_related(picture(), "image", "jpeg", cid="<quay>", filename="quay.jpg")  # type: ignore[union-attr]
    read = story(tmp_path, attach(message, "pier.jpg"))
    assert [use.raw for use in read.photos] == [CAPTION, ""]
    assert [use.data for use in read.photos] == [picture(), picture()]


def test_a_picture_sent_by_a_desk_has_the_mails_text_as_its_caption(tmp_path: Path) -> None:
    read = story(tmp_path, attach(mail(CAPTION, subject="PORT ELWYN FIRE"), "quay.jpg"))
    (use,) = read.photos
    assert use.raw == CAPTION
    assert use.data == picture()
    assert [block.kind for block in read.body] == ["photo"]
    assert read.title == "PORT ELWYN FIRE"


def test_several_pictures_take_the_captions_in_their_order(tmp_path: Path) -> None:
    second = CAPTION.replace("left", "right")
    message = attach(attach(mail(f"{CAPTION}\n\n{second}"), "a.jpg"), "b.jpg")
    assert [(use.src, use.raw) for use in story(tmp_path, message).photos] == [
        ("a.jpg", CAPTION),
        ("b.jpg", second),
    ]


def test_an_attached_document_is_read_by_its_own_reader(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(TEXT.encode(), "text", "plain", filename="story.txt")
    message.add_attachment(b"BEGIN:VCARD", "text", "x-vcard", filename="me.vcf")
    first, second = drafts(tmp_path / "a.eml", message.as_bytes())
    assert (first.entry, second.entry) == (None, "story.txt")
    assert second.article is not None


def test_an_attached_mail_is_read_too(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(mail(subject="Inner story"))
    _, second = drafts(tmp_path / "a.eml", message.as_bytes())
    assert second.article is not None
    assert second.article.title == "Inner story"


def test_pictures_without_any_text_are_photos_of_their_own(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path / "a.eml", attach(mail(""), "quay.jpg").as_bytes())
    assert draft.photo is not None
    assert (draft.entry, draft.name, draft.data) == ("quay.jpg", "quay.jpg", picture())


def test_a_mail_without_anything_says_so(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.eml", mail("").as_bytes())
    assert error.code == "empty"


def test_data_sent_by_a_form_is_refused_as_what_it_is(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.eml", mail('{"Headline": ["A"], "Body": ["B\n"]}').as_bytes())
    assert error.code == "unknown-kind"


def test_a_declared_charset_is_read(tmp_path: Path) -> None:
    raw = (
        b"From: a@example.org\r\nSubject: =?windows-1252?Q?Hafen_=96_Feuer?=\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=windows-1252\r\n\r\n"
        b"Der Hafen \x96 sagt die Beh\xf6rde \x96 ist zu.\r\n"
    )
    read = story(tmp_path, raw)
    assert (read.title, read.body[0].text) == ("Hafen – Feuer", "Der Hafen – sagt die Behörde – ist zu.")


def test_a_story_that_begins_with_a_label_is_no_mail(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path / "a.txt", f"Subject: harbours\n\n{TEXT}")
    assert draft.article is not None
    assert draft.article.title == "Subject: harbours"


def mailbox(*messages: EmailMessage) -> bytes:
    return b"".join(
        b"From desk@example.org Tue Jan  9 20:31:00 2024\n" + message.as_bytes() + b"\n"
        for message in messages
    )


def test_each_message_of_a_mailbox_is_a_draft_of_its_own(tmp_path: Path) -> None:
    content = mailbox(
        mail(subject="One"), mail(f"{TEXT}\n\n>From the quay came a shout that day.", subject="Two")
    )
    first, second = drafts(tmp_path / "a.mbox", content)
    assert first.article is not None
    assert second.article is not None
    assert [first.entry, second.entry] == ["message 1.eml", "message 2.eml"]
    assert (first.article.title, second.article.title) == ("One", "Two")
    assert second.article.body[-1].text == "From the quay came a shout that day."


def test_a_message_that_is_too_large_costs_itself_alone(tmp_path: Path) -> None:
    content = mailbox(mail(TEXT * 40), mail(subject="Two"))
    first, second = drafts(tmp_path / "a.mbox", content, Limits(max_mail_bytes=9000))
    assert first.error is not None
    assert first.error.code == "too-large"
    assert second.article is not None


@given(st.data())
@settings(deadline=None, max_examples=80)
def test_no_damage_to_a_mail_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    content = bytearray(mailbox(attach(mail(sender="Dana Ruiz <d@example.org>"), "quay.jpg")))
    for at in data.draw(st.lists(st.integers(0, 700), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("mail") / "a.mbox"
    path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    for draft in read_file(path):
        assert (draft.error is None) == (draft.article is not None or draft.photo is not None)


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are absent")
@pytest.mark.parametrize(
    ("name", "title", "photos"),
    [
        ("simple_email.txt", "Test message 1234", 0),
        ("composite_email.txt", "single image test", 1),
        ("charset_in_subject_email.txt", "Google Apps News March 2015", 0),
    ],
)
def test_real_mails_are_read(name: str, title: str, photos: int) -> None:
    (draft,) = read_file(SAMPLES / name)
    assert draft.article is not None
    assert draft.article.title == title
    assert len(draft.article.photos) == photos
    assert all(use.data for use in draft.article.photos)


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are absent")
@pytest.mark.parametrize("name", ["googleform.txt", "googleform1.txt", "json-email.txt"])
def test_real_forms_are_refused(name: str) -> None:
    (draft,) = read_file(SAMPLES / name)
    assert draft.error is not None
    assert draft.error.code == "unknown-kind"


@pytest.mark.parametrize(
    "day", ["Date: Thu, 4 Jan 2024 at 10:11", "Gesendet: Donnerstag, 4. Januar 2024 10:11"]
)
def test_a_forwarded_story_is_of_the_day_on_which_it_was_sent_first(tmp_path: Path, day: str) -> None:
    text = f"---------- Forwarded message ---------\nFrom: <d@example.org>\n{day}\nSubject: Doors\n\n{TEXT}"
    read = story(tmp_path, mail(text, subject="Fwd: Doors"))
    assert read.published == Published("2024-01-04", inferred=True)


def test_a_signature_in_html_is_no_part_of_the_story(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative(f"{BODY}<p>--<br>Dana Ruiz<br>Harbour desk, 4th floor</p>", subtype="html")
    assert [block.text for block in story(tmp_path, message).body] == PARAGRAPHS


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_header_fields_that_nobody_encoded_are_read(tmp_path: Path, charset: str) -> None:
    head = "From: Jürgen Größle <j@example.org>\nSubject: Brücke gesperrt\nDate: Tue, 9 Jan 2024 20:31:00\n\n"
    read = story(tmp_path, head.encode(charset) + TEXT.encode())
    assert (read.title, read.bylines) == ("Brücke gesperrt", ("Jürgen Größle",))


@pytest.mark.parametrize(
    ("under", "caption"),
    [("<p><em>Photo: Ines Okafor/Reuters</em></p>", ""), (f"<p>{CAPTION}</p>", CAPTION[:-22])],
)
def test_a_line_under_a_picture_that_is_nothing_but_its_credit_is_that(
    tmp_path: Path, under: str, caption: str
) -> None:
    message = mail()
    message.add_alternative(f'{BODY}<img src="https://example.org/quay.jpg">{under}{BODY}', subtype="html")
    (use,) = story(tmp_path, message).photos
    assert use.caption == caption
    assert use.credit is not None
    assert [value.text for value in use.credit.photographers] == ["Ines Okafor"]
