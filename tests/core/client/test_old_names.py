"""Names that other SDKs have, and forms that only look right, are errors that say what to write instead."""

import copy
import json
import pickle
import re
from typing import Any

import pytest

from cfapi import UNSET, ArgumentError, Cloudflare, ConfigurationError, Envelope, NotFound, Page, from_dict, to_dict
from cfapi._core.resource import Resource
from cfapi.api.dns.records import Record
from cfapi.api.shared.accounts import Account, IDAndName
from cfapi.testing import MemoryTransport, respond
from tests.support.loopback import TOKEN, ok, serving

CF = Cloudflare(TOKEN)
OBJECTS = {
    "model": lambda: from_dict(Account, {"id": "a", "name": "one"}),
    "page": lambda: Page([1]),
    "envelope": lambda: Envelope(1),
    "error": lambda: NotFound("GET", "/zones/z", status=404),
    "listing": CF.zones.list,
    "resource": lambda: CF.zones,
    "client": lambda: CF,
}


@pytest.mark.parametrize("name", OBJECTS)
def test_a_name_that_nobody_has_is_an_ordinary_attribute_error(name):
    thing = OBJECTS[name]()

    assert not hasattr(thing, "nonsense")
    with pytest.raises(AttributeError, match=r"object has no attribute 'nonsense'$") as caught:
        _ = thing.nonsense
    assert (caught.value.name, caught.value.obj) == ("nonsense", thing)


@pytest.mark.parametrize("name", ["model", "page", "envelope", "error"])
def test_what_explains_its_missing_names_is_copied_and_pickled_as_before(name):
    thing = OBJECTS[name]()

    assert copy.copy(thing) == copy.deepcopy(thing) == pickle.loads(pickle.dumps(thing)) == thing  # noqa: S301


def test_a_member_that_the_api_sent_outweighs_the_hint_for_its_name():
    account: Any = from_dict(Account, {"id": "a", "name": "one", "dict": {"b": 1}})

    assert account.dict == {"b": 1}


@pytest.mark.parametrize(("use", "said"), [(dict, r"obj\)\.$"), (lambda thing: thing["name"], r"\['name'\]\.$")])
def test_an_object_that_is_used_as_a_dict_names_the_member_that_was_asked_for(use: Any, said: str):
    with pytest.raises(TypeError, match=said):
        use(OBJECTS["model"]())


MOVED: list[tuple[str, str, str]] = [
    ("page", "total_count", "use .result_info.total_count"),
    ("page", "page", "use .result_info.page"),
    ("envelope", "total_pages", "use .result_info.total_pages"),
    ("listing", "page", "page = await listing"),
    ("listing", "total_count", "use await listing.total()"),
    ("error", "headers", "use error.status, error.ray and error.retry_after"),
    ("error", "json", "use error.errors"),
    ("resource", "firewall", "use cf.firewall."),
    ("resource", "workers", "use cf.workers."),
    ("settings", "ssl", "a setting is read by its id: .get('ssl', zone_id=...)"),
    ("settings", "development_mode", ".get('development_mode', zone_id=...)"),
]


@pytest.mark.parametrize(("what", "name", "said"), MOVED)
def test_a_name_that_is_elsewhere_is_an_error_that_says_where(what: str, name: str, said: str):
    thing: Any = CF.zones.settings if what == "settings" else OBJECTS[what]()

    with pytest.raises(AttributeError, match=re.escape(said)):
        getattr(thing, name)


def test_a_call_without_the_id_that_it_needs_names_the_listing():
    with pytest.raises(TypeError, match=r"^Accounts\.get\(\) missing .*'account_id'; \.list\(\) lists what there is$"):
        CF.accounts.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match=r"'zone_id'$"):
        CF.zones.edit()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@pytest.mark.parametrize("use", [dict, list, lambda thing: thing["name"], lambda thing: "name" in thing])
def test_an_object_that_is_used_as_a_dict_says_that_it_is_none(use):
    with pytest.raises(TypeError, match=r"Account is an object, not a dict: .*cfapi\.to_dict"):
        use(OBJECTS["model"]())


def test_json_dumps_takes_objects_with_to_dict_as_its_default():
    account = from_dict(Account, {"id": "a", "name": "one", "new": {"b": [1]}})

    assert json.loads(json.dumps({"of": [account]}, default=to_dict)) == {"of": [to_dict(account)]}


@pytest.mark.parametrize("use", [dict, list, lambda thing: thing["name"], lambda thing: "name" in thing])
def test_a_whole_response_that_is_used_as_its_result_names_the_result(use):
    with pytest.raises(TypeError, match=r"envelope\.result"):
        use(Envelope({"name": "shop.example"}))


@pytest.mark.parametrize("use", [list, tuple, sorted, lambda listing: [*listing]])
def test_a_listing_that_is_iterated_over_synchronously_names_both_ways_out(use):
    with pytest.raises(TypeError, match=r"async for .*collect\(\).*cfapi\.sync"):
        use(CF.zones.list())


@pytest.mark.parametrize(
    ("use", "way"),
    [(bool, r"first\(\)"), (len, r"total\(\)"), (lambda each: each[0], r"first\(\)"), (any, "async for")],
)
def test_a_listing_does_not_know_its_items_before_they_are_requested(use, way):
    with pytest.raises(TypeError, match=way):
        use(CF.zones.list())


