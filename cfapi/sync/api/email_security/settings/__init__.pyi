"""`cf.email_security.settings` without await, as types. Written by codegen."""

from cfapi.sync.api.email_security.settings.allow_policies import AllowPolicies
from cfapi.sync.api.email_security.settings.block_senders import BlockSenders
from cfapi.sync.api.email_security.settings.content_policies import ContentPolicies
from cfapi.sync.api.email_security.settings.domains import Domains
from cfapi.sync.api.email_security.settings.impersonation_registry import ImpersonationRegistryResource
from cfapi.sync.api.email_security.settings.sending_domain_restrictions import SendingDomainRestrictions
from cfapi.sync.api.email_security.settings.trusted_domains import TrustedDomains
from cfapi.sync.api.email_security.settings.url_ignore_patterns import URLIgnorePatterns
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Email security settings: `cf.email_security.settings`."""

    @property
    def allow_policies(self) -> AllowPolicies: ...

    @property
    def block_senders(self) -> BlockSenders: ...

    @property
    def content_policies(self) -> ContentPolicies: ...

    @property
    def domains(self) -> Domains: ...

    @property
    def impersonation_registry(self) -> ImpersonationRegistryResource: ...

    @property
    def sending_domain_restrictions(self) -> SendingDomainRestrictions: ...

    @property
    def trusted_domains(self) -> TrustedDomains: ...

    @property
    def url_ignore_patterns(self) -> URLIgnorePatterns: ...
