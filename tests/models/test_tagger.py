from pathlib import Path

import pytest

from rashomon.errors import ModelError
from rashomon.models import load_tagger
from rashomon.models.tagger import MODELS, Tagger

WEIGHTS = Path(load_tagger.__code__.co_filename).parent / "weights"


@pytest.mark.parametrize("model", MODELS)
def test_a_tagger_says_what_it_is_and_how_good(model):
    tagger = load_tagger(model=model)
    assert len(tagger.digest) == 64
    assert tagger.name
    assert 50 < tagger.quality["exact F1"]["mean"] < 100


def test_an_unknown_model_is_named_with_the_choices():
    with pytest.raises(ModelError, match="small") as caught:
        load_tagger(model="huge")
    assert caught.value.code == "model.unknown"


def test_damaged_weights_are_refused(tmp_path):
    for file in (WEIGHTS / "small").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    path = tmp_path / "attribution.onnx.zz"
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    with pytest.raises(ModelError, match="damaged"):
        Tagger(tmp_path)


def test_a_missing_model_says_what_to_do(tmp_path):
    with pytest.raises(ModelError, match="reinstall") as caught:
        Tagger(tmp_path)
    assert caught.value.code == "model.missing"


def test_a_word_of_control_characters_has_no_pieces():
    assert load_tagger(model="small").pieces(["said", "\x00", ""])[1:] == [[], []]


@pytest.mark.parametrize("model", MODELS)
def test_file_sizes_keep_within_what_a_package_may_carry(model):
    size = sum(f.stat().st_size for f in (WEIGHTS / model).iterdir())
    assert size <= {"default": 70e6, "small": 30e6}[model]
