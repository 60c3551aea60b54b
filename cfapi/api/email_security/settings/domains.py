"""`cf.email_security.settings.domains`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model
from cfapi.api.shared.accounts import ObjectID


@model
class Authorization:
    """Authorization: part of Domain."""

    authorized: bool
    timestamp: Moment
    status_message: str | None = None


@model
class Batch:
    """Batch: response of email_security.settings.domains.batch."""

    deletes: list[ObjectID]
    patches: list[BatchPut]
    posts: list[BatchPut]
    puts: list[BatchPut]


@model
class BatchAuthorization:
    """Batch authorization: part of BatchPut."""

    authorized: bool
    timestamp: Moment
    status_message: str | None = None


@model
class BatchPatch:
    """Batch patch: argument of email_security.settings.domains.batch."""

    id: str
    allowed_delivery_modes: list[Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str] | None = None
    drop_dispositions: list[Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str] | None = None
    folder: Literal["AllItems", "Inbox"] | str | None = None
    integration_id: str | None = None
    ip_restrictions: list[str] | None = None
    lookback_hops: int | None = None
    regions: list[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str] | None = None
    require_tls_inbound: bool | None = None
    require_tls_outbound: bool | None = None
    transport: str | None = None


@model
class BatchPost:
    """Batch post: argument of email_security.settings.domains.batch."""

    allowed_delivery_modes: list[Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str]
    domain: str
    drop_dispositions: list[Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str]
    ip_restrictions: list[str]
    regions: list[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str]
    folder: Literal["AllItems", "Inbox"] | str | None = None
    integration_id: str | None = None
    lookback_hops: int | None = None
    require_tls_inbound: bool | None = None
    require_tls_outbound: bool | None = None
    transport: str | None = None


@model
class BatchPut:
    """Batch put: response of email_security.settings.domains.create."""

    id: str | None = None
    allowed_delivery_modes: list[Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str] | None = None
    authorization: BatchAuthorization | None = None
    created_at: Moment | None = None
    dmarc_status: Literal["none", "good", "invalid"] | str | None = None
    domain: str | None = None
    drop_dispositions: list[Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str] | None = None
    emails_processed: EmailsProcessed | None = None
    folder: Literal["AllItems", "Inbox"] | str | None = None
    inbox_provider: Literal["Microsoft", "Google"] | str | None = None
    integration_id: str | None = None
    ip_restrictions: list[str] | None = None
    last_modified: Moment | None = None
    lookback_hops: int | None = None
    modified_at: Moment | None = None
    o365_tenant_id: str | None = None
    regions: list[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str] | None = None
    require_tls_inbound: bool | None = None
    require_tls_outbound: bool | None = None
    spf_status: Literal["none", "good", "neutral", "open", "invalid"] | str | None = None
    status: Literal["PENDING", "ACTIVE", "FAILED", "TIMEOUT"] | str | None = None
    transport: str | None = None


@model
class BatchPutParam:
    """Batch put param: argument of email_security.settings.domains.batch."""

    id: str
    allowed_delivery_modes: list[Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str]
    drop_dispositions: list[Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str]
    ip_restrictions: list[str]
    regions: list[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str]
    folder: Literal["AllItems", "Inbox"] | str | None = None
    integration_id: str | None = None
    lookback_hops: int | None = None
    require_tls_inbound: bool | None = None
    require_tls_outbound: bool | None = None
    transport: str | None = None


@model
class Domain:
    """Domain: response of email_security.settings.domains.list."""

    id: str | None = None
    """UUID."""
    allowed_delivery_modes: list[Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str] | None = None
    authorization: Authorization | None = None
    created_at: Moment | None = None
    dmarc_status: Literal["none", "good", "invalid"] | str | None = None
    domain: str | None = None
    drop_dispositions: list[Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str] | None = None
    emails_processed: EmailsProcessed | None = None
    folder: Literal["AllItems", "Inbox"] | str | None = None
    inbox_provider: Literal["Microsoft", "Google"] | str | None = None
    integration_id: str | None = None
    """UUID."""
    ip_restrictions: list[str] | None = None
    last_modified: Moment | None = None
    lookback_hops: int | None = None
    modified_at: Moment | None = None
    o365_tenant_id: str | None = None
    regions: list[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str] | None = None
    require_tls_inbound: bool | None = None
    require_tls_outbound: bool | None = None
    spf_status: Literal["none", "good", "neutral", "open", "invalid"] | str | None = None
    status: Literal["PENDING", "ACTIVE", "FAILED", "TIMEOUT"] | str | None = None
    transport: str | None = None


@model
class EmailsProcessed:
    """Emails processed: part of BatchPut."""

    timestamp: Moment
    total_emails_processed: int
    total_emails_processed_previous: int


class Domains(Resource):
    """Domains setting: `cf.email_security.settings.domains`."""

    def list(
        self, *, account_id: str,
        active_delivery_mode: Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str | Unset = UNSET,
        allowed_delivery_mode: Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, domain: Sequence[str] | Unset = UNSET,
        integration_id: str | Unset = UNSET, order: Literal["domain", "created_at"] | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
        status: Literal["PENDING", "ACTIVE", "FAILED", "TIMEOUT"] | str | None | Unset = UNSET,
    ) -> Pages[Domain]:
        """List domains setting: GET /accounts/{account_id}/email-security/settings/domains (permission: Cloud Email
        Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/list/"""
        return self._pages(
            "email_security.settings.domains.list", "GET", "/accounts/{account_id}/email-security/settings/domains",
            locals(), Domain, paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str,
        allowed_delivery_modes: Sequence[Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str], domain: str,
        drop_dispositions: Sequence[Literal[
            "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN",
            "NONE",
        ] | str],
        ip_restrictions: Sequence[str], regions: Sequence[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str],
        folder: Literal["AllItems", "Inbox"] | str | None | Unset = UNSET, integration_id: str | None | Unset = UNSET,
        lookback_hops: int | None | Unset = UNSET, require_tls_inbound: bool | None | Unset = UNSET,
        require_tls_outbound: bool | None | Unset = UNSET, transport: str | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Create domains setting: POST /accounts/{account_id}/email-security/settings/domains.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/create/"""
        return self._call(
            "email_security.settings.domains.create", "POST", "/accounts/{account_id}/email-security/settings/domains",
            locals(), BatchPut,
        )

    @deprecated("email_security.settings.domains.bulk_delete is deprecated")
    def bulk_delete(self, *, account_id: str) -> Pages[ObjectID]:
        """Domains setting: bulk delete (deprecated): DELETE /accounts/{account_id}/email-security/settings/domains.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/bulk_delete/"""
        return self._pages(
            "email_security.settings.domains.bulk_delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/domains", locals(), ObjectID, paging=Paging(kind="single"),
        )

    def batch(
        self, *, account_id: str, deletes: Sequence[ObjectID | Mapping[str, Any]],
        patches: Sequence[BatchPatch | Mapping[str, Any]], posts: Sequence[BatchPost | Mapping[str, Any]],
        puts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
    ) -> Reply[Batch]:
        """Batch domains setting: POST /accounts/{account_id}/email-security/settings/domains/batch.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/batch/"""
        return self._call(
            "email_security.settings.domains.batch", "POST",
            "/accounts/{account_id}/email-security/settings/domains/batch", locals(), Batch,
        )

    def get(self, domain_id: str, *, account_id: str) -> Reply[Domain]:
        """Get domains setting: GET /accounts/{account_id}/email-security/settings/domains/{domain_id} (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/get/"""
        return self._call(
            "email_security.settings.domains.get", "GET",
            "/accounts/{account_id}/email-security/settings/domains/{domain_id}", locals(), Domain,
        )

    def update(
        self, domain_id: str, *, account_id: str,
        allowed_delivery_modes: Sequence[Literal["DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN"] | str],
        drop_dispositions: Sequence[Literal[
            "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN",
            "NONE",
        ] | str],
        ip_restrictions: Sequence[str], regions: Sequence[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str],
        folder: Literal["AllItems", "Inbox"] | str | None | Unset = UNSET, integration_id: str | None | Unset = UNSET,
        lookback_hops: int | None | Unset = UNSET, require_tls_inbound: bool | None | Unset = UNSET,
        require_tls_outbound: bool | None | Unset = UNSET, transport: str | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Update domains setting: PUT /accounts/{account_id}/email-security/settings/domains/{domain_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/update/"""
        return self._call(
            "email_security.settings.domains.update", "PUT",
            "/accounts/{account_id}/email-security/settings/domains/{domain_id}", locals(), BatchPut,
        )

    def edit(
        self, domain_id: str, *, account_id: str,
        allowed_delivery_modes: Sequence[Literal[
            "DIRECT", "BCC", "JOURNAL", "API", "RETRO_SCAN",
        ] | str] | None | Unset = UNSET,
        drop_dispositions: Sequence[Literal[
            "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN",
            "NONE",
        ] | str] | None | Unset = UNSET,
        folder: Literal["AllItems", "Inbox"] | str | None | Unset = UNSET, integration_id: str | None | Unset = UNSET,
        ip_restrictions: Sequence[str] | None | Unset = UNSET, lookback_hops: int | None | Unset = UNSET,
        regions: Sequence[Literal["GLOBAL", "AU", "DE", "IN", "US"] | str] | None | Unset = UNSET,
        require_tls_inbound: bool | None | Unset = UNSET, require_tls_outbound: bool | None | Unset = UNSET,
        transport: str | None | Unset = UNSET,
    ) -> Reply[Domain]:
        """Edit domains setting: PATCH /accounts/{account_id}/email-security/settings/domains/{domain_id} (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/edit/"""
        return self._call(
            "email_security.settings.domains.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/domains/{domain_id}", locals(), Domain,
        )

    def delete(self, domain_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete domains setting: DELETE /accounts/{account_id}/email-security/settings/domains/{domain_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/delete/"""
        return self._call(
            "email_security.settings.domains.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/domains/{domain_id}", locals(), ObjectID,
        )
