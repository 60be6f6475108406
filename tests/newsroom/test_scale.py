"""What the scale benchmark rests on: renamed readings keep their spans, and the plot says what was measured."""

from __future__ import annotations

import json
import random
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))


def reading(document):
    """A reading of a simulated document as JSON: its publisher as a source at its place, its day as a time."""
    town = document["text"].find(document["publisher"].split()[0])
    times = [{"value": document["published"], "earliest": document["published"]}]
    known = {k: v for k, v in document.items() if k != "attributions"}
    return json.dumps(
        {"document": known, "sources": [{"name": document["publisher"], "mentions": [[town]]}], "times": times}
    )


def test_renamed_readings_have_other_names_in_the_same_places(pile):
    from scale_names import renamed, vocabulary  # noqa: PLC0415

    documents, truths = pile
    known = vocabulary()
    for event in truths[:6]:
        old = [documents[n] for n in event["documents"]]
        rng = random.Random(2)  # noqa: S311 - a simulation
        new = [json.loads(line) for line in renamed([reading(d) for d in old], "sim-x", known, rng)]
        for before, after in zip(old, new, strict=True):
            document = after["document"]
            assert len(document["text"]) == len(before["text"])
            assert document["text"] != before["text"]
            assert document["id"].startswith("sim-x-")
            assert document["id"].split("-")[-1] == before["id"].split("-")[-1]
            assert after["sources"][0]["name"] == document["publisher"] != before["publisher"]
            assert after["times"][0]["value"] == document["published"]
            for said in before["attributions"]:  # cues are no names
                for a, b in said["cue"]:
                    assert document["text"][a:b] == before["text"][a:b]
        names = {d["document"]["publisher"] for d in new}
        assert len(names) == len({d["publisher"] for d in old})


def test_the_plot_says_what_was_measured():
    from scale_plot import picture_of  # noqa: PLC0415

    done = [{"documents": n, "all_cpu_s": n / 40, "peak_mb": 300 + n // 20} for n in (1000, 3000, 10000)]
    root = ET.fromstring(picture_of(done))  # noqa: S314 - our own picture
    said = root.attrib["aria-label"]
    assert said == "1,000 documents: 25 s, 0.34 GB; 3,000 documents: 75 s, 0.44 GB; 10,000 documents: 250 s, 0.78 GB"
    points = [c for c in root.iter() if c.tag.endswith("circle")]
    assert len(points) == 6
    heights = [float(c.attrib["cy"]) for c in points]
    assert heights[0] > heights[1] > heights[2] > 0
