"""A hundred thousand zones: none is made before somebody looks at it, and each is found without the others."""

import copy
import gc
import itertools
import random
import sys
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.seed import seeded_zone as seeded
from cfapi.sandbox.seed.names import Names
from cfapi.sandbox.seed.record_cache import RecordCache
from cfapi.sandbox.services.zones.zone_defaults import bare_zone
from cfapi.sandbox.state.ids import number_of, numbered_id
from cfapi.sandbox.state.zone import Items, Zone
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask, Start

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


async def test_a_page_of_the_zones_from_the_last_makes_no_others(large: Sandbox, ask: Ask):
    ids = list(itertools.islice(reversed(large.zones), 15))

    for page in (1, 2, 3):
        reply = await ask(large, "GET", f"/zones?direction=desc&per_page=5&page={page}")
        assert [each["id"] for each in reply.result] == ids[5 * page - 5 : 5 * page]
    assert made(large) == 15


async def test_a_name_with_too_many_digits_is_nobodys(large: Sandbox, ask: Ask):
    stem, suffix = large.zones.values()[0].name.split(".")

    assert (await ask(large, "GET", f"/zones?name={stem}{'9' * 5000}.{suffix}")).result == []


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
    assert "records" not in zone.parts

    assert (await ask(large, "PATCH", f"{base}/{listed[3]['id']}", json={"comment": "mine"})).status == 200
    changed = (await ask(large, "GET", base)).result
    assert changed[:3] + changed[4:] == listed[:3] + listed[4:]
    assert changed[3]["comment"] == "mine"


def test_of_the_records_looked_at_last_so_many_are_kept_however_many_zones_have_them():
    recent, made = RecordCache(most=100), list[int]()

    def of(zone: int, count: int) -> Items:
        def make() -> Items:
            made.append(zone)
            return {f"{number}": {} for number in range(count)}

        return recent.records(zone, make)

    for zone in range(50):
        of(zone, 9)
    assert len(recent) == 90
    assert (len(of(49, 9)), len(of(40, 9))) == (9, 9)
    assert made == list(range(50))

    assert len(of(50, 500)) == len(of(50, 500)) == len(recent) == 500
    of(51, 9)
    assert (len(recent), made) == (9, list(range(52)))


def test_no_records_outlive_their_sandbox():
    box = Sandbox(zones=3)
    seed = weakref.ref(box._world.seed)
    assert all(zone.shown_records is zone.shown_records for zone in box.zones.values())

    del box
    gc.collect()

    assert seed() is None


async def test_what_is_changed_in_place_stays_changed(box: Sandbox, ask: Ask):
    zone = next(iter(box.zones.values()))
    id = next(iter(zone.records))
    zone.facts["paused"] = True
    zone.facts["name"] = "renamed.example"
    zone.settings["ssl"] = "off"
    zone.records[id]["comment"] = "mine"
    zone.packs.clear()

    assert (await ask(box, "GET", f"/zones/{zone.id}")).result["paused"] is True
    assert [each["id"] for each in (await ask(box, "GET", "/zones?name=renamed.example")).result] == [zone.id]
    assert (await ask(box, "GET", f"/zones/{zone.id}/settings/ssl")).result["value"] == "off"
    assert (await ask(box, "GET", f"/zones/{zone.id}/dns_records/{id}")).result["comment"] == "mine"
    assert (await ask(box, "GET", f"/zones/{zone.id}/ssl/certificate_packs?status=all")).result == []


def test_changes_of_one_zone_are_not_those_of_another(time: Any):
    box, elsewhere = (Sandbox(zones=25, clock=time.clock) for _ in range(2))
    one, other = alike(box)
    parts = ("facts", "settings", "dnssec", "packs", "records")
    before = {name: copy.deepcopy(getattr(other, name)) for name in parts}
    same = {name: copy.deepcopy(getattr(one, name)) for name in parts}

    for name in parts:
        spoil(getattr(one, name))

    assert {name: getattr(other, name) for name in parts} == before
    assert {name: getattr(elsewhere.zones[one.id], name) for name in parts} == same
    assert "spoilt" not in str([Sandbox(zones=25).zones[one.id].facts, box.add_zone("new.example").facts])


def alike(box: Sandbox) -> list[Zone]:
    """Two zones of the same plan and account: they have most to share."""
    by_kind: dict[tuple[str, str], list[Zone]] = {}
    for zone in box.zones.values():
        by_kind.setdefault((zone.plan, zone.account_id), []).append(zone)
    return next(zones[:2] for zones in by_kind.values() if len(zones) > 1)


def spoil(value: Any) -> None:
    """Change whatever can be changed, however deep it lies."""
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        spoil(each)
    if isinstance(value, dict):
        value["spoilt"] = "spoilt"
    elif isinstance(value, list):
        value.append("spoilt")


def test_added_zones_share_nothing_with_each_other_or_with_what_they_were_made_from():
    box = Sandbox(zones=0)
    records = [{"type": "CAA", "name": "@", "data": {"flags": 0, "tag": "issue", "value": "ca.example"}}]
    settings = {"security_header": {"strict_transport_security": {"enabled": True}}}
    given = copy.deepcopy((records, settings))
    one, other = (box.add_zone(f"{name}.example", records=records, settings=settings) for name in ("one", "other"))
    before = copy.deepcopy((other.records, other.settings))

    for each in (*one.records.values(), one.settings):
        spoil(each)

    assert (other.records, other.settings) == before
    assert (records, settings) == given


# --- threads


