"""The table of what the sandbox keeps is what its registry says, and what it calls generic is kept."""

import pytest

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.schema.catalog import Operation, operations
from cfapi.sandbox.schema.classify import Role, classify, shape, shapes
from tests.support.sandbox_table import PAGE, TABLE, kind, kinds, products_table
from tests.support.visitor import Visitor


def test_the_table_is_current():
    (table,) = TABLE.findall(PAGE.read_text("utf-8"))

    assert table == products_table(), "python -m tests.support.sandbox_table"


def test_each_operation_is_of_one_kind():
    assert sum(each.total() for each in kinds().values()) == len(operations())


def listings() -> list[Operation]:
    """A listing of each collection that is said to keep what is made there."""
    return [
        each
        for each in operations()
        if kind(each) == "generic" and classify(each).role is Role.LIST and "POST" in shapes()[shape(each.path)]
    ]


def test_what_is_called_generic_keeps_what_is_made():
    """Of every fifth such collection: making something makes its listing longer."""
    visitor, strays = Visitor(), list[str]()
    some = listings()[::5]
    for listing in some:
        before = _length(visitor.visit(listing))
        made = visitor.visit(shapes()[shape(listing.path)]["POST"])
        if made.status < 300 and _length(visitor.visit(listing)) <= before:
            strays.append(listing.path)

    assert len(some) > 20
    assert strays == []


def _length(response: Response) -> int:
    return len(str(response.content or response.result))


@pytest.mark.parametrize("name", ["radar", "dns_analytics"])
def test_what_only_traffic_would_fill_is_only_shaped(name: str):
    assert kinds()[name].keys() == {"shaped"}
