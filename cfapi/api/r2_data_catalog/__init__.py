"""`cf.r2_data_catalog`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import PLAIN, UNSET, Pages, Paging, Resource, Unset, deprecated
from cfapi.api.shared.accounts import NamedObject
from cfapi.api.shared.basin_catalog import BasinCatalog

if TYPE_CHECKING:
    from cfapi.api.r2_data_catalog.credentials import Credentials
    from cfapi.api.r2_data_catalog.maintenance_configs import MaintenanceConfigs
    from cfapi.api.r2_data_catalog.namespaces import Namespaces


class R2DataCatalogResource(Resource):
    """R2 data catalog: `cf.r2_data_catalog`."""

    @cached_property
    def credentials(self) -> Credentials:
        from cfapi.api.r2_data_catalog.credentials import Credentials
        return Credentials(self._session)

    @cached_property
    def maintenance_configs(self) -> MaintenanceConfigs:
        from cfapi.api.r2_data_catalog.maintenance_configs import MaintenanceConfigs
        return MaintenanceConfigs(self._session)

    @cached_property
    def namespaces(self) -> Namespaces:
        from cfapi.api.r2_data_catalog.namespaces import Namespaces
        return Namespaces(self._session)

    @deprecated("r2_data_catalog.list is deprecated; use basin_catalog.list")
    def list(self, *, account_id: str) -> Pages[BasinCatalog]:
        """List R2 data catalog (deprecated): GET /accounts/{account_id}/r2-catalog (permission: Workers R2 Data Catalog
        Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/list/"""
        return self._pages(
            "r2_data_catalog.list", "GET", "/accounts/{account_id}/r2-catalog", locals(), BasinCatalog,
            paging=Paging(kind="single", items="result.warehouses"),
        )

    @deprecated("r2_data_catalog.get is deprecated; use basin_catalog.get")
    async def get(self, bucket_name: str, *, account_id: str) -> BasinCatalog:
        """Get R2 data catalog (deprecated): GET /accounts/{account_id}/r2-catalog/{bucket_name} (permission: Workers R2
        Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/get/"""
        return await self._call(
            "r2_data_catalog.get", "GET", "/accounts/{account_id}/r2-catalog/{bucket_name}", locals(), BasinCatalog,
        )

    @deprecated("r2_data_catalog.delete is deprecated; use basin_catalog.delete")
    async def delete(self, bucket_name: str, *, account_id: str, force: bool | Unset = UNSET) -> Any:
        """Delete R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/delete.
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/delete/"""
        return await self._call(
            "r2_data_catalog.delete", "POST", "/accounts/{account_id}/r2-catalog/{bucket_name}/delete", locals(), PLAIN,
            query="force",
        )

    @deprecated("r2_data_catalog.disable is deprecated; use basin_catalog.disable")
    async def disable(self, bucket_name: str, *, account_id: str) -> Any:
        """Disable R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/disable
        (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/disable/"""
        return await self._call(
            "r2_data_catalog.disable", "POST", "/accounts/{account_id}/r2-catalog/{bucket_name}/disable", locals(),
            PLAIN,
        )

    @deprecated("r2_data_catalog.enable is deprecated; use basin_catalog.enable")
    async def enable(self, bucket_name: str, *, account_id: str) -> NamedObject:
        """Enable R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/enable (permission:
        Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/enable/"""
        return await self._call(
            "r2_data_catalog.enable", "POST", "/accounts/{account_id}/r2-catalog/{bucket_name}/enable", locals(),
            NamedObject,
        )
