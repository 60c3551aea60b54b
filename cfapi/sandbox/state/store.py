"""The state of the sandbox: accounts, zones, a user and resources, as the JSON objects that the API shows."""

import functools
import random
from collections.abc import Callable

import attrs

from cfapi.clock import Clock
from cfapi.sandbox.auth.credentials import Credentials
from cfapi.sandbox.auth.policies import Place
from cfapi.sandbox.auth.rate_limit import Limiter
from cfapi.sandbox.errors.api_error import ErrorCode
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.ids import hex_id, uuid_id
from cfapi.sandbox.state.resource_store import ResourceStore
from cfapi.sandbox.state.scheduler import Scheduler
from cfapi.sandbox.state.zone import Items
from cfapi.sandbox.state.zones import Zones


@attrs.define(eq=False)
class Account:
    """An account. What it has is among the resources, below its path."""

    facts: Json

    @property
    def id(self) -> str:
        return str(self.facts["id"])

    @property
    def short(self) -> Json:
        """What other things say of it."""
        return {"id": self.id, "name": self.facts["name"]}

    @property
    def place(self) -> Place:
        return Place(account=self.id)


@attrs.define(eq=False)
class Store:
    """Everything the sandbox knows. New ids come from its own seeded random, so runs repeat.

    `graphql_limiter` counts queries, if there is a rate limit.
    """

    source: random.Random = attrs.field(repr=False)
    credentials: Credentials
    zones: Zones
    clock: Clock = attrs.field(repr=False)
    user: Json = attrs.field(repr=False)
    accounts: dict[str, Account] = attrs.field(repr=False, factory=dict[str, Account])
    scheduler: Scheduler = attrs.field(repr=False, factory=Scheduler)
    resources: ResourceStore = attrs.field(repr=False, factory=ResourceStore)
    accounts_ignore_page: bool = False
    graphql_limiter: Limiter | None = attrs.field(default=None, repr=False)
    new_id: Callable[[], str] = attrs.field(repr=False, init=False)

    def __attrs_post_init__(self) -> None:
        self.new_id = functools.partial(hex_id, self.source)

    def new_uuid(self) -> str:
        return uuid_id(self.source)


def find(items: Items, id: str, missing: ErrorCode) -> Json:
    """The item with this id, or the error that its absence calls for."""
    if id not in items:
        raise missing.error()
    return items[id]
