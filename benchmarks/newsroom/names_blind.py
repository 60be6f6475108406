# ruff: noqa: E501 - lists of words read better whole
"""Invented names for the blind bank: places, people, outlets. None is given twice in one pile."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

# Places: a beginning and an ending of one and the same sound; several sounds, so that a pile has many.
PLACES = [
    (
        "Alder Brack Cold Drum Elm Fern Gars Hather Ingle Kil Lang Mar Nether Ock Pad Quarn Ram Scar Thorn Ul Wen Yar".split(),
        "beck bourne combe den field ford gate ham hope ington law mere mouth shaw stead ton wick worthy".split(),
    ),
    (
        "Arv Bjar Dals Elv Fager Grim Hav Jark Kvist Lang Mos Nord Ross Skar Tveit Ulv Var Ytter".split(),
        "a berg dal ensund foss heim holmen ila nes o sund vik vatn".split(),
    ),
    (
        "Bol Cher Dobr Gol Hrad Kam Kras Lub Mal Miro Novo Ostr Pod Rad Sel Star Tern Vel Vish Zab Zhel".split(),
        "anka ava chyn evo enets grad ice igrad ina itsa iv ovka ov owa polye sk yn".split(),
    ),
    (
        "Alb Arc Bel Carr Cast Est Font Gal Lor Mir Mont Oliv Ped Quint Ros Salv Sant Tor Val Vill".split(),
        "adela ales amora anca ara avera edo ella eira enza era etta iana ibia iega ina osa ueva uera".split(),
    ),
    (
        "Ak Ard Bay Boz Chal Dar Erz Gok Kar Kiz Mard Ova Sar Sel Tash Tek Uzun Yen Zar".split(),
        "abad agil alan bulak dere gul hisar kent koy kum luk madan oglu pinar shehr tepe yurt".split(),
    ),
    (
        "Ab Ado Ba Dia Ekw Fo Gan Ish Ka Ko Lo Ma Nda Ngo Oba Sa Se Ta Umu Wa Zan".split(),
        "baro dougou feme guina kasse koro kunda lande mba nara ndji ngwe rani ruwa sango tenga wele zari".split(),
    ),
]
# Some places have a word before or after.
BESIDE = (
    "Upper {}",
    "Lower {}",
    "Old {}",
    "New {}",
    "Port {}",
    "Fort {}",
    "{} Bay",
    "{} Mills",
    "{} Heights",
    "{} Spa",
    "East {}",
)
FIRSTS = """Abena Adela Agata Aino Alma Amadou Amara Anselm Arvid Asel Aurel Ayla Bahar Bastian Beata Benoit Birgit Blanca
Bodil Bronwen Caspar Cecile Chidi Cosima Dafydd Dagny Damir Dana Darya Davor Delia Desmond Dilara Edmund Eilis Eino Elena
Emre Enzo Erika Esther Fabian Fatou Felicia Fergus Filip Frida Gareth Gemma Goran Gudrun Halina Hamid Hanne Hector Ida
Idris Ilse Imre Ingrid Irma Ivana Jamila Janek Jelena Joao Judit Kamal Katya Kofi Lamin Laszlo Lidia Linus Lucan Ludmila
Magnus Maire Malik Marta Melek Mirela Moira Moses Nadir Neva Nikola Noor Oleg Orla Osman Paloma Pascal Perpetua Radka Rasim
Renata Rohan Ruben Rufus Sabine Samir Selma Sigrid Silvia Simeon Sonja Stellan Tamar Tariq Teodor Thea Tilda Tomas Ulrik
Urszula Vera Viktor Vilma Walid Wanda Yusuf Zelda Zora""".split()
MEN = frozenset(
    """Amadou Anselm Arvid Aurel Bastian Benoit Caspar Chidi Dafydd Damir Davor Desmond Edmund Eino Emre Enzo Fabian Fergus
