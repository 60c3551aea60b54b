"""Pages, order and filters of every listing."""

from collections.abc import Callable

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask, Start

# A name with an operator in front, and what it lets through.
NAME_TESTS: list[tuple[str, Callable[[str], bool]]] = [
    ("starts_with:a", lambda name: name.startswith("a")),
    ("ends_with:.test", lambda name: name.endswith(".test")),
    ("contains:-b", lambda name: "-b" in name),
    ("not_equal:x.example", lambda name: name != "x.example"),
]


def paths(box: Sandbox) -> list[str]:
    zone, account = next(iter(box.zones)), next(iter(box.accounts))
    return [
        "/zones",
        f"/zones/{zone}/ssl/certificate_packs",
        f"/zones/{zone}/custom_certificates",
        f"/zones/{zone}/dns_records",
        "/accounts",
        f"/accounts/{account}/members",
        f"/accounts/{account}/roles",
        "/user/tokens",
    ]


async def test_pages_together_are_the_whole_listing_in_order(box: Sandbox, ask: Ask):
    pages = [await ask(box, "GET", f"/zones?per_page=10&page={page}") for page in (1, 2, 3)]
    assert [zone["id"] for page in pages for zone in page.result] == list(box.zones)
    assert [page.info for page in pages] == [
        {"page": page, "per_page": 10, "total_pages": 3, "count": count, "total_count": 25}
        for page, count in ((1, 10), (2, 10), (3, 5))
    ]


async def test_every_listing_has_a_true_result_info(box: Sandbox, ask: Ask):
    for path in paths(box):
        reply = await ask(box, "GET", path)
        info = reply.info
        assert info.keys() == {"page", "per_page", "total_pages", "count", "total_count"}, path
        assert (info["page"], info["per_page"]) == (1, 100 if path.endswith("dns_records") else 20)
        assert info["count"] == len(reply.result) == min(info["per_page"], info["total_count"])


async def test_a_page_beyond_the_end_is_empty_and_keeps_the_totals(box: Sandbox, ask: Ask):
    reply = await ask(box, "GET", "/zones?per_page=10&page=99")
    assert reply.result == []
    assert reply.info == {"page": 99, "per_page": 10, "total_pages": 3, "count": 0, "total_count": 25}


@pytest.mark.parametrize("query", ["per_page=0", "per_page=-1", "per_page=ten"])
async def test_a_per_page_that_is_too_small_is_refused(box: Sandbox, ask: Ask, query: str):
    for path in paths(box):
        reply = await ask(box, "GET", f"{path}?{query}")
        assert (reply.status, reply.codes) == (400, [6003]), path
        assert "Invalid per_page" in reply.json["errors"][0]["message"]


@pytest.mark.parametrize("query", ["page=0", "page=-1", "page=x", "page=1.5"])
async def test_a_page_that_is_no_page_is_refused(box: Sandbox, ask: Ask, query: str):
    assert (await ask(box, "GET", f"/zones?{query}")).codes == [6003]


async def test_who_asks_for_one_gets_one_though_five_are_documented_to_be_the_least(box: Sandbox, ask: Ask):
    for path in paths(box):
        assert (await ask(box, "GET", f"{path}?per_page=1")).info["per_page"] == 1, path


async def test_who_asks_for_too_many_gets_as_many_as_there_can_be(box: Sandbox, ask: Ask):
    for path in paths(box):
        if not path.endswith("dns_records"):
            assert (await ask(box, "GET", f"{path}?per_page=100")).info["per_page"] == 50, path


async def test_dns_records_come_five_million_a_page_but_no_more(box: Sandbox, ask: Ask):
    zone = next(iter(box.zones))
    most = await ask(box, "GET", f"/zones/{zone}/dns_records?per_page=5000000")
    assert most.info["total_pages"] == 1
    assert (await ask(box, "GET", f"/zones/{zone}/dns_records?per_page=5000001")).info["per_page"] == 5_000_000
    assert (await ask(box, "GET", f"/zones/{zone}/dns_records?per_page=1")).info["count"] == 1


async def test_accounts_can_ignore_the_page_like_the_real_ones(start: Start, ask: Ask):
    box = await start(accounts_ignore_page=True)
    first, second = [await ask(box, "GET", f"/accounts?page={page}") for page in (1, 2)]
    assert first.result == second.result != []
    assert first.info == second.info
    assert second.info["total_pages"] == 1


async def test_zones_are_ordered_as_asked(box: Sandbox, ask: Ask):
    up = (await ask(box, "GET", "/zones?per_page=50&order=name")).result
    down = (await ask(box, "GET", "/zones?per_page=50&order=name&direction=desc")).result
    names = sorted(zone.name for zone in box.zones.values())
    assert [zone["name"] for zone in up] == names
    assert [zone["name"] for zone in down] == names[::-1]


async def test_direction_without_an_order_turns_the_listing_round(box: Sandbox, ask: Ask):
    down = (await ask(box, "GET", "/zones?per_page=50&direction=desc")).result
    assert [zone["id"] for zone in down] == list(box.zones)[::-1]


@pytest.mark.parametrize("query", ["order=colour", "direction=sideways", "status=sleepy", "match=most"])
async def test_words_that_a_listing_does_not_know_are_refused(box: Sandbox, ask: Ask, query: str):
    assert (await ask(box, "GET", f"/zones?{query}")).codes == [6003]


async def test_zones_are_filtered_by_name_status_and_account(start: Start, ask: Ask):
    box = await start(zones=100)
    zones = list(box.zones.values())
    account = zones[0].account_id

    async def listed(query: str) -> list[str]:
        return [zone["id"] for zone in (await ask(box, "GET", f"/zones?per_page=50&{query}")).result]

    assert await listed(f"name={zones[3].name}") == [zones[3].id]
    assert await listed("name=nobody.example") == []
    assert await listed("status=pending") == [zone.id for zone in zones if zone.status == "pending"]
    assert await listed(f"account.id={account}") == [zone.id for zone in zones if zone.account_id == account][:50]
    both = f"name={zones[3].name}&status=pending"
    assert await listed(both) == []
    either = await listed(f"{both}&match=any")
    assert set(either) == {zones[3].id, *(zone.id for zone in zones if zone.status == "pending")}


@pytest.mark.parametrize(("query", "test"), NAME_TESTS)
async def test_a_name_may_have_an_operator(box: Sandbox, ask: Ask, query: str, test: Callable[[str], bool]):
    reply = await ask(box, "GET", "/zones", params={"per_page": "50", "name": query})
    assert [zone["id"] for zone in reply.result] == [zone.id for zone in box.zones.values() if test(zone.name)]


async def test_totals_count_what_the_filter_lets_through(box: Sandbox, ask: Ask):
    reply = await ask(box, "GET", f"/zones?name={next(iter(box.zones.values())).name}")
    assert (reply.info["total_count"], reply.info["total_pages"]) == (1, 1)
    nothing = await ask(box, "GET", "/zones?name=nobody.example")
    assert (nothing.info["total_count"], nothing.info["total_pages"]) == (0, 0)
