"""The site of the documents: it has all pages, all options and all calls, and its links lead somewhere."""

import inspect
import re
import tomllib
from collections import Counter

import pytest

from cfapi._core.credential_sources import OLD_TOKEN_VARIABLE, VARIABLES
from cfapi.operations.catalog import operations
from docsite.classes import kinds_of
from docsite.configuration import SECTIONS, configuration, options
from docsite.docstrings import meanings
from docsite.loading import found_in
from docsite.pages import Site
from docsite.reference import index, page, products
from tests.support.paths import DOCS, ROOT

SETTINGS = tomllib.loads((ROOT / "docsite/zensical.toml").read_text("utf-8"))["project"]
WRITTEN = dict(Site("https://repository.example").pages())
OPERATIONS = list(operations())
PRODUCTS = products(OPERATIONS)
# Calls with few and many arguments, of two paths, deprecated, and of products that are on several pages.
SAMPLES = ["dns.records.create", "zero_trust.access.applications.list", "dns.records.scan", "ips.list"]


def places(navigation: list[dict[str, object]]) -> list[str]:
    """The pages of a navigation, with those of its sections."""
    found: list[str] = []
    for entry in navigation:
        for target in entry.values():
            found += places(target) if isinstance(target, list) else [str(target)]
    return found


def test_each_page_has_its_place_in_the_navigation():
    generated = ["commands.md", "configuration.md", "reference/index.md"]

    assert Counter(places(SETTINGS["nav"])) == Counter([*WRITTEN, *generated])


def test_nothing_is_loaded_from_other_hosts():
    assert SETTINGS["theme"]["font"] is False
    assert found_in(
        '<script src=https://cdn.example/a.js></script><link rel="stylesheet" href="//x.example/a.css">'
    ) == [
        "https://cdn.example/a.js",
        "//x.example/a.css",
    ]
    assert found_in('<a href="https://example.com/">x</a><link rel="canonical" href="https://a.example/">') == []


def test_links_between_pages_stay_in_the_site_and_others_lead_into_the_repository():
    assert "(listings.md)" in WRITTEN["index.md"]
    assert "(examples.md)" in WRITTEN["quick-start.md"]
    assert "(security.md)" in WRITTEN["contributing.md"]
    assert "(https://repository.example/blob/main/examples/ddns.py)" in WRITTEN["examples.md"]


@pytest.mark.parametrize("section", SECTIONS)
def test_each_option_has_a_default_and_a_meaning(section: str):
    thing = SECTIONS[section]
    positional = {"self", "unknown", "changes"}
    taken = inspect.signature(thing).parameters.keys() - positional
    told = {name: (default, meaning) for name, default, meaning in options(section)}

    assert taken <= told.keys()
    assert all(default and meaning for default, meaning in told.values())


def test_defaults_are_written_as_one_would_type_them():
    text = configuration()

    for row in (
        "| `retries` | `Retries()` |",
        "| `attempts` | `4` |",
        "| `max_response_bytes` | `256 * 2**20` |",
        "| `proxy` | left out |",
        "| `jitter` | `random.random` |",
        "| `requests` | must be given |",
    ):
        assert row in text
    assert " object at 0x" not in text


def test_each_variable_that_is_read_is_told_of():
    text = configuration()

    assert {name for name in (*VARIABLES.values(), OLD_TOKEN_VARIABLE) if f"`{name}`" not in text} == set()


def test_the_arguments_of_a_docstring_are_read_with_all_their_lines():
    def function() -> None:
        """What it does.

        Args:
            one: The first, in
                two lines: with a colon.
            two: The second.

        Returns:
            nothing: at all.
        """

    assert meanings(function) == {"one": "The first, in two lines: with a colon.", "two": "The second."}


def test_each_operation_is_on_one_page_of_the_reference():
    listed = Counter(each.name for product in PRODUCTS for each in product.operations)

    assert listed == Counter(each.name for each in OPERATIONS)
    assert len({product.name.partition(".")[0] for product in PRODUCTS}) == 129
    assert sum(product.calls for product in PRODUCTS) == 3184


def test_the_index_leads_to_each_page():
    text = index(PRODUCTS)

    assert {product.name for product in PRODUCTS if f"]({product.name}.md) | " not in text} == set()


@pytest.mark.parametrize("name", SAMPLES)
def test_a_call_is_told_with_arguments_types_permission_and_cloudflares_page(name: str):
    (product,) = (product for product in PRODUCTS if any(each.name == name for each in product.operations))
    (operation,) = (each for each in product.operations if each.name == name)
    text = page(product)
    _, _, told = text.partition(f"### {name} {{ #{name} }}")
    told = told.partition("\n### ")[0]

    assert all(path in told for path in operation.paths)
    assert all(f"<tr><td><code>{each.name}</code></td><td><code>" in told for each in operation.parameters)
    assert all(f"<em>{each}</em>" in told for each in operation.permissions)
    assert f'href="{operation.documentation}"' in told
    assert ("<strong>deprecated</strong>" in told) is operation.deprecated
    assert "Unset" not in told


def test_no_anchor_is_there_twice_on_a_page():
    for product in PRODUCTS[:40]:
        anchors = Counter(re.findall(r"\{ #(\S+) \}", page(product)))
        assert max(anchors.values()) == 1, product.name


def test_classes_and_named_types_of_a_module_are_told_with_their_fields():
    kinds = {kind.name: kind for kind in kinds_of("cfapi.api.dns.records")}

    assert ("ttl", "int | float") in kinds["ARecord"].fields
    assert "'CNAME'" in kinds["RecordType"].value
    assert "Record" in kinds
    assert "Records" not in kinds  # of which calls are told


def test_python_of_every_page_is_run_by_a_test():
    places = [ROOT / "tests" / name for name in ("docs", "recipes", "redis")]
    tests = "\n".join(path.read_text("utf-8") for place in places for path in place.glob("*.py"))
    pages = [path.name for path in DOCS.glob("*.md") if "```python\n" in path.read_text("utf-8")]

    assert len(pages) > 12
    assert [name for name in pages if f'"{name}"' not in tests] == []


def test_the_only_python_outside_of_the_pages_is_that_of_the_readme():
    others = [
        path.name
        for path in (*ROOT.glob("*.md"), ROOT / "examples/README.md")
        if "```python" in path.read_text("utf-8")
    ]

    assert others == ["README.md"]
