"""`cf.certificate_authorities` without await, as types. Written by codegen."""

from cfapi.sync.api.certificate_authorities.hostname_associations import HostnameAssociations
from cfapi.sync.resources import Resource

class CertificateAuthorities(Resource):
    """Certificate authorities: `cf.certificate_authorities`."""

    @property
    def hostname_associations(self) -> HostnameAssociations: ...
