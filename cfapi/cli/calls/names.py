"""The names of zones and accounts, where their ids are meant."""

import re
from itertools import pairwise
from typing import Any

from attrs import define, evolve, field

from cfapi._core.host_names import ascii_name
from cfapi.cli.calls.binding import ABSENT, Bound
from cfapi.cli.calls.operation import KnownOperation
from cfapi.cli.errors import BadWords, NothingOfThatName
from cfapi.cli.json_values import is_array, is_object
from cfapi.client import Cloudflare

ID = re.compile(r"[0-9a-fA-F]{32}")
NAMED = 5
_OWNERS = {"zone": "zone_id", "account": "account_id"}
# What the API calls the ids in bodies and queries.
_WRITTEN = {
    **dict.fromkeys(("zone_id", "zoneId", "zone_tag"), "zone_id"),
    **dict.fromkeys(("account_id", "account_tag", "accountTag"), "account_id"),
}


@define
class Names:
    """Finds the ids of zones and accounts; each name is looked up once.

    Attributes:
        account: The account of calls that name none; None if there is no such one.
    """

    _cf: Cloudflare
    account: str | None = None
    _found: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str], init=False)

    async def resolved(self, operation: KnownOperation, bound: Bound) -> Bound:
        """The same arguments with ids.

        Raises:
            BadWords: There is no such zone or account (`NothingOfThatName`), or there are several; or none is given.
            CallError: Looking them up failed.
        """
        ids = {name: await self._of(name, value) for name, value in (await self._scoped(operation, bound.ids)).items()}
        query = {name: await self._inside(name, value) for name, value in bound.query.items()}
        body = bound.body if bound.body is ABSENT else await self._inside("", bound.body)
        return evolve(bound, ids=ids, query=query, body=body)

    async def zone(self, value: str) -> str:
        """The id of a zone that is given by its name or its id."""
        return await self._of("zone_id", value)

    async def in_path(self, path: str) -> str:
        """A path whose zones and accounts are given by their ids."""
        parts = path.split("/")
        for index, (kind, value) in enumerate(pairwise(parts), start=1):
            if kind == "zones" and "." in value:
                parts[index] = await self._of("zone_id", value)
            elif kind == "accounts" and index == parts.index("accounts") + 1 and " " in value:
                parts[index] = await self._of("account_id", value)
        return "/".join(parts)

    async def _scoped(self, operation: KnownOperation, ids: dict[str, str]) -> dict[str, str]:
        """The ids, with the account or the zone that nobody named."""
        missing = [name for name in ("account_id", "zone_id") if name in operation.ids and name not in ids]
        if not missing or (operation.is_scoped and len(missing) == 1):
            return ids
        if "account_id" in missing and (operation.is_scoped is False or self.account):
            ids = {**ids, "account_id": self.account or await self._only_account(operation)}
            missing = [] if operation.is_scoped else [name for name in missing if name != "account_id"]
        if missing:
            options = " or ".join(f"--{name.removesuffix('_id')} NAME|ID" for name in missing)
            raise BadWords(f"{operation.name} also needs {options}")
        return ids

    async def _inside(self, name: str, value: Any) -> Any:
        if is_object(value):
            inner: dict[str, Any] = value
            owner = _OWNERS.get(name)
            return {
                key: await self._inside(owner if owner and key == "id" else key, each) for key, each in inner.items()
            }
        if is_array(value):
            items: list[Any] = value
            return [await self._inside(name, each) for each in items]
        return await self._of(_WRITTEN.get(name, name), value) if isinstance(value, str) else value

    async def _of(self, name: str, value: str) -> str:
        if name not in _OWNERS.values() or not _is_name(name, value):
            return value
        if (name, value) not in self._found:
            find = self._zone if name == "zone_id" else self._account
            self._found[name, value] = await find(value)
        return self._found[name, value]

    async def _zone(self, value: str) -> str:
        name = ascii_name(value)
        found = [each async for each in self._cf.iterate("/zones", params={"name": name})]
        exact = [each for each in found if each.get("name") == name]
        return _one("zone", value, exact)

    async def _account(self, value: str) -> str:
        found = [each async for each in self._cf.iterate("/accounts", params={"name": value})]
        same = [each for each in found if str(each.get("name")).casefold() == value.casefold()]
        exact = [each for each in same if each.get("name") == value]
        return _one("account", value, exact or same)

    async def _only_account(self, operation: KnownOperation) -> str:
        found = await self._cf.iterate("/accounts").collect(NAMED + 1)
        if len(found) == 1:
            return str(found[0]["id"])
        known = f" There are {', '.join(str(each.get('name')) for each in found[:NAMED])}." if found else ""
        raise BadWords(f"{operation.name} also needs --account NAME|ID.{known}")


def _is_name(name: str, value: str) -> bool:
    """Whether a value is no id: the names of zones have dots."""
    return not ID.fullmatch(value) and ("." in value if name == "zone_id" else True)


def _one(kind: str, name: str, found: list[dict[str, Any]]) -> str:
    if not found:
        raise NothingOfThatName(f"There is no {kind} {name!r} among those that the credentials can read.")
    if len(found) > 1:
        ids = ", ".join(str(each["id"]) for each in found)
        raise BadWords(f"There are several {kind}s {name!r}; give the id of one of them: {ids}")
    return str(found[0]["id"])
