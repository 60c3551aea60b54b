"""The same zones and accounts in a sandbox, which an audit reads over a real connection."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from cfapi import Cloudflare
from cfapi.audit import CHECKS, Audit, Terms
from cfapi.audit.checks.registry import PACKS
from cfapi.audit.resources import ACCOUNT
from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.store import Account
from tests.support.estates.account_variants import ACCOUNT_VARIANTS, BESIDES, AccountVariant, Parts, healthy
from tests.support.estates.measuring import Ledger, equip

NAMED = tuple(check.id for check in CHECKS.values() if check.pack == "named")
# What the sandbox lets nobody add: it is put where the sandbox keeps it.
KEPT = ("members", "tokens", "user_tokens")
# Some checks compare parts with each other: a variant of one changes what another one says.
TIED = {"log_jobs": {"account"}, "alerts": {"tunnels", "service_tokens"}}


async def collected(zones: int) -> tuple[Ledger, int]:
    """Audit so many zones by all checks; what was found, and how many calls all packs took for the zone with most."""
    ledger = Ledger()
    async with Sandbox(zones=zones, quota=None) as box, _client(box) as cf, _client(box, by_key=True) as by_key:
        owners = [*_accounts(box, ledger)]
        for account, changes in owners:
            for each in changes:
                client = by_key if each == "api_key" else cf
                await client.put(f"/accounts/{account.id}", json={"name": account.facts["name"]})
        for place, zone in enumerate(equip(box, ledger)):
            zone.zone.facts["account"] = owners[place % len(owners)][0].short
            zone.keep(box)
        before = len(box.requests)
        await _audit(box, cf, ledger, tuple(PACKS))
        calls = _most_calls(box, before)
        await _audit(box, cf, ledger, NAMED)
        return ledger, calls


def _client(box: Sandbox, *, by_key: bool = False) -> Cloudflare:
    if by_key:
        return Cloudflare(api_email=box.email, api_key=box.key, base_url=box.url, rate_limit=None)
    return Cloudflare(box.token, base_url=box.url, rate_limit=None)


async def _audit(box: Sandbox, cf: Cloudflare, ledger: Ledger, checks: tuple[str, ...]) -> None:
    report = await Audit(checks=checks, terms=Terms(now=box.now)).run(cf)
    ledger.found |= {(each.check, each.place.name, each.fault.subject) for each in report.findings}
    ledger.unknown.update(f"{why.account}: {why.reason}" for why in report.blind)


def _most_calls(box: Sandbox, before: int) -> int:
    calls = dict.fromkeys(box.zones, 0)
    for each in box.requests[before:]:
        zone = each.path.removeprefix("/zones/").partition("/")[0]
        if zone in calls:
            calls[zone] += 1
    return max(calls.values())


def _accounts(box: Sandbox, ledger: Ledger) -> Iterator[tuple[Account, list[str]]]:
    """As many accounts as it takes for all variants, in the place of those of the seed, and what changes each."""
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
        yield account, [each["actor"]["context"] for each in parts["global_key_log"]]


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
        path = resource.address(account.id, box.now).partition("?")[0]
        if name in ("account", "global_key_log") or value is None:
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
    detail, path = resource.detail, resource.address(account, box.now).partition("?")[0]
    for item in items:
        shown = dict(item)
        if detail is not None:
            where = detail.path.format(id=account, key=item[detail.key])
            beside = shown.pop(detail.name)
            box.add(path, shown)
            _keep_beside(box, where, beside)
        else:
            box.add(path, shown)


def _keep_beside(box: Sandbox, path: str, facts: Parts) -> None:
    """What a thing has at a path of its own, be it a listing."""
    if "domains" in facts:
        box.add(path, *facts["domains"])
    else:
        box._world.store.resources.singles[path] = StoredResource(facts)  # pyright: ignore[reportPrivateUsage]
