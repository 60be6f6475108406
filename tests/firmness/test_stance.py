"""What the source does with what it says, and whether the text says that it was not said."""

from __future__ import annotations

import pytest

STANCES = [
    # The cue decides.
    ("<s The council> <c rejected> <t the proposal>.", "denies"),
    ("<s The council> <c refused> <t to hand over the files>.", "denies"),
    ("<s The court> <c denied> <t him a licence>.", "asserts"),
    ("<s The cook> <c saw> <t the guards running off>.", "asserts"),
    ("<s The cook> <c heard> <t the roof fall>.", "asserts"),
    ("<s The cook> <c saw> <t that the guards had gone>.", "believes"),
    ("<s The guards> <c said> <t he'd just finished and was about to leave>.", "asserts"),
    ("<s The guards> <c said> <t the mill he'd bought would burn>.", "predicts"),
    ("<s The mayor> <c is no fan of> <t the tax>.", "believes"),
    ("<s The police> <c asked> <t the public's help with the search>.", "demands"),
    ('<s The mayor> <c said:> <t "The club is going to have to pay.">', "demands"),
    ('<s The mayor> <c said:> <t "The club is going to win.">', "predicts"),
    ('<s The mayor> <c said:> <t "Appreciate the kind words.">', "asserts"),
    ("<t The toll> <c looks> <t unlikely to rise>.", "predicts"),
    ("<s The party> <c is opposed to> <t the tax>.", "denies"),
    ("<s The prisoner> <c was denied> <t parole>.", "asserts"),
    ("<s The party> <c is aligned with> <t the premier>.", "believes"),
    ("<s The party> <c took aim at> <t his support for the tax>.", "asserts"),
    ("<s The firm> <c turned down> <t the offer>.", "denies"),
    ("<s The spokesman> <c dismissed> <t the reports> <c as false>.", "denies"),
    ("<s The spokesman> <c called> <t the report a lie>.", "denies"),
    ("<s The spokesman> <c denounced> <t the claims> <c as baseless>.", "denies"),
    ("<s One doctor> <c called> <t him a fake and a fraud>.", "asserts"),
    ("<s Analysts> <c doubt> <t that the bridge will hold>.", "doubts"),
    ("<s The economist> <c questioned> <t the figures>.", "doubts"),
    ("<s The lawyer> <c questioned> <t Anna Oler>.", "asks"),
    ("<s The senator> <c challenged> <t Anna Oler to a debate>.", "asserts"),
    ("<s The clerk> <c has been asked> <t this question>.", "asks"),
    ("<s The party> <c dropped its opposition to> <t the tax>.", "asserts"),
    ("<c It is unclear> <t who fired>.", "doubts"),
    ("<t It> <c is disputed> <t how many people died>.", "doubts"),
    ("<s The mission> <c has asked> <t both sides for access>.", "demands"),
    ("<s Reporters> <c asked> <t whether the bridge was safe>.", "asks"),
    ("<s The minister> <c was asked about> <t the losses>.", "asks"),
    ("<s The minister> <c asked> <t the council to release the funds>.", "demands"),
    ("<s The minister> <c told> <t residents to leave the city>.", "demands"),
    ("<s The ministry> <c warned> <t residents not to return>.", "demands"),
    ("<s The envoy> <c proposed> <t that the port be reopened>.", "demands"),
    ("<s The envoy> <c suggested> <t reopening the port>.", "demands"),
    ("<s The union> <c called for> <t a strike>.", "demands"),
    ("<s The union> <c called> <t the offer an insult>.", "asserts"),
    ("<s The general> <c vowed> <t to retake the town>.", "promises"),
    ("<s Rebels> <c threatened> <t to shell the port>.", "promises"),
    ("<s The two sides> <c agreed> <t to exchange prisoners>.", "promises"),
    ("<s The ambassador> <c agreed> <t that the talks had failed>.", "asserts"),
    ("<t Prices> <c are expected> <t to rise>.", "predicts"),
    ("<s The bank> <c forecast> <t growth of two percent>.", "predicts"),
    ("<s The widow> <c fears> <t for her sons>.", "believes"),
    ("<s Voters> <c are convinced> <t that the count was fair>.", "believes"),
    ("<s The minister> <c issued a statement accusing> <t the rebels of looting>.", "asserts"),
    ("<s The minister> <c sent a letter urging> <t restraint>.", "demands"),
    ("<s Judge> <c Rejects> <t Plea to Free Miners>", "denies"),
    # A plain cue leaves it to what was said.
    ("<s The general> <c said> <t he would retake the town>.", "promises"),
    ("<s The general> <c said> <t his troops would retake the town>.", "promises"),
    ("<s The general> <c said> <t the enemy would attack in spring>.", "predicts"),
    ('<s The general> <c said:> <t "We will retake the town.">', "promises"),
    ('<s The general> <c said:> <t "We will win.">', "predicts"),
    ('<s The general> <c said:> <t "I would answer every letter.">', "asserts"),
    ("<s The bank> <c said> <t the fund would have failed>.", "asserts"),
    ("<s The ministry> <c warned> <t that the dam could burst>.", "predicts"),
    ("<s The minister> <c said> <t that the rebels must lay down their arms>.", "demands"),
    ("<s The chief> <c said> <t the sergeant should resign>.", "demands"),
    ("<s The chief> <c said> <t the sergeant should have known>.", "asserts"),
    ('<s The chief> <c said:> <t "Stop the shelling now.">', "demands"),
    ('<s The chief> <c said:> <t "Let us rebuild the school.">', "demands"),
    ('<s The chief> <c said:> <t "Look, nobody knew.">', "asserts"),
    ('<s The chief> <c said:> <t "Don\'t worry, I am staying.">', "asserts"),
    ("<s The chief> <c said> <t it would be wrong to leave>.", "asserts"),
    ('<s The chief> <c said:> <t "We urge both sides to stop.">', "demands"),
    ("<s The driver> <c said> <t the law does not require a licence>.", "asserts"),
    ('<s She> <c asked:> <t "Who gave the order?">', "asks"),
    ('<s She> <c said:> <t "Who gave the order?">', "asks"),
    ('<s She> <c said:> <t "They never came, right?">', "asserts"),
    ("<s The widow> <c said> <t she feared for her sons>.", "believes"),
    ('<s The widow> <c said:> <t "I want the truth.">', "believes"),
    ('<s The widow> <c said:> <t "They want the truth.">', "asserts"),
    ('<s The spokesman> <c said:> <t "That is simply not true.">', "denies"),
    ("<s The spokesman> <c said> <t the claim was baseless>.", "denies"),
    ('<s The spokesman> <c said:> <t "It is not easy to say.">', "asserts"),
    ("<s The spokeswoman> <c said> <t that was not her view>.", "denies"),
    ("<s The spokeswoman> <c said> <t it was not the view of the council>.", "asserts"),
    ("<s The spokeswoman> <c said> <t there was no truth to the report>.", "denies"),
    ("<s The spokeswoman> <c said> <t there was no ferry to the island>.", "asserts"),
    ("<s The spokeswoman> <c said> <t that did not happen>.", "denies"),
    ("<s The spokeswoman> <c said> <t the fair did not happen>.", "asserts"),
    ("<s The spokeswoman> <c said> <t she rejected the charge>.", "denies"),
    ("<s The spokeswoman> <c said> <t the council rejected the charge>.", "asserts"),
    ("<s Police> <c are trying to find out> <t if the fire was set>.", "asks"),
    ("<s The premier> <c said> <t she plans to sell the mill>.", "promises"),
    ("<s The premier> <c said> <t she does not plan to sell the mill>.", "promises"),
    ("<s The premier> <c said> <t that she is a strong advocate for the railway>.", "believes"),
    ("<s The premier> <c explained> <t that all anyone has to do is ask a clerk>.", "asserts"),
    ("<s The engineer> <c said> <t the shots could be heard in town>.", "asserts"),
    ("<s The premier> <c spoke of> <t his would-be successors>.", "asserts"),
    ("<s The premier> <c said:> <t his would-be successors at the fair>.", "asserts"),
    # A case that is made is an assertion, unless it is a demand.
    ("<s The general> <c insisted> <t that his men would not withdraw>.", "asserts"),
    ("<s The general> <c insisted> <t that the rebels must withdraw>.", "demands"),
]

