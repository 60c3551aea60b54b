"""`cf.cloudforce_one.requests.priority`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from cfapi._core import Moment, Reply, Resource, model
from cfapi.api.cloudforce_one.requests import Quota, RequestItem


@model
class Priority:
    """Priority: response of cloudforce_one.requests.priority.list."""

    id: str
    created: Moment
    labels: list[str]
    priority: int
    requirement: str
    tlp: Literal["clear", "amber", "amber-strict", "green", "red"] | str
    updated: Moment


class PriorityResource(Resource):
    """Request priority: `cf.cloudforce_one.requests.priority`."""

    def list(self, *, account_id: str, page: int, per_page: int) -> Reply[Sequence[Priority]]:
        """List request priority: POST /accounts/{account_id}/cloudforce-one/requests/priority (permission: Cloudforce
        One Write)."""
        return self._call(
            "cloudforce_one.requests.priority.list", "POST", "/accounts/{account_id}/cloudforce-one/requests/priority",
            locals(), list[Priority],
        )

    def create(
        self, *, account_id: str, labels: Sequence[str], priority: int, requirement: str,
        tlp: Literal["clear", "amber", "amber-strict", "green", "red"] | str,
    ) -> Reply[Priority]:
        """Create request priority: POST /accounts/{account_id}/cloudforce-one/requests/priority/new (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/create/"""
        return self._call(
            "cloudforce_one.requests.priority.create", "POST",
            "/accounts/{account_id}/cloudforce-one/requests/priority/new", locals(), Priority,
        )

    def quota(self, *, account_id: str) -> Reply[Quota]:
        """Quota request priority: GET /accounts/{account_id}/cloudforce-one/requests/priority/quota (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/quota/"""
        return self._call(
            "cloudforce_one.requests.priority.quota", "GET",
            "/accounts/{account_id}/cloudforce-one/requests/priority/quota", locals(), Quota,
        )

    def get(self, priority_id: str, *, account_id: str) -> Reply[RequestItem]:
        """Get request priority: GET /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/get/"""
        return self._call(
            "cloudforce_one.requests.priority.get", "GET",
            "/accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}", locals(), RequestItem,
        )

    def update(
        self, priority_id: str, *, account_id: str, labels: Sequence[str], priority: int, requirement: str,
        tlp: Literal["clear", "amber", "amber-strict", "green", "red"] | str,
    ) -> Reply[RequestItem]:
        """Update request priority: PUT /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/update/"""
        return self._call(
            "cloudforce_one.requests.priority.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}", locals(), RequestItem,
        )

    def delete(self, priority_id: str, *, account_id: str) -> Reply[None]:
        """Delete request priority: DELETE /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/delete/"""
        return self._call(
            "cloudforce_one.requests.priority.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}", locals(), NoneType,
        )
