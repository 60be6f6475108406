# ruff: noqa: E501 - tables of words
"""Words that newspapers use of one and the same deed or thing: who sells to somebody is bought from.

Only for telling whether two passages say the same; no word of any one story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rashomon.relations.lexicon import stem

# What is done, in the forms whose stems differ.
_DEEDS = """
sell sells sold selling sale buy buys bought buying purchase purchased acquire acquired acquisition takeover buyer seller offload offloaded
sack sacked dismiss dismissed dismissal job jobs
empty emptied drain drained
kill killed murder murdered slain slew killing
steal steals stole stolen theft rob robbed robbery burgle burgled loot looted pilfer pilfered
destroy destroyed destruction shred shredded delete deleted erase erased wipe wiped
hide hides hid hidden conceal concealed
resign resigned resignation quit step stepped stepping
keep keeps kept retain retained remain remained stay stayed
help helped aid aided assist assisted abet lend lends lent
intend intended prepare prepared ready propose proposed
sleep sleeps slept asleep doze dozed nap napped
drink drinks drank drunk drunken tipsy
warn warned alert alerted
wash washed rinse rinsed clean cleaned scrub
hire hired employ employed recruit recruited engage engaged
close closed closing closure seal sealed shut shuts shutting
open opened unlock unlocked unbolt unbolted
raise raised increase increased
cut cuts reduce reduced reduction slash slashed
refuse refused reject rejected
agree agreed agreement settle settled settlement
arrest arrested detain detained
own owned belong belonged belongs possess
save saved rescue rescued
move moved moving shift shifted relocate relocated transfer transferred
strike strikes struck ram rammed hit hits collide collided
give gives gave given donate donated gift
build builds built construct constructed erect erected
forge forged fake faked falsify falsified doctored
attack attacked assault assaulted raid raided
delay delayed postpone postponed
merge merged merger
promise promised pledge pledged
pawn pawned pawnbroker pawnshop
pay pays paid paying
gamble gambled gambling wager wagered bet bets betting
bribe bribed bribery
smuggle smuggled
leave leaves left leaving depart departed
melt melted molten recast
replace replaced
repair repaired mend mended
rebuild rebuilt
cost costs
find finds found
lose loses lost losing
send sends sent turn turned
unattended unanswered unmanned
hold holds held
sink sinks sank sunk
break breaks broke broken
steer steered
drive drives drove driven carry carried bring brings brought
fly flies flew flown flight plane airplane aircraft
run runs ran
sign signed
lay lays laid
owe owes owed
"""
# Who or what.
_THINGS = """
staff workforce workers worker employees employee
firm company business enterprise concern
woman women female
man men male
child children kid kids
leader leaders ringleader
head director chief boss
boat ship vessel
hospital clinic infirmary
foreign abroad overseas
rich wealthy
cash money
holiday vacation
lack want shortage
gunman shooter gunmen
monument memorial
thief thieves burglar burglars
inmate inmates prisoner prisoners convict
warder warders guard guards jailer
maker manufacturer producer
"""


def _table(words: str) -> dict[str, str]:
    return {stem(w): stem(row.split()[0]) for row in words.splitlines() if row for w in row.split()}


_DEED = _table(_DEEDS)
_SAME = _table(_THINGS) | _DEED
_VERB = re.compile(r"\w{2,}(?:[^e\W]ed|ied)$")
_NO_VERB = frozenset(
    """hundred indeed sale purchase acquisition takeover buyer seller dismissal job jobs murder theft robbery destruction resignation closure reduction
    agreement settlement gift pawnbroker pawnshop bribery shift transfer strike hit attack assault raid merger promise pledge aid help sleep
    drink wash fake gambling plane airplane aircraft flight cost costs delay ready money""".split()
)
_IRREGULAR = frozenset(
    """won withdrew withdrawn fell fallen rose risen grew grown flew flown wrote spoke spoken chose chosen swam sang rang shook shaken stood threw thrown
    tore torn wore met led bled shot caught taught fought sought dug hung bit burnt put set spent became knew ate forgot froze frozen stuck swept
    crept dealt felt fed fled lit rode sat slid spun split spread stung swore sworn swung woke cast bound beat beaten blew blown dove fell
    drew drawn overheard oversaw undid undercut overthrew""".split()
)
_BEFORE = frozenset("will would could might must shall should".split())
_OF_NOUN = frozenset("the a an its his her their our these those some any no of".split())
_BE = frozenset("is are was were be been being".split())


def same(word: str) -> str:
    """A stem, or the one that stands for all with its meaning."""
    return _SAME.get(word, word)


def same_all(stems: Iterable[str]) -> frozenset[str]:
    """Stems, each as the one that stands for all with its meaning."""
    return frozenset(_SAME.get(s, s) for s in stems)


def is_deed(word: str, stemmed: str, before: str) -> bool:
    """Whether a word in small letters tells what is done, by its meaning, its form, or the word before it."""
    if word.endswith("ing"):
        return before in _BE
    if before in _BEFORE:
        return True
    if before in _OF_NOUN:
        return False  # "the kidnapped pupils"
    return word not in _NO_VERB and (word in _IRREGULAR or stemmed in _DEED or bool(_VERB.fullmatch(word)))
