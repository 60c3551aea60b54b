"""`cfapi whoami`: whose the credentials are, what they may do, where they lie, and what is left of their quota."""

import json

from attrs import asdict, frozen

from cfapi._printable import printable
from cfapi.cli.cells import json_text
from cfapi.cli.credentials.choosing import Chosen
from cfapi.cli.credentials.identity import accounts, identify, permissions
from cfapi.cli.telling import Waits


@frozen
class Whoami:
    """What is known; None is what the credentials may not read."""

    profile: str | None
    kept: str
    api: str
    kind: str
    id: str
    status: str
    expires_on: str | None
    account: str | None
    accounts: dict[str, str] | None
    permissions: list[str] | None
    quota: dict[str, float] | None

    def as_json(self) -> str:
        """One JSON object."""
        return json_text(json.dumps(asdict(self), indent=2, ensure_ascii=False))

    def as_text(self) -> str:
        """Lines for people."""
        rows = [
            ("profile", self.profile or "none: the environment's credentials"),
            ("kept", self.kept),
            ("api", self.api),
            ("kind", f"{self.kind} {self.id}, {self.status}{self._end}"),
            *_listed("account", self._accounts()),
            *_listed("permission", self._permissions()),
            ("quota", self._quota()),
        ]
        return "\n".join(f"{name:<12}{printable(value)}" for name, value in rows)

    @property
    def _end(self) -> str:
        if self.kind == "API key":
            return ""
        return f", until {self.expires_on}" if self.expires_on else ", without an end"

    def _accounts(self) -> list[str]:
        if self.accounts is None:
            return [self.account or "can't be listed with these credentials"]
        return [f"{name} ({id})" for id, name in self.accounts.items()]

    def _permissions(self) -> list[str]:
        if self.kind == "API key":
            return ["all that its user may do"]
        if self.permissions is None:
            group = "Account API Tokens Read" if self.account else "API Tokens Read"
            return [f'can\'t be read: the token lacks "{group}"']
        return self.permissions or ["the API lists none, as for the sandbox's own token, which may do everything"]

    def _quota(self) -> str:
        if self.quota is None:
            return "the API did not say"
        left, of, resets = (int(self.quota[name]) for name in ("remaining", "quota", "resets_in"))
        return f"{left:,} of {of:,} requests left, for {resets} s"


async def whoami(chosen: Chosen) -> Whoami:
    """Ask the API.

    Raises:
        AccountNeeded: It is the token of an account that is not known.
        CallError: The credentials are not valid, or a call failed.
    """
    async with chosen.client(events=Waits.on_terminal()) as cf:
        who = await identify(cf, chosen.credentials, chosen.account)
        allowed = None if who.kind == "API key" else await permissions(cf, who)
        readable = None if who.account else await accounts(cf)
        limit = cf.rate_limit
        return Whoami(
            profile=chosen.profile,
            kept=cf.auth_source,
            api=cf.base_url,
            kind=who.kind,
            id=who.id,
            status=who.status,
            expires_on=who.expires_on.isoformat() if who.expires_on else None,
            account=who.account,
            accounts=readable,
            permissions=allowed,
            quota=asdict(limit) if limit else None,
        )


def _listed(name: str, values: list[str]) -> list[tuple[str, str]]:
    return [(name if not index else "", value) for index, value in enumerate(values or ["none"])]
