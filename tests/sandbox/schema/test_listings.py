"""Every listing: what it has for a query is what a reading of its items, apart from the sandbox's own, says."""

from collections.abc import Iterator
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.schema.catalog import Operation, operations, resolve
from cfapi.sandbox.schema.classify import collection_at, shape
from cfapi.sandbox.schema.fields import fields
from cfapi.sandbox.schema.filters import parameters
from cfapi.sandbox.schema.ordering import is_direction
from cfapi.sandbox.server.additions import added_things
from tests.support.fake_time import NOW
from tests.support.listing_model import built, kind, text, value, values_at
from tests.support.sandbox import Ask
from tests.support.visitor import Visitor

LISTINGS = [each for each in operations() if each.verb == "GET" and each.items is not None and each.answer.v4]
# What is below them is ordered first, or made by rules of their own that nothing made up fits.
MADE_ELSEWHERE = {
    "/accounts/{}/rulesets/{}/versions",
    "/zones/{}/rulesets/{}/versions",
    "/accounts/{}/rulesets/phases/{}/entrypoint/versions",
    "/zones/{}/rulesets/phases/{}/entrypoint/versions",
    "/accounts/{}/access/apps/{}/policies",
    "/zones/{}/access/apps/{}/policies",
    "/accounts/{}/load_balancers/pools/{}/references",
}
# Their parameter says something of another thing than the field of its name.
OTHER_MEANING = {("/accounts/{}/workers/observability/queries", "order")}
WRONG = {"boolean": "maybe", "integer": "many", "number": "many"}


class Listing:
    """A listing with three things in it, where things can be added."""

    def __init__(self, operation: Operation) -> None:
        self.operation, self.visitor = operation, Visitor()
        self.path = self.visitor.path(operation)
        self.sizes = {name: "50" for role, name in (operation.paging or {}).items() if role in {"per_page", "limit"}}
        self.add([{}, {}, {}])

    def add(self, items: list[Any]) -> bool:
        try:
            added_things(self.visitor.store, NOW, self.path, items)
        except ValueError:
            return False
        return True

    def ask(self, query: dict[str, str]) -> list[Any] | None:
        """What is listed; None where it is refused."""
        try:
            found: Any = self.visitor.ask(self.operation, self.path, self.sizes | query).envelope()["result"]
        except ApiError:
            return None
        for step in (self.operation.items or "").split(".")[1:]:
            found = found[step]
        return list(found or [])


def named(*listings: Operation) -> Any:
    return pytest.mark.parametrize("operation", listings, ids=[each.path for each in listings])


FILTERED = [each for each in LISTINGS if parameters(each) and shape(each.path) not in MADE_ELSEWHERE]


def filters(operation: Operation) -> Iterator[tuple[str, str]]:
    """The parameters that are called as a field is, with the path of the field."""
    known = fields(operation)
    for name in parameters(operation):
        path = known.find(name)
        if path is not None and (shape(operation.path), name) not in OTHER_MEANING:
            yield name, path


@named(*[each for each in FILTERED if any(filters(each))])
def test_a_filter_finds_all_items_of_its_value_and_no_others(operation: Operation):
    listing, collection = Listing(operation), collection_at(shape(operation.path))
    assert collection is not None

    for name, path in filters(operation):
        items = [built(collection.item, path.split("."), lambda each, n=n: value(each, n)) for n in range(3)]
        every = listing.ask({}) if None not in items and listing.add(items) else None
        wanted = [each for item in every or [] for each in values_at(item, path)]
        if every is None or not wanted:
            continue
        found = listing.ask({name: wanted[-1]})
        # What an item does not say has a value all the same, where there is a usual one.
        said = found and [item for item in found if values_at(item, path)]
        assert said in (None, [item for item in every if wanted[-1] in values_at(item, path)]), name


@named(*FILTERED)
def test_a_value_that_a_parameter_can_not_have_is_refused(operation: Operation):
    listing = Listing(operation)

    for name, schema in parameters(operation).items():
        whole = resolve(schema)
        inner = resolve(whole.get("items", {})) if kind(whole) == "array" else whole
        moment = inner.get("format") in {"date", "date-time"}
        wrong = "no-such-choice" if "enum" in inner or moment else WRONG.get(kind(inner))
        assert wrong is None or listing.ask({name: wrong}) is None, name


DIRECTED = [each for each in FILTERED if any(is_direction(name, parameters(each)) for name in parameters(each))]


@named(*DIRECTED)
def test_one_direction_is_the_reverse_of_the_other(operation: Operation):
    listing, documented = Listing(operation), parameters(operation)
    name = next(each for each in documented if is_direction(each, documented))
    choices = ["true", "false"] if name in {"asc", "desc"} else resolve(documented[name]).get("enum", ["asc", "desc"])

    first, other = [listing.ask({name: text(each)}) for each in choices[:2]]

    assert (first is None) == (other is None)
    assert first is None or other is None or first == other[::-1]


@named(*[each for each in LISTINGS if shape(each.path) not in MADE_ELSEWHERE])
def test_what_is_listed_is_the_same_each_time(operation: Operation):
    listing = Listing(operation)

    assert listing.ask({}) == listing.ask({})


def by_page(operation: Operation) -> tuple[str, str] | None:
    """The parameters that say which page is wanted, and of what size."""
    roles = operation.paging or {}
    return (roles["page"], roles["per_page"]) if {"page", "per_page"} <= roles.keys() else None


@named(*[each for each in LISTINGS if by_page(each) and shape(each.path) not in MADE_ELSEWHERE])
def test_an_item_is_the_same_on_a_page_of_its_own(operation: Operation):
    listing, names = Listing(operation), by_page(operation)
    assert names is not None
    page, size = names

    pages = [listing.ask({page: str(number), size: "1"}) for number in (1, 2, 3)]

    # Some have a least size of pages.
    assert None in pages or [item for each in pages for item in each or []] == (listing.ask({}) or [])[:3]


async def test_what_a_listing_makes_up_of_an_item_is_found_by_a_filter_and_on_a_page_as_well(box: Sandbox, ask: Ask):
    workflows = f"/accounts/{next(iter(box.accounts))}/workflows"
    (workflow,) = box.add(workflows, {"name": "shop"})
    path = f"{workflows}/{workflow['name']}/instances"
    box.add(path, *[{"status": status} for status in ("queued", "running", "running")])

    every = (await ask(box, "GET", path)).result
    running = (await ask(box, "GET", f"{path}?status=running")).result
    second = (await ask(box, "GET", f"{path}?page=2&per_page=1")).result

    assert len({each["version_id"] for each in every}) == 3
    assert running == [each for each in every if each["status"] == "running"]
    assert second == every[1:2]
