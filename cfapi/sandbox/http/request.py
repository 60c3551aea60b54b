"""One request as a handler sees it: parsed, permitted, with the store at hand."""

import functools
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

import attrs
import msgspec
from multidict import MultiMapping

from cfapi.sandbox.auth.credentials import Caller
from cfapi.sandbox.auth.policies import Place
from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.decompression import Damaged, TooLarge, unpack
from cfapi.sandbox.http.pagination import Query
from cfapi.sandbox.http.routing import Route
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.store import Account, Store
from cfapi.sandbox.state.zone import Zone

# curl -d labels every body as a form, and Cloudflare's own guide relies on its being read as JSON. JavaScript's fetch
# labels strings as text, and some commands of wrangler leave it at that.
_READ_AS_JSON = (
    *("", "application/json", "text/plain"),
    *("application/x-www-form-urlencoded", "application/octet-stream"),
)
LARGEST_BODY = 16 * 1024 * 1024


def single_values(query: MultiMapping[str]) -> dict[str, str]:
    """A query with one value a name: of a name that comes several times, all of them, with commas between."""
    if len(values := dict(query)) == len(query):
        return values
    return {name: ",".join(query.getall(name)) for name in values}


@attrs.frozen(slots=False, kw_only=True)
class Request:
    """What the handler needs to do its work; every effect goes into `store`. Who calls was let in before.

    `sent` is the body as it came, maybe packed; when unpacked, it has at most `largest` bytes. `ray` is its id.
    """

    store: Store
    caller: Caller
    route: Route
    now: datetime
    method: str
    parts: tuple[str, ...]
    args: dict[str, str]
    query: Query
    sent: bytes
    content_type: str
    headers: Mapping[str, str]
    largest: int = LARGEST_BODY
    ray: str = ""

    @functools.cached_property
    def raw(self) -> bytes:
        """The body without its Content-Encoding."""
        if "Content-Encoding" not in self.headers:
            return self.sent
        try:
            return unpack(self.sent, self.headers["Content-Encoding"], self.largest)
        except Damaged:
            raise codes.BODY_MALFORMED.error(why="it is not in its Content-Encoding") from None
        except TooLarge:
            raise codes.BODY_TOO_LARGE.error() from None

    @property
    def timestamp(self) -> str:
        return timestamp(self.now)

    @property
    def sees_all(self) -> bool:
        """Whether the caller surely may do this everywhere; a long listing need not ask for each item then."""
        return self.caller.may_everywhere(self.route.need)

    def may(self, place: Place) -> bool:
        """Whether the caller may do this there; for what a path does not tell."""
        return self.caller.may(self.route.need, place)

    def owner(self) -> Zone | Account | None:
        """The account or the zone that the path is below, if any; an ApiError where it does not exist."""
        if self.route.path.startswith("/accounts/{account_id}"):
            return self.account()
        return self.zone() if self.route.path.startswith("/zones/{zone_id}") else None

    def zone(self) -> Zone:
        """The zone in the path, if it exists."""
        zone = self.store.zones.get(self.args["zone_id"])
        if zone is None:
            raise codes.ZONE_MISSING.error()
        return zone

    def account(self) -> Account:
        """The account in the path, if it exists."""
        account = self.store.accounts.get(self.args["account_id"])
        if account is None:
            raise codes.ACCOUNT_MISSING.error()
        return account

    def body(self) -> Any:
        """The JSON body, whatever its type."""
        if self.content_type not in _READ_AS_JSON and not self.content_type.endswith("+json"):
            raise codes.BODY_TYPE.error(type="application/json")
        try:
            return msgspec.json.decode(self.raw)
        except (msgspec.DecodeError, RecursionError):
            raise codes.JSON_MALFORMED.error() from None

    def fields(self, *required: str) -> Json:
        """The JSON body as an object that has these fields."""
        body = self.body()
        if not isinstance(body, dict):
            raise codes.BODY_SHAPE.error(why="it must be an object")
        fields = cast("Json", body)
        for name in required:
            if fields.get(name) in (None, ""):
                raise codes.FIELD_REQUIRED.error(name=name)
        return fields


def place_of(store: Store, parts: Sequence[str]) -> Place:
    """What the path of a request is about."""
    first, id = parts[0], parts[1] if len(parts) > 1 else None
    if first == "zones" and id is not None:
        zone = store.zones.get(id)
        return zone.place if zone else Place(zone=id)
    return Place(account=id if first == "accounts" else None, user=first == "user")
