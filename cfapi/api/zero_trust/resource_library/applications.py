"""`cf.zero_trust.resource_library.applications`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Application:
    """Application: response of zero_trust.resource_library.applications.create."""

    id: int
    application_confidence_score: int | float
    application_source: str
    application_type: str
    application_type_description: str
    category_id: int
    created_at: Moment
    gen_ai_score: int | float
    hostnames: list[str]
    human_id: str
    ip_subnets: list[str]
    name: str
    port_protocols: list[str]
    support_domains: list[str]
    supported: list[Literal["GATEWAY", "ACCESS", "CASB"] | str]
    updated_at: Moment
    version: str
    application_score_composition: Any = None


@model
class ApplicationDetails:
    """Application details: response of zero_trust.resource_library.applications.get."""

    id: int
    application_confidence_score: int | float
    application_source: str
    application_type: str
    application_type_description: str
    category_id: int | None = None
    created_at: Moment
    gen_ai_score: int | float
    hostnames: list[str]
    human_id: str | None = None
    ip_subnets: list[str]
    name: str
    port_protocols: list[str] | None = None
    support_domains: list[str] | None = None
    supported: list[Literal["GATEWAY", "ACCESS", "CASB"] | str]
    updated_at: Moment
    version: str
    application_score_composition: Any = None


@model
class ApplicationItem:
    """Application item: response of zero_trust.resource_library.applications.list."""

    id: int
    application_confidence_score: int | float | None = None
    application_score_composition: Any = None
    application_source: str | None = None
    application_type: str | None = None
    application_type_description: str | None = None
    category_id: int | None = None
    created_at: Moment | None = None
    gen_ai_score: int | float | None = None
    hostnames: list[str] | None = None
    human_id: str | None = None
    ip_subnets: list[str] | None = None
    name: str | None = None
    port_protocols: list[str] | None = None
    review_status: Literal["approved", "unapproved", "in_review", "unreviewed"] | str | None = None
    support_domains: list[str] | None = None
    supported: list[Literal["GATEWAY", "ACCESS", "CASB"] | str] | None = None
    updated_at: Moment | None = None
    version: str | None = None


class Applications(Resource):
    """Resource library applications: `cf.zero_trust.resource_library.applications`."""

    def list(
        self, *, account_id: str, fields: str | Unset = UNSET, filter: str | Unset = UNSET, limit: int | Unset = UNSET,
        offset: int | Unset = UNSET, order_by: str | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[ApplicationItem]:
        """List resource library applications: GET /accounts/{account_id}/resource-library/applications.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/list/"""
        return self._pages(
            "zero_trust.resource_library.applications.list", "GET",
            "/accounts/{account_id}/resource-library/applications", locals(), ApplicationItem,
            paging=Paging(kind="offset", per_page="limit"),
        )

    def create(
        self, *, account_id: str, hostnames: Sequence[str] | Unset = UNSET, category_id: int | Unset = UNSET,
        human_id: str | Unset = UNSET, ip_subnets: Sequence[str] | Unset = UNSET, name: str | Unset = UNSET,
        port_protocols: Sequence[str] | Unset = UNSET, support_domains: Sequence[str] | Unset = UNSET,
    ) -> Reply[Application]:
        """Create a resource library application: POST /accounts/{account_id}/resource-library/applications.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/create/"""
        return self._call(
            "zero_trust.resource_library.applications.create", "POST",
            "/accounts/{account_id}/resource-library/applications", locals(), Application,
        )

    def get(self, id: int, *, account_id: str) -> Reply[ApplicationDetails]:
        """Get a resource library application: GET /accounts/{account_id}/resource-library/applications/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/get/"""
        return self._call(
            "zero_trust.resource_library.applications.get", "GET",
            "/accounts/{account_id}/resource-library/applications/{id}", locals(), ApplicationDetails,
        )

    def update(
        self, id: int, *, account_id: str, hostnames: Sequence[str] | None | Unset = UNSET,
        ip_subnets: Sequence[str] | None | Unset = UNSET, port_protocols: Sequence[str] | None | Unset = UNSET,
        support_domains: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[Application]:
        """Update a resource library application: PATCH /accounts/{account_id}/resource-library/applications/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/update/"""
        return self._call(
            "zero_trust.resource_library.applications.update", "PATCH",
            "/accounts/{account_id}/resource-library/applications/{id}", locals(), Application,
        )

    def delete(self, id: int, *, account_id: str) -> Reply[Any]:
        """Delete a resource library application: DELETE /accounts/{account_id}/resource-library/applications/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/delete/"""
        return self._call(
            "zero_trust.resource_library.applications.delete", "DELETE",
            "/accounts/{account_id}/resource-library/applications/{id}", locals(), PLAIN,
        )
