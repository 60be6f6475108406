"""Changes: words that say that a figure is a difference, and which way.

In "rose by 5% to 40" the first figure is a change and 40 is none.
"""

from __future__ import annotations

from rashomon.quantities.lexemes import Lexemes

_UP = """
rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed
climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging gain gains gained gaining
advance advanced advances swell swelled swollen expand expanded expands spike spiked spikes leap leaped leapt
rocketed skyrocketed rally rallied rallies edged inched ticked added add adds up accelerated accelerate raise raised
raises raising boost boosts boosted boosting uptick growth hike hiked hikes higher rebound rebounded improvement
improved improve upped ballooned widened widen
""".split()
_DOWN = """
fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
decreased decreasing shrink shrinks shrank shrunk shrinking slide slid slides sliding tumble tumbled tumbles tumbling
plunge plunged plunges plunging plummet plummeted plummets plummeting sank sunk slip slipped slips slipping dip
dipped dips dipping lose loses lost losing loss cut cuts cutting reduce reduces reduced reducing reduction slash
slashed slashes slump slumped slumps down crash crashed crashes shed sheds contract contracted contraction contracts
lower lowered lowering eased weakened trim trimmed shave shaved shaving retreat retreated collapsed narrowed dwindled
downgrade downgraded
""".split()
_NEUTRAL = (
    "change changed changes went go goes going move moved moves moving shift shifted swing swung come came".split()
)
UP, DOWN = frozenset(_UP), frozenset(_DOWN)
MULTIPLES = frozenset("double doubled doubling triple tripled tripling quadrupled halved halving".split())
VERBS = UP | DOWN | MULTIPLES | frozenset(_NEUTRAL)
# These take a thing as their object too ("dropped 40 bombs", "lost 30 tanks"), so that a counted noun decides nothing.
TRANSITIVE = frozenset(
    "drop drops dropped dropping lose loses lost losing shed sheds add adds added gain gains gained cut cuts raise "
    "raised raises raising advance advanced contracted rally rallied rallies boost boosted".split()
)
_RANGE_WORDS = frozenset(
    "range ranges ranged ranging anywhere vary varies varied varying priced estimates aged ages".split()
)
_STOPS = frozenset({".", ";", "—", "–", "(", ")", "“", "”", '"', "while", "but", "and"})
_UP_AFTER = frozenset(
    "increase rise jump gain hike growth surge spike raise higher more boost uptick climb improvement leap bump "
    "upswing rebound increases rises gains raises".split()
)
_DOWN_AFTER = frozenset(
    "decrease drop decline fall cut reduction loss lower less fewer slump dip plunge slide decreases drops declines "
    "cuts losses off discount downturn contraction".split()
)


def governs(lx: Lexemes, i: int, reach: int = 12) -> bool:
    """Whether a word of change stands before lexeme `i` ("from") in the same clause, and no word of range."""
    start = i - 1
    while lx.low(start) in {"—", "–", "-", "(", ","} and start > i - 4:  # "doubled in a year -- from 10 to 25"
        start -= 1
    for at in range(start, max(-1, start - reach), -1):
        word = lx.low(at)
        if word in _RANGE_WORDS and not (word == "range" and at < start - 2):  # "the driving range, from 3 to 5"
            return False
        if word in VERBS:
            return True
        if word in _STOPS and not (word == "." and lx.at(at + 1).glued):
            return False
    return False


def adjacent(lx: Lexemes, i: int) -> bool:
    """Whether a word of change stands right before lexeme `i`, but for modifiers: "rose about 5"."""
    for at in range(i - 1, max(-1, i - 4), -1):
        word = lx.low(at)
        if word in UP or word in DOWN:
            return word not in SPENDING
        if word not in _SOFTENERS:
            return False
    return False


# With a sum of money these are no changes: "raised $3 to $5 billion", "sank $30 million into it".
SPENDING = frozenset({"raise", "raised", "raises", "raising", "sank", "sunk"})
_SOFTENERS = frozenset(
    "about around nearly almost roughly some just only another a an more than over the further to by at least "
    "approximately as much well under".split()
)


def before(lx: Lexemes, i: int) -> tuple[str | None, str]:
    """Direction and link of a word of change before lexeme `i`: ("up", "by") for "rose by about 5".

    The link is "", "by", "of", "to", "from" or "at". Direction is None where there is no such word.
    """
    link = ""
    for at in range(i - 1, max(-1, i - 7), -1):
        word = lx.low(at)
        if (word in UP or word in DOWN) and not _particle(lx, at):
            if word in _NOUNS and not link:
                return None, link
            return _direction(lx, at), link
        if word in {"by", "of", "to", "from", "at"}:
            if link:
                return None, link
            link = word
        elif word not in _SOFTENERS and word not in {"an", "average", "total", "estimated", "slightly", "sharply"}:
            return (_over_object(lx, at), link) if link == "by" else (None, link)
    return None, link


_OVER_OBJECT = frozenset(
    "cut cuts cutting reduce reduces reduced reducing raise raised raises raising increase increases increased "
    "increasing decrease decreased decreasing boost boosts boosted boosting lowered lowering trim trimmed slash "
    "slashed hiked expand expanded shrink shrank widen widened narrowed".split()
)


def _over_object(lx: Lexemes, i: int) -> str | None:
    """The direction of a verb before its object: "cut the budget by 41 percent", "lifted incomes by 7 percent"."""
    for at in range(i, max(-1, i - 12), -1):
        word = lx.low(at)
        if word in _STOPS or word in {",", "by"}:
            return None
        if word in _OVER_OBJECT:
            return _direction(lx, at)
    return None


_NOUNS = frozenset("growth loss uptick improvement reduction contraction hike boost".split())
_BEFORE_UP = VERBS | frozenset(
    "is was were are be been s , ( — – percent % and back still ended ends ending "
    "closed closes closing finished finishes finishing settled settles settling traded trading".split()
)


def _particle(lx: Lexemes, at: int) -> bool:
    """Whether "up" or "down" at `at` belongs to a verb that is no change ("opened up", "broke down")."""
    return lx.low(at) in {"up", "down"} and at > 0 and lx.low(at - 1) not in _BEFORE_UP


def _direction(lx: Lexemes, at: int) -> str:
    """The direction of the word at `at`, turned by a small word after it ("edged down", "back up")."""
    word = lx.low(at)
    turned = lx.low(at + 1)
    if turned in {"up", "down"}:
        return turned
    return "up" if word in UP else "down"


def after(lx: Lexemes, i: int, share: bool) -> str | None:
    """The direction that words after a figure give it: "a 9% increase", "5% lower", "76 percent more than".

    `share`: the figure is a percentage or the like; only then do "more" and "less" alone say a difference.
    """
    for at in range(i, i + 4):
        word = lx.low(at)
        if word in {"more", "less", "fewer", "off"} and not (share and lx.low(at + 1) != "or"):
            return None
        if word in _UP_AFTER:
            return "up"
        if word in _DOWN_AFTER:
            return "down"
        if word not in {"-", "point", "annual", "pay", "price", "tax", "rate", "year", "on", "over", "average"}:
            return None
    return None
