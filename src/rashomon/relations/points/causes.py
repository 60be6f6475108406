# ruff: noqa: E501 - one pattern a line
"""A question with a slot: statements that give an answer to "what caused it", in whatever words.

A table of constructions; each holds the words of the cause (`x`), and mostly of what was caused (`effect`). What is
caused must be something that happens to people or things (a fire, a crash), or "it": causes of moods and prices are no
question between reports of an event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rashomon.records import Attribution
from rashomon.relations.lexicon import STATEMENT, STOP, stem

HAPPENING = (
    r"disaster|tragedy|catastrophe|calamity|accident|incident|mishap|emergency|explosions?|blasts?|fireball|fires?|blaze|inferno|flames|wildfires?|"
    r"crash|collision|pile-?up|wreck|derailment|sinking|capsizing|capsize|shipwreck|grounding|collapse|cave-in|landslide|mudslide|rockslide|avalanche|"
    r"outbreak|epidemic|poisonings?|contamination|illness(?:es)?|sickness|infections?|stampede|crush|surge|flood(?:s|ing)?|deluge|inundation|"
    r"outage|blackout|power cut|shutdown|failure|breach|breakdown|leak|spill|release|pollution|die-off|fish kill|deaths?|fatalit(?:y|ies)|injuries|casualties|killings|"
    r"attack|shelling|bombing|strike|bombardment|raid|shooting|clash(?:es)?|violence|riots?|unrest|fighting|brawl|mutiny|uprising|disturbances?|"
    r"destruction|damage|loss(?:es)?|delays?|disruption|closure|evacuation|rupture|burst|dam break|dam failure|downing|siege|escape|jailbreak"
)
# Words after which a happening only says what something is of: the shooting scene, the fire chief.
_NOT_OF = (
    r"(?! (?:scene|site|suspects?|victims?|investigat\w+|spree|range|department|station|alarms?|chief|crews?|trucks?|engines?|service|brigade|"
    r"marshal|rooms?|exits?|doors?|services?|lights?|vehicles?|landing|safety|code|prevention|fighters?|officials?|warnings?|rates?|toll|row|certificate|threats?|insurance)\b)"
)
_EFFECT = (
    r"(?P<effect>(?:(?:the|this|that|a|an|its|their|what|last|\w+day[’']s|\w+[’']s|(?:at least )?(?:some|most|all|one|two|three|four|five|many|several|both|\d+) (?:of )?(?:the|these|those|its|their)) )?(?:(?!(?:in|of|to|for|at|on|from|with|by|and|or|that|who|which|was|were|is)\b)[\w’'-]+ ){0,3}?"
    rf"\b(?:{HAPPENING})\b{_NOT_OF}|\bit all\b|what happened\b)"
)
# An effect that may be named after "the cause of"; where another one is, it is no cause of what happened.
_OF_IT = rf"(?! (?:of|for|behind) (?!{_EFFECT.replace('?P<effect>', '?:')}))"
_ADVERB = (
    r"(?:(?:may|might|could|would|can|cannot|must|should|had|has|have|was|were|is|are|be|been|being|to|said|thought|believed|understood|likely|"
    r"suspected|reported|found|known|confirmed|established|appears?|appeared|seems?|seemed|possibly|perhaps|probably|apparently|almost|certainly|"
    r"deliberately|accidentally|initially|first|actually|really|also|not|never|only|solely|directly|in fact|all|either|now|most)(?:n[’']t)? ){0,8}"
)
_ACTIVE = (
    r"(?:caused|causes|(?<=may )cause|(?<=might )cause|(?<=could )cause|(?<=did )cause|(?<=not )cause|(?<=would )cause|(?<=can )cause|(?<=have )caused|trigger(?:ed|s)?|set off|sets off|spark(?:ed|s)?|le(?:d|ads?) to|brought about|result(?:ed|s) in|provok(?:ed|es)|"
    r"started(?= (?:the|a|an|this|that|it)\b)|ignit(?:ed|es)|touched off|prompt(?:ed|s)|precipitated|unleashed|brought on|contributed to|gave rise to|fuell?ed)"
)
_PASSIVE = (
    r"(?:(?:caused|triggered|set off|sparked|started|provoked|brought about|brought on|touched off|ignited|prompted|precipitated|unleashed|produced|lit|fuell?ed) by|"
    r"(?:blamed|pinned|put) on|(?:attributed|ascribed|traced|traced back|put down|linked|down|due|owing) to|the fault of)"
)
_FROM = (
    r"(?:(?:stem(?:med|s)|result(?:ed|s)|ar(?:ose|ises)|originat(?:ed|es)|came|began|beg[iu]n|started|broke out|happened|occurred|followed|flowed) "
    r"(?:from|with|because(?: of)?|since|as a result of|as the result of|due to|owing to)|(?:originat(?:ed|es)|lies|lay) (?:with|in)|"
    r"(?:came|c[ao]me about|began|beg[iu]n|started|broke out) (?:about )?(?:because(?: of)?|through|after|when|as a result of)|(?:went|goes|go|going) back to|"
    r"(?:has|had|have) (?:its|their) (?:cause|origins?|roots?|source) in|because of|due to|owing to|as a result of|as the result of|thanks to|on account of|a consequence of|the consequence of)"
)
_THE = r"(?:the |a |an )?(?:most |only |more )?(?:likely |probable |possible |apparent |suspected |sole |main |root |immediate |direct |real |true |actual |official |initial |exact |leading |first |underlying )*"
_BEFELL = (
    r"sank|sunk|capsized|overturned|collapsed|crashed|exploded|blew up|burst|burn(?:ed|t)(?: down)?|caught fire|went down|came down|derailed|left the (?:track|rails)|"
    r"gave way|fell|ruptured|broke|failed|flooded|died|drowned|were killed|was killed|perished|fell ill|were poisoned|ran aground|collided|struck"
)
_CAUSE = r"(?:cause|reason|trigger|culprit|explanation|origin|source|factor|theory|hypothesis|suspicion|scenario|line of inquiry)"
_X = r"(?P<x>[^.,;:—]{2,90})"
_SUBJECT = r"(?<![\d,])(?P<x>\b[^.,;:—]{2,90}?)(?:, [^,.;]{1,90},)?,?"
_BLAME = r"(?:blam(?:e[ds]?|ing)|(?:laid|laying|lays?|put|puts|putting|pinned|pins|places?|placed) (?:the )?(?:blame|responsibility|fault) (?:\w+ ){0,3}?(?:on|at|with)|(?:point(?:s|ed|ing)?|pointed (?:the|a) finger|points (?:the|a) finger) (?:\w+ )?(?:to|at|towards?)|h[eo]ld(?:s|ing)? (?:responsible|(?=[^.;]+ responsible)))"
_NAMED = r"(?:suspect(?:s|ed|ing)?|cit(?:e[sd]?|ing)|identif(?:y|ies|ied)|nam(?:e[sd]?|ing)|rul(?:e[sd]?|ing) out|exclud(?:e[sd]?|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|confirm(?:s|ed)?|g[ai]ve[sn]?|g[ae]ve|suggest(?:s|ed)?|favou?rs?|consider(?:s|ed|ing)?|investigat(?:e[sd]?|ing)|described|list(?:s|ed)?|treat(?:s|ed|ing)?|regard(?:s|ed|ing)?)"


# What is fired, dropped or flown at something.
_WEAPON = (
    r"(?:[\w-]*missiles?|rockets?|shells?|shellfire|shelling|mortars?|mortar bombs?|bombs?|artillery|howitzers?|grenades?|torpedo(?:es)?|drones?|warheads?|shrapnel|"
    r"debris|air ?strikes?|air raids?|landmines?|explosives?|gunners|gunboats?|interceptors?|munitions?|projectiles?|wreckage)"
)
_HIT = (
    r"(?:hit|hits|struck|strikes|slammed into|crashed into|ploughed into|plowed into|tore (?:through|into|up|apart)|torn (?:through|into)|ripped (?:through|into)|smashed (?:through|into)|broken? (?:through|into)|"
    r"exploded (?:in|at|on|over|inside|beside|near|among)|landed (?:on|in)|fell (?:on|into)|fallen (?:on|into)|rained (?:down )?on|worked (?:up)?on|fired (?:up)?on|opened fire on|pounded|shelled|bombed|"
    r"brought down|brought the (?:\w+ )down|downed|shot down|destroyed|demolished|flattened|levelled|leveled|sank|sunk|killed|wounded|damaged|pierced|punched (?:through|into)|came down on)"
)
# What people die of without anybody's doing, and of somebody's.
_ILLNESS = (
    r"(?:heart|cardiac|kidney|renal|liver|lung|organ|respiratory|circulatory) (?:failure|attack|arrest|disease|trouble|complaint)|heart attacks?|strokes?|natural causes|old age|an? (?:\w+ )?(?:illness|disease|infection)|"
    r"illness|disease|pneumonia|tuberculosis|cholera|typhoid|dysentery|meningitis|malaria|hunger|starvation|malnutrition|dehydration|heatstroke|heat stroke|the (?:heat|cold)|exposure|hypothermia|cold|suicide|"
    r"an? overdose|overdoses|alcohol|smoke|fumes|carbon monoxide|suffocation|asphyxia(?:tion)?|drowning"
)
_DEED = r"(?:the )?(?:beatings?|torture|ill-treatment|mistreatment|maltreatment|blows|floggings?|abuse|neglect|poison(?:ing)?|strangulation|electric shocks)"


@dataclass(frozen=True)
class Construction:
    """A way to give a cause. `guard` is looked for first: the part that comes without the cause, quick to find."""

    pattern: re.Pattern[str]
    guard: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where a text gives a cause so."""
        return self.pattern.search(text) if self.guard is None or self.guard.search(text) else None


