"""`cf.certificate_authorities`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.certificate_authorities.hostname_associations import HostnameAssociations


class CertificateAuthorities(Resource):
    """Certificate authorities: `cf.certificate_authorities`."""

    @cached_property
    def hostname_associations(self) -> HostnameAssociations:
        from cfapi.api.certificate_authorities.hostname_associations import HostnameAssociations
        return HostnameAssociations(self._session)
