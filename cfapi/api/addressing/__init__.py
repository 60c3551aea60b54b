"""`cf.addressing`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.addressing.address_maps import AddressMaps
    from cfapi.api.addressing.leases import Leases
    from cfapi.api.addressing.loa_documents import LOADocuments
    from cfapi.api.addressing.prefixes import Prefixes
    from cfapi.api.addressing.regional_hostnames import RegionalHostnames
    from cfapi.api.addressing.services import Services


class AddressingResource(Resource):
    """Addressing: `cf.addressing`."""

    @cached_property
    def address_maps(self) -> AddressMaps:
        from cfapi.api.addressing.address_maps import AddressMaps
        return AddressMaps(self._session)

    @cached_property
    def leases(self) -> Leases:
        from cfapi.api.addressing.leases import Leases
        return Leases(self._session)

    @cached_property
    def loa_documents(self) -> LOADocuments:
        from cfapi.api.addressing.loa_documents import LOADocuments
        return LOADocuments(self._session)

    @cached_property
    def prefixes(self) -> Prefixes:
        from cfapi.api.addressing.prefixes import Prefixes
        return Prefixes(self._session)

    @cached_property
    def regional_hostnames(self) -> RegionalHostnames:
        from cfapi.api.addressing.regional_hostnames import RegionalHostnames
        return RegionalHostnames(self._session)

    @cached_property
    def services(self) -> Services:
        from cfapi.api.addressing.services import Services
        return Services(self._session)
