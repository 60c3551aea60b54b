"""`cf.custom_hostnames.certificate_pack`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.custom_hostnames.certificate_pack.certificates import Certificates


class CertificatePackResource(Resource):
    """Custom hostname certificate pack: `cf.custom_hostnames.certificate_pack`."""

    @cached_property
    def certificates(self) -> Certificates:
        from cfapi.api.custom_hostnames.certificate_pack.certificates import Certificates
        return Certificates(self._session)
