"""The state of the sandbox: accounts, zones, a user and resources, as the JSON objects that the API shows."""

import random
from collections import deque
from collections.abc import Callable
from datetime import datetime

import attrs

from cfapi.clock import Clock
from cfapi.sandbox.auth.credentials import Caller, Credentials
from cfapi.sandbox.auth.policies import Place
from cfapi.sandbox.auth.rate_limit import Limiter
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.ids import hex_ids, uuid_id
from cfapi.sandbox.state.resource_store import ResourceStore
from cfapi.sandbox.state.scheduler import Scheduler
from cfapi.sandbox.state.zone import Zone
from cfapi.sandbox.state.zones import Zones

# The audit logs have the last so many changes.
MOST_CHANGES = 10_000


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


@attrs.frozen(kw_only=True)
class Change:
    """A change that a request made or was refused. What was sent stays out of it: there may be secrets in it.

    Attributes:
        path: The path of its operation, with the names of its variables; `args` are what they stood for.
        owner: What that is below: a zone, an account, or neither.
        made: The id in the response, if there is one.
        made_in: The id of the account there.
    """

    when: datetime
    ray: str
    caller: Caller
    agent: str
    method: str
    parts: tuple[str, ...]
    path: str
    args: dict[str, str]
    owner: Zone | Account | None
    status: int
    made: str = ""
    made_in: str = ""


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
    changes: deque[Change] = attrs.field(repr=False, factory=lambda: deque[Change](maxlen=MOST_CHANGES))
    accounts_ignore_page: bool = False
    graphql_limiter: Limiter | None = attrs.field(default=None, repr=False)
    new_id: Callable[[], str] = attrs.field(repr=False, init=False)

    def __attrs_post_init__(self) -> None:
        self.new_id = hex_ids(self.source).__next__

    def new_uuid(self) -> str:
        return uuid_id(self.source)