@pytest.fixture
def hurried() -> Iterator[None]:
    """Threads take turns fifty times as often as usual. Much more often, and Python 3.11 itself may crash."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("part", ["facts", "settings", "dnssec", "packs", "records"])
@pytest.mark.usefixtures("hurried")
def test_all_threads_get_the_same_zone_and_the_same_parts(part: str):
    box = Sandbox(zones=300)
    together = threading.Barrier(4)

    def look(_thread: int) -> list[tuple[int, int]]:
        together.wait()
        return [(id(zone), id(getattr(zone, part))) for zone in box.zones.values()]

    with ThreadPoolExecutor(4) as pool:
        seen = list(pool.map(look, range(4)))

    assert seen[1:] == seen[:1] * 3


@pytest.mark.parametrize(("part", "name"), [("facts", "paused"), ("settings", "ssl"), ("dnssec", "status")])
@pytest.mark.usefixtures("hurried")
def test_no_change_is_lost_while_another_thread_looks(part: str, name: str):
    zones = Sandbox(zones=3000).zones.values()
    together = threading.Barrier(2)

    def look() -> None:
        together.wait()
        for zone in zones:
            getattr(zone, part)

    def change() -> None:
        together.wait()
        for zone in zones:
            getattr(zone, part)[name] = "changed"

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(look), pool.submit(change)]:
            done.result()

    assert [zone.name for zone in zones if getattr(zone, part)[name] != "changed"] == []


def test_a_zone_that_another_thread_has_made_is_the_one_that_counts(monkeypatch: pytest.MonkeyPatch):
    box = Sandbox(zones=1)
    first = seeded.SeededZone.first_facts

    def interrupted(origin: Any) -> Any:
        monkeypatch.setattr(seeded.SeededZone, "first_facts", first)
        box.zones.values()[0].settings["ssl"] = "off"  # as by another thread
        return first(origin)

    monkeypatch.setattr(seeded.SeededZone, "first_facts", interrupted)

    assert box.zones.values()[0].settings["ssl"] == "off"


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


def test_a_zone_that_is_put_where_it_was_stays_where_it_was():
    zones = Sandbox(zones=5).zones
    added = bare_zone("f" * 32, "mine.example", {"id": "0" * 32, "name": "Mine"}, FakeTime().clock)
    zones[added.id] = added
    ids = list(zones)

    for id in (ids[2], added.id):
        zones[id] = zones[id]
    assert list(zones) == [id for id, _ in zones.items()] == ids

    other = bare_zone(ids[2], "other.example", {"id": "0" * 32, "name": "Mine"}, FakeTime().clock)
    zones[ids[2]] = other
    assert (list(zones), zones[ids[2]], zones.named("other.example")) == (ids, other, other)
    del zones[ids[2]]
    assert (zones.get(ids[2]), zones.named("other.example")) == (None, None)
    zones[ids[2]] = other
    assert list(zones) == [*ids[:2], *ids[3:], ids[2]]

    with pytest.raises(ValueError, match="has the id"):
        zones[ids[0]] = other


def test_the_last_zone_is_the_first_to_be_popped():
    box = Sandbox(zones=3)
    ids = [*box.zones, box.add_zone("mine.example").id]

    assert [box.zones.popitem()[0] for _ in ids] == ids[::-1]
    with pytest.raises(KeyError):
        box.zones.popitem()


def test_all_zones_can_be_removed_at_once_and_none_is_made_for_it():
    box = Sandbox(zones=MANY)
    first = next(iter(box.zones.values()))
    box.add_zone("mine.example")

    box.zones.clear()

    assert (len(box.zones), list(box.zones), list(box.zones.values()), made(box)) == (0, [], [], 0)
    assert box.zones.get(first.id) is box.zones.named(first.name) is box.zones.named("mine.example") is None
    again = box.add_zone(first.name)
    assert list(box.zones) == [again.id]


@pytest.mark.parametrize("place", [0, 3])
async def test_a_zone_that_was_renamed_is_found_by_its_new_name_alone(start: Start, ask: Ask, place: int):
    box = await start(zones=3)
    box.add_zone("mine.example")
    zone = box.zones.values()[place]
    old = zone.name

    zone.facts["name"] = "renamed.example"

    assert [each["id"] for each in (await ask(box, "GET", "/zones?name=renamed.example")).result] == [zone.id]
    assert (await ask(box, "GET", f"/zones?name={old}")).result == []
    assert box.add_zone(old).id != zone.id
    del box.zones[zone.id]
    assert (zone.id in box.zones, box.zones.named("renamed.example")) == (False, None)


def test_who_goes_through_the_zones_sees_those_that_there_were_at_the_beginning():
    box = Sandbox(zones=3)
    box.add_zone("mine.example")
    seen = list[str]()

    for zone in box.zones.values():
        seen.append(zone.id)
        del box.zones[zone.id]

    assert (len(seen), len(box.zones)) == (4, 0)


def test_a_zone_is_the_same_whichever_was_made_before(time: Any):
    one, two = (Sandbox(zones=MANY, clock=time.clock) for _ in range(2))
    places = [0, 49, 99_999, 512]
    first = {place: one.zones.values()[place] for place in places}
    second = {place: two.zones.values()[place] for place in reversed(places)}

    for place in places:
        for part in ("packs", "facts", "dnssec", "records", "settings"):
            assert getattr(first[place], part) == getattr(second[place], part)


def test_of_more_zones_the_first_are_as_they_would_be_alone(time: Any):
    few, more = (Sandbox(zones=zones, clock=time.clock) for zones in (50, 500))
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
