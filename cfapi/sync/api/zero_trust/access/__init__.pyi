"""`cf.zero_trust.access` without await, as types. Written by codegen."""

from cfapi.sync.api.zero_trust.access.ai_controls import AIControls
from cfapi.sync.api.zero_trust.access.applications import Applications
from cfapi.sync.api.zero_trust.access.authenticator_device_aaguids import AuthenticatorDeviceAaguids
from cfapi.sync.api.zero_trust.access.bookmarks import Bookmarks
from cfapi.sync.api.zero_trust.access.certificates import Certificates
from cfapi.sync.api.zero_trust.access.custom_pages import CustomPages
from cfapi.sync.api.zero_trust.access.gateway_ca import GatewayCAResource
from cfapi.sync.api.zero_trust.access.groups import Groups
from cfapi.sync.api.zero_trust.access.idp_federation_grants import IdpFederationGrants
from cfapi.sync.api.zero_trust.access.infrastructure import InfrastructureResource
from cfapi.sync.api.zero_trust.access.keys import Keys
from cfapi.sync.api.zero_trust.access.logs import Logs
from cfapi.sync.api.zero_trust.access.policies import Policies
from cfapi.sync.api.zero_trust.access.saml_certificates import SAMLCertificates
from cfapi.sync.api.zero_trust.access.service_tokens import ServiceTokens
from cfapi.sync.api.zero_trust.access.tags import Tags
from cfapi.sync.api.zero_trust.access.users import Users
from cfapi.sync.resources import Resource

class AccessResource(Resource):
    """Zero trust access: `cf.zero_trust.access`."""

    @property
    def ai_controls(self) -> AIControls: ...

    @property
    def applications(self) -> Applications: ...

    @property
    def authenticator_device_aaguids(self) -> AuthenticatorDeviceAaguids: ...

    @property
    def bookmarks(self) -> Bookmarks: ...

    @property
    def certificates(self) -> Certificates: ...

    @property
    def custom_pages(self) -> CustomPages: ...

    @property
    def gateway_ca(self) -> GatewayCAResource: ...

    @property
    def groups(self) -> Groups: ...

    @property
    def idp_federation_grants(self) -> IdpFederationGrants: ...

    @property
    def infrastructure(self) -> InfrastructureResource: ...

    @property
    def keys(self) -> Keys: ...

    @property
    def logs(self) -> Logs: ...

    @property
    def policies(self) -> Policies: ...

    @property
    def saml_certificates(self) -> SAMLCertificates: ...

    @property
    def service_tokens(self) -> ServiceTokens: ...

    @property
    def tags(self) -> Tags: ...

    @property
    def users(self) -> Users: ...
