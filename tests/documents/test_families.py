"""The user's list of publisher families: what is read, what is refused, and what it does."""

from __future__ import annotations

import pytest

from rashomon.documents.families import read_families
from rashomon.errors import UsageError
from rashomon.records import Family

SEA = Family(name="Sea Press", publishers=("Daily Gull", "Evening Tern"))
HILL = Family(name="Hill Group", publishers=("Vantry Mirror",))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.toml", '"Sea Press" = ["Daily Gull", "Evening Tern"]\n"Hill Group" = ["Vantry Mirror"]\n'),
        ("a.toml", '[families]\n"Sea Press" = [" Daily Gull ", "Evening Tern"]\n"Hill Group" = ["Vantry Mirror"]\n'),
        ("a.csv", "Sea Press,Daily Gull,Evening Tern\n\nHill Group,Vantry Mirror\n"),
        ("a.CSV", "family,publisher\nSea Press,Daily Gull\nSea Press,Evening Tern\nHill Group,Vantry Mirror,\n"),
        ("a.csv", '\ufeffSea Press,"Daily Gull",Evening Tern\r\nHill Group,Vantry Mirror\r\n'),
    ],
)
def test_lists_that_say_the_same(tmp_path, name, text):
    file = tmp_path / name
    file.write_bytes(text.encode("utf-8"))
    assert read_families(file) == (SEA, HILL)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.toml", b"Sea Press = [", "no valid TOML"),
        ("a.toml", b'"Sea Press" = "Daily Gull"', "no list of publishers for Sea Press"),
        ("a.toml", b'"Sea Press" = []', "no list of publishers for Sea Press"),
        ("a.toml", b'"Sea Press" = [1]', "no list of publishers for Sea Press"),
        ("a.toml", b'A = ["Gull"]\nB = ["gull"]', "has gull in two families, A and B"),
        ("a.toml", b"", "names no family"),
        ("a.csv", b"Sea Press\n", "lacks a family or a publisher in row 1"),
        ("a.csv", b"family,publisher\n,Gull\n", "lacks a family or a publisher in row 2"),
        ("a.csv", b'Sea,"Gull\n', "no valid CSV"),
        ("a.csv", b"\xff\xfe", "is not UTF-8 text"),
    ],
)
def test_lists_that_are_refused_in_one_sentence(tmp_path, name, text, says):
    file = tmp_path / name
    file.write_bytes(text)
    with pytest.raises(UsageError) as raised:
        read_families(file)
    assert raised.value.code == "usage.families"
    assert says in raised.value.message
    assert str(file) in raised.value.message
    assert "\n" not in raised.value.message


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(UsageError, match="can't be read"):
        read_families(tmp_path / "none.toml")
