"""Words that take back what a factive cue takes for granted: doubt, a question, or a check that could not be made.

"The film shows the blast" says that the film does; a newspaper that goes on to say that it could not check it does
not vouch for it (presupposition cancellation; Karttunen 1974).
"""

from __future__ import annotations

import re
from collections.abc import Container

from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View

_REACH = 2
_SURE = words("true really sure certain genuine real authentic")
_LIGHT = words("be have do go get make take say")
_CHECK = (
    r"(?:verif(?:y|ied)|check(?:ed)?|confirm(?:ed)?|corroborated?|authenticated?|establish(?:ed)?|ascertain(?:ed)?)"
)
_DOUBT = re.compile(
    r"\b(?:not|never|unable|impossible|n[o']t|n’t|no\s+way)\b[^.;]{0,40}?\b" + _CHECK + r"\b"
    r"|\b(?:unverified|unconfirmed|unclear|not\s+(?:yet\s+)?(?:clear|known)|uncorroborated|doubtful)\b"
    r"|\b(?:cast|casts|casting|raise[sd]?|express(?:es|ed)?|voic(?:es|ed))\s+(?:\w+\s+)?doubts?\b"
    r"|\bdoubt(?:s|ed)?\s+(?:that|whether|the|this|it|its|about)\b"
    r"|\bquestion(?:s|ed)\s+(?:whether|the|this|its|how)\b"
    r"|\b(?:disput(?:es|ed)|contest(?:s|ed)|den(?:ies|ied)|reject(?:s|ed)|dismiss(?:es|ed))\s+(?:that|this|it|the)\b"
    r"|\b(?:is|are|was|were)\s+(?:disputed|contested|denied)\b"
    r"|\b(?:turned\s+out|proved)\s+to\s+be\s+(?:false|wrong|fake|staged)\b",
    re.IGNORECASE,
)


def cancelled(view: View, cue: Cue, content: list[int], said: Container[int]) -> bool:
    """Whether the article asks, doubts or could not check what it seems to take as given, there or soon after.

    `said`: what voices say; their questions are not the article's.
    """
    tokens = (*cue.tokens, *content)
    if not tokens or not view.tokens:
        return False
    first, last = view.tokens[min(tokens)].sentence, view.tokens[max(tokens)].sentence
    told = view.tokens[cue.tokens[0]].sentence if cue.tokens else first
    if _asks(view, told, frozenset(content)):
        return True
    for n in range(last, min(last + 1 + _REACH, len(view.sentences))):
        sentence = view.sentences[n]
        if n > last and sentence.paragraph > view.sentences[last].paragraph + 1:
            return False
        own = _apart(view, n, frozenset(tokens))
        if _DOUBT.search(own) or (n > last and _asks(view, n, said, whole=True) and _of_it(view, n, cue, content)):
            return True
    return False


def _asks(view: View, n: int, said: Container[int], whole: bool = False) -> bool:
    """Whether a sentence ends in a question mark of the article's own; with `whole`, so do the words before it."""
    sentence = view.sentences[n]
    marks = [i for i in range(max(sentence.first, sentence.last - 3), sentence.last) if view.words[i] == "?"]
    return any(i not in said and not (whole and i - 1 in said) and not view.quoted(i) for i in marks)


def _of_it(view: View, n: int, cue: Cue, content: list[int]) -> bool:
    """Whether a question is about what was told: it has its verb or the cue's, or asks what is true or sure."""
    verbs = {view.lemmas[i] for i in content if view.tokens[i].pos == "VERB" and view.tokens[i].text.islower()} - _LIGHT
    if cue.head is not None:
        verbs.add(view.lemmas[cue.head])
    sentence = view.sentences[n]
    return any(view.lemmas[i] in verbs or view.words[i] in _SURE for i in range(sentence.first, sentence.last))


def _apart(view: View, n: int, tokens: frozenset[int]) -> str:
    """A sentence without the words of the attribution itself and without quotations."""
    sentence = view.sentences[n]
    return " ".join(
        view.words[i] for i in range(sentence.first, sentence.last) if i not in tokens and not view.quoted(i)
    )
