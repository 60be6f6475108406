"""What the text only supposes, asks about or advises is no statement; what it tells is one."""

from __future__ import annotations

import pytest

from rashomon import language
from rashomon.attributions.unreal import unreal, with_unreal
from rashomon.records import Document, Parse, Spotted

# sentence with [the cue] and {the content}
SUPPOSED = [
    "If the harbour board [requires] {new nets}, the fleet will stay in port.",
    "Unless the mayor [wants] {to close the bridge}, nothing will change.",
    "It was unclear whether the judge [believed] {the witness}.",
    "If the auditors [have questions about] {the ledger}, voters will hear of it.",
    "Has the minister [called for] {a new vote}?",
    "Did she [deny] {that the well was poisoned}?",
    "Who [says] {that the dam is safe}?",
    "The delegates could have [considered] {the offer} in March.",
    "Voters [should know] {what the questions are}.",
    "With the files open, we [would know] {which boats were sold}.",
    "The captain would do well to visit the crews, [stressing] {the danger}.",
    "The court [might rule] {that the fence must go}.",
    "He would have [said] {that the road was closed}.",
    "The board would [demand] {a refund} if the roof leaked.",
    "The treaty will allow all parties [to focus on] {the harvest}.",
    "The company has yet [to explain] {why the valve failed}.",
    "The minister [has to explain] {where the grain went}.",
    "They never got the chance [to ask] {who had paid}.",
    "The drought gave them a new reason [to worry about] {the well}.",
    "They shouted at him instead of [asking] {what he wanted}.",
    "The guards prevented her from [saying] {what she had seen}.",
    "The aides stripped out a [call] {for more boats}.",
    "The aides [stripped out a call] {for more boats}.",
    "The chairman [avoids condemning] {the raid}.",
    "Crane [avoids condemning] {Arland’s shelling of the port}, including its mosque.",
    "The report [failed to mention] {the second boat}.",
    "He refrained from [blaming] {the crew}.",
    "The board stopped short of [blaming] {the crew}.",
]
TOLD = [
    "He [said] {he would resign if the vote failed}.",
    "She [said] {that nobody should believe the report}.",
    "The ministry [asked] {whether the dam was safe}.",
    "The editor would later [admit] {that the figure was wrong}.",
    "They [would later understand] {that the map was wrong}.",
    "The union [would like] {a longer break}.",
    "The governor called a meeting [to announce] {a new tax}.",
    "He sighed before [adding] {that the mill was gone}.",
    "The mayor is expected [to announce] {a curfew} on Friday.",
    "Why did the captain [say] {that the sea was calm}?",
    "{“Is the bridge open?”} the driver [asked].",
    "I [must say] {that the soup was good}.",
    "From the tower they could [see] {that the fire had spread}.",
    "He could not [say] {how many were lost}.",
    "The keeper had to [admit] {that the lamp was out}.",
    "The chairman [avoided] {the question}.",
    "They [had doubts about] {the harvest}.",
    "When asked, the keeper [said] {that the lamp was out}.",
    "According [to] the keeper, {it would rain if the wind turned}.",
    "If, as the keeper [says], {the lamp was out}, the ship had no chance.",
]


def marked(text: str) -> tuple[str, Spotted]:
    """The text without its marks, and the attribution that they mark."""
    plain, spans, opened = "", {}, {}
    for char in text:
        if char in "[{":
            opened[char] = len(plain)
        elif char in "]}":
            kind = "[" if char == "]" else "{"
            spans[kind] = (opened[kind], len(plain))
        else:
            plain += char
    return plain, Spotted(source_spans=(), cue_spans=(spans["["],), content_spans=(spans["{"],), form="indirect")


def parsed(text: str, syntax: language.Syntax) -> Parse:
    return language.parse(Document(id="d", text=text, sha256=""), syntax)


@pytest.mark.parametrize("text", SUPPOSED)
def test_supposed(text, syntax):
    plain, one = marked(text)
    assert unreal(parsed(plain, syntax), (one,)) == (True,)


@pytest.mark.parametrize("text", TOLD)
def test_told(text, syntax):
    plain, one = marked(text)
    assert unreal(parsed(plain, syntax), (one,)) == (False,)


def test_only_the_flag_changes(syntax):
    plain, one = marked(SUPPOSED[0])
    (made,) = with_unreal(parsed(plain, syntax), (one,))
    assert made.unreal
    assert (made.cue_spans, made.content_spans, made.score) == (one.cue_spans, one.content_spans, one.score)


@pytest.mark.parametrize("cue", [(), ((0, 0),), ((3, 900),), ((900, 901),)])
def test_odd_spans_are_no_error(cue, syntax):
    one = Spotted(source_spans=(), cue_spans=cue, content_spans=(), form="indirect")
    assert unreal(parsed("He said so.", syntax), (one,)) == (False,)
    assert unreal(parsed("", syntax), (one,)) == (False,)
