"""What permissions a list of operations needs, and what a refusal says of them."""

import re
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import Forbidden, Operation, Unauthenticated
from cfapi.operations.catalog import operations
from cfapi.operations.permissions import needs
from tests.support.loopback import refusal, serving
from tests.support.properties import CALM


def named(name: str, *permissions: str) -> Operation:
    return Operation(name, "GET", ("/",), permissions=permissions)


def test_one_of_the_permissions_of_each_call_is_needed():
    asked = [named("a", "X Read", "X Write"), named("b", "Y Write"), named("c")]

    told = needs(asked)

    assert told.permissions == ("X Read", "Y Write")
    assert told.operations == {"X Read": (asked[0],), "Y Write": (asked[1],)}
    assert told.unknown == (asked[2],)


def test_what_is_needed_for_one_call_serves_the_others():
    assert needs([named("a", "X Read", "X Write"), named("b", "X Write")]).permissions == ("X Write",)


def test_two_permissions_to_read_are_less_than_one_to_change():
    asked = [named("a", "X Read", "All Write"), named("b", "Y Read", "All Write")]

    assert needs(asked).permissions == ("X Read", "Y Read")


@given(st.lists(st.sets(st.sampled_from(["A Read", "B Read", "C Read", "A Write", "B Write"]), min_size=1), max_size=6))
@CALM
def test_the_set_is_enough_and_none_is_less(choices: list[set[str]]):
    def cost(chosen: tuple[str, ...]) -> tuple[int, int]:
        return sum(not name.endswith("Read") for name in chosen), len(chosen)

    found = needs(named(str(n), *choice) for n, choice in enumerate(choices)).permissions

    everything = sorted(set().union(*choices))
    subsets = chain.from_iterable(combinations(everything, n) for n in range(len(everything) + 1))
    enough = [subset for subset in subsets if all(choice & set(subset) for choice in choices)]
    assert all(choice & set(found) for choice in choices)
    assert cost(found) == min(map(cost, enough))


async def test_a_refusal_names_the_permission_that_the_call_needs():
    answer = refusal(403, {"code": 10000, "message": "Authentication error"})
    async with serving(answer) as server, server.client() as cf:
        with pytest.raises(Forbidden, match="'SSL and Certificates Read' or 'SSL and Certificates Write'") as caught:
            await cf.ssl.certificate_packs.list(zone_id="z")
        with pytest.raises(Forbidden, match="'DNS Read' or 'DNS Write'"):
            await cf.get("/zones/023e/dnssec")
        with pytest.raises(Forbidden, match="lacks a permission for"):
            await cf.get("/nowhere")

    assert caught.value.permissions == ("SSL and Certificates Read", "SSL and Certificates Write")


async def test_a_bad_token_is_no_question_of_permissions():
    async with serving(refusal(401, {"code": 1000, "message": "Invalid API Token"})) as server, server.client() as cf:
        with pytest.raises(Unauthenticated) as caught:
            await cf.zones.list()

    assert caught.value.permissions == ()


async def test_of_many_permissions_an_error_names_a_few():
    many = next(each for each in operations() if len(each.permissions) > 20 and each.verb == "GET")
    async with serving(refusal(403)) as server, server.client() as cf:
        with pytest.raises(Forbidden, match="or one of others") as caught:
            await cf.get(many.paths[0].replace("{", "").replace("}", ""))

    assert len(str(caught.value)) < 600


def test_no_permission_repeats_its_scope():
    assert [name for each in operations() for name in each.permissions if re.match(r"(\w+) \1 ", name)] == []
