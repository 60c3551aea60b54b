"""What each check is for, and how to fix what it finds: in the dashboard, by API, with `cfapi`, with Terraform.

Resources and arguments of Terraform are those of version 5.22 of Cloudflare's provider.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
from attrs import frozen

from cfapi.audit.checks.registry import Check

ZONE, ACCOUNT = "shop.example", "ACCOUNT_ID"
PAGES = "https://github.com/cfapi/cfapi-python/blob/main/docs/checks"
FILES = ("zones", "tls", "certificates", "dns", "mail", "firewall", "hygiene", "accounts")


class Entry(msgspec.Struct, forbid_unknown_fields=True):
    """What the files say of a check. Of a setting and its value, all but the dashboard follows."""

    why: str
    dashboard: str
    setting: str = ""
    value: Any = None
    api: str = ""
    command: str = ""
    terraform: tuple[str, ...] = ()
    remove: bool = False


@frozen(kw_only=True)
class Guide:
    """Why a check is there, and how to fix what it finds.

    Attributes:
        why: What may happen otherwise.
        dashboard: Where it is in the dashboard.
        api: The verb and path of a call, and its body if it has one.
        command: The same with `cfapi`; empty if that takes more than a line.
        terraform: A resource; empty if Terraform does not have it.
    """

    why: str
    dashboard: str
    api: str
    command: str = ""
    terraform: str = ""

    @property
    def link(self) -> str:
        """The page of the dashboard that its words begin with; empty if the dashboard does not have it."""
        return next((link for words, link in dashboard_pages().items() if self.dashboard.startswith(words)), "")


@cache
def dashboard_pages() -> Mapping[str, str]:
    """The links of the dashboard's pages, by the words of its menu."""
    return tomllib.loads((files("cfapi.audit.guides") / "dashboard.toml").read_text("utf-8"))


@cache
def guides() -> Mapping[str, Guide]:
    """The guides of all checks, by id."""
    found = {id: _guide(entry) for name in FILES for id, entry in _entries(name)}
    for name, entry in _entries("tokens"):
        found |= {f"{area}.{name}": _of_token(entry, area) for area in ("token", "user_token")}
    return found


def page_of(check: Check) -> str | None:
    """The address of a check's page; None for a check of somebody's own."""
    return f"{PAGES}/{area_of(check)}.md#{anchor_of(check)}" if check.id in guides() else None


def area_of(check: Check) -> str:
    """The first part of its id, by which pages are named."""
    return check.id.partition(".")[0]


def anchor_of(check: Check) -> str:
    """Where a check is in its page: what GitHub and the site make of its id."""
    return check.id.replace(".", "")


def _entries(name: str) -> Iterator[tuple[str, Entry]]:
    raw = tomllib.loads((files("cfapi.audit.guides") / f"{name}.toml").read_text("utf-8"))
    yield from ((id, msgspec.convert(facts, Entry)) for id, facts in raw.items())


def _guide(entry: Entry) -> Guide:
    if entry.setting:
        return _of_setting(entry)
    kind, *lines = entry.terraform or ("",)
    return Guide(
        why=entry.why,
        dashboard=entry.dashboard,
        api=entry.api,
        command=entry.command,
        terraform=_resource(kind, entry.api, lines) if kind else "",
    )


def _of_setting(entry: Entry) -> Guide:
    value = json.dumps(entry.value)
    word = entry.value if isinstance(entry.value, str) else f"'{value}'" if not isinstance(entry.value, int) else value
    lines = [f'setting_id = "{entry.setting}"', f"value = {_hcl(entry.value)}"]
    return Guide(
        why=entry.why,
        dashboard=entry.dashboard,
        api=f'PATCH /zones/{{zone_id}}/settings/{entry.setting} {{"value": {value}}}',
        command=f"cfapi zones settings edit {entry.setting} --zone {ZONE} {_given(entry.value, word)}",
        terraform=_resource("cloudflare_zone_setting", "/zones/", lines),
    )


def _given(value: Any, word: str) -> str:
    """A value as an argument; one that is no text, number or switch goes into the body."""
    return f"value={word}" if isinstance(value, str | int) else f"--body '{json.dumps({'value': value})}'"


def _of_token(entry: Entry, area: str) -> Guide:
    """What an account owns is in its own part of the dashboard, and below its own path."""
    is_users = area == "user_token"
    path = "/user/tokens/{token_id}" if is_users else "/accounts/{account_id}/tokens/{token_id}"
    words = "user tokens delete TOKEN_ID" if is_users else f"accounts tokens delete TOKEN_ID --account {ACCOUNT}"
    kind = "cloudflare_api_token" if is_users else "cloudflare_account_token"
    lines = ['name = "deploy"', "policies = var.policies", *entry.terraform]
    page = "My Profile, API Tokens" if is_users else "Manage account, Account API tokens"
    return Guide(
        why=entry.why,
        dashboard=f"{page}, {entry.dashboard}",
        api=f"{'DELETE' if entry.remove else 'PUT'} {path}",
        command=f"cfapi {words}" if entry.remove else "",
        terraform=_resource(kind, path, lines) if entry.terraform else "",
    )


def _resource(kind: str, path: str, lines: list[str]) -> str:
    """A resource, which names whose it is; arguments are aligned as `terraform fmt` does."""
    name = kind.removeprefix("cloudflare_")
    owner = _owner(kind, path)
    pairs = [line.partition(" = ")[::2] for line in (*owner, *lines)]
    width = max(len(argument) for argument, _ in pairs)
    inside = "\n".join(f"  {argument:<{width}} = {value}" for argument, value in pairs)
    return f'resource "{kind}" "{name}" {{\n{inside}\n}}'


def _owner(kind: str, path: str) -> list[str]:
    if kind == "cloudflare_zone":
        return ["account = { id = var.account_id }", f'name = "{ZONE}"']
    if "/zones/" in path:
        return ["zone_id = var.zone_id"]
    return ["account_id = var.account_id"] if "/accounts/" in path and kind != "cloudflare_account" else []


def _hcl(value: Any) -> str:
    """A value as HCL; of an object the keys are no texts."""
    if isinstance(value, dict):
        members = ", ".join(f"{key} = {_hcl(each)}" for key, each in value.items())  # pyright: ignore[reportUnknownVariableType]
        return f"{{ {members} }}"
    return json.dumps(value)
