"""Reporting phrases whose force is not that of their verb, and phrases that report silence.

A phrase is a row of lemmas. `|` parts alternatives, `~` lets up to three words in; adverbs, articles and marks may
stand anywhere. The longest phrase at the earliest word wins.
"""

from __future__ import annotations

#: What one declines to do when one declines to speak.
SPEECH = (
    "comment|say|discuss|answer|respond|elaborate|name|identify|specify|confirm|speculate|address|disclose|reveal|mention"
    "|state|tell|explain|clarify|acknowledge|characterize|detail|remark|reply|expand|divulge|describe"
)

#: The text says that nothing was said. Neither a denial nor a statement.
SILENCE: tuple[str, ...] = (
    f"refuse|decline|refusal to {SPEECH}",
    "refuse|decline|refusal to deny|dispute|contradict",
    "refuse|decline|refusal to be drawn",
    "refuse|decline|refusal to be interview|quote|identify|name",
    "refuse|decline|refusal to give|provide|offer ~ comment|detail|explanation|reason|specific|interview|answer",
    "refuse|decline|refusal to give|provide|offer ~ name|surname|identity|age",
    "refuse|decline|refusal to talk|speak about|on|of|publicly",
    "refuse|decline|refusal to talk|speak to|with ~ reporter|press|medium|media|journalist|newspaper|magazine",
    f"choose|opt|prefer|elect not to {SPEECH}",
    "refuse|decline ~ comment|interview",
    f"stop|fall short of ~ {SPEECH}|accuse|blame|call|endorse|claim|demand|deny|promise|commit|pledge|vow|back",
    f"avoid|dodge|evade|sidestep|duck ~ {SPEECH}|question|criticism|subject|topic|issue",
    "neither confirm nor deny",
    "confirm or|nor deny",
    "make no ~ mention|reference|comment|statement|claim|promise|commitment",
    "offer|give|provide no|few|little ~ comment|detail|explanation|evidence|reason|indication|specific|answer",
    f"have|has|had yet to ~ {SPEECH}|claim|endorse|announce|decide|issue|offer|provide|release|explain",
    f"fail|neglect to ~ {SPEECH}|offer|provide|cite",
    "unavailable|available for comment",
    "remain|keep|stay|be silent|mum|mute",
    "no comment",
    "can|could not ~ reach|contact",
    "return no|not ~ call|message|email|request",
)

#: A "not" or "no" that takes nothing back.
IDIOMS: tuple[str, ...] = (
    "can|could not ~ agree|care more|less",
    "can|could not help but",
    "can|could not wait",
    "can|could not ~ stress|emphasize|overstate enough",
    "can|could not resist",
    "not hesitate|shy|stop|tire|shrink|relent",
    "never tire|stop|cease|fail|hesitate",
    "mince no word",
    "not mince ~ word",
    "make no secret|bone|apology|mistake",
    "make no ~ secret|bone|apology|mistake",
    "leave no doubt",
    "have no doubt",
    "waste|lose no time",
    "not only|just|merely|simply",
    "no less|fewer|more than",
    "no wonder",
)

#: The text says that something could not be checked.
UNCHECKED: tuple[str, ...] = (
    "can|could not ~ verify|confirm|corroborate|authenticate",
    "can|could neither ~ verify|confirm",
    "unable to ~ verify|confirm|corroborate|authenticate",
    "impossible to ~ verify|confirm",
    "no way to|of ~ verify|confirm",
)

#: What one calls false when one denies, and what one calls it.
THING = (
    "report|claim|allegation|accusation|story|rumor|suggestion|charge|assertion|it|that|this|them|these|those|account"
)
UNTRUE = "false|untrue|lie|lies|baseless|groundless|unfounded|nonsense|fabrication|fiction|fake|fabricated|propaganda"

