"""The same zones and accounts in a sandbox, which an audit reads over a real connection."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from cfapi import Cloudflare
from cfapi.audit import CHECKS, Audit, Terms
from cfapi.audit.resources import ACCOUNT
from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.store import Account
from tests.support.estates.account_variants import ACCOUNT_VARIANTS, BESIDES, AccountVariant, Parts, healthy
from tests.support.estates.measuring import Ledger, equip

# What the sandbox lets nobody add: it is put where the sandbox keeps it.
KEPT = ("members", "tokens", "user_tokens")
# Some checks compare parts with each other: a variant of one changes what another one says.
TIED = {"log_jobs": {"account"}, "alerts": {"tunnels", "service_tokens"}}


async def collected(zones: int) -> tuple[Ledger, int]:
    """Audit so many zones by all checks; what was found, and how many calls the zone with the most of them took."""
    ledger = Ledger()
    async with Sandbox(zones=zones, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        owners = list(_accounts(box, ledger))
        for place, zone in enumerate(equip(box, ledger)):
            zone.zone.facts["account"] = owners[place % len(owners)].short
            zone.keep(box)
        before = len(box.requests)
        report = await Audit(checks=tuple(CHECKS), terms=Terms(now=box.now)).run(cf)
        ledger.found = {(each.check, each.place.name, each.fault.subject) for each in report.findings}
        ledger.unknown.update(f"{why.account}: {why.reason}" for why in report.blind)
        return ledger, _most_calls(box, before)


def _most_calls(box: Sandbox, before: int) -> int:
    calls = dict.fromkeys(box.zones, 0)
    for each in box.requests[before:]:
        zone = each.path.removeprefix("/zones/").partition("/")[0]
        if zone in calls:
            calls[zone] += 1
    return max(calls.values())


def _accounts(box: Sandbox, ledger: Ledger) -> Iterator[Account]:
    """As many accounts as it takes for all variants, in the place of those of the seed."""
    box.accounts.clear()
    box._world.store.resources.replace("/user/tokens", {})  # pyright: ignore[reportPrivateUsage]
    for number, variants in enumerate(_apart(list(ACCOUNT_VARIANTS), box.now)):
        account = Account({"id": f"{number:032x}", "name": f"Account {number}"})
        box.accounts[account.id] = account
        parts = healthy(account.id, box.now)
        for each in variants:
            parts |= each.parts(account.id, box.now)
            _note(ledger, each, account.facts["name"])
        keep(box, account, parts)
        yield account


def _note(ledger: Ledger, variant: AccountVariant, account: str) -> None:
    ledger.put((variant.check, account, variant.subject), is_fault=variant.is_fault)
    if (more := BESIDES.get((variant.check, variant.subject))) is not None:
        ledger.put((more[0], account, more[1]), is_fault=True)


def _apart(variants: list[AccountVariant], now: datetime) -> Iterator[list[AccountVariant]]:
    """Variants in groups of which none changes what another one does."""
    while variants:
        taken: set[str] = set()
        group: list[AccountVariant] = []
        for each in variants:
            changed = set(each.parts("", now))
            changed |= {tied for part in changed for tied in TIED.get(part, ())}
            if not changed & taken:
                taken |= changed
                group.append(each)
        variants = [each for each in variants if each not in group]
        yield group


def keep(box: Sandbox, account: Account, parts: Parts) -> None:
    """Have the sandbox say so of an account."""
    account.facts |= {key: parts["account"][key] for key in ("type", "settings")}
    for name, resource in ACCOUNT.items():
        value: Any = parts[name]
        path = resource.path.format(id=account.id).partition("?")[0]
        if name == "account" or value is None:
            continue
        if isinstance(value, dict):
            box._world.store.resources.singles[path] = StoredResource(value)  # pyright: ignore[reportPrivateUsage]
        elif name in KEPT:
            _keep_at(box, path, value)
        else:
            _add_at(box, account.id, name, value)


def _keep_at(box: Sandbox, path: str, items: list[Parts]) -> None:
    """Besides what is there: the sandbox has one user, whatever the account is."""
    store = box._world.store.resources  # pyright: ignore[reportPrivateUsage]
    for item in items:
        key = f"{len(store.collection(path)):032x}"
        store.put(path, key, StoredResource({**item, "id": key}))


def _add_at(box: Sandbox, account: str, name: str, items: list[Parts]) -> None:
    """With what each has at a path of its own."""
    resource = ACCOUNT[name]
    detail, path = resource.detail, resource.path.format(id=account).partition("?")[0]
    for item in items:
        shown = dict(item)
        if detail is not None:
            where = detail.path.format(id=account, key=item[detail.key])
            made = StoredResource(shown.pop(detail.name))
            box._world.store.resources.singles[where] = made  # pyright: ignore[reportPrivateUsage]
        box.add(path, shown)
