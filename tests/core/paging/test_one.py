"""`one()`: the only item of a listing, or an error that says what was found instead."""

import pytest

from cfapi import CallError, MultipleFound, NoneFound, NotFound
from tests.support.loopback import in_turn, ok, refusal, serving


def zones(*names: str, **info: int):
    return ok([{"id": f"id-of-{name}", "name": name} for name in names], result_info={"page": 1, **info})


async def test_the_only_item_is_found_with_one_request():
    async with serving(zones("a.example", total_pages=1)) as server, server.client() as cf:
        assert (await cf.zones.list(name="a.example").one()).id == "id-of-a.example"
        assert (await cf.iterate("/zones", params={"name": "a.example"}).one())["name"] == "a.example"

        assert len(server.seen) == 2


async def test_where_there_is_none_the_error_names_what_was_asked_for():
    async with serving(zones(total_pages=1)) as server, server.client() as cf:
        with pytest.raises(NoneFound, match=r"zones\.list \(GET /zones\) found nothing: .*name='a\.example'") as caught:
            await cf.zones.list(name="a.example", status="active").one()

    assert isinstance(caught.value, NotFound)
    assert caught.value.status is None
    assert "status='active'" in str(caught.value)


async def test_where_there_are_several_the_error_says_how_many_and_names_some():
    page = zones("a.example", "b.example", "c.example", "d.example", per_page=4, total_pages=3, total_count=12)
    async with serving(page) as server, server.client() as cf:
        with pytest.raises(
            MultipleFound, match=r"12 items with status='active': a\.example id-of-a\.example, "
        ) as caught:
            await cf.zones.list(status="active").one()

        assert len(server.seen) == 1
    assert "c.example" in str(caught.value)
    assert "d.example" not in str(caught.value)


async def test_a_second_item_on_a_later_page_counts():
    first = zones("a.example", per_page=1, total_pages=2)
    second = ok([{"id": "b", "name": "b.example"}], result_info={"page": 2, "per_page": 1, "total_pages": 2})
    async with serving(in_turn(first, second)) as server, server.client() as cf:
        with pytest.raises(MultipleFound, match=r"2 items: a\.example .*, b\.example b\."):
            await cf.zones.list().one()


async def test_items_without_a_name_are_shown_and_nothing_reaches_the_terminal_unescaped():
    async with serving(ok([["\x1b[31mred"], ["b"]])) as server, server.client() as cf:
        with pytest.raises(MultipleFound) as caught:
            await cf.iterate("/things", params={"a": "\x1b[31m"}).one()

    assert "red" in str(caught.value)
    assert "\x1b" not in str(caught.value)


async def test_an_error_of_the_server_stays_what_it_is():
    async with serving(refusal(404, {"code": 1, "message": "no"})) as server, server.client() as cf:
        with pytest.raises(CallError) as caught:
            await cf.zones.list().one()

    assert type(caught.value) is NotFound
