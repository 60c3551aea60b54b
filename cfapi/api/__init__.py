"""Cloudflare's API as a tree of resources. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi.resource import Resource

if TYPE_CHECKING:
    from cfapi.api.accounts import Accounts
    from cfapi.api.custom_certificates import CustomCertificates
    from cfapi.api.dns import DNSResource
    from cfapi.api.ssl import SSLResource
    from cfapi.api.user import UserResource
    from cfapi.api.zones import Zones


class API(Resource):
    """The root of the resource tree: a group of resources is loaded when it is first touched."""

    @cached_property
    def accounts(self) -> Accounts:
        from cfapi.api.accounts import Accounts

        return Accounts(self._session)

    @cached_property
    def custom_certificates(self) -> CustomCertificates:
        from cfapi.api.custom_certificates import CustomCertificates

        return CustomCertificates(self._session)

    @cached_property
    def dns(self) -> DNSResource:
        from cfapi.api.dns import DNSResource

        return DNSResource(self._session)

    @cached_property
    def ssl(self) -> SSLResource:
        from cfapi.api.ssl import SSLResource

        return SSLResource(self._session)

    @cached_property
    def user(self) -> UserResource:
        from cfapi.api.user import UserResource

        return UserResource(self._session)

    @cached_property
    def zones(self) -> Zones:
        from cfapi.api.zones import Zones

        return Zones(self._session)
