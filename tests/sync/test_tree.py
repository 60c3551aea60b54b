"""The resource tree without await: every operation, its signature, its words."""

import copy
import inspect
import pickle
import pydoc
import subprocess
import sys
import warnings
from operator import attrgetter
from typing import Any

import pytest

from cfapi import Cloudflare as AsyncCloudflare
from cfapi._core import Resource as AsyncResource
from cfapi._core.resource import _warn_once
from cfapi.operations.catalog import operations
from cfapi.sandbox import Sandbox
from cfapi.sync import Call, Cloudflare, Listing, Method, Pages
from cfapi.sync.resources import Resource
from cfapi.testing import MemoryTransport, respond

NAMES = [operation.name for operation in operations()]


@pytest.fixture(scope="module")
def silent() -> Cloudflare:
    """A client that never calls."""
    return Cloudflare("t", transport=MemoryTransport(lambda _: respond([])))


def public(node: Any) -> set[str]:
    return {name for name in dir(node) if not name.startswith("_")}


def test_every_operation_is_reached_under_its_name(silent: Cloudflare):
    found = [attrgetter(name)(silent) for name in NAMES]

    assert len(found) > 3000
    assert all(isinstance(each, Call | Listing) for each in found)


def test_signatures_and_docstrings_are_those_with_await(silent: Cloudflare):
    asynchronous = AsyncCloudflare("t")
    for name in NAMES:
        own, expected = attrgetter(name)(silent), attrgetter(name)(asynchronous)
        parameters = inspect.signature(own).parameters
        assert parameters == inspect.signature(expected).parameters, name
        assert (own.__doc__, own.__name__) == (expected.__doc__, expected.__name__), name
        returned = expected.__annotations__["return"]
        assert inspect.signature(own).return_annotation == returned.removeprefix("Reply[").removesuffix(
            "]" if returned.startswith("Reply[") else ""
        )


def test_each_node_has_the_names_of_the_one_with_await(silent: Cloudflare):
    todo: list[tuple[Any, Any]] = [(silent, AsyncCloudflare("t"))]
    seen = 0
    while todo:
        own, expected = todo.pop()
        seen += 1
        missing = public(expected) - public(own)
        assert missing == ({"aclose"} if seen == 1 else set()), own
        children = {name: getattr(expected, name, None) for name in public(expected)}
        todo += [(getattr(own, name), each) for name, each in children.items() if isinstance(each, AsyncResource)]
    assert seen > 900


def test_help_shows_the_signature_and_the_permission(silent: Cloudflare):
    text = pydoc.plain(pydoc.render_doc(silent.zones.get))

    assert "get(*, zone_id: 'str') -> 'Zone'" in text
    assert "GET /zones/{zone_id} (permission: " in text
    assert "delete(self, *, zone_id: 'str') -> 'ObjectID | None'" in pydoc.plain(pydoc.render_doc(silent.zones))
    assert "get(path: str, " in pydoc.plain(pydoc.render_doc(silent.get))


def test_a_call_and_a_listing_show_what_they_are(silent: Cloudflare):
    assert repr(silent.zones.get) == "<Zones.get(*, zone_id: 'str') -> 'Zone'>"
    assert repr(silent.zones.list()) == "<Pages of Zone: zones.list (GET /zones)>"
    assert inspect.signature(type(silent.zones).get).parameters.keys() == {"self", "zone_id"}


def test_a_resource_and_a_call_are_made_once(silent: Cloudflare):
    assert silent.dns.records is silent.dns.records
    assert silent.dns.records.get is silent.dns.records.get
    assert isinstance(silent.get, Method)
    assert type(silent.dns.records) is type(Cloudflare("u").dns.records)


def test_a_name_that_is_not_there_is_an_attribute_error(silent: Cloudflare):
    with pytest.raises(AttributeError, match="zonez"):
        silent.zonez  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018
    assert not hasattr(silent.zones, "lists")
    assert not hasattr(silent, "aclose")


def test_a_deprecated_operation_warns_at_the_line_of_its_caller(silent: Cloudflare):
    _warn_once.cache_clear()
    with pytest.warns(DeprecationWarning, match=r"use registrar\.registrations\.list") as caught:
        assert isinstance(silent.registrar.domains.list(account_id="a"), Pages)

    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        silent.registrar.domains.list(account_id="a")


@pytest.mark.parametrize("name", ["", "zones", "zones.get", "zones.list"])
def test_nothing_of_a_client_is_pickled_or_copied(silent: Cloudflare, name: str):
    thing: Any = attrgetter(name)(silent) if name else silent

    for refused in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled or copied"):
            refused(thing)


def test_one_resource_does_not_import_the_others():
    program = (
        "import sys; from cfapi.sync import Cloudflare; cf = Cloudflare('t'); cf.ssl.certificate_packs.list; "
        "print(sorted(m for m in sys.modules if m.startswith('cfapi.api.') and m.count('.') == 2))"
    )
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert set(printed.strip("[]\n").replace("'", "").split(", ")) <= {"cfapi.api.ssl", "cfapi.api.shared"}


def test_a_resource_outlives_the_client_that_it_was_taken_from(box: Sandbox):
    zones = Cloudflare(box.token, base_url=box.url).zones

    assert isinstance(zones, Resource)
    assert zones.list().first() is not None
