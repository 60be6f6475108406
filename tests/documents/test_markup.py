"""HTML and Markdown: the article's words, its facts, its links."""

from __future__ import annotations

import pytest

PAGE = """<!doctype html><html lang="en-GB"><head><title>Bridge closed | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example"><meta name="author" content="Ada Writer">
<meta property="article:published_time" content="2024-05-03T23:30:00+02:00">
<link rel="canonical" href="https://news.example/bridge"><script>var hidden = "not text";</script></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Bridge closed</h1>
<p>The mayor said that the <a href="https://town.example/bridge">old bridge</a> would be closed until Friday, and that
engineers had found cracks in two of its pillars after the flood.</p>
<p>“We have no choice,” she told the council &amp; the press. The police <b>declined</b> to comment when they were
asked about the accident of the night before.</p>
<blockquote>Nobody had warned us, said a resident who lives beside the river.</blockquote>
<table><tr><td>Injured</td><td>5</td></tr></table>
</article><footer>All rights reserved</footer></body></html>"""


def test_article_text_and_facts_of_a_page(one):
    made = one(PAGE.encode(), "a.html", uri="saved/a.html")
    assert made.text.startswith("The mayor said that the old bridge would be closed until Friday, and that engineers")
    assert "\n\n“We have no choice,” she told the council & the press. The police declined to comment" in made.text
    assert "Nobody had warned us" in made.text
    assert "Injured\t5" in made.text
    assert "Sport" not in made.text
    assert "rights" not in made.text
    assert "hidden" not in made.text
    assert (made.title, made.publisher, made.byline) == ("Bridge closed", "The Daily Example", "Ada Writer")
    assert (made.published, made.language, made.uri) == ("2024-05-03", "en-GB", "https://news.example/bridge")
    assert [(made.text[slice(*link.span)], link.href) for link in made.links] == [
        ("old bridge", "https://town.example/bridge")
    ]


def test_a_page_without_an_article_still_gives_its_words(one):
    made = one(b"<html><body><div>Short note.<br>Second <i>line</i>.</div><script>x</script></body></html>", "a.html")
    assert made.text == "Short note.\nSecond line."


def test_a_short_page_keeps_its_facts(one):
    page = (
        b"<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1><p>Short note.</p></body></html>"
    )
    made = one(page, "a.html")
    assert (made.title, made.text) == ("Bridge closed", "Short note.")


def test_no_day_is_guessed_from_a_page(one):
    made = one(b"<html><body><p>On 3 May 2019 nothing happened.</p><p>Copyright 2021</p></body></html>", "a.html")
    assert made.published is None


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"<html><meta charset=iso-8859-1><p>He said \x93no\x94.", "He said “no”."),
        ("<html><p>Né “no”".encode("utf-16"), "Né “no”"),
        (b"<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><p>No.</p></html>", "No."),
        (b"<p>a\x00b", "a\ufffdb"),
        (b"<p>&#0;&#xD800;&#1114112;x", None),
        (b"plain words, no markup", "plain words, no markup"),
    ],
)
def test_encodings_and_broken_characters(one, raw, text):
    made = one(raw, "a.html")
    assert made.text.encode()
    assert text is None or made.text == text


REFUSED = [
    (b"", "input.empty"),
    (b"   ", "input.empty"),
    (b"<html><body><script>1</script></body></html>", "input.empty"),
    (b"<html><body>" + b"<div>" * 100_000 + b"x", "input.too-large"),
    (b"<html><body>" + b"<b>" * 230 + b"x", "input.too-large"),
]


@pytest.mark.parametrize(("raw", "code"), REFUSED)
def test_pages_that_cannot_be_read_say_why(one, raw, code):
    assert one(raw, "a.html").code == code


def test_entities_are_never_expanded_from_definitions(one):
    bomb = b'<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]><p>x &b; &f;'
    made = one(bomb, "a.html")
    assert "haha" not in made.text


MARKDOWN = """---
publisher: The Daily Example
date: 2024-05-03
---
# Bridge *closed*

The mayor said that the [old **bridge**](https://town.example/b) was
closed. Nobody <b>knew</b> `why`.\\
New line.

> Quoted \\*words\\*.

- one
- two

| Injured | Dead |
|---|---|
| 5 | 0 |

![a picture](p.png)
"""


def test_markdown_becomes_prose(one):
    made = one(MARKDOWN.encode(), "a.md")
    assert made.text == (
        "The mayor said that the old bridge was closed. Nobody knew why.\nNew line.\n\nQuoted *words*.\n\n"
        "one\n\ntwo\n\nInjured\tDead\n5\t0"
    )
    assert (made.title, made.publisher, made.published) == ("Bridge closed", "The Daily Example", "2024-05-03")
    assert [(made.text[slice(*link.span)], link.href) for link in made.links] == [
        ("old bridge", "https://town.example/b")
    ]


def test_a_second_heading_stays_text(one):
    made = one(b"# Title\n\n# Part\n\nWords.", "a.md")
    assert (made.title, made.text) == ("Title", "Part\n\nWords.")


STATED = [
    ('<meta name="DC.date.issued" content="2024-05-03">', "2024-05-03"),
    ('<meta itemprop="datePublished" content="3 May 2024">', "2024-05-03"),
    ('<script type="application/ld+json">{"datePublished": "2024-05-03T01:00:00Z"}</script>', "2024-05-03"),
    ('<body><time datetime="2024-05-03">yesterday</time><p>Words.</p>', "2024-05-03"),
    ('<body><span class="article-date">Published May 3, 2024</span><p>Words.</p>', "2024-05-03"),
    ('<link rel="canonical" href="https://news.example/2024/05/03/bridge">', "2024-05-03"),
    ('<body><div class="dateline">Published on: Friday, May 3, 2024 at 9 am</div><p>Words.</p>', "2024-05-03"),
    ('<body><div class="dateline">Updated May 3, 2024</div><p>Words.</p>', None),
    ('<meta name="date" content="03/05/2024">', None),
    ('<body><time datetime="2024-05-03">a</time><time datetime="2024-05-04">b</time>', None),
    (
        '<script type="application/ld+json">{"datePublished": "2024-05-03"}{"datePublished": "2023-01-01"}</script>',
        None,
    ),
    ("<body><p>The treaty of 3 May 2019 was signed.</p><footer>Copyright 2021</footer>", None),
    ('<link rel="canonical" href="https://news.example/2024/13/45/bridge">', None),
]


@pytest.mark.parametrize(("markup", "day"), STATED)
def test_the_day_is_the_one_that_the_page_states(one, markup, day):
    made = one(f"<html>{markup}<p>The mayor said that the bridge was closed.</p></html>".encode(), "a.html")
    assert made.published == day


def test_links_that_lead_to_no_other_page_are_left_out(one):
    page = '<p>One <a href="#top">two</a> <a href="javascript:alert(1)">three</a> <a href="https://x.example">four</a>.'
    assert [link.href for link in one(page.encode(), "a.html").links] == ["https://x.example"]


def test_marked_quotations_show_their_marks(one):
    made = one(b"<article><p>The mayor said: <q>Never, <i>ever</i></q>. She left. <q>No</q></p></article>", "a.html")
    assert made.text == "The mayor said: “Never, ever”. She left. “No”"


def test_code_within_a_sentence_stays_in_it(one):
    made = one(
        b"<article><p>The note named <code>boot.log</code> as the file, said the engineer.</p></article>", "a.html"
    )
    assert made.text == "The note named boot.log as the file, said the engineer."
