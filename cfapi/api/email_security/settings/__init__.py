"""`cf.email_security.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.email_security.settings.allow_policies import AllowPolicies
    from cfapi.api.email_security.settings.block_senders import BlockSenders
    from cfapi.api.email_security.settings.content_policies import ContentPolicies
    from cfapi.api.email_security.settings.domains import Domains
    from cfapi.api.email_security.settings.impersonation_registry import ImpersonationRegistryResource
    from cfapi.api.email_security.settings.sending_domain_restrictions import SendingDomainRestrictions
    from cfapi.api.email_security.settings.trusted_domains import TrustedDomains
    from cfapi.api.email_security.settings.url_ignore_patterns import URLIgnorePatterns


class Settings(Resource):
    """Email security settings: `cf.email_security.settings`."""

    @cached_property
    def allow_policies(self) -> AllowPolicies:
        from cfapi.api.email_security.settings.allow_policies import AllowPolicies
        return AllowPolicies(self._session)

    @cached_property
    def block_senders(self) -> BlockSenders:
        from cfapi.api.email_security.settings.block_senders import BlockSenders
        return BlockSenders(self._session)

    @cached_property
    def content_policies(self) -> ContentPolicies:
        from cfapi.api.email_security.settings.content_policies import ContentPolicies
        return ContentPolicies(self._session)

    @cached_property
    def domains(self) -> Domains:
        from cfapi.api.email_security.settings.domains import Domains
        return Domains(self._session)

    @cached_property
    def impersonation_registry(self) -> ImpersonationRegistryResource:
        from cfapi.api.email_security.settings.impersonation_registry import ImpersonationRegistryResource
        return ImpersonationRegistryResource(self._session)

    @cached_property
    def sending_domain_restrictions(self) -> SendingDomainRestrictions:
        from cfapi.api.email_security.settings.sending_domain_restrictions import SendingDomainRestrictions
        return SendingDomainRestrictions(self._session)

    @cached_property
    def trusted_domains(self) -> TrustedDomains:
        from cfapi.api.email_security.settings.trusted_domains import TrustedDomains
        return TrustedDomains(self._session)

    @cached_property
    def url_ignore_patterns(self) -> URLIgnorePatterns:
        from cfapi.api.email_security.settings.url_ignore_patterns import URLIgnorePatterns
        return URLIgnorePatterns(self._session)