SILENCE = [
    "<s The ministry> <c declined> <t to comment on the losses>.",
    "<s The ministry> <c declined to comment on> <t the losses>.",
    "<s They> <c haven't won the endorsement of> <t any big union>.",
    "<s The witness> <c refused to give> <t her full name>.",
    "<s The army> <c neither confirmed nor denied> <t the strike>.",
    "<s The envoy> <c stopped short of saying> <t that the truce had failed>.",
    "<s The governor> <c stopped short of committing> <t to a date>.",
    "<s The governor> <c refused to say> <t how many were missing>.",
    "<s The governor> <c would not say> <t how many were missing>.",
    "<s The governor> <c refused> <t to speak to reporters>.",
    "<s The mayor> <c could not be reached> <t for comment>.",
    "<s The mayor> <c did not immediately respond to> <t a request for comment>.",
    "<s The mayor> <c left without saying> <t when the road would reopen>.",
    "<s The mayor> <c chose not to answer> <t the question>.",
    "<s The report> <c made no mention of> <t the second blast>.",
    "<s The union> <c has yet to announce> <t a date for the strike>.",
    "<s No group> <c claimed responsibility for> <t the attack>.",
    "<s None of the parties> <c said> <t who had fired first>.",
    "<s Neither side> <c said> <t who had fired first>.",
    "<s The colonel> <c never said> <t that the bridge was safe>.",
    "<s The minister> <c did not deny> <t that the depot had burned>.",
    "<s The party> <c has never denied> <t that it took the money>.",
    "<s The party> <c no longer denies> <t that it took the money>.",
    "<s The company> <c does not dispute> <t that the valve failed>.",
    "<s The clerk> <c had no reason to claim> <t that the seal was broken>.",
]

