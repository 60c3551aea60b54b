"""`cf.intel.indicator_feeds.permissions`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Permission:
    """Permission: response of intel.indicator_feeds.permissions.create."""

    success: bool | None = None


@model
class PermissionItem:
    """Permission item: response of intel.indicator_feeds.permissions.list."""

    id: int | None = None
    description: str | None = None
    is_attributable: bool | None = None
    is_downloadable: bool | None = None
    is_public: bool | None = None
    name: str | None = None


class Permissions(Resource):
    """Indicator feed permissions: `cf.intel.indicator_feeds.permissions`."""

    def create(
        self, *, account_id: str, account_tag: str | Unset = UNSET, feed_id: int | Unset = UNSET,
    ) -> Reply[Permission | None]:
        """Create an indicator feed permission: PUT /accounts/{account_id}/intel/indicator-feeds/permissions/add.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/create/"""
        return self._call(
            "intel.indicator_feeds.permissions.create", "PUT",
            "/accounts/{account_id}/intel/indicator-feeds/permissions/add", locals(), Permission,
        )

    def delete(
        self, *, account_id: str, account_tag: str | Unset = UNSET, feed_id: int | Unset = UNSET,
    ) -> Reply[Permission | None]:
        """Delete indicator feed permissions: PUT /accounts/{account_id}/intel/indicator-feeds/permissions/remove.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/delete/"""
        return self._call(
            "intel.indicator_feeds.permissions.delete", "PUT",
            "/accounts/{account_id}/intel/indicator-feeds/permissions/remove", locals(), Permission,
        )

    def list(self, *, account_id: str) -> Pages[PermissionItem]:
        """List indicator feed permissions: GET /accounts/{account_id}/intel/indicator-feeds/permissions/view
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/list/"""
        return self._pages(
            "intel.indicator_feeds.permissions.list", "GET",
            "/accounts/{account_id}/intel/indicator-feeds/permissions/view", locals(), PermissionItem,
            paging=Paging(kind="single"),
        )
