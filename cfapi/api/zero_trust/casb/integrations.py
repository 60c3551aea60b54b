"""`cf.zero_trust.casb.integrations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Integration:
    """Integration: response of zero_trust.casb.integrations.create."""

    id: str
    application: dict[str, str | None]
    auth_method: dict[str, str] | None = None
    authorization_link: IntegrationAuthorizationLink | None = None
    created: Moment
    credentials_expiry: Moment
    dlp_profiles: list[str] | None = None
    health_details: list[dict[str, Any]]
    is_paused: bool
    last_hydrated: Moment
    name: str
    status: str
    updated: Moment
    use_cases: list[dict[str, Any]] | None = None


@model
class IntegrationAuthorizationLink:
    """Integration authorization link: part of Integration."""

    components: dict[str, Any] | None = None
    link: str | None = None


@model
class IntegrationItem:
    """Integration item: response of zero_trust.casb.integrations.list."""

    id: str
    application: dict[str, str | None]
    created: Moment
    is_paused: bool
    name: str
    status: str
    updated: Moment


IntegrationApplication = Literal[
    "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
    "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW", "SLACK",
] | str
IntegrationStatus = Literal["Healthy", "Initializing", "Offline", "Unhealthy"] | str


class Integrations(Resource):
    """Casb integrations: `cf.zero_trust.casb.integrations`."""

    def list(
        self, *, account_id: str, application: str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, dlp_enabled: bool | Unset = UNSET,
        order: Literal["application", "created", "name", "status"] | str | Unset = UNSET, page: int | Unset = UNSET,
        page_size: int | Unset = UNSET, search: str | Unset = UNSET, status: IntegrationStatus | Unset = UNSET,
        use_cases: str | Unset = UNSET,
    ) -> Pages[IntegrationItem]:
        """List casb integrations: GET /accounts/{account_id}/one/integrations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/list/"""
        return self._pages(
            "zero_trust.casb.integrations.list", "GET", "/accounts/{account_id}/one/integrations", locals(),
            IntegrationItem, paging=Paging(kind="page_no_total", per_page="page_size"),
        )

    def create(
        self, *, account_id: str, application: IntegrationApplication, credentials: Mapping[str, Any], name: str,
        auth_method: str | None | Unset = UNSET, dlp_profiles: Sequence[str] | Unset = UNSET,
        permissions: Sequence[str] | Unset = UNSET,
        use_cases: Sequence[Literal["casb", "ces", "auto_remediation"] | str] | Unset = UNSET,
    ) -> Reply[Integration]:
        """Create a casb integration: POST /accounts/{account_id}/one/integrations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/create/"""
        return self._call(
            "zero_trust.casb.integrations.create", "POST", "/accounts/{account_id}/one/integrations", locals(),
            Integration,
        )

    def get(self, id: str, *, account_id: str) -> Reply[Integration]:
        """Get a casb integration: GET /accounts/{account_id}/one/integrations/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/get/"""
        return self._call(
            "zero_trust.casb.integrations.get", "GET", "/accounts/{account_id}/one/integrations/{id}", locals(),
            Integration,
        )

    def update(
        self, id: str, *, account_id: str, credentials: Mapping[str, Any] | None | Unset = UNSET,
        dlp_profiles: Sequence[str] | None | Unset = UNSET, name: str | None | Unset = UNSET,
        permissions: Sequence[str] | None | Unset = UNSET,
        use_cases: Sequence[Literal["casb", "ces", "auto_remediation"] | str] | None | Unset = UNSET,
    ) -> Reply[Integration]:
        """Update a casb integration: PATCH /accounts/{account_id}/one/integrations/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/update/"""
        return self._call(
            "zero_trust.casb.integrations.update", "PATCH", "/accounts/{account_id}/one/integrations/{id}", locals(),
            Integration,
        )

    def delete(self, id: str, *, account_id: str) -> Reply[None]:
        """Delete a casb integration: DELETE /accounts/{account_id}/one/integrations/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/delete/"""
        return self._call(
            "zero_trust.casb.integrations.delete", "DELETE", "/accounts/{account_id}/one/integrations/{id}", locals(),
            NoneType,
        )

    def pause(self, id: str, *, account_id: str) -> Reply[Integration]:
        """Pause casb integrations: POST /accounts/{account_id}/one/integrations/{id}/pause.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/pause/"""
        return self._call(
            "zero_trust.casb.integrations.pause", "POST", "/accounts/{account_id}/one/integrations/{id}/pause",
            locals(), Integration,
        )

    def resume(self, id: str, *, account_id: str) -> Reply[Integration]:
        """Resume casb integrations: POST /accounts/{account_id}/one/integrations/{id}/resume.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/resume/"""
        return self._call(
            "zero_trust.casb.integrations.resume", "POST", "/accounts/{account_id}/one/integrations/{id}/resume",
            locals(), Integration,
        )