def test_a_page_is_a_sequence_of_its_items():
    page = Page([3, 4, 5])

    assert (page[0], page[-1], len(page), list(page), page.result) == (3, 5, 3, [3, 4, 5], page.items)


@pytest.mark.parametrize("use", [lambda call: call.name, lambda call: call["name"], list])
def test_a_call_that_is_not_awaited_says_so(use):
    call = CF.zones.get(zone_id="z")

    with pytest.raises((AttributeError, TypeError), match="await it first"):
        use(call)
    call.close()


def test_what_event_loops_look_for_on_coroutines_gets_no_advice():
    call = CF.zones.get(zone_id="z")

    with pytest.raises(AttributeError, match=r"no attribute 'cr_frame'$"):
        _ = call.cr_frame  # pyright: ignore[reportAttributeAccessIssue]
    call.close()


def test_a_synchronous_with_names_the_asynchronous_one():
    with pytest.raises(TypeError, match=r"async with Cloudflare\(\) as cf"), CF:  # type: ignore[attr-defined]
        pass


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"max_retries": 2}, r"argument 'max_retries': use retries=Retries\(attempts=\.\.\.\)"),
        ({"timeout": 2}, r"argument 'timeout': use timeouts=Timeouts"),
        ({"retires": None}, r"argument 'retires'; did you mean 'retries'\?"),
        ({"nonsense": 1}, r"argument 'nonsense'; it has api_token, .*clock"),
    ],
)
def test_a_client_explains_an_argument_that_it_does_not_have(given, said):
    with pytest.raises(TypeError, match=said):
        Cloudflare(TOKEN, **given)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"zone_id": "z", "extra_headers": {}}, r"argument 'extra_headers': use cf\.with_options\(headers="),
        ({"zone_id": "z", "extra_body": {}}, r"argument 'extra_body': call the path: cf\.post"),
        ({"zone": "z"}, r"argument 'zone'; did you mean 'zone_id'\?"),
        ({}, "missing 1 required keyword-only argument: 'zone_id'"),
    ],
)
def test_a_method_explains_an_argument_that_it_does_not_have(given, said):
    with pytest.raises(TypeError, match=rf"^Zones\.get\(\).*{said}"):
        CF.zones.get(**given)


def test_a_method_names_what_it_takes_by_name():
    with pytest.raises(TypeError, match=r"^Zones\.get\(\) takes zone_id by name: zone_id=\.\.\.$"):
        CF.zones.get("z")  # type: ignore[misc]  # pyright: ignore[reportCallIssue]


def test_a_type_error_that_is_not_about_arguments_is_left_as_it_is():
    class Broken(Resource):
        __module__ = "cfapi.api.broken"

        def get(self, *, zone_id: str) -> None:
            raise TypeError("of its own")

    with pytest.raises(TypeError, match=r"^of its own$"):
        Broken(None).get(zone_id="z")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_an_option_that_calls_do_not_have_is_explained():
    with pytest.raises(TypeError, match=r"max_retries is not an option.*use retries=Retries"):
        CF.with_options(max_retries=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match=r"params=\{'name': \.\.\.\}"):
        CF.with_options(name="shop.example")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def test_a_synchronous_callable_for_the_token_is_refused_before_anything_is_sent():
    async with serving(ok()) as server, server.client(api_token=lambda: "s3cret") as cf:
        with pytest.raises(ConfigurationError, match="must be asynchronous") as caught:
            await cf.get("/zones")

        assert server.seen == []
        assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("name", ["status_code", "status"])
def test_the_status_of_an_error_has_both_names(name):
    assert getattr(NotFound("GET", "/zones/z", status=404), name) == 404
    assert getattr(NotFound("GET", "/zones/z"), name) is None


def test_what_variants_of_a_union_lack_still_reads_as_none():
    record = from_dict(Record, {"id": "r", "type": "A", "name": "a", "content": "192.0.2.1", "ttl": 1})

    assert record.priority is None


@pytest.mark.parametrize(
    ("unknown", "meant"),
    [
        ("account_id", "account={'id': ...}"),
        ("account_name", "account={'name': ...}"),
        ("account.id", "account={'id': ...}"),
    ],
)
def test_a_field_as_an_argument_of_its_own_is_told_to_be_one_of_an_object(unknown: str, meant: str):
    with pytest.raises(TypeError, match=re.escape(f"did you mean {meant}?")):
        Cloudflare("t").zones.list(**{unknown: "a"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("given", ["023e105f4ecef8ad9ca31a8372d0c353", 7, ["a"], True])
def test_a_filter_by_fields_refuses_a_plain_value_that_the_api_would_ignore(given: Any):
    cf = Cloudflare("t", transport=MemoryTransport(lambda _: respond([])))

    for listing in (cf.zones.list, cf.memberships.list):
        with pytest.raises(
            ArgumentError, match=r"account takes the fields of an object, such as account={'id': \.\.\.}"
        ):
            listing(account=given)


@pytest.mark.parametrize("given", [{"id": "a"}, IDAndName(id="a"), UNSET, None])
async def test_a_filter_by_fields_takes_them_in_any_form(given: Any):
    transport = MemoryTransport(lambda _: respond([]))

    await Cloudflare("t", transport=transport).zones.list(account=given).collect()

    assert ("account.id=a" in transport.requests[0].url) == bool(given)