def _plain(words: str) -> Construction:
    return Construction(re.compile(words, re.IGNORECASE))


def _after(before: str, words: str) -> Construction:
    return Construction(re.compile(before + words, re.IGNORECASE), re.compile(words, re.IGNORECASE))


def _subject(words: str) -> Construction:
    return _after(rf"{_SUBJECT} {_ADVERB}", words)


def _caused(words: str) -> Construction:
    return _after(rf"{_EFFECT}[^.;]{{0,60}}? {_ADVERB}", words)


def _clause(words: str) -> Construction:
    return _after(r"(?P<x>\b[^.;:—]{2,90}?),? ", words)


def _named(words: str) -> Construction:
    return _after(rf"^{_X} ", words)


_DYING = r"\b(?P<effect>died|dead|deaths?|deceased|perished|succumbed|killed)\b"

# Each finds the words of a cause (`x`), and mostly of what was caused (`effect`), in one claim.
CAUSES: tuple[Construction, ...] = (
    _caused(rf"{_PASSIVE} {_X}"),
    _plain(rf"\b(?:blam(?:e[sd]?|ing)|trac(?:e[sd]?|ing)|put(?:s|ting)?|attribut(?:e[sd]?|ing)|ascrib(?:e[sd]?|ing)|link(?:s|ed|ing)?|pinn?(?:s|ed|ing)?|tied|s[ae]e[sn]? the cause of|found the (?:cause|origin|source|reason) (?:of|for)|find the cause of) {_EFFECT}[^.;]{{0,40}}? (?:back to|down to|to|on|in) {_X}"),
    _plain(rf"\b(?:without|but for) {_X} (?:the |there |nobody |nothing |this |it )(?:would|could) (?:never |not )?have"),
    _clause(rf"(?:and (?:that|this|it)|which|thus|thereby)(?: in turn)? {_ADVERB}{_ACTIVE} {_EFFECT}"),
    _caused(rf"(?:is |be |the )*(?:result|consequence|work|fault|doing|product|outcome|handiwork) of {_X}"),
    _plain(rf"(?:{_NAMED}|{_BLAME}) {_X} (?:as|for being|to be|was|is|being) {_THE}{_CAUSE}\b"),
    _plain(rf"\b(?:{_BLAME}) {_X}? (?:for (?:causing |starting )?{_EFFECT})"),
    _subject(rf"(?:nothing|anything|something|little|much) to do with (?:{_EFFECT}|this|it\b|that\b|what)"),
    _subject(rf"(?:played|plays|had) (?:no|a|any|some|little) (?:\w+ )?(?:part|role|hand|share) (?:in|at) {_EFFECT}"),
    _subject(rf"(?:behind|to blame for|responsible for|at fault for|at the root of|at the origin of) {_EFFECT}"),
    _plain(rf"\b{_THE}{_CAUSE} (?:of|for|behind) {_EFFECT}[^.;]{{0,40}}? {_ADVERB}(?:was|were|is|are|be|been|lay in|lies in|remains|as|seems|appears)\b (?:to be |likely |probably |not |that )*{_X}"),
    _plain(rf"\b{_THE}{_CAUSE} (?:of|for|behind) {_EFFECT}: {_X}"),
    _subject(rf"(?:was|were|is|are|be|been|remains?|remained) (?:(?:the|a|an|not|probably|likely|now) )*(?:\w+ )?{_CAUSE} (?:of|for|behind) {_EFFECT}"),
    _subject(rf"{_ACTIVE} {_EFFECT}"),
    _subject(r"(?:made|makes|left|leaves|turned) (?:\w+ ){1,4}?(?P<effect>ill|sick)\b"),
    _subject(rf"{_ACTIVE} it(?! to\b)\b"),
    _plain(rf"\b(?:it|this|that|all of it) {_ADVERB}{_PASSIVE} {_X}"),
    _caused(rf"{_FROM} {_X}"),
    _plain(rf"\b(?:{_BEFELL})\b[^.;]{{0,40}}? (?:because(?: of)?|due to|owing to|as a result of|on account of|thanks to) {_X}"),
    _plain(rf"\b(?:cause|reason|trigger(?= of)|culprit|(?<!their )(?<!his )(?<!her )(?<!our )source|origin|explanation)(?: of (?:it|this|that)| here| there)?(?: {_ADVERB}(?:was|is|be|been)|(?<!source):) (?:to be |likely |probably |not |that |found to be )*{_X}"),
    _subject(rf"(?:was|were|is|are|be|been|remains?) {_THE}(?:source|cause|reason|trigger|origin|culprit)$"),
    _plain(rf"\bwhat caused (?:it|{_EFFECT})[^.;]{{0,40}}?,? (?:it |that )?(?:was|is) {_X}"),
    _named(rf"as (?:the |a |its )(?:most )?(?:likely |probable |possible |main |suspected |sole |leading )*{_CAUSE}\b{_OF_IT}"),
    _named(rf"(?:the |a )(?:most )?(?:likely |probable |possible |main |suspected |sole |leading )+{_CAUSE}\b{_OF_IT}"),
    _plain(rf"\b(?:hit|struck|destroyed|downed|brought down|shot down|sunk|levelled|leveled|flattened|torn apart|killed|wounded|damaged) by (?P<x>(?:(?!\b(?:and|or|who|which|that)\b)[^\s,;:.]+ ){{0,5}}{_WEAPON}\b[^.,;:—]{{0,40}})"),
    _plain(r"\b(?:brought down|shot down|downed|felled|sunk) by (?P<x>(?:an?|the|its|their) [^.,;:—]{2,60})"),
    _plain(rf"\b(?:victims? (?:of|to)|at the hands of|on the receiving end of) (?P<x>(?:(?!\b(?:and|or|who|which|that)\b)[^\s,;:.]+ ){{0,4}}{_WEAPON}\b[^.,;:—]{{0,40}})"),
    _after(rf"(?P<x>\b(?:(?!\b(?:and|or|but|who|which|that|after|when|as|because)\b)[^\s,;:.]+ ){{0,4}}{_WEAPON}\b(?: (?:of|from|by|on) [^.,;:—]{{2,40}}?)?),? {_ADVERB}", rf"\b{_HIT}\b"),
    _plain(rf"\bh[eo]ld(?:s|ing)? (?P<x>[^.,;:—]{{0,40}}?{_WEAPON}\b[^.,;:—]{{0,40}}?) responsible\b"),
    _after(rf"\b(?P<x>(?:an? )?(?:{_ILLNESS})|{_DEED})\b[^.,;:—]{{0,40}}? {_ADVERB}", r"\b(?P<effect>killed|kills|claimed) (?:the|them|him|her|both|all|these|those|\w+ of|two|three|four|five|\d+)\b"),
    _after(rf"{_DYING}[^.;]{{0,60}}? ", rf"\b(?:of|from|through|by|after|under|as a result of) (?P<x>(?:an? )?(?:{_ILLNESS})|{_DEED})\b"),
    _subject(r"(?:derailed|sank|capsized|brought down|toppled|ruptured|felled|poisoned|sickened|wrecked|brought (?:\w+ ){1,3}down) (?:the|a|an|its|their|more than|some|\d)\b"),
    _subject(r"(?:was|were|is|are|has been|have been|had been|being) (?:now |also |definitively |formally |officially )*(?:suspected(?! (?:of|in)\b)|to blame|blamed|ruled out|excluded|the (?:likely |probable |main |leading |suspected )*(?:cause|culprit|trigger|suspicion|explanation))\b" + _OF_IT),
)  # fmt: skip
_BLAMED = _plain(
    rf"^(?:{_BLAME}|suspect(?:s|ed|ing)?|rul(?:e[sd]?|ing) out|exclud(?:e[sd]?|ing)) {_X}?(?: (?:for|as|in|of|to be)\b.*)?$"
)
# Words without which no pattern can match; looked for first, since most claims hold none.
_ANY = re.compile(
    r"caus|\b(?:ill|sick)\b|trigger|set(?:ting)? off|spark|le(?:d|ads?|ading) to|brought|back to|roots? in|found|sees? the|without|but for|derail|sank|capsiz|toppl|ruptur|fell|poison|sicken|wreck|source|origin|thus|thereby|result|consequence|work of|fault|doing of|provok|beg[ai]n|begun|start|"
    r"originat|behind|blam|responsib|to do with|ignit|touched off|prompt|precipitat|unleash|contribut|due to|owing to|"
    r"attribut|ascrib|trace|put down|pinned|linked|stem|ar[io]se|c[ao]me|because|thanks to|account of|culprit|"
    r"\b(?:died|deceased|perished|succumbed|killed|kills|claimed)\b|missile|rocket|shell|mortar|bomb|artiller|howitz|grenade|torpedo|drone|warhead|shrapnel|debris|air ?strike|landmine|gunner|gunboat|interceptor|munition|projectile|wreckage|shot down|downed|brought down|felled|sunk by|"
    r"reason|explanation|suspect|point|ruled|ruling|exclud|broke out|followed|occurred|happened|part in|role in|hand in|down to|root of",
    re.IGNORECASE,
)
_VERSION = re.compile(
    rf"^(?:the |a |any )?(?:\w+ )?(?:{STATEMENT})s? (?:(?:by|according to|under|in) which|that|of) ", re.IGNORECASE
)
# Who is said to think so, before the cause.
_SAYS = re.compile(
    r"^(?:[Ii]t (?:is|was|has been) (?:\w+ )?(?:alleged|said|believed|thought|claimed|reported|understood|suspected|likely) that )(?=\w)|"
    r"^.*\b(?:believ|sa[iy]|think|thought|confirm|determin|report|announc|conclud|add|not|stat|declar|insist|claim)(?:e[sd]?|s|d|ed)? (?:that )?(?=\w)"
)
# What is only looked for, or only may be.
_OPEN = re.compile(
    r"\b(?:determine|find out|establish|investigate|know|learn|unclear|if|whether|unless|anyone|anybody|whoever|those|(?:third |other |same )?(?:person|persons|people|man|men|woman|women|gunman|gunmen|shooter|shooters|perpetrators?|individuals?) ?$|persons? of interest|suspects?|reward|search|searching|assistance|information|manner|pending)\b|^\d|\b(?:believe|say|said)$|\b(?:is|was|are|were|be|been|has|have|had)(?: \w+ly)?$|\benough to$|\bcounts? of\b|\bcharged\b|^(?:his|her|their) (?:injuries|wounds)",
    re.IGNORECASE,
)
# What begins or ends so is no whole name of a cause: a place, a time, somebody who did something, words cut off.
_CUT = re.compile(
    r"^(?:with|for|after|before|out|to|in|inside|outside|at|near|on|behind|between|during|by|of|from|who|which|as|while|when|and|but|or|than|he|she|i|we|you|"
    r"is|was|are|were|what|something|someone|somebody|anything|everything|one|ultimately|eventually|finally|here|there)\b|"
    r"\b(?:because|that|who|which|just|right|his|her|its|their|the|an?|on|of|to|for|with|at|by|from|said|and|or|was|were|is|are|will|would|can|could|"
    r"(?:he|she|it|they)[’'](?:s|re|d))$|\bbecause\b|\bgunshots? wounds?\b|^foul play$|\bmotive\b|\b(?:lay|lies|stood|stands|sat|lives?|lived|parked|hid|waited|gathered)\b|[][]|(?<!what )\b(?:originat|happen|occurr)ed$",
    re.IGNORECASE,
)
# Words that say of a happening only when and how bad it was; a cause of no others is what happened itself.
_WHEN = re.compile(
    rf"^(?:(?:the|this|that|an?|early|late|earlier|later|last|next|first|second|morning|afternoon|evening|night|overnight|\w+day|\w+day[’']s|fatal|deadly|mass|"
    rf"tragic|horrific|terrible|alleged|apparent|reported|whole|entire|same|{HAPPENING}|shootout|gunfire|shots?|incident)\b\W*)+$",
    re.IGNORECASE,
)
_CLEFT = re.compile(r"^it (?:was|is) (?P<x>.+) (?:that|which|who)$", re.IGNORECASE)
_ACCORDING = re.compile(r", (?:according to|as) ", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:everything|nothing|there) [^.;,]{0,40}?\bthat |that |whether |if |and |but |because |how |it was |there (?:was|were|is|had been) |only |not |by )+",
    re.IGNORECASE,
)
_DID = re.compile(r"\s+(?:did|does|do)$")
_RELATIVE = re.compile(
    r"\b(?:that|which|who|what|whatever|whoever|nothing|something|this|it|he|she|they|we)$|[“”\"]", re.IGNORECASE
)
# What is put right: "not an accident, but a bomb".
_BUT = re.compile(r"\b(?:not|n[’']t) [^,;.]{1,60},? but\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"\b(?:not|n[’']t) [^,;.]{1,60},? but\b|(?:,? (?:and|but|or) (?:not|no)|, not|,? rather than) [^,]+(?:,|$)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|never|nothing|no|cannot|neither|nor|anything but|rul(?:e[sd]?|ing) out|exclud(?:e[sd]?|ing)|dismiss\w*|reject\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
_NO = re.compile(r"^(?:no|neither|not)\s+", re.IGNORECASE)
_END = re.compile(
    r" (?:in|on|at|near|outside) (?=(?:the )?[A-Z])|, | (?:which|who|when|while|after|before|and (?:that|not|was|were|has|had|is)|but|rather than|"
    r"as the|for the|during the|on \w+day|shortly|overnight|(?:early|late)(?= (?:on|in|this|last|yesterday|\w+day)\b)|last(?= \w+)|about|around|at (?:about|around)|some) ",
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SKIP = frozenset("disaster tragedi catastroph incident accident possibl likely suspect apparent alleg".split())
# What can't be told is no cause; nor is a state of an inquiry.
_UNTOLD = re.compile(
    r"^(?:(?:still |yet |being |not |as yet |currently |now )*(?:unknown|unclear|undetermined|unexplained|uncertain|investigat\w*|under\b|disputed|known|clear|determined|established)|"
    r"(?:the |an? )?(?:investigation|inquiry|probe|cause|reason|suspects?|person|people|man|men|woman|group)\b\s*$)",
    re.IGNORECASE,
)
LONGEST = 8  # stems of a cause
CLOSE_BY = 600  # characters before a denial in which its text gives the cause that it may deny in one word
READ = 400  # characters of a claim in which a cause is looked for


@dataclass(frozen=True)
class Answer:
    """What a claim gives as the cause: the words, their stems, and whether the claim says that it was not so. `effect`
    is the kind of what was caused; empty where any may be meant. `named` is the noun for it.
    `righted`: something else was put in the negative before it ("not an accident, but a bomb")."""

    words: str
    stems: frozenset[str]
    negated: bool
    effect: str = ""
    named: str = ""
    righted: bool = False


def cause(text: str) -> Answer | None:
    """The cause that a claim gives for an event; None where it gives none, or gives it for something small."""
    text = text[:READ]
    if _ANY.search(text) is None:
        return None
    return next(_answers(text), None)


def blamed(text: str) -> Answer | None:
    """The cause in words that begin with a verb of blame, suspicion or exclusion."""
    return next(_found(text[:READ], (_BLAMED,)), None)


# Cues that put something down to what follows them.
_BLAMES = re.compile(
    r"\b(?:blam(?:e[sd]?|ing)|suspect(?:s|ed|ing)?|h[eo]ld(?:s|ing)? responsible|rul(?:e[sd]?|ing) out|exclud(?:e[sd]?|ing))$",
    re.IGNORECASE,
)
_TRACES = re.compile(
    r"\b(?:trac|put|attribut|ascrib|link|pin|tie|f[io]und|finds|s[ae]e)\w*(?: the (?:cause|origin|source|reason)(?: of| for)?)?$",
    re.IGNORECASE,
)


def cause_of(said: str, act: Attribution | None, text: str) -> Answer | None:
    """The cause that a claim gives, by its words or by the cue before them ("blames the rain")."""
    found = cause(said)
    if found is not None or act is None or not act.cue_spans or act.content_spans[0][0] < act.cue_spans[-1][1]:
        return found
    cue = text[act.cue_spans[-1][0] : act.cue_spans[-1][1]]
    if _BLAMES.search(cue) and not said.startswith("that "):
        found = blamed(f"{cue} {said}") or cause(f"{cue} {said}")
    elif _TRACES.search(cue):
        found = cause(f"{cue} {said}")
    # The cue's own negative is the stance of the statement.
    return replace(found, negated=False) if found is not None and act.stance == "denies" else found


def _answers(text: str) -> Iterator[Answer]:
    return _found(_VERSION.sub("", _ACCORDING.split(text.strip('“”" ,'), maxsplit=1)[0]), CAUSES)


def _found(text: str, patterns: Iterable[Construction]) -> Iterator[Answer]:
    for pattern in patterns:
        match = pattern.search(text)
        if match is None or not match.group("x"):
            continue
        x = _LEAD.sub("", match.group("x").strip())
        cleft = _CLEFT.match(match.group("x").strip())
        x = cleft.group("x") if cleft else x
        x = _SAYS.sub("", x)
        if _RELATIVE.search(x) or _UNTOLD.match(x) or _OPEN.search(x):
            continue
        denied = _NO.match(x) is not None
        words = _END.split(_NO.sub("", x), maxsplit=1)[0].strip()
        words = _DID.sub("", words)
        stems = stems_of(words)
        named = match.groupdict().get("effect") or ""
        if not stems or len(stems) > LONGEST or _CUT.search(words) or _WHEN.match(words):
            continue
        between = _ASIDE.sub("", text[match.start() : match.end()].replace(words, ""))
        yield Answer(
            words=words,
            stems=stems,
            negated=denied or bool(_NOT.search(between)),
            effect=kind_of(named),
            named=_last(named),
            righted=_BUT.search(text, 0, match.end()) is not None,
        )


def _last(effect: str) -> str:
    """The noun of what was caused, as it is asked for: "shooting" for "Monday's fatal shooting"."""
    found = _HEAD.search(effect)
    return found.group().lower() if found else ""


_HEAD = re.compile(rf"\b(?:{HAPPENING})$", re.IGNORECASE)


# What was caused, by kinds: causes of two kinds are no answers to one question.
KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for kind, words in (
        ("harm", r"died|dead|deceased|perished|succumbed|killed|kills|claimed|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|casualties|damage|loss(?:es)?|destruction"),
        ("shooting", r"shootings?|killings?"),
        ("fire", r"fires?|blaze|inferno|flames|wildfires?"),
        ("blast", r"explosions?|blasts?|fireball"),
        ("violence", r"attack|shelling|bombing|strike|bombardment|raid|shooting|clash(?:es)?|violence|riots?|unrest|fighting|brawl|mutiny|uprising|disturbances?|siege|killings?"),
        ("illness", r"outbreak|epidemic|ill|sick|poisonings?|contamination|illness(?:es)?|sickness|infections?|die-off|fish kill|pollution"),
        ("delay", r"delays?|disruption|closure|evacuation|outage|blackout|power cut|shutdown"),
        ("flight", r"escape|jailbreak"),
        ("crash", r"crash|collision|pile-?up|wreck|derailment|sinking|capsizing|capsize|shipwreck|grounding|downing"),
        ("fall", r"collapse|cave-in|landslide|mudslide|rockslide|avalanche|burst|rupture|breach|failure|dam break|dam failure|flood(?:s|ing)?|deluge|inundation|leak|spill|release"),
        ("crowd", r"stampede|crush|surge"),
    )
)  # fmt: skip


# Prepositions with which a cause is told apart from others of its kind.
_HUNG = re.compile(
    r",| (?:in|on|at|from|by|with|near|over|between|beyond|behind|during|under|dug|fired|launched|laid|left) "
)


def chief(answer: Answer) -> frozenset[str]:
    """The stems of a cause without what hangs on it: "army artillery dug in beyond the ridge" is army artillery."""
    return stems_of(_HUNG.split(answer.words, maxsplit=1)[0]) or answer.stems


def by_nature(answer: Answer) -> bool | None:
    """Whether people died of illness or the like; False where it was somebody's doing, None where that isn't told."""
    if re.fullmatch(rf"(?:the |an? )?(?:\w+ )?(?:{_ILLNESS})", answer.words, re.IGNORECASE):
        return True
    return False if re.match(rf"{_DEED}\b", answer.words, re.IGNORECASE) else None


def weapon(answer: Answer) -> bool:
    """Whether a cause is something that was fired, dropped or flown."""
    return re.search(rf"\b{_WEAPON}\b", answer.words, re.IGNORECASE) is not None


def kind_of(effect: str) -> str:
    """The kind of what was caused; empty for "the disaster", "it" and the like."""
    return next((kind for kind, words in KINDS if words.search(effect)), "")


# What people do to one another may have several grounds at once.
_MOTIVES = frozenset(["shooting"])


def one_effect(a: Answer, b: Answer) -> bool:
    """Whether two causes may be of the same thing, so that only one of them is so."""
    if {by_nature(a), by_nature(b)} == {True, False}:
        return True
    if "harm" in (a.effect, b.effect):
        return False
    if _MOTIVES & {a.effect, b.effect} and not (weapon(a) and weapon(b)):
        return False
    return a.effect == b.effect or "" in (a.effect, b.effect)


def stems_of(words: str) -> frozenset[str]:
    """The content stems of a cause."""
    return frozenset(stem(w.lower()) for w in _WORD.findall(words) if w.lower() not in STOP) - _SKIP


# Words that name who did something.
_ACTORS = re.compile(
    r"\b(?:forces?|army|troops|soldiers|police|officers?|militants?|militia|rebels?|insurgents?|terrorists?|gunm[ae]n|gang|gangs|members|attackers?|protesters?|fans|"
    r"supporters|hooligans|side|government|regime|prisoners?|inmates?|extremists?|separatists?|m[ae]n|wom[ae]n|youths?|residents?|arsonists?|students?|workers?|crew)\W*$",
    re.IGNORECASE,
)
# What violence can be about. One quarrel can be told as several of these, and several can be so at once.
_MOTIVE = re.compile(
    r"\b(?:feud|dispute|arguments?|quarrel|row|fight|brawl|altercation|disagreement|confrontation|feelings|taunts?|ties|health|sick(?:ness)?|ill(?:ness)?|depress\w+|"
    r"jealous\w*|anger|angry|grudge|revenge|retaliation|domestic|situation|relationship|break-?up|divorce|custody|arrest|charges?|involve[sd]|drugs?|drug deal|"
    r"robbery|media|facebook|attempts?|phone|road rage|gang-related|rivalry|affair)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"^(?:the )?(?:[A-Z][\w’'.-]*(?: |$))+$")


def by_somebody(one: Answer) -> bool:
    """Whether a cause names who did it, and no deed or circumstance."""
    return _NAME.match(one.words) is not None or _ACTORS.search(one.words) is not None


def motive(one: Answer) -> bool:
    """Whether a cause is what violence was about."""
    return _MOTIVE.search(one.words) is not None


# Words for one thing that different texts use.
_ONE = (
    frozenset(
        stem(w)
        for w in "argument dispute quarrel altercation fight brawl row squabble feud disagreement confrontation".split()
    ),
)


def same_cause(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two causes are surely one: most of the shorter's words are in the longer."""
    if any(one & words and other & words for words in _ONE):
        return True
    short, long = sorted((one, other), key=len)
    return 2 * len(short & long) > len(short)


def denies_cause(denied: frozenset[str], given: frozenset[str], before: int) -> bool:
    """Whether the words of a denial are of a cause: most of its words, or all of one that its text gives closely before.

    `before` counts the characters between the two; negative where they stand in two texts, or the other way round.
    """
    common = given & denied
    return (len(common) >= 2 and 2 * len(common) >= len(given)) or (common == given and 0 < before <= CLOSE_BY)
