"""A hundred thousand zones: none is made before somebody looks at it, and each is found without the others."""

import itertools
import random
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.ids import number_of, numbered_id
from cfapi.sandbox.names import Names

Ask = Callable[..., Awaitable[Any]]
Start = Callable[..., Awaitable[Sandbox]]

MANY = 100_000


def made(box: Sandbox) -> int:
    """How many zones exist in more than number."""
    return len(box.zones._made)


@pytest.fixture
async def large(start: Start) -> Sandbox:
    return await start(zones=MANY, records=10)


async def test_no_zone_is_made_at_the_start(large: Sandbox):
    assert (len(large.zones), made(large)) == (MANY, 0)
    assert repr(large).endswith(f"{MANY} zones>")


async def test_a_page_makes_the_zones_on_it_alone(large: Sandbox, ask: Ask):
    reply = await ask(large, "GET", "/zones?per_page=50&page=1234")

    assert reply.info == {"page": 1234, "per_page": 50, "total_pages": 2000, "count": 50, "total_count": MANY}
    assert made(large) == 50


@pytest.mark.parametrize("filters", ["", "&type=full", "&order=name", "&direction=desc"])
async def test_a_zone_is_found_by_its_name_without_the_others(large: Sandbox, ask: Ask, filters: str):
    zone = large.zones.values()[80_000]
    name = zone.name.upper()

    reply = await ask(large, "GET", f"/zones?name={name}{filters}")

    assert [each["id"] for each in reply.result] == [zone.id]
    assert made(large) == 1


async def test_a_zone_is_found_by_its_id_without_the_others(large: Sandbox, ask: Ask):
    *_, last = itertools.islice(large.zones, 70_000)

    assert (await ask(large, "GET", f"/zones/{last}")).result["id"] == last
    assert made(large) == 1


async def test_a_token_that_may_read_all_zones_makes_no_others_than_the_owner(large: Sandbox, ask: Ask):
    headers = {"Authorization": f"Bearer {large.limited_token}"}

    assert (await ask(large, "GET", "/zones?page=7", headers=headers)).info["total_count"] == MANY
    assert made(large) == 20


async def test_records_that_are_only_read_are_not_kept(large: Sandbox, ask: Ask):
    zone = large.zones.values()[5]
    base = f"/zones/{zone.id}/dns_records"

    listed = (await ask(large, "GET", base)).result
    assert (await ask(large, "GET", f"{base}/{listed[3]['id']}")).result == listed[3]
    assert zone._records is None

    assert (await ask(large, "PATCH", f"{base}/{listed[3]['id']}", json={"comment": "mine"})).status == 200
    changed = (await ask(large, "GET", base)).result
    assert changed[:3] + changed[4:] == listed[:3] + listed[4:]
    assert changed[3]["comment"] == "mine"


async def test_what_is_changed_in_place_stays_changed(box: Sandbox, ask: Ask):
    zone = next(iter(box.zones.values()))
    id = next(iter(zone.records))
    zone.facts["paused"] = True
    zone.facts["status"] = "moved"
    zone.settings["ssl"] = "off"
    zone.records[id]["comment"] = "mine"
    zone.packs.clear()

    assert (await ask(box, "GET", f"/zones/{zone.id}")).result["paused"] is True
    assert [each["id"] for each in (await ask(box, "GET", "/zones?status=moved")).result] == [zone.id]
    assert (await ask(box, "GET", f"/zones/{zone.id}/settings/ssl")).result["value"] == "off"
    assert (await ask(box, "GET", f"/zones/{zone.id}/dns_records/{id}")).result["comment"] == "mine"
    assert (await ask(box, "GET", f"/zones/{zone.id}/ssl/certificate_packs?status=all")).result == []


async def test_changes_of_one_zone_are_not_those_of_another(box: Sandbox):
    one, other = list(box.zones.values())[:2]
    before = {name: dict(getattr(other, name)) for name in ("facts", "settings", "dnssec")}
    one.facts["meta"]["phishing_detected"] = True
    one.settings["security_header"]["strict_transport_security"]["enabled"] = "spoilt"
    one.settings["ciphers"].append("spoilt")

    assert before == {name: getattr(other, name) for name in before}
    assert "spoilt" not in str(other.settings)


