"""`cf.page_shield.policies`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Policy:
    """Policy: response of page_shield.policies.list."""

    id: str
    action: Literal["allow", "log", "add_reporting_directives"] | str
    description: str
    enabled: bool
    expression: str
    value: str


class Policies(Resource):
    """Page shield policies: `cf.page_shield.policies`."""

    def list(self, *, zone_id: str) -> Pages[Policy]:
        """List page shield policies: GET /zones/{zone_id}/page_shield/policies (permission: Page Shield Read or Domain
        Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/list/"""
        return self._pages(
            "page_shield.policies.list", "GET", "/zones/{zone_id}/page_shield/policies", locals(), Policy,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, zone_id: str, action: Literal["allow", "log", "add_reporting_directives"] | str, description: str,
        enabled: bool, expression: str, value: str,
    ) -> Reply[Policy]:
        """Create a page shield policy: POST /zones/{zone_id}/page_shield/policies (permission: Page Shield or Domain
        Page Shield or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/create/"""
        return self._call(
            "page_shield.policies.create", "POST", "/zones/{zone_id}/page_shield/policies", locals(), Policy,
        )

    def get(self, policy_id: str, *, zone_id: str) -> Reply[Policy]:
        """Get a page shield policy: GET /zones/{zone_id}/page_shield/policies/{policy_id} (permission: Page Shield Read
        or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/get/"""
        return self._call(
            "page_shield.policies.get", "GET", "/zones/{zone_id}/page_shield/policies/{policy_id}", locals(), Policy,
        )

    def update(
        self, policy_id: str, *, zone_id: str,
        action: Literal["allow", "log", "add_reporting_directives"] | str | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET, expression: str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> Reply[Policy]:
        """Update a page shield policy: PUT /zones/{zone_id}/page_shield/policies/{policy_id} (permission: Page Shield
        or Domain Page Shield or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/update/"""
        return self._call(
            "page_shield.policies.update", "PUT", "/zones/{zone_id}/page_shield/policies/{policy_id}", locals(), Policy,
        )

    def delete(self, policy_id: str, *, zone_id: str) -> Reply[None]:
        """Delete a page shield policy: DELETE /zones/{zone_id}/page_shield/policies/{policy_id} (permission: Page
        Shield or Domain Page Shield or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/delete/"""
        return self._call(
            "page_shield.policies.delete", "DELETE", "/zones/{zone_id}/page_shield/policies/{policy_id}", locals(),
            NoneType,
        )
