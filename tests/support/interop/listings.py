"""Every listing of Cloudflare's own Python SDK, found by looking at its methods, and a sandbox that fills them."""

import functools
import inspect
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property
from typing import Any
from urllib.parse import unquote

import attrs
import cloudflare
import httpx

from cfapi.sandbox import Sandbox
from tests.support.interop.fillings import COUNT, FILLINGS, Fill, Filling, filling

SIZE = 10
# The id and the name of everything that a listing is below, other than its account and its zone.
_NAME = "5eed0000-0000-4000-8000-000000000001"
# Properties of which an item may have one that tells it from the others: a text, or a list with something of its own.
_TEXTS = (
    *("address", "city", "dataset", "description", "domain", "extension", "flag_key", "host", "ip", "key", "message"),
    *("idp_resource_id", "name", "plan", "policy_name", "service", "site_tag", "value"),
)
_LISTS = (
    *("commands", "deployments", "devices", "emails", "events", "feeds", "images", "issues", "isps", "mitigations"),
    *("reports", "resources", "reverse_records", "rules", "skills", "tests"),
)
_VALUES: dict[str, Any] = {
    "before": "2100-01-01",
    "since": "1970-01-01",
    "from_": "1970-01-02T00:00:00Z",
    "to": "2100-01-01T00:00:00Z",
    "page": 1,
    "per_page": SIZE,
    "limit": SIZE,
}
# What an item must have so that a listing that must be asked for something has it, by the end of the path.
_ASKED_FOR: dict[str, dict[str, Any]] = {
    "/access/logs/scim/updates": {"idp_id": _NAME},
    "/logs/audit": {"action": {"time": "2026-01-02T00:00:00Z"}},
}


@attrs.frozen
class Listing:
    """A method that lists, such as `dns.records.list`, the class of its pages, and how it is called."""

    name: str
    pager: str
    path: str
    arguments: tuple[str, ...]

    def of(self, client: Any) -> Callable[..., Any]:
        return functools.reduce(getattr, self.name.split("."), client)


@functools.cache
def listings() -> tuple[Listing, ...]:
    """All that can be imported: each method tells its path by asking for it, in a place where nothing is."""
    asked: list[httpx.Request] = []

    def nothing(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"result": []})

    with httpx.Client(transport=httpx.MockTransport(nothing)) as nowhere:
        client = cloudflare.Cloudflare(api_token="none", base_url="http://nowhere", http_client=nowhere)
        found: list[Listing] = []
        for name, method in _methods(client):
            arguments = tuple(_arguments(method))
            method(**{each: f"{{{each}}}" for each in arguments})
            found.append(Listing(name, _pager(method), unquote(asked[-1].url.path), arguments))
    return tuple(found)


def _methods(resource: Any, above: str = "") -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, value in vars(type(resource)).items():
        if isinstance(value, cached_property) and not name.startswith("with_"):
            with suppress(ImportError):  # `pipelines` of 5.9.0 imports itself in a circle
                yield from _methods(getattr(resource, name), f"{above}{name}.")
        elif inspect.isfunction(value) and _lists(value):
            yield f"{above}{name}", getattr(resource, name)


def _lists(method: Callable[..., Any]) -> bool:
    """Whether it gets pages; those that POST or PUT and return pages name their method."""
    written = str(inspect.signature(method).return_annotation)
    return written.startswith("Sync") and "method=" not in inspect.getsource(method)


def _pager(method: Callable[..., Any]) -> str:
    return str(inspect.signature(method).return_annotation).removeprefix("Sync").partition("[")[0]


def _arguments(method: Callable[..., Any]) -> Iterator[str]:
    """What it can't do without, the account where it takes one, and the size of a page."""
    for name, each in inspect.signature(method).parameters.items():
        if each.default is each.empty or name in {"account_id", "per_page", "limit"}:
            yield name


