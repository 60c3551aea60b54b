"""`cf.zero_trust.casb.applications`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Application:
    """Application: response of zero_trust.casb.applications.get."""

    id: Literal[
        "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
        "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW", "SLACK",
    ] | str
    auth_methods: list[ApplicationAuthMethod]
    category: str
    description: str
    display_name: str
    dlp_enabled: bool
    instructions: str | None = None
    logo: str | None = None
    use_cases: list[ApplicationUseCase]


@model
class ApplicationAuthMethod:
    """Application auth method: part of Application."""

    id: str
    display_name: str
    is_default: bool
    supported_environments: list[str]


@model
class ApplicationBaseScope:
    """Application base scope: part of ApplicationFeature."""

    display_name: str
    scope: str
    severity: Literal["low", "medium", "high", "critical"] | str


@model
class ApplicationFeature:
    """Application feature: part of ApplicationUseCase."""

    id: str
    description: str
    display_name: str
    scopes: list[ApplicationBaseScope]


@model
class ApplicationItem:
    """Application item: response of zero_trust.casb.applications.list."""

    id: Literal[
        "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
        "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW", "SLACK",
    ] | str
    auth_methods: list[ApplicationItemUseCase]
    category: str
    description: str
    display_name: str
    dlp_enabled: bool
    logo: str | None = None
    permissions: list[ApplicationBaseScope]
    supported_environments: list[str]
    use_cases: list[ApplicationItemUseCase]


@model
class ApplicationItemUseCase:
    """Application item use case: part of ApplicationItem."""

    id: str
    display_name: str


@model
class ApplicationUseCase:
    """Application use case: part of Application."""

    id: str
    base_scopes: list[ApplicationBaseScope]
    description: str
    display_name: str
    features: list[ApplicationFeature]


@model
class AuthMethod:
    """Auth method: response of zero_trust.casb.applications.auth_methods.list."""

    id: str
    display_name: str
    human_interaction_required: bool
    instructions: AuthMethodInstructions
    payload_example: dict[str, Any] | None = None
    payload_schema: dict[str, Any] | None = None
    redirect_url: str | None = None


@model
class AuthMethodInstructions:
    """Auth method instructions: part of AuthMethod."""

    markdown: str


ApplicationApplicationID = Literal[
    "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
    "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW", "SLACK",
] | str
AuthMethodApplicationID = Literal[
    "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
    "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW", "SLACK",
] | str


class Applications(Resource):
    """Casb applications: `cf.zero_trust.casb.applications`."""

    @cached_property
    def auth_methods(self) -> AuthMethods:
        return AuthMethods(self._session)

    def list(
        self, *, account_id: str, environment: str | Unset = UNSET, page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> Pages[ApplicationItem]:
        """List casb applications: GET /accounts/{account_id}/one/applications.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/list/"""
        return self._pages(
            "zero_trust.casb.applications.list", "GET", "/accounts/{account_id}/one/applications", locals(),
            ApplicationItem, paging=Paging(kind="page_no_total", per_page="page_size"),
        )

    def get(self, application_id: ApplicationApplicationID, *, account_id: str) -> Reply[Application]:
        """Get a casb application: GET /accounts/{account_id}/one/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/get/"""
        return self._call(
            "zero_trust.casb.applications.get", "GET", "/accounts/{account_id}/one/applications/{application_id}",
            locals(), Application,
        )


class AuthMethods(Resource):
    """Application auth methods: `cf.zero_trust.casb.applications.auth_methods`."""

    def list(
        self, application_id: AuthMethodApplicationID, *, account_id: str, page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> Pages[AuthMethod]:
        """List application auth methods: GET /accounts/{account_id}/one/applications/{application_id}/auth-methods.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/subresources/auth_methods/methods/list/"""
        return self._pages(
            "zero_trust.casb.applications.auth_methods.list", "GET",
            "/accounts/{account_id}/one/applications/{application_id}/auth-methods", locals(), AuthMethod,
            paging=Paging(kind="page_no_total", per_page="page_size"),
        )
