"""Which statements a denial answers: the same proposition from another voice, or the one that it can point back to."""

from __future__ import annotations

import pytest

ADDER = "<s1 Colonel Adder> <c1 said> <t1 that four hundred conscripts had deserted the brigade>. "
BRUE = "<s2 Captain Brue> <c2 said> <t2 the depot had burned down>. "
OLER = "<s1 Ms Oler> <c1 said> <t1 the army had burned two villages>. "

#: A text, and for each attribution in order what it answers.
CASES = [
    # The same proposition.
    (ADDER + "<s2 The ministry> <c2 denied> <t2 that any conscripts had deserted>.", [[], [1]]),
    (ADDER + "<s2 The ministry> <c2 denied> <t2 the desertions>.", [[], [1]]),
    (ADDER + "<s2 The ministry> <c2 denied> <t2 that it had shelled the market>.", [[], []]),
    (ADDER + BRUE + "<s3 The ministry> <c3 denied> <t3 that the depot had burned>.", [[], [], [2]]),
    (
        "<s1 Northland> <c1 said> <t1 Southland had shelled the port of Este>. "
        "<s2 Southland> <c2 denied> <t2 shelling the port>.",
        [[], [1]],
    ),
    (
        "<s1 The ministry> <c1 denied> <t1 that the dam had cracked>. "
        "<s2 Mr Pell> <c2 said> <t2 the dam had cracked in March>.",
        [[2], []],
    ),
    ("<s2 The ministry> <c2 denied> <t2 the <s1 opposition> <c1 claim> <t1 that the dam had cracked>>.", [[], [1]]),
    # The clause above points back.
    (
        "<s1 The miners> <c1 said> <t1 the shaft had been unsafe for years>. That version is disputed by the owners, "
        "<s2 who> <c2 denied> <t2 neglect at the pit>.",
        [[], [1]],
    ),
    (
        "<s1 The miners> <c1 said> <t1 the shaft had been unsafe for years>. That version is disputed by the owners. "
        "<s2 The union> <c2 denied> <t2 neglect at the pit>.",
        [[], []],
    ),
    # Not the same: another number, another actor, the same polarity, the same voice, silence.
    (
        "<s1 Ms Oler> <c1 said> <t1 three hundred had deserted>. "
        "<s2 The ministry> <c2 denied> <t2 that four hundred had deserted>.",
        [[], []],
    ),
    (
        "<s1 Northland> <c1 said> <t1 Southland had shelled the port of Este>. "
        "<s2 Eastland> <c2 denied> <t2 that Northland had shelled the port>.",
        [[], []],
    ),
    (
        "<s1 Northland> <c1 said> <t1 Southland had shelled the port of Este>. "
        "<s2 Northland> <c2 denied> <t2 shelling the port>.",
        [[], []],
    ),
    (
        "<s1 The ministry> <c1 denied> <t1 that the dam had cracked>. "
        "<s2 Mr Pell> <c2 said> <t2 the dam had not cracked>.",
        [[], []],
    ),
    (
        "<s1 Mr Pell> <c1 did not say> <t1 that the dam had cracked>. "
        "<s2 The ministry> <c2 denied> <t2 that the dam had cracked>.",
        [[], []],
    ),
    (ADDER + "<s2 The ministry> <c2 did not deny> <t2 that conscripts had deserted>.", [[], []]),
    (ADDER + "<s2 The ministry> <c2 declined> <t2 to comment>.", [[], []]),
    ("<s1 Mr Pell> <c1 said> <t1 the mayor had taken bribes>. <s2 He> <c2 denied> <t2 taking bribes>.", [[], []]),
    # Pointing back.
    (ADDER + "<s2 The ministry> <c2 denied> <t2 it>.", [[], [1]]),
    (ADDER + "<s2 The ministry> <c2 called> <t2 the claim a lie>.", [[], [1]]),
    (ADDER + '<s2 The ministry> <c2 said:> <t2 "That is a lie.">', [[], [1]]),
    (ADDER + BRUE + "<s3 The ministry> <c3 denied> <t3 the claims>.", [[], [], []]),
    (
        "<s1 Colonel Adder> <c1 accused> <t1 the ministry of hiding the losses>. "
        "<s2 The ministry> <c2 rejected> <t2 the accusation>.",
        [[], [1]],
    ),
    (
        "<s1 The union> <c1 demanded> <t1 the release of the files>. <s2 The council> <c2 rejected> <t2 that idea>.",
        [[], []],
    ),
    (
        OLER + "Some rain fell. More rain fell. The river rose. The dam held. "
        "<s2 The ministry> <c2 denied> <t2 the allegations>.",
        [[], []],
    ),
    (
        "<c1 The claim> <t1 that rockets were fired from the ridge> spread. <s2 The Front> <c2 denies> <t2 it>.",
        [[], [1]],
    ),
    (
        "<s1 Officials> <c1 have attributed> <t1 the surge to neglect>. "
        "<s2 Officials> <c2 argue> <t2 that injustice has eroded trust>. "
        "<t3 This narrative> <c3 is contested> by <s3 the union>, "
        "and <s4 the union> <c4 denied> <t4 allegations of poor leadership>.",
        [[], [], [1, 2], [1, 2]],
    ),
    (
        "<s1 The papers> <c1 argued> <t1 that the public had a right to the file>. "
        "<s2 Judge Oler> <c2 rejected> <t2 that argument>.",
        [[], [1]],
    ),
    # Denying one's part.
    (
        "<s1 The ministry> <c1 blamed> <t1 the Front for the blast>. <s2 The Front> <c2 denied> <t2 involvement>.",
        [[], [1]],
    ),
    (
        "<s1 The ministry> <c1 blamed> <t1 the Front for the blast>. "
        "<s2 The Front> <c2 denied responsibility for> <t2 any attack on civilians>.",
        [[], []],
    ),
    (
        "<s1 The ministry> <c1 blamed> <t1 the rebels for the blast>. <s2 The Front> <c2 denied> <t2 involvement>.",
        [[], []],
    ),
    # A statement that takes back another's word for word is a denial; one of somebody else's acts is not.
    (OLER + "<s2 The army> <c2 said> <t2 it had not burned any villages>.", [[], [1]]),
    (OLER + "<s2 Mr Pell> <c2 said> <t2 the navy had not burned any villages>.", [[], []]),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_answers(judged, marked, expected):
    _, made = judged(marked)
    assert [list(one.answers) for one in made] == [[f"a{n}" for n in numbers] for numbers in expected]
    assert all(one.stance == "denies" for one in made if one.answers)