UNHELD = [
    ("<s Police> <c do not believe> <t the fire was set>.", "believes"),
    ("<s Prosecutors> <c don't expect> <t any charges>.", "predicts"),
    ("<s The mayor> <c did not want> <t to stay>.", "believes"),
    ("<s The clerk> <c no longer believes> <t that the seal was broken>.", "believes"),
    ("<s The envoys> <c are not overly hopeful about> <t the talks>.", "believes"),
    ("<s The union> <c is not convinced> <t that the offer is fair>.", "believes"),
    ("<s Detectives> <c have no reason to believe> <t the fire was set>.", "believes"),
    ("<s The board> <c has no plans> <t to sell>.", "promises"),
    ("<s The minister> <c does not intend> <t to resign>.", "promises"),
    ("<s The minister> <c did not know> <t that the valve had failed>.", "believes"),
    ("<s The minister> <c does not know> <t who fired>.", "doubts"),
    ("<s The union> <c does not agree> <t that the offer is fair>.", "denies"),
]

UNDONE = [
    "<s The minister> <c avoids condemning> <t the raid>.",
    "<s The minister> <c avoided> <t condemning the raid>.",
    "<s The minister> <c refrained from condemning> <t the raid>.",
    "<s The minister> <c refrained> <t from condemning the raid>.",
    "<s The minister> <c stopped short of condemning> <t the raid>.",
    "<s The minister> <c failed to condemn> <t the raid>.",
    "<s The minister> <c declined to condemn> <t the raid>.",
    "<s The minister> <c refused> <t to condemn the raid>.",
    "<s The minister> <c hesitated to repeat> <t the charge>.",
    "<s The owner> <c held back from accusing> <t the pilot>.",
    "<s The delegates> changed the text, <c stripping out a call for> <t new elections>.",
    "<c A call for> <t new elections> <c was deleted>.",
    "<s The union> <c dropped its demand for> <t a raise>.",
    "<s The candidate> <c has proposed> <t nothing that would raise his own taxes>.",
    "<s The mayor> <c said> <t nothing of the second fire>.",
]

