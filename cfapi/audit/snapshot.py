"""Zones and accounts as they were read: each part as the API sent it, or why it could not be read."""

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

import msgspec
from attrs import define, field, frozen

from cfapi._codec.decoding import Codec, Undecodable
from cfapi._codec.wire import list_of
from cfapi.api.accounts.members import Member
from cfapi.api.dns.dnssec import DNSSEC
from cfapi.api.dns.records import Record
from cfapi.api.dns.settings.account import AccountDNSSettings
from cfapi.api.shared.accounts import Account
from cfapi.api.ssl.certificate_packs import CertificatePack
from cfapi.api.zones import Zone
from cfapi.audit.dns import DNSRecord, ZoneRecords
from cfapi.audit.findings import Place, Unknown
from cfapi.audit.hosts import normal
from cfapi.audit.packs import Pack

T = TypeVar("T")

_codec = Codec()


@frozen
class Refusal:
    """Why a part could not be read.

    Attributes:
        reason: The error, as a sentence.
        permissions: The token permissions of which one is missing, if that is why.
    """

    reason: str
    permissions: tuple[str, ...] = ()


@frozen
class Part:
    """One resource of a zone or an account, such as its settings.

    Attributes:
        read_at: When it was read.
        raw: The JSON of its result as it came; of a listing, all items in one array.
        refusal: Why it could not be read; None if it was.
    """

    read_at: datetime
    raw: bytes = field(default=b"null", repr=False)
    refusal: Refusal | None = None


@define(slots=False, eq=False)
class Parts:
    """What was read of one thing, by resource. What is not there was not asked for."""

    parts: Mapping[str, Part] = field(factory=dict[str, Part], kw_only=True, repr=False)

    def has(self, name: str) -> bool:
        """Whether a part was read, be it for another check."""
        part = self.parts.get(name)
        return part is not None and part.refusal is None

    def read(self, name: str, kind: type[T]) -> T:
        """A part, decoded.

        Raises:
            Unknown: It could not be read.
        """
        part = self.parts.get(name)
        if part is None:
            raise Unknown(f"{name} was not read")
        if part.refusal is not None:
            raise Unknown(part.refusal.reason, part.refusal.permissions)
        try:
            return _codec.decode(part.raw, kind)
        except Undecodable as error:
            raise Unknown(f"{name} is not what the API documents: {error}") from None


@define(slots=False, eq=False)
class AccountSnapshot(Parts):
    """An account as it was read.

    Attributes:
        zones: The ids of its zones, as far as they were listed.
    """

    id: str
    name: str
    zones: frozenset[str] = field(default=frozenset(), kw_only=True, repr=False)

    @property
    def place(self) -> Place:
        """Where its findings are."""
        return Place(self.name, self.id)

    @cached_property
    def members(self) -> list[Member]:
        """All members, invited ones included."""
        return self.read("members", list_of(Member))

    @cached_property
    def facts(self) -> Account:
        """The account itself, with its `settings`."""
        return self.read("account", Account)

    @cached_property
    def dns_settings(self) -> AccountDNSSettings:
        """The DNS settings of the account."""
        return self.read("dns_settings", AccountDNSSettings)


class Setting(msgspec.Struct):
    """One setting of a zone; of its other members no check makes use."""

    id: str
    value: Any = None


def plan_of(zone: Zone) -> str:
    """The plan of a zone, such as "free" or "enterprise"; empty if it does not say."""
    found = getattr(zone.plan, "legacy_id", None)
    return str(found) if found else ""


@define(slots=False, eq=False)
class ZoneSnapshot(Parts):
    """A zone as it was read.

    Attributes:
        zone: What the list of zones says of it.
        account: The account that it is in, which may have rules for it.
    """

    zone: Zone
    account: AccountSnapshot | None = field(default=None, kw_only=True, repr=False)

    @property
    def plan(self) -> str:
        """Its plan, such as "free" or "enterprise".

        Raises:
            Unknown: It does not say.
        """
        if not plan_of(self.zone):
            raise Unknown("the zone does not say which plan it has")
        return plan_of(self.zone)

    def read_account(self, name: str, kind: type[T]) -> T:
        """A part of its account, decoded.

        Raises:
            Unknown: It could not be read.
        """
        if self.account is None:
            raise Unknown(f"{name} was not read")
        return self.account.read(name, kind)

    @property
    def name(self) -> str:
        """The zone's name, such as "example.com"."""
        return self.zone.name

    @cached_property
    def place(self) -> Place:
        """Where its findings are."""
        account = self.zone.account
        return Place(account.name or "", account.id or "", self.zone.name, self.zone.id)

    @cached_property
    def settings(self) -> dict[str, Any]:
        """All settings by name."""
        return {setting.id: setting.value for setting in self.read("settings", list[Setting])}

    def setting(self, name: str) -> Any:
        """The value of a setting.

        Raises:
            Unknown: It could not be read, or the zone has none of that name.
        """
        if self.settings.get(name) is None:
            raise Unknown(f"the zone has no value for the setting {name}")
        return self.settings[name]

    @cached_property
    def records(self) -> list[Record]:
        """All DNS records of the types that cfapi knows, with all that the API says of them."""
        found: list[object] = [*self.read("records", list_of(Record))]
        return [each for each in found if isinstance(each, Record)]

    @cached_property
    def dns(self) -> ZoneRecords:
        """The same by type and name, as resolvers find them; of each record what checks need, which is read faster."""
        return ZoneRecords(normal(self.name), self.read("records", list[DNSRecord]))

    @cached_property
    def proxied_names(self) -> list[str]:
        """The names that visitors reach through Cloudflare, sorted."""
        return self.dns.proxied_names

    @cached_property
    def mail_domains(self) -> list[str]:
        """The names at which mail is received, sorted; a null MX (RFC 7505) receives none."""
        return sorted({record.name for record in self.dns.of("MX") if normal(record.content or "")})

    @cached_property
    def mail_hosts(self) -> list[str]:
        """The hosts that receive that mail, sorted."""
        return sorted({host for record in self.dns.of("MX") if (host := normal(record.content or ""))})

    @property
    def is_published(self) -> bool:
        """Whether the world sees the zone's records: it asks Cloudflare for them, wherever they are edited.

        https://developers.cloudflare.com/dns/zone-setups/
        """
        return self.zone.type in ("full", "secondary")

    @cached_property
    def packs(self) -> list[CertificatePack]:
        """All certificate packs, whatever their status."""
        return self.read("packs", list_of(CertificatePack))

    @cached_property
    def certificates(self) -> list[Pack]:
        """The same, with what of them visitors get."""
        return [Pack(pack) for pack in self.packs]

    @cached_property
    def dnssec(self) -> DNSSEC:
        """DNSSEC: its status and the DS record."""
        return self.read("dnssec", DNSSEC)
