"""`cf.basin_catalog`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.shared.accounts import NamedObject
from cfapi.api.shared.basin_catalog import BasinCatalog

if TYPE_CHECKING:
    from cfapi.api.basin_catalog.credentials import Credentials
    from cfapi.api.basin_catalog.maintenance_configs import MaintenanceConfigs
    from cfapi.api.basin_catalog.namespaces import Namespaces


class BasinCatalogResource(Resource):
    """Basin catalog: `cf.basin_catalog`."""

    @cached_property
    def credentials(self) -> Credentials:
        from cfapi.api.basin_catalog.credentials import Credentials
        return Credentials(self._session)

    @cached_property
    def maintenance_configs(self) -> MaintenanceConfigs:
        from cfapi.api.basin_catalog.maintenance_configs import MaintenanceConfigs
        return MaintenanceConfigs(self._session)

    @cached_property
    def namespaces(self) -> Namespaces:
        from cfapi.api.basin_catalog.namespaces import Namespaces
        return Namespaces(self._session)

    def list(self, *, account_id: str) -> Pages[BasinCatalog]:
        """List basin catalog: GET /accounts/{account_id}/basin-catalog.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/list/"""
        return self._pages(
            "basin_catalog.list", "GET", "/accounts/{account_id}/basin-catalog", locals(), BasinCatalog,
            paging=Paging(kind="single", items="result.warehouses"),
        )

    def get(self, bucket_name: str, *, account_id: str) -> Reply[BasinCatalog]:
        """Get basin catalog: GET /accounts/{account_id}/basin-catalog/{bucket_name}.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/get/"""
        return self._call(
            "basin_catalog.get", "GET", "/accounts/{account_id}/basin-catalog/{bucket_name}", locals(), BasinCatalog,
        )

    def delete(self, bucket_name: str, *, account_id: str, force: bool | Unset = UNSET) -> Reply[None]:
        """Delete basin catalog: POST /accounts/{account_id}/basin-catalog/{bucket_name}/delete.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/delete/"""
        return self._call(
            "basin_catalog.delete", "POST", "/accounts/{account_id}/basin-catalog/{bucket_name}/delete", locals(),
            NoneType, query="force",
        )

    def disable(self, bucket_name: str, *, account_id: str) -> Reply[None]:
        """Disable basin catalog: POST /accounts/{account_id}/basin-catalog/{bucket_name}/disable.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/disable/"""
        return self._call(
            "basin_catalog.disable", "POST", "/accounts/{account_id}/basin-catalog/{bucket_name}/disable", locals(),
            NoneType,
        )

    def enable(self, bucket_name: str, *, account_id: str) -> Reply[NamedObject]:
        """Enable basin catalog: POST /accounts/{account_id}/basin-catalog/{bucket_name}/enable.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/enable/"""
        return self._call(
            "basin_catalog.enable", "POST", "/accounts/{account_id}/basin-catalog/{bucket_name}/enable", locals(),
            NamedObject,
        )