#: (phrase, stance, distance). Stance `content`: what was said decides. Distance empty: that of the words in it.
PHRASES: tuple[tuple[str, str, str], ...] = (
    ("refuse|decline to rule out", "asserts", ""),
    ("refuse|decline to exclude", "asserts", ""),
    ("rule out", "denies", ""),
    ("try|seek|work|attempt|hope to ~ find|figure|learn|determine|establish ~ if|whether|who|why|how|what", "asks", ""),
    ("turn|vote|strike|shoot|knock|bat|slap|throw down|out", "denies", ""),
    ("push|hit|fire back", "content", ""),
    ("shrug|brush|laugh|wave off|aside|away", "denies", ""),
    ("take issue with", "denies", ""),
    ("distance ~ from", "denies", ""),
    ("disagree|object|opposed to|with", "denies", ""),
    ("express|voice|state|announce ~ opposition|objection", "denies", ""),
    ("be against", "denies", ""),
    ("come out against", "denies", ""),
    ("disagree|disagreement over|about|on|whether", "asserts", ""),
    ("vote against", "denies", ""),
    ("pour cold water on", "denies", ""),
    ("put ~ rest", "denies", ""),
    ("set the record straight", "denies", ""),
    (f"call|describe|denounce|slam|brand|label {THING} ~ {UNTRUE}", "denies", ""),
    (f"call|describe|denounce|slam|brand|label {THING} as ~ {UNTRUE}", "denies", ""),
    ("cast|throw ~ doubt", "doubts", ""),
    ("express|voice ~ concern that", "believes", ""),
    ("express|voice ~ doubt|skepticism|scepticism|concern|misgiving|reservation", "doubts", ""),
    ("raise ~ doubt|skepticism|scepticism|misgiving|reservation", "doubts", ""),
    ("have ~ question|doubt|reservation|misgiving", "doubts", ""),
    ("have no doubt", "believes", ""),
    ("leave no doubt", "content", ""),
    ("reverse|drop|end|soften|withdraw|abandon|lift ~ opposition|objection|resistance|veto", "asserts", ""),
    ("call|throw into question|doubt", "doubts", ""),
    ("remain|be|become unclear|unknown|uncertain", "doubts", ""),
    ("not ~ clear|certain|sure|known whether|if|how|why|what|who|when|where", "doubts", ""),
    ("it be not clear", "doubts", ""),
    ("express|voice ~ confidence|hope|fear|support|regret|belief|wish|interest|desire|view|preference", "believes", ""),
    ("express|voice ~ gratitude|sympathy|outrage|anger|frustration|disappointment|worry|optimism", "believes", ""),
    ("look forward to", "believes", ""),
    ("would|'d|’d like|love|prefer", "believes", ""),
    ("open to", "believes", ""),
    ("be in favor of", "believes", ""),
    ("come out for", "believes", ""),
    ("make up ~ mind", "believes", ""),
    ("hold out hope", "believes", ""),
    ("sign off on", "believes", ""),
    ("side with", "believes", ""),
    ("align|sympathize|sympathise with", "believes", ""),
    ("take aim at", "asserts", ""),
    ("stand|stick by", "believes", ""),
    ("look at|for", "believes", ""),
    ("take for granted", "believes", "endorses"),
    (
        "call|plead|beg|press|push|petition|appeal|campaign|lobby|clamor|cry|agitate|argue|rally for|on|upon",
        "demands",
        "",
    ),
    ("call|ask|cry|reach out for", "demands", ""),
    ("ask|pray for", "demands", ""),
    ("plead|appeal with|to", "demands", ""),
    ("ask that", "demands", ""),
    ("rally|march|protest|demonstrate to", "demands", ""),
    ("make|issue ~ appeal|plea|call|demand|request", "demands", ""),
    ("file|bring ~ motion|petition|lawsuit|suit|request", "demands", ""),
    ("offer|give ~ advice", "demands", ""),
    ("repeat|reiterate|restate|renew ~ appeal|plea|call|demand|request", "demands", ""),
    ("ask ~ about|whether|if|why|how|what", "asks", ""),
    ("press|quiz|grill ~ about|whether|if|why|how|what", "asks", ""),
    ("raise|pose ~ question", "asks", ""),
    ("answer|take|field|face ~ question", "asserts", ""),
    ("wonder aloud", "asks", ""),
    ("set ~ goal|target", "promises", ""),
    ("take|make ~ pledge|promise|vow|commitment", "promises", ""),
    ("agree|commit|consent to", "promises", ""),
    ("agree|concur with|that|on", "content", ""),
    ("warn|caution against", "demands", ""),
    ("warn of|about", "predicts", ""),
    ("claim responsibility|credit", "asserts", "neutral"),
    ("make|leave ~ clear|plain|known|obvious", "content", ""),
    ("point out", "content", "endorses"),
    ("point to|toward|at", "asserts", ""),
    ("find out", "asserts", "endorses"),
    ("shed light on", "asserts", ""),
    ("know as|for", "asserts", "neutral"),
    ("make no secret", "content", "endorses"),
    ("make|reach|take ~ decision", "asserts", ""),
    ("walk back", "asserts", ""),
    ("refer|referring to", "asserts", ""),
    ("speak|talk of|about|to", "asserts", ""),
    ("think of|about", "believes", ""),
    ("hear|learn of|about", "asserts", "endorses"),
    ("so call", "asserts", "distances"),
    ("so - call", "asserts", "distances"),
    ("would have ~ believe", "asserts", "distances"),
    ("hold|see|view|regard|consider ~ as", "believes", ""),
    ("read|quote|paraphrase ~ as", "content", ""),
)
