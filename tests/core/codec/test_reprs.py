"""What an interactive session shows fits on a line, begins with what people look for, and shows no secrets."""

from datetime import UTC, datetime

import attrs

from cfapi import UNSET, Cloudflare, Envelope, Page, from_dict
from cfapi._codec.model import model
from tests.support.loopback import TOKEN


@model
class Owner:
    id: str
    name: str | None = None


@model
class Site:
    created_on: datetime | None = None
    hosts: list[str] = attrs.field(factory=list)
    id: str
    name: str | None = None
    owner: Owner | None = None
    parent: "Site | None" = None
    paused: bool | None = None
    token: str | None = attrs.field(default=None, repr=False)


SECRET = attrs.field(repr=False)
SITE = {"id": "s", "name": "shop", "created_on": "2026-01-02T03:04:05Z", "hosts": [], "token": "s3cret"}


def site(**more: object) -> Site:
    return from_dict(Site, {**SITE, **more})


def test_an_object_shows_its_id_and_name_first_and_no_field_without_a_value():
    assert repr(site(owner={"id": "o"})) == (
        "Site(id='s', name='shop', created_on=2026-01-02T03:04:05+00:00, hosts=[], owner=Owner(id='o'))"
    )


def test_a_field_that_is_false_or_empty_has_a_value():
    assert repr(site(paused=False)).endswith("hosts=[], paused=False)")


def test_an_object_inside_of_another_one_shows_its_name():
    assert "parent=Site(name='shop', …)" in repr(site(parent=SITE))


def test_long_texts_and_lists_show_their_beginning():
    shown = repr(site(name="x" * 500, hosts=[f"{n}.example" for n in range(20)]))

    assert f"name='{'x' * 57}…'" in shown
    assert "hosts=['0.example', '1.example', '2.example', … 17 more]" in shown


def test_an_object_with_many_fields_shows_some_of_them():
    kind = model(type("Wide", (), {"__annotations__": {f"f{n}": int for n in range(40)}}))
    wide = kind(**{f"f{n}": n for n in range(40)})

    assert repr(wide).endswith("f11=11, …)")
    assert "f12" not in repr(wide)


def test_no_secret_is_shown_at_any_depth():
    assert "s3cret" not in repr((site(), site(parent=SITE), Page([site()]), Envelope(site(parent=SITE))))


def test_a_page_and_a_response_show_the_beginning_of_what_they_hold():
    page = Page([site(name=f"shop {n}") for n in range(50)])

    assert repr(page).startswith(
        "Page(items=[Site(name='shop 0', …), Site(name='shop 1', …), Site(name='shop 2', …), … 47"
    )
    assert repr(Envelope([{"id": "z" * 1000}] * 9)).startswith("Envelope(result=[{…}, {…}, {…}, … 6 more], ")
    assert repr(Envelope({"id": "z", "meta": {"a": 1}, "hosts": ["a"]})).startswith(
        "Envelope(result={'id': 'z', 'meta': {…}, 'hosts': […]}, "
    )


def test_a_listing_shows_what_it_lists_and_what_was_asked_for():
    cf = Cloudflare(TOKEN)

    assert repr(cf.zones.list(name="shop.example")) == "<Pages of Zone: zones.list (GET /zones), name='shop.example'>"
    assert repr(cf.iterate("/zones", params={"per_page": 5})) == "<Pages of Any: GET /zones, per_page=5>"


def test_a_call_that_is_not_made_yet_shows_what_it_is():
    call = Cloudflare(TOKEN).zones.get(zone_id="z")

    assert repr(call) == "<Reply: zones.get (GET /zones/z)>"
    call.close()


def test_what_was_made_by_hand_shows_the_same():
    made = Site(id="s", created_on=datetime(2026, 1, 2, tzinfo=UTC), name=None, paused=UNSET)  # type: ignore[arg-type]

    assert repr(made) == "Site(id='s', created_on=2026-01-02T00:00:00+00:00, hosts=[])"


def test_a_name_that_is_a_secret_is_not_shown_inside_of_another_object_either():
    kind = model(type("Key", (), {"__annotations__": dict.fromkeys("abcd", str) | {"name": str}, "name": SECRET}))
    key = kind(a="1", b="2", c="3", d="4", name="s3cret")

    assert repr(Page([key])).startswith("Page(items=[Key(…)], ")
