"""`cf.custom_hostnames.certificate_pack` without await, as types. Written by codegen."""

from cfapi.sync.api.custom_hostnames.certificate_pack.certificates import Certificates
from cfapi.sync.resources import Resource

class CertificatePackResource(Resource):
    """Custom hostname certificate pack: `cf.custom_hostnames.certificate_pack`."""

    @property
    def certificates(self) -> Certificates: ...
