"""From what the API sends to resources of Cloudflare's Terraform provider, version 5.

Each is made of the arguments that the provider documents for it, and nothing else, so secrets and what only the server
sets never get into a file. https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs
"""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen

from cfapi.cli.terraform.hcl import Expression, block

Json: TypeAlias = Mapping[str, Any]


@frozen
class Resource:
    """One resource, and what imports it.

    Attributes:
        kind: The type, such as "cloudflare_dns_record".
        label: What it is called after, before it is made unique.
        import_id: The id by which the provider imports it.
        values: Its arguments.
    """

    kind: str
    label: str
    import_id: str
    values: Json


def zone(facts: Json) -> Resource:
    """A zone."""
    values = {
        "account": {"id": facts["account"]["id"]},
        "name": facts["name"],
        "type": facts.get("type"),
        "paused": facts.get("paused") or None,
    }
    return Resource("cloudflare_zone", facts["name"], facts["id"], values)


def record(zone_id: str, facts: Json) -> Resource:
    """A DNS record; one with `data` has no `content`, which the server makes of it."""
    values = {
        "zone_id": zone_id,
        **_chosen(
            facts, ("name", "type", "ttl", "content", "data", "priority", "proxied", "comment", "tags", "settings")
        ),
    }
    if values.get("data"):
        values.pop("content", None)
    label = f"{facts['name']}_{facts['type']}"
    return Resource("cloudflare_dns_record", label, f"{zone_id}/{facts['id']}", values)


def setting(zone_id: str, zone_name: str, facts: Json) -> Resource:
    """A setting of a zone."""
    values = {"zone_id": zone_id, "setting_id": facts["id"], "value": facts["value"]}
    return Resource("cloudflare_zone_setting", f"{zone_name}_{facts['id']}", f"{zone_id}/{facts['id']}", values)


def is_readable(value: object) -> bool:
    """Whether the provider reads a setting of this value; it takes one with an empty list in it for null (5.22)."""
    return not isinstance(value, Mapping) or [] not in value.values()


def ruleset(zone_id: str, zone_name: str, facts: Json) -> Resource:
    """A ruleset of a zone, with its rules."""
    rules = [_chosen(rule, RULE) for rule in facts.get("rules") or ()]
    values = {
        "zone_id": zone_id,
        **_chosen(facts, ("name", "kind", "phase", "description")),
        "rules": rules or None,
    }
    return Resource("cloudflare_ruleset", f"{zone_name}_{facts['phase']}", f"zones/{zone_id}/{facts['id']}", values)


RULE = (
    "ref",
    "action",
    "expression",
    "description",
    "enabled",
    "action_parameters",
    "ratelimit",
    "logging",
    "exposed_credential_check",
)


def page_rule(zone_id: str, facts: Json) -> Resource:
    """A page rule; an action without a value is switched on."""
    target = facts["targets"][0]["constraint"]["value"]
    actions = {each["id"]: each.get("value", True) for each in facts["actions"]}
    values = {"zone_id": zone_id, "target": target, **_chosen(facts, ("priority", "status")), "actions": actions}
    return Resource("cloudflare_page_rule", target, f"{zone_id}/{facts['id']}", values)


def workers_route(zone_id: str, facts: Json) -> Resource:
    """A route to a Worker."""
    values = {"zone_id": zone_id, **_chosen(facts, ("pattern", "script"))}
    return Resource("cloudflare_workers_route", facts["pattern"], f"{zone_id}/{facts['id']}", values)


def certificate_pack(zone_id: str, facts: Json) -> Resource:
    """A certificate pack that somebody ordered."""
    names = ("type", "hosts", "certificate_authority", "validation_method", "validity_days", "cloudflare_branding")
    values = {"zone_id": zone_id, **_chosen(facts, names)}
    label = f"{next(iter(facts.get('hosts') or ()), 'pack')}_{facts['type']}"
    return Resource("cloudflare_certificate_pack", label, f"{zone_id}/{facts['id']}", values)


def access_application(zone_id: str, facts: Json) -> Resource:
    """An Access application of a zone, with its policies in order."""
    policies = [_chosen(each, ("id", "precedence")) for each in facts.get("policies") or ()]
    values = {"zone_id": zone_id, **_chosen(facts, ACCESS), "policies": policies or None}
    label = facts.get("name") or facts.get("domain") or "application"
    return Resource("cloudflare_zero_trust_access_application", label, f"zones/{zone_id}/{facts['id']}", values)


ACCESS = (
    "name",
    "type",
    "domain",
    "session_duration",
    "self_hosted_domains",
    "allowed_idps",
    "app_launcher_visible",
    "auto_redirect_to_identity",
    "cors_headers",
    "custom_deny_message",
    "custom_deny_url",
    "enable_binding_cookie",
    "http_only_cookie_attribute",
    "options_preflight_bypass",
    "same_site_cookie_attribute",
    "service_auth_401_redirect",
    "skip_interstitial",
    "tags",
)


def list_(account_id: str, facts: Json, items: Iterable[Json]) -> Resource:
    """A list of an account, with its items: the provider would remove those that it is not told of."""
    told = [_chosen(each, ("ip", "asn", "hostname", "redirect", "comment")) for each in items]
    values = {"account_id": account_id, **_chosen(facts, ("kind", "name", "description")), "items": told or None}
    return Resource("cloudflare_list", facts["name"], f"{account_id}/{facts['id']}", values)


@define
class Configuration:
    """Resources as one file, each with a name of its own."""

    _names: set[tuple[str, str]] = field(factory=set[tuple[str, str]], init=False)
    _blocks: list[str] = field(factory=list[str], init=False)

    def add(self, resource: Resource) -> None:
        """Add a resource, and the block that imports it."""
        name = self._unique(resource.kind, slug(resource.label))
        address = Expression(f"{resource.kind}.{name}")
        self._blocks.append(block("import", {"to": address, "id": resource.import_id}))
        self._blocks.append(block(f'resource "{resource.kind}" "{name}"', resource.values))

    def text(self) -> str:
        """The file."""
        provider = {"cloudflare": {"source": "cloudflare/cloudflare", "version": "~> 5.0"}}
        head = "\n".join(["terraform {", *_indented(block("required_providers", provider)), "}"])
        return "\n\n".join([head, *self._blocks]) + "\n"

    def _unique(self, kind: str, wanted: str) -> str:
        names = (wanted if number == 1 else f"{wanted}_{number}" for number in range(1, len(self._names) + 2))
        name = next(each for each in names if (kind, each) not in self._names)
        self._names.add((kind, name))
        return name


def slug(label: str) -> str:
    """A name for a resource: letters, digits and underscores, as of "*.shop.example_A": "wildcard_shop_example_a"."""
    text = re.sub(r"[^a-z0-9]+", "_", label.lower().replace("*", "wildcard")).strip("_")
    return text if text[:1].isalpha() else f"r_{text}".rstrip("_")


def _chosen(facts: Json, names: Iterable[str]) -> dict[str, Any]:
    """Some members of an object, without those that say nothing."""
    return {name: facts[name] for name in names if not _is_empty(facts.get(name))}


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, Collection) and not value)


def _indented(text: str) -> list[str]:
    return [f"  {line}" for line in text.splitlines()]