DONE = [
    ("<s The minister> <c did not hesitate to condemn> <t the raid>.", "asserts"),
    ("<s The union> <c never dropped its demand for> <t a raise>.", "demands"),
    ("<s The union> <c repeated its demand for> <t a raise>.", "demands"),
    ('<s The mayor> <c said> <t "nothing was stolen">.', "asserts"),
    ("<s The minister> <c refused> <t to hand over the files>.", "denies"),
]

SAID = [
    "<s The colonel> <c said> <t the bridge was not safe>.",
    "<s The mayor> <c not only admitted> <t the error> but apologised.",
    "<s The mayor> <c did not admit> <t the error> until Friday.",
    "<s The mayor> <c couldn't agree more> <t that the road is unsafe>.",
    "<s The minister> <c did not rule out> <t further strikes>.",
    '<s The mayor> <c said> <t "absolutely not">.',
    "<s The army> <c denied> <t that no one had been hurt>.",
    "<s The mayor> <c minced no words about> <t the delay>.",
]


@pytest.mark.parametrize(("marked", "stance"), STANCES)
def test_stance(judged, marked, stance):
    _, (one,) = judged(marked)
    assert (one.stance, one.negated) == (stance, False)


@pytest.mark.parametrize("marked", SILENCE)
def test_silence_is_neither_a_statement_nor_a_denial(judged, marked):
    _, (one,) = judged(marked)
    assert one.negated
    assert one.stance == "asserts"
    assert one.answers == ()


@pytest.mark.parametrize(("marked", "stance"), UNHELD + DONE)
def test_not_believing_is_a_statement_as_believing_is(judged, marked, stance):
    _, (one,) = judged(marked)
    assert (one.stance, one.negated) == (stance, False)


@pytest.mark.parametrize("marked", UNDONE)
def test_what_was_kept_back_or_taken_out_was_not_said(judged, marked):
    _, (one,) = judged(marked)
    assert (one.stance, one.negated) == ("asserts", True)


@pytest.mark.parametrize(
    "marked", ["<s Nobody> <c believes> <t that it held>.", "<s He> signed <c without knowing> <t that it held>."]
)
def test_what_nobody_believes_is_nobodys_statement(judged, marked):
    _, (one,) = judged(marked)
    assert one.negated


@pytest.mark.parametrize("marked", SAID)
def test_what_was_said_is_not_taken_for_silence(judged, marked):
    _, (one,) = judged(marked)
    assert not one.negated


def test_a_negated_denial_is_never_a_denial(judged):
    for marked in (
        "<s The minister> <c did not deny> <t the raid>.",
        "<s The minister> <c did not rule out> <t a raid>.",
        "<s The minister> <c cannot deny> <t the raid>.",
    ):
        _, (one,) = judged(marked)
        assert one.stance != "denies"


def test_what_could_not_be_checked_is_neither_stated_nor_denied(judged):
    for marked in (
        "<s The agency> <c could not independently verify> <t the claim>.",
        "<t The toll> <c could not be verified>.",
        "<s The agency> <c was unable to confirm> <t the toll>.",
    ):
        _, (one,) = judged(marked)
        assert (one.stance, one.negated) == ("doubts", True)


@pytest.mark.parametrize("cue", ["Rejects", "Slams", "Vows", "Denies"])
def test_a_headline_verb_is_read_though_it_is_capital(judged, cue):
    _, (one,) = judged(f"<s Mayor Quist> <c {cue}> <t Plan to Close Port>")
    assert one.stance == {"Rejects": "denies", "Slams": "asserts", "Vows": "promises", "Denies": "denies"}[cue]
