"""What other programs copy comes in as plain lines of ours: no looks, and every visible word."""

from __future__ import annotations

import re
from base64 import b64encode
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.documents.html import LxmlHtmlReader
from circledesk.domain.markup import Table, parse, render, words_of

READER = LxmlHtmlReader()
PIXEL = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"


def text_of(source: str) -> str:
    return render(READER.read(source).blocks)


WORDS = st.lists(
    st.sampled_from(["uno", "Ñáñez", "😀", "<script>", "&", "**", "- ", "1. ", "| x |", "## ", "[a](b)", "\\", "ﬁn"]),
    min_size=1,
    max_size=3,
).map(" ".join)
NAMES = """
p div span b i strong a h1 h3 ul ol li table tr td th tbody caption blockquote pre font o:p u sup center
"""
TAGS = st.sampled_from(NAMES.split())
STYLES = st.sampled_from(["", ' style="color:red;font-weight:bold"', ' href="https://x.co/ñ"', ' class="MsoNormal"'])
TREE = st.recursive(
    WORDS.map(escape),
    lambda inner: st.builds(
        lambda tag, style, kids: f"<{tag}{style}>{' '.join(kids)}</{tag}>", TAGS, STYLES, st.lists(inner, max_size=3)
    ),
    max_leaves=12,
)


@given(TREE)
def test_no_visible_word_is_lost_and_no_look_comes_in(page: str) -> None:
    visible = re.sub(r"<[^>]*>", " ", page)
    wanted = "".join(_unescaped(visible).split())
    blocks = parse(text_of(page))
    found = "".join("".join(words_of(block) for block in blocks).split())
    assert sorted(found) == sorted(wanted)
    assert "style=" not in found
    assert parse(render(blocks)) == blocks


@given(st.text(max_size=60))
def test_anything_at_all_can_be_pasted(source: str) -> None:
    blocks = READER.read(source).blocks
    assert parse(render(blocks)) == parse(render(parse(render(blocks))))


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&#x27;", "'").replace("&amp;", "&")


def test_headings_lists_tables_bold_and_links_come_along() -> None:
    page = """<html><head><title>no</title><style>p{}</style></head><body><!--StartFragment-->
    <h1>Informe</h1><p class="x">La <b>meta</b> y <a href="https://x.co/a b">el&nbsp;dato</a>.<br>Otra línea</p>
    <ul><li>uno<ul><li>dos</li></ul></li><li><p>tres</p></li></ul><ol start="3"><li>cuatro</li><li>cinco</li></ol>
    <table><tr><th>Localidad</th><th colspan="2">Cifra</th></tr><tr><td rowspan="2">Usme</td><td>3<br>4</td>
    <td>5</td></tr><tr><td>6</td><td>7</td></tr></table><script>alert(1)</script><!--EndFragment--></body></html>"""
    assert text_of(page) == (
        "## Informe\nLa **meta** y [el dato](https://x.co/a%20b).\nOtra línea\n- uno\n  - dos\n- tres\n3. cuatro\n"
        "4. cinco\n| Localidad | Cifra |  |\n| Usme | 3 4 | 5 |\n|  | 6 | 7 |"
    )


def test_lists_of_word_are_lists() -> None:
    page = """<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>
    <![endif]>Convocar a las <b>organizaciones</b><o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>
    Publicar</p>
    <p class=MsoNormal>Fin.<o:p>&nbsp;</o:p></p>"""
    assert text_of(page) == "- Convocar a las **organizaciones**\n  2. Publicar\nFin."


def test_google_documents_are_not_bold_all_over() -> None:
    page = '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">uno</span> dos</p>'
    assert text_of(page) == "**uno** dos"


def test_a_table_within_a_table_and_one_of_one_column_are_words() -> None:
    assert (
        text_of("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>")
        == "| a b c | d |"
    )
    assert text_of("<table><tr><td><p>uno</p></td></tr><tr><td>dos</td></tr></table>") == "uno\ndos"


def test_pictures_that_came_along_are_handed_over_and_none_is_fetched() -> None:
    data = b64encode(PIXEL).decode()
    found = READER.read(
        f'<p>Ver <img alt="la gráfica" src="data:image/gif;base64,{data}"> y <img src="https://x.co/a.png" alt="otra">'
        f'<img src="file:///c:/x.png"><img src="https://x.co/smile.png" alt="😀"></p><img src="data:image/svg+xml,x">'
        '<img src="data:image/png;base64,#">'
    )
    assert [(one.content, one.suffix, one.caption) for one in found.pictures] == [(PIXEL, ".gif", "la gráfica")]
    assert found.lost == 4
    (paragraph,) = found.blocks
    assert words_of(paragraph) == "Ver la gráfica y 😀"


@pytest.mark.parametrize("hidden", ["<style>x</style>", '<span style="display: none">x</span>', "<script>x</script>"])
def test_what_nobody_sees_stays_out(hidden: str) -> None:
    assert text_of(f"<p>uno {hidden}dos</p>") == "uno dos"


def test_a_preformatted_text_keeps_its_lines() -> None:
    assert text_of("<pre>uno  dos\ntres</pre>") == "uno dos\ntres"


def test_a_very_wide_span_makes_no_endless_row() -> None:
    (table,) = READER.read('<table><tr><td colspan="9999">a</td><td>b</td></tr></table>').blocks
    assert isinstance(table, Table)
    assert len(table.rows[0]) == 41


def test_a_deep_page_is_read() -> None:
    assert text_of("<div>" * 1500 + "hondo" + "</div>" * 1500) == "hondo"
