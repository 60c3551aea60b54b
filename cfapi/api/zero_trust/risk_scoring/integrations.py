"""`cf.zero_trust.risk_scoring.integrations`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Integration:
    """Integration: response of zero_trust.risk_scoring.integrations.list."""

    id: str
    """UUID."""
    account_tag: str
    active: bool
    created_at: Moment
    integration_type: Literal["Okta"] | str
    reference_id: str | None = None
    tenant_url: str
    well_known_url: str


class Integrations(Resource):
    """Risk scoring integrations: `cf.zero_trust.risk_scoring.integrations`."""

    @cached_property
    def references(self) -> References:
        return References(self._session)

    def list(self, *, account_id: str) -> Pages[Integration]:
        """List risk scoring integrations: GET /accounts/{account_id}/zt_risk_scoring/integrations (permission: Zero
        Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/list/"""
        return self._pages(
            "zero_trust.risk_scoring.integrations.list", "GET", "/accounts/{account_id}/zt_risk_scoring/integrations",
            locals(), Integration, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, integration_type: Literal["Okta"] | str, tenant_url: str,
        reference_id: str | None | Unset = UNSET,
    ) -> Reply[Integration]:
        """Create a risk scoring integration: POST /accounts/{account_id}/zt_risk_scoring/integrations (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/create/"""
        return self._call(
            "zero_trust.risk_scoring.integrations.create", "POST",
            "/accounts/{account_id}/zt_risk_scoring/integrations", locals(), Integration,
        )

    def get(self, integration_id: str, *, account_id: str) -> Reply[Integration]:
        """Get a risk scoring integration: GET /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}
        (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/get/"""
        return self._call(
            "zero_trust.risk_scoring.integrations.get", "GET",
            "/accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}", locals(), Integration,
        )

    def update(
        self, integration_id: str, *, account_id: str, active: bool, tenant_url: str,
        reference_id: str | None | Unset = UNSET,
    ) -> Reply[Integration]:
        """Update a risk scoring integration: PUT /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/update/"""
        return self._call(
            "zero_trust.risk_scoring.integrations.update", "PUT",
            "/accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}", locals(), Integration,
        )

    def delete(self, integration_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a risk scoring integration: DELETE
        /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/delete/"""
        return self._call(
            "zero_trust.risk_scoring.integrations.delete", "DELETE",
            "/accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}", locals(), PLAIN,
        )


class References(Resource):
    """Integration references: `cf.zero_trust.risk_scoring.integrations.references`."""

    def get(self, reference_id: str, *, account_id: str) -> Reply[Integration]:
        """Get an integration reference: GET
        /accounts/{account_id}/zt_risk_scoring/integrations/reference_id/{reference_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/subresources/references/methods/get/"""
        return self._call(
            "zero_trust.risk_scoring.integrations.references.get", "GET",
            "/accounts/{account_id}/zt_risk_scoring/integrations/reference_id/{reference_id}", locals(), Integration,
        )