@attrs.frozen
class Walk:
    """What a pager found, and what it asked for on its way."""

    listing: Listing
    held: int
    items: list[Any]
    asked: list[str]

    @property
    def fault(self) -> str:
        """What is wrong with it; nothing where all there is was found once."""
        if not self.held:
            return "nothing was there to be found"
        if len(self.items) != self.held:
            return f"{len(self.items)} of {self.held} in {len(self.asked)} requests"
        if len({_written(item) for item in self.items}) not in self._kinds:
            return "some were found twice"
        if len(set(self.asked)) != len(self.asked):
            return "a page was asked for twice"
        # Pages with numbers cost one request more, which finds nothing.
        if self.listing.pager != "SinglePage" and self.held >= COUNT and len(self.asked) < 3:
            return "these were not several pages"
        return ""

    @property
    def _kinds(self) -> set[int]:
        """How many different items there may be: all. On single pages, some have nothing that tells them apart."""
        return {self.held, 1} if self.listing.pager == "SinglePage" else {self.held}

    @property
    def stopped_at_the_first_page(self) -> bool:
        return len(self.asked) == 1 and 0 < len(self.items) < self.held


def _written(item: Any) -> str:
    return json.dumps(item.to_dict() if hasattr(item, "to_dict") else item, sort_keys=True, default=str)


@attrs.frozen
class Filled:
    """A sandbox with something in each listing that somebody asks for."""

    box: Sandbox
    held: Counter[str] = attrs.field(factory=Counter[str])
    full: set[str] = attrs.field(factory=set[str])
    made: set[str] = attrs.field(factory=set[str])
    fillings: dict[Fill, Filling] = attrs.field(factory=dict[Fill, Filling])

    def arguments(self, listing: Listing) -> dict[str, Any]:
        """What a call needs to find everything: who asks a listing without pages for ten things gets ten."""
        sizes = {"limit", "per_page"} if listing.pager == "SinglePage" else set[str]()
        names = [name for name in listing.arguments if name not in sizes]
        usual = {name: self._argument(name) for name in names}
        return usual | self._filling(FILLINGS[listing.name]).arguments if listing.name in FILLINGS else usual

    def count(self, listing: Listing) -> int:
        """How many things are there to be found."""
        if listing.name in FILLINGS:
            return self._filling(FILLINGS[listing.name]).held
        path = re.sub(r"\{(\w+)\}", lambda found: str(self._argument(found[1])), listing.path)
        self._make_what_is_above(path)
        if path not in self.full:
            self.full.add(path)
            self._fill(path)
        return self.held[path]

    def _filling(self, fill: Fill) -> Filling:
        """Of listings that are filled in the same way, the first one fills all of them."""
        if fill not in self.fillings:
            self.fillings[fill] = filling(self.box, fill)
        return self.fillings[fill]

    def _argument(self, name: str) -> Any:
        ids = {"account_id": next(iter(self.box.accounts)), "zone_id": next(iter(self.box.zones))}
        return ids.get(name) or _VALUES.get(name, _NAME)

    def _make_what_is_above(self, path: str) -> None:
        parts = path.strip("/").split("/")
        for index in range(2, len(parts)):
            above = "/" + "/".join(parts[:index])
            if parts[index] == _NAME and above not in self.made:
                self.made.add(above)
                with suppress(ValueError):  # some things are below a name that nobody makes
                    self._add(above, {"id": _NAME, "name": _NAME})

    def _fill(self, path: str) -> None:
        try:
            asked_for = next((facts for end, facts in _ASKED_FOR.items() if path.endswith(end)), {})
            self._add(path, *(_telling(number) | asked_for for number in range(COUNT)))
        except ValueError:  # what follows rules of its own is there from the start
            self.held[path] = self._total(path)

    def _add(self, path: str, *items: dict[str, Any]) -> None:
        self.held[path] += len(self.box.add(path, *items))

    def _total(self, path: str) -> int:
        headers = {"Authorization": f"Bearer {self.box.token}"}
        answer = httpx.get(self.box.url.rstrip("/") + path, headers=headers).json()
        return answer.get("result_info", {}).get("total_count", len(answer["result"]))


def _telling(number: int) -> dict[str, Any]:
    inner = {each: f"{each} {number}" for each in ("id", "name", "test_id", "deviceId", "hostname", "resource_id")}
    return {each: f"{each} {number}" for each in _TEXTS} | {"metadata": inner} | {each: [inner] for each in _LISTS}
