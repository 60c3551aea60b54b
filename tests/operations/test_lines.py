"""The lists of operations, of which a line is read as JSON when somebody asks for it."""

import pytest

from cfapi.operations.catalog import Parameter, operation
from cfapi.operations.lines import arguments, groups, line_of, lines, names, names_below, paths, routes


def test_what_is_read_of_a_line_before_it_is_json_is_what_the_json_says():
    assert list(names()) == [line["name"] for line in lines()]
    assert list(routes()) == [(line["verb"], path, line["name"]) for line in lines() for path in paths(line)]


def test_names_are_sorted_within_their_group():
    for group in groups():
        found = names_below(group)

        assert found
        assert found == sorted(found)


@pytest.mark.parametrize(
    "name", ["", ".", "zones", "zones.", "zones.lst", "../x.list", 'zones.list", "verb', "nothing.get"]
)
def test_a_name_that_is_none_has_no_line(name: str):
    assert line_of(name) is None


def test_below_a_resource_are_its_own_operations_alone():
    assert names_below("zones.hold") == []
    assert names_below("zones.holds") == [
        "zones.holds.create",
        "zones.holds.delete",
        "zones.holds.edit",
        "zones.holds.get",
    ]
    assert names_below("nothing") == []


def test_the_parameters_of_an_operation_are_the_arguments_of_its_line():
    for line in lines():
        assert operation(line["name"]).parameters == tuple(Parameter(*each) for each in arguments(line))
