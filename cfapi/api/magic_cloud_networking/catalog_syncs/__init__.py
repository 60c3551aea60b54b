"""`cf.magic_cloud_networking.catalog_syncs`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.magic_cloud_networking import OnRampPlanError
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.magic_cloud_networking.catalog_syncs.prebuilt_policies import PrebuiltPolicies


@model
class CatalogSync:
    """Catalog sync: response of magic_cloud_networking.catalog_syncs.list."""

    id: str
    """UUID."""
    description: str | None = None
    destination_id: str
    """UUID."""
    destination_type: Literal["NONE", "ZERO_TRUST_LIST"] | str
    last_user_update_at: Moment
    name: str
    policy: str | None = None
    update_mode: Literal["AUTO", "MANUAL"] | str
    errors: dict[str, OnRampPlanError] | None = None
    includes_discoveries_until: str | None = None
    last_attempted_update_at: Moment | None = None
    last_successful_update_at: Moment | None = None


class CatalogSyncs(Resource):
    """Magic cloud networking catalog syncs: `cf.magic_cloud_networking.catalog_syncs`."""

    @cached_property
    def prebuilt_policies(self) -> PrebuiltPolicies:
        from cfapi.api.magic_cloud_networking.catalog_syncs.prebuilt_policies import PrebuiltPolicies
        return PrebuiltPolicies(self._session)

    def list(self, *, account_id: str) -> Pages[CatalogSync]:
        """List magic cloud networking catalog syncs: GET /accounts/{account_id}/magic/cloud/catalog-syncs (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/list/"""
        return self._pages(
            "magic_cloud_networking.catalog_syncs.list", "GET", "/accounts/{account_id}/magic/cloud/catalog-syncs",
            locals(), CatalogSync, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, destination_type: Literal["NONE", "ZERO_TRUST_LIST"] | str, name: str,
        update_mode: Literal["AUTO", "MANUAL"] | str, forwarded: str | Unset = UNSET,
        description: str | None | Unset = UNSET, policy: str | Unset = UNSET,
    ) -> Reply[CatalogSync]:
        """Create a magic cloud networking catalog sync: POST /accounts/{account_id}/magic/cloud/catalog-syncs
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/create/"""
        return self._call(
            "magic_cloud_networking.catalog_syncs.create", "POST", "/accounts/{account_id}/magic/cloud/catalog-syncs",
            locals(), CatalogSync, headers={"forwarded": "forwarded"},
        )

    def get(self, sync_id: str, *, account_id: str) -> Reply[CatalogSync]:
        """Get a magic cloud networking catalog sync: GET /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/get/"""
        return self._call(
            "magic_cloud_networking.catalog_syncs.get", "GET",
            "/accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}", locals(), CatalogSync,
        )

    def update(
        self, sync_id: str, *, account_id: str, description: str | None | Unset = UNSET, name: str | Unset = UNSET,
        policy: str | Unset = UNSET, update_mode: Literal["AUTO", "MANUAL"] | str | Unset = UNSET,
    ) -> Reply[CatalogSync]:
        """Update a magic cloud networking catalog sync: PUT /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/update/"""
        return self._call(
            "magic_cloud_networking.catalog_syncs.update", "PUT",
            "/accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}", locals(), CatalogSync,
        )

    def edit(
        self, sync_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET, policy: str | None | Unset = UNSET,
        update_mode: Literal["AUTO", "MANUAL"] | str | None | Unset = UNSET,
    ) -> Reply[CatalogSync]:
        """Edit a magic cloud networking catalog sync: PATCH /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/edit/"""
        return self._call(
            "magic_cloud_networking.catalog_syncs.edit", "PATCH",
            "/accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}", locals(), CatalogSync,
        )

    def delete(self, sync_id: str, *, account_id: str, delete_destination: bool | Unset = UNSET) -> Reply[ObjectID]:
        """Delete a magic cloud networking catalog sync: DELETE
        /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/delete/"""
        return self._call(
            "magic_cloud_networking.catalog_syncs.delete", "DELETE",
            "/accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}", locals(), ObjectID,
        )

    def refresh(self, sync_id: str, *, account_id: str) -> Reply[str]:
        """Refresh magic cloud networking catalog syncs: POST
        /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}/refresh (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/refresh/"""
        return self._call(
            "magic_cloud_networking.catalog_syncs.refresh", "POST",
            "/accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}/refresh", locals(), str,
        )
