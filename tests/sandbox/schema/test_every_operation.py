"""Every operation of the API answers, and what it answers is what its schema promises."""

import msgspec
import pytest

from cfapi.sandbox.schema.catalog import Operation, operations
from cfapi.sandbox.schema.classify import shape
from tests.support.paths import DOCUMENT
from tests.support.promises import broken_promises
from tests.support.visitor import HANDLED, Visitor

GENERIC = [each for each in operations() if (each.verb, shape(each.path)) not in HANDLED]
pytestmark = pytest.mark.skipif(not DOCUMENT.exists(), reason="the OpenAPI document is not on this machine")


@pytest.fixture(scope="module")
def visitor() -> Visitor:
    return Visitor()


@pytest.mark.parametrize("operation", GENERIC, ids=lambda each: f"{each.verb} {each.path}")
def test_the_answer_is_as_its_schema_promises(operation: Operation, visitor: Visitor):
    answer = visitor.visit(operation)

    body = msgspec.json.encode(answer.envelope()) if answer.content is None else answer.content
    content_type = answer.content_type if body else ""
    assert broken_promises(operation, answer.status, content_type, body) == []


def test_those_of_products_and_the_generic_rest_are_all_operations_there_are():
    assert len(GENERIC) + len(HANDLED) == len(operations()) == 3184
