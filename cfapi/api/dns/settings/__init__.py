"""`cf.dns.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.dns.settings.account import AccountResource
    from cfapi.api.dns.settings.zone import ZoneResource


@model
class InternalDNS:
    """Internal DNS: argument of dns.settings.zone.edit."""

    reference_zone_id: str | None = None


@model
class SOA:
    """SOA: argument of dns.settings.zone.edit."""

    expire: int | float | None = None
    """86400 to 2419200."""
    min_ttl: int | float | None = None
    """Seconds, 60 to 86400."""
    mname: str | None = None
    refresh: int | float | None = None
    """600 to 86400."""
    retry: int | float | None = None
    """600 to 86400."""
    rname: str | None = None
    ttl: int | float | None = None
    """Seconds, 300 to 86400."""


class Settings(Resource):
    """DNS settings: `cf.dns.settings`."""

    @cached_property
    def account(self) -> AccountResource:
        from cfapi.api.dns.settings.account import AccountResource
        return AccountResource(self._session)

    @cached_property
    def zone(self) -> ZoneResource:
        from cfapi.api.dns.settings.zone import ZoneResource
        return ZoneResource(self._session)
