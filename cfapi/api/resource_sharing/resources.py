"""`cf.resource_sharing.resources`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.resource_sharing import ResourceSharingGetResponseResource


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
    ) -> Pages[ResourceSharingGetResponseResource]:
        """List resource sharing resources: GET /accounts/{account_id}/shares/{share_id}/resources.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/list/"""
        return self._pages(
            "resource_sharing.resources.list", "GET", "/accounts/{account_id}/shares/{share_id}/resources", locals(),
            ResourceSharingGetResponseResource, paging=Paging(size=100),
        )

    async def create(
        self, share_id: str, *, account_id: str, meta: Any, resource_account_id: str, resource_id: str,
        resource_type: ResourceResourceType,
    ) -> ResourceSharingGetResponseResource:
        """Create a resource sharing resource: POST /accounts/{account_id}/shares/{share_id}/resources.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/create/"""
        return await self._call(
            "resource_sharing.resources.create", "POST", "/accounts/{account_id}/shares/{share_id}/resources", locals(),
            ResourceSharingGetResponseResource,
        )

    async def get(
        self, share_resource_id: str, *, account_id: str, share_id: str,
    ) -> ResourceSharingGetResponseResource:
        """Get a resource sharing resource: GET /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/get/"""
        return await self._call(
            "resource_sharing.resources.get", "GET",
            "/accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}", locals(),
            ResourceSharingGetResponseResource,
        )

    async def update(
        self, share_resource_id: str, *, account_id: str, share_id: str, meta: Any,
    ) -> ResourceSharingGetResponseResource:
        """Update a resource sharing resource: PUT
        /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/update/"""
        return await self._call(
            "resource_sharing.resources.update", "PUT",
            "/accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}", locals(),
            ResourceSharingGetResponseResource,
        )

    async def delete(
        self, share_resource_id: str, *, account_id: str, share_id: str,
    ) -> ResourceSharingGetResponseResource | None:
        """Delete a resource sharing resource: DELETE
        /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/delete/"""
        return await self._call(
            "resource_sharing.resources.delete", "DELETE",
            "/accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}", locals(),
            ResourceSharingGetResponseResource,
        )
