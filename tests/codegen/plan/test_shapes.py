"""Which classes are one."""

import pytest

from codegen.plan.groups import Shared
from codegen.plan.planning import Plan, plan
from codegen.read.document import Json
from codegen.read.fixes import FixError, Fixes
from tests.support.codegen_documents import TEXT, document, generated, operation, ref, thing


def test_equal_shapes_are_one_class_even_where_they_hold_themselves() -> None:
    def tree(name: str) -> dict[str, object]:
        return thing(name=TEXT, children={"type": "array", "items": ref(name)})

    paths = {
        "/a": {"get": operation("trees", "get", result=ref("Tree"))},
        "/b": {"get": operation("trees", "first", result=ref("TreeFirstResponse"))},
    }

    files = generated(document(paths, Tree=tree("Tree"), TreeFirstResponse=tree("TreeFirstResponse")))

    assert files["trees.py"].count("@model") == 1


def of_two_groups(*shared: Shared) -> Plan:
    paths: dict[str, Json] = {
        "/a": {"get": operation("ssl", "get", result=ref("SSLSettings"))},
        "/b": {"get": operation("leaks", "get", result=ref("LeakCheck"))},
    }
    switch = thing(enabled={"type": "boolean"})
    return plan(document(paths, SSLSettings=switch, LeakCheck=switch), Fixes(), shared=shared)


def test_equal_shapes_of_two_groups_are_two_classes() -> None:
    found = of_two_groups()

    assert sorted(found.homes.values()) == [("leaks",), ("ssl",)]


def test_shapes_that_groups_share_are_one_class() -> None:
    found = of_two_groups(Shared("LeakCheck", "a switch"))

    assert list(found.homes.values()) == [("shared", "leaks")]


def test_a_shape_that_groups_are_to_share_and_nothing_has_fails_the_run() -> None:
    with pytest.raises(FixError, match="share Gone, which nothing uses"):
        of_two_groups(Shared("Gone", "it was here"))
