"""What is fetched for a zone: each resource once, and only what the chosen checks need."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Any

from attrs import field, frozen

from cfapi._core.urls import path
from cfapi.api.dns.dnssec import DNSSEC
from cfapi.api.ssl.certificate_packs import CertificatePack
from cfapi.api.zones import Zone
from cfapi.client import Cloudflare
from cfapi.errors import CloudflareError, NotFound

SETTINGS = ("always_use_https", "min_tls_version", "security_header", "ssl", "tls_1_3")


class Inconclusive(Exception):
    """A check lacks what it needs to decide; the message says why."""


@frozen
class Snapshot:
    """A zone as it was read. A part that could not be read is the error that reading it raised."""

    zone: Zone
    parts: Mapping[str, Any] = field(factory=dict[str, Any])

    def part(self, name: str) -> Any:
        """A part that was read.

        Raises:
            Inconclusive: It could not be read.
        """
        found = self.parts[name]
        if isinstance(found, CloudflareError):
            raise Inconclusive(str(found))
        return found

    def setting(self, name: str) -> Any:
        """The value of a zone setting.

        Raises:
            Inconclusive: It could not be read, or the zone has none of that name.
        """
        settings = self.part("settings")
        if settings.get(name) is None:
            raise Inconclusive(f"the zone has no value for the setting {name}")
        return settings[name]

    @property
    def packs(self) -> list[CertificatePack]:
        """The zone's certificate packs, whatever their status."""
        packs: list[CertificatePack] = self.part("packs")
        return packs

    @property
    def dnssec(self) -> DNSSEC:
        """The zone's DNSSEC."""
        dnssec: DNSSEC = self.part("dnssec")
        return dnssec

    @property
    def unreadable(self) -> str | None:
        """Why nothing at all could be read; None if something could."""
        errors = [part for part in self.parts.values() if isinstance(part, CloudflareError)]
        return str(errors[0]) if errors and len(errors) == len(self.parts) else None


async def take(cf: Cloudflare, zone: Zone, needs: Collection[str]) -> Snapshot:
    """Read the parts of a zone that are needed: "settings", "packs", "dnssec"."""
    return Snapshot(zone, {need: await _attempt(_READERS[need], cf, zone.id) for need in sorted(needs)})


async def _attempt(read: "Reader", cf: Cloudflare, zone_id: str) -> Any:
    try:
        return await read(cf, zone_id)
    except CloudflareError as error:
        return error


async def _settings(cf: Cloudflare, zone_id: str) -> dict[str, Any]:
    """All settings with one request, as long as Cloudflare still offers it (it is deprecated), else one by one."""
    try:
        envelope = await cf.get(path("/zones/{zone_id}/settings", zone_id=zone_id))
        return {setting["id"]: setting.get("value") for setting in envelope.result}
    except NotFound:
        return {name: (await cf.zones.settings.get(name, zone_id=zone_id)).value for name in SETTINGS}


async def _packs(cf: Cloudflare, zone_id: str) -> list[CertificatePack]:
    return await cf.ssl.certificate_packs.list(zone_id=zone_id, status="all").collect()


async def _dnssec(cf: Cloudflare, zone_id: str) -> DNSSEC:
    return await cf.dns.dnssec.get(zone_id=zone_id)


Reader = Callable[[Cloudflare, str], Awaitable[Any]]
_READERS: Mapping[str, Reader] = {"settings": _settings, "packs": _packs, "dnssec": _dnssec}