async def test_a_zone_that_is_gone_is_gone_everywhere_and_its_name_is_free(box: Sandbox, ask: Ask):
    ids = list(box.zones)
    zone = box.zones[ids[3]]
    assert (await ask(box, "DELETE", f"/zones/{zone.id}")).status == 200

    assert zone.id not in box.zones
    assert list(box.zones) == [each.id for each in box.zones.values()] == ids[:3] + ids[4:]
    assert (await ask(box, "GET", f"/zones/{zone.id}")).status == 404
    assert (await ask(box, "GET", f"/zones?name={zone.name}")).result == []

    again = box.add_zone(zone.name)
    assert again.id != zone.id
    assert [each["id"] for each in (await ask(box, "GET", f"/zones?name={zone.name}")).result] == [again.id]
    assert list(box.zones)[-1] == again.id
    assert (await ask(box, "DELETE", f"/zones/{again.id}")).status == 200
    assert list(box.zones) == ids[:3] + ids[4:]


def test_zones_are_a_mapping_like_any_other():
    box = Sandbox(zones=30)
    added = box.add_zone("mine.example")
    ids, zones = list(box.zones), list(box.zones.values())

    assert dict(box.zones) == dict(zip(ids, zones, strict=True)) == dict(box.zones.items())
    assert list(reversed(box.zones)) == [id for id, _ in reversed(box.zones.items())] == ids[::-1]
    assert (box.zones.values()[-1], box.zones.values()[30], list(box.zones.values()[28:])) == (added, added, zones[28:])
    assert box.zones.get("0" * 32) is box.zones.get("no id") is None
    with pytest.raises(KeyError):
        del box.zones["0" * 32]
    with pytest.raises(IndexError):
        _ = box.zones.values()[31]


def test_a_zone_is_the_same_whichever_was_made_before(time: Any):
    one, two = (Sandbox(zones=MANY, clock=time.clock()) for _ in range(2))
    places = [0, 49, 99_999, 512]
    first = {place: one.zones.values()[place] for place in places}
    second = {place: two.zones.values()[place] for place in reversed(places)}

    for place in places:
        for part in ("packs", "facts", "dnssec", "records", "settings"):
            assert getattr(first[place], part) == getattr(second[place], part)


def test_of_more_zones_the_first_are_as_they_would_be_alone(time: Any):
    few, more = (Sandbox(zones=zones, clock=time.clock()) for zones in (50, 500))
    names = [zone.name for zone in few.zones.values()]

    for zone, twin in zip(few.zones.values(), more.zones.values()[:50], strict=True):
        assert (zone.facts, zone.settings, zone.packs) == (twin.facts, twin.settings, twin.packs)
    assert few.planted == [each for each in more.planted if each.zone in names]


@pytest.mark.parametrize("count", [0, 1, 5, 10, 17, 300])
def test_zones_have_as_many_records_as_wanted(count: int):
    zones = Sandbox(zones=5, records=count).zones.values()

    assert [len(zone.records) for zone in zones] == [count] * 5
    assert all(
        len({(each["name"], each["type"], each["content"]) for each in zone.records.values()}) == count
        for zone in zones
    )


def test_an_id_leads_back_to_its_number():
    ids = [numbered_id(7, number) for number in range(5000)]

    assert len(set(ids)) == 5000
    assert [number_of(7, id) for id in ids] == list(range(5000))
    strangers = ("", "0" * 32, ids[0].upper(), ids[0][:-1], f" {ids[0]}", f"{ids[0]}0", numbered_id(8, 0), "g" * 32)
    assert {number_of(7, id) for id in strangers} == {None}


def test_a_name_leads_back_to_its_number():
    names = Names(random.Random(1))
    found = [names.name(number) for number in range(20_000)]

    assert len(set(found)) == 20_000
    assert [names.number(name) for name in found] == list(range(20_000))
    stem, suffix = found[0].split(".")
    other = {"example": "test", "test": "example"}[suffix]
    strangers = (
        "",
        f"{stem}.{other}",
        f"{stem}1.{suffix}",
        f"{stem}02.{suffix}",
        f"www.{found[0]}",
        "no-words.example",
    )
    assert {names.number(name) for name in strangers} == {None}
