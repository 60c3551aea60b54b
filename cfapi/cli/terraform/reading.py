"""What a zone or an account has, kind by kind, as the API sends it."""

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from cfapi.cli.terraform import resources
from cfapi.cli.terraform.resources import Resource

if TYPE_CHECKING:
    from cfapi.client import Cloudflare

# What somebody ordered. Others come by themselves, or were uploaded with a key that nobody can read back.
ORDERED = frozenset({"advanced"})
# Rulesets of the user; those of Cloudflare can only be executed.
OWN_RULESETS = frozenset({"custom", "root", "zone"})


@frozen
class LeftOut:
    """What is not exported, and why."""

    reason: str


Found: TypeAlias = AsyncIterator[Resource | LeftOut]


async def zone(_: "Cloudflare", zone: Any) -> Found:
    """The zone itself."""
    yield resources.zone(zone)


async def records(cf: "Cloudflare", zone: Any) -> Found:
    """Its DNS records, but for those that other products made."""
    async for record in cf.iterate(f"/zones/{zone['id']}/dns_records"):
        meta: dict[str, Any] = record.get("meta") or {}
        if meta.get("read_only"):
            yield LeftOut(f"{record['type']} {record['name']}: another product of Cloudflare made it")
        else:
            yield resources.record(zone["id"], record)


async def settings(cf: "Cloudflare", zone: Any) -> Found:
    """Its settings, but for those that its plan does not let anybody change."""
    for setting in (await cf.get(f"/zones/{zone['id']}/settings")).result or ():
        if not setting.get("editable", True):
            continue
        if setting.get("value") is None:
            yield LeftOut(f"setting {setting['id']} of {zone['name']}: it has no value, which the provider requires")
        elif resources.is_readable(setting["value"]):
            yield resources.setting(zone["id"], zone["name"], setting)
        else:
            yield LeftOut(f"setting {setting['id']} of {zone['name']}: the provider can't read its empty list")


async def rulesets(cf: "Cloudflare", zone: Any) -> Found:
    """Its rulesets, each with its rules."""
    async for found in cf.iterate(f"/zones/{zone['id']}/rulesets"):
        if found["kind"] in OWN_RULESETS:
            whole = (await cf.get(f"/zones/{zone['id']}/rulesets/{found['id']}")).result
            yield resources.ruleset(zone["id"], zone["name"], whole)


async def page_rules(cf: "Cloudflare", zone: Any) -> Found:
    """Its page rules."""
    for rule in (await cf.get(f"/zones/{zone['id']}/pagerules")).result or ():
        if rule["targets"]:
            yield resources.page_rule(zone["id"], rule)
        else:
            yield LeftOut(f"page rule {rule['id']} of {zone['name']}: it has no target, which the provider requires")


async def routes(cf: "Cloudflare", zone: Any) -> Found:
    """Its routes to Workers; the provider takes none without a Worker."""
    for route in (await cf.get(f"/zones/{zone['id']}/workers/routes")).result or ():
        if route.get("script"):
            yield resources.workers_route(zone["id"], route)
        else:
            yield LeftOut(f"route {route['pattern']} of {zone['name']}: it has no Worker, which the provider requires")


async def certificates(cf: "Cloudflare", zone: Any) -> Found:
    """Its certificate packs that were ordered."""
    async for pack in cf.iterate(f"/zones/{zone['id']}/ssl/certificate_packs", params={"status": "all"}):
        if pack["type"] in ORDERED:
            yield resources.certificate_pack(zone["id"], pack)


async def access(cf: "Cloudflare", zone: Any) -> Found:
    """Its Access applications."""
    async for application in cf.iterate(f"/zones/{zone['id']}/access/apps"):
        yield resources.access_application(zone["id"], application)


async def lists(cf: "Cloudflare", account: Any) -> Found:
    """The lists of an account, each with its items."""
    path = f"/accounts/{account['id']}/rules/lists"
    for found in (await cf.get(path)).result or ():
        items = [item async for item in cf.iterate(f"{path}/{found['id']}/items")]
        yield resources.list_(account["id"], found, items)


Read = Callable[["Cloudflare", Any], Found]

OF_ZONES: dict[str, Read] = {
    "zone": zone,
    "records": records,
    "settings": settings,
    "rulesets": rulesets,
    "page-rules": page_rules,
    "routes": routes,
    "certificates": certificates,
    "access": access,
}
OF_ACCOUNTS: dict[str, Read] = {"lists": lists}