Filip Gareth Goran Hamid Hector Idris Imre Janek Joao Kamal Kofi Lamin Laszlo Linus Lucan Magnus Malik Moses Nadir Nikola Oleg
Osman Pascal Rasim Rohan Ruben Rufus Samir Simeon Stellan Tariq Teodor Tomas Ulrik Viktor Walid Yusuf""".split()
)
LAST_PARTS = (
    "Ab Aker Ald Ando Ash Bar Ben Berg Bial Bor Brad Cal Car Cov Dal Dem Dol Ek Es Fal Far Ger Gol Gran Hal Har Hol Hor Ib "
    "Jab Jan Kal Kas Kol Kov Kral Lam Lar Lem Lis Mac Mal Mar Mel Mor Nad Nem Nor Od Ok Ol Pav Per Pol Quin Rad Rem Ros Sab "
    "San Sel Sim Sol Stan Tam Tar Tor Ul Var Ven Vol Wal Wen Yil Zar Zel".split(),
    "abek ado ander ard arski asse aty aux ecki edge eira ek elio ell emo enko enza er eri esh eth iani ic idze ieri iffe ika "
    "illon inde ing inska ira isham ito ius ley man mark mond nik oglu okun olin oni ora oro osi otto ova ovic ow quist rup "
    "sen son stad ström ton ulis umba und us vall vik wold yan".split(),
)
# How an outlet is named after a place, what it is, and how others may call it.
OUTLETS = [
    ("{place} Courier", "paper"),
    ("{place} Advertiser", "paper"),
    ("{place} Messenger", "paper"),
    ("{place} Argus", "paper"),
    ("{place} Evening Post", "paper"),
    ("{place} Telegraph", "paper"),
    ("{place} Standard", "paper"),
    ("{place} Intelligencer", "paper"),
    ("{place} Gazette", "paper"),
    ("{place} Chronicle", "paper"),
    ("{place} Daily", "paper"),
    ("{place} Leader", "paper"),
    ("Radio {place}", "station"),
    ("{place} FM", "station"),
    ("TV {place}", "station"),
    ("Channel {place}", "station"),
    ("{place} Today", "site"),
    ("{place} Online", "site"),
    ("{place} Insider", "site"),
    ("{place} Live", "site"),
]
AGENCIES = [
    "{place} Press Agency",
    "{place} News Agency",
    "{place} Newswire",
    "Agence {place}",
    "{place} Telegraph Agency",
    "{place} Wire Service",
]
STREETS = """Anchor Baker Bell Bridge Canal Castle Chapel Copper Customs Dyers Ferry Foundry Gallows Garden Glover Granary Kiln
Linden Market Mason Monastery Orchard Park Potter Quarry Rampart Ropewalk Saddler Saltmarket School Tanner Tollgate Weaver
Windmill""".split()


@dataclass
class Names:
    """Draws names and remembers them. Raises RuntimeError where a pile is so big that names run out."""

    rng: random.Random
    given: set[str] = field(default_factory=set)

    def _fresh(self, draw: object) -> str:
        for _ in range(2000):
            name = str(draw())  # type: ignore[operator]
            if name not in self.given:
                self.given.add(name)
                return name
        raise RuntimeError("no names are left for so big a pile")

    def place(self) -> str:
        """A town or a region."""
        return self._fresh(self._place)

    def _place(self) -> str:
        firsts, lasts = self.rng.choice(PLACES)
        plain = self.rng.choice(firsts) + self.rng.choice(lasts)
        return self.rng.choice(BESIDE).format(plain) if self.rng.random() < 0.25 else plain

    def person(self) -> tuple[str, str]:
        """First and last name. Last names may come again, whole names never."""
        first, last = self._fresh(self._person).split()
        return first, last

    def _person(self) -> str:
        return f"{self.rng.choice(FIRSTS)} {self.rng.choice(LAST_PARTS[0])}{self.rng.choice(LAST_PARTS[1])}"

    def outlet(self) -> tuple[str, str]:
        """A newspaper, station or site, and which of these it is."""
        form, kind = self.rng.choice(OUTLETS)
        return self._fresh(lambda: form.format(place=self._place())), kind

    def agency(self) -> str:
        """A news agency."""
        form = self.rng.choice(AGENCIES)
        return self._fresh(lambda: form.format(place=self._place()))


def pronouns(first: str) -> dict[str, str]:
    """The slots `he`, `his` and `him` for somebody of that first name."""
    he, his, him = ("he", "his", "him") if first in MEN else ("she", "her", "her")
    return {"he": he, "his": his, "him": him}
