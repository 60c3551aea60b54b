"""Values and blocks in Terraform's language."""

import io
import shutil
import subprocess
from typing import Any

import hcl2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi.cli.terraform.hcl import Expression, block, string
from cfapi.cli.terraform.resources import Configuration, Resource, slug

TERRAFORM = shutil.which("terraform") or shutil.which("tofu")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NAMES = st.text("ab-_ .", min_size=1, max_size=5)
VALUES = st.recursive(
    st.booleans() | st.integers(-(10**9), 10**9) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain", '"plain"'),
        ('quo"te', '"quo\\"te"'),
        ("back\\slash", '"back\\\\slash"'),
        ("two\nlines\t", '"two\\nlines\\t"'),
        ("${var.x} and %{if}", '"$${var.x} and %%{if}"'),
        ("50% of $5", '"50% of $5"'),
        ("ünïcode", '"ünïcode"'),
        ("\x1b\u202e\U000e0001", '"\\u001b\\u202e\\U000e0001"'),
    ],
)
def test_a_text_is_a_string_in_which_nothing_is_a_template(text, written):
    assert string(text) == written


def test_a_block_is_as_terraform_fmt_writes_it():
    values = {
        "id": "1",
        "enabled": True,
        "nothing": None,
        "hosts": ["a", "b"],
        "nested": {"longer": 1.5, "a-b": 2, "c d": 3, "deep": {"x": []}},
        "after": Expression("cloudflare_zone.a.id"),
        "rules": [{"action": "block"}, {"action": "log", "n": {}}],
    }

    lines = [
        'resource "kind" "name" {',
        '  id      = "1"',
        "  enabled = true",
        '  hosts   = ["a", "b"]',
        "  nested = {",
        "    longer = 1.5",
        "    a-b    = 2",
        '    "c d"  = 3',
        "    deep = {",
        "      x = []",
        "    }",
        "  }",
        "  after = cloudflare_zone.a.id",
        "  rules = [",
        "    {",
        '      action = "block"',
        "    },",
        "    {",
        '      action = "log"',
        "      n      = {}",
        "    },",
        "  ]",
        "}",
    ]
    assert block('resource "kind" "name"', values) == "\n".join(lines)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.sampled_from(["a", "bb", "ccc"]), VALUES, min_size=1))
def test_whatever_a_value_is_a_parser_of_the_language_takes_it(values: dict[str, Any]):
    read: dict[str, Any] = hcl2.load(io.StringIO(block('resource "kind" "name"', values) + "\n"))

    assert len(read["resource"]) == 1


@pytest.mark.skipif(TERRAFORM is None, reason="needs terraform or tofu")
@settings(deadline=None, max_examples=15)
@given(st.lists(st.dictionaries(st.sampled_from(["a", "bb", "ccc"]), VALUES, min_size=1), min_size=1, max_size=5))
def test_terraform_fmt_has_nothing_to_change(many: list[dict[str, Any]]):
    configuration = Configuration()
    for values in many:
        configuration.add(Resource("kind", "label", "id", values))

    done = subprocess.run(
        [str(TERRAFORM), "fmt", "-check", "-diff", "-no-color", "-"],
        input=configuration.text(),
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("www.shop.example_A", "www_shop_example_a"),
        ("*.shop.example_CNAME", "wildcard_shop_example_cname"),
        ("1.example", "r_1_example"),
        ("ünï", "n"),
        ("***", "wildcardwildcardwildcard"),
        ("", "r"),
        ("_dmarc.a", "dmarc_a"),
    ],
)
def test_a_resource_is_called_after_what_it_is(label, name):
    assert slug(label) == name


def test_equal_names_of_one_kind_are_numbered():
    configuration = Configuration()
    for kind in ("a", "a", "b", "a"):
        configuration.add(Resource(kind, "www", "id", {}))

    names = [line for line in configuration.text().splitlines() if line.startswith("resource")]
    assert names == [
        'resource "a" "www" {',
        'resource "a" "www_2" {',
        'resource "b" "www" {',
        'resource "a" "www_3" {',
    ]


def test_the_whole_file_is_imports_and_resources():
    configuration = Configuration()
    configuration.add(Resource("cloudflare_zone", "a.example", "z1", {"name": "a.example"}))

    assert configuration.text().split("\n\n")[1:] == [
        'import {\n  to = cloudflare_zone.a_example\n  id = "z1"\n}',
        'resource "cloudflare_zone" "a_example" {\n  name = "a.example"\n}\n',
    ]
