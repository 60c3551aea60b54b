"""`cf.resource_sharing.resources`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.resource_sharing import SharedResource


ResourceResourceType = Literal[
    "custom-ruleset", "gateway-policy", "gateway-destination-ip", "gateway-block-page-settings",
    "gateway-extended-email-matching", "idp-federation-grant", "trust-grant",
] | str


class Resources(Resource):
    """Resource sharing resources: `cf.resource_sharing.resources`."""

    def list(
        self, share_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        resource_type: ResourceResourceType | Unset = UNSET,
        status: Literal["active", "deleting", "deleted"] | str | Unset = UNSET,
    ) -> Pages[SharedResource]:
        """List resource sharing resources: GET /accounts/{account_id}/shares/{share_id}/resources.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/list/"""
        return self._pages(
            "resource_sharing.resources.list", "GET", "/accounts/{account_id}/shares/{share_id}/resources", locals(),
            SharedResource, paging=Paging(size=100),
        )

    def create(
        self, share_id: str, *, account_id: str, meta: Any, resource_account_id: str, resource_id: str,
        resource_type: ResourceResourceType,
    ) -> Reply[SharedResource]:
        """Create a resource sharing resource: POST /accounts/{account_id}/shares/{share_id}/resources.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/create/"""
        return self._call(
            "resource_sharing.resources.create", "POST", "/accounts/{account_id}/shares/{share_id}/resources", locals(),
            SharedResource,
        )

    def get(self, share_resource_id: str, *, account_id: str, share_id: str) -> Reply[SharedResource]:
        """Get a resource sharing resource: GET /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/get/"""
        return self._call(
            "resource_sharing.resources.get", "GET",
            "/accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}", locals(), SharedResource,
        )

    def update(self, share_resource_id: str, *, account_id: str, share_id: str, meta: Any) -> Reply[SharedResource]:
        """Update a resource sharing resource: PUT
        /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/update/"""
        return self._call(
            "resource_sharing.resources.update", "PUT",
            "/accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}", locals(), SharedResource,
        )

    def delete(self, share_resource_id: str, *, account_id: str, share_id: str) -> Reply[SharedResource | None]:
        """Delete a resource sharing resource: DELETE
        /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/delete/"""
        return self._call(
            "resource_sharing.resources.delete", "DELETE",
            "/accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}", locals(), SharedResource,
        )
