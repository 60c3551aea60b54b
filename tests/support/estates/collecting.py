"""The same zones and accounts in a sandbox, which an audit reads over a real connection."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from cfapi import Cloudflare
from cfapi.audit import CHECKS, Audit, Terms
from cfapi.audit.resources import ACCOUNT
from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.resource_store import StoredResource
from tests.support.estates.account_variants import ACCOUNT_VARIANTS, AccountVariant, Parts, healthy
from tests.support.estates.measuring import Ledger, equip

# What the sandbox makes in ways of its own, as its services do; besides, it has one user, whatever the account is.
OWN = {
    *("members", "tokens", "user_tokens", "buckets", "tunnels", "workers"),
    *("access_apps", "service_tokens", "alerts"),
}
_EARLY = datetime(2026, 1, 1, tzinfo=UTC)


async def collected(zones: int) -> tuple[Ledger, float]:
    """Audit so many zones by all checks; what was found, and how many calls each zone took.

    Checks of what the sandbox has of its own are left out.
    """
    ledger = Ledger()
    async with Sandbox(zones=zones, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        for zone in equip(box, ledger):
            zone.keep(box)
        for number, (id, name) in enumerate(
            (each.id, each.facts["name"]) for each in box._world.store.accounts.values()
        ):  # pyright: ignore[reportPrivateUsage]
            parts = healthy(id, box.now)
            for each in _together(number):
                parts |= each.parts(id, box.now)
                ledger.put((each.check, name, each.subject), is_fault=each.is_fault)
            keep(box, id, parts)
        before = len(box.requests)
        checks = tuple(check.id for check in CHECKS.values() if not OWN & set(check.reads))
        report = await Audit(checks=checks, terms=Terms(now=box.now)).run(cf)
        ledger.found = {(each.check, each.place.name, each.fault.subject) for each in report.findings}
        ledger.unknown.update(f"{why.account}: {why.reason}" for why in report.blind)
        calls = sum(each.path.startswith("/zones/") for each in box.requests[before:])
        return ledger, calls / zones


def _together(number: int) -> Iterator[AccountVariant]:
    """Some variants that change nothing twice, others for each account."""
    taken = set(OWN)
    of_one = ACCOUNT_VARIANTS[number:] + ACCOUNT_VARIANTS[:number]
    for each in of_one:
        parts = {"log_jobs"} if each.check.startswith("log.") else set(each.parts("", _EARLY))
        if not parts & taken:
            taken |= parts | ({"tunnels"} if "alerts" in parts else set())
            yield each


def keep(box: Sandbox, id: str, parts: Parts) -> None:
    """Have the sandbox say so of an account."""
    world = box._world  # pyright: ignore[reportPrivateUsage]
    store = world.store.resources
    world.store.accounts[id].facts |= {
        key: value for key, value in parts["account"].items() if key in ("type", "settings")
    }
    for name, resource in ACCOUNT.items():
        path = resource.path.format(id=id).partition("?")[0]
        value: Any = parts[name]
        if name in OWN or name == "account" or value is None:
            continue
        if isinstance(value, dict):
            store.singles[path] = StoredResource(value)
            continue
        for number, item in enumerate(value):
            detail = resource.detail
            key = str(item[detail.key]) if detail is not None else str(number)
            shown = {"id": key, **item}
            if detail is not None:
                store.singles[detail.path.format(id=id, key=key)] = StoredResource(shown.pop(detail.name))
            store.put(path, key, StoredResource(shown))
