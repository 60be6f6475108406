"""Write the JSON Schema files from the records: `python docs/schema/make.py`."""

import json
from pathlib import Path

import rashomon
from rashomon.records import Comparison, Reading

for kind in (Reading, Comparison):
    name = f"{kind.__name__.lower()}-1.schema.json"
    text = json.dumps(rashomon.schema(kind), indent=1, ensure_ascii=False)
    (Path(__file__).parent / name).write_text(text + "\n", encoding="utf-8")
