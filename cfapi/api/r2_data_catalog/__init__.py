"""`cf.r2_data_catalog`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model
from cfapi.api.shared.accounts import NamedObject

if TYPE_CHECKING:
    from cfapi.api.r2_data_catalog.credentials import Credentials
    from cfapi.api.r2_data_catalog.maintenance_configs import MaintenanceConfigs
    from cfapi.api.r2_data_catalog.namespaces import Namespaces


@model
class MaintenanceConfigCompaction:
    """Maintenance config compaction: argument of r2_data_catalog.maintenance_configs.update."""

    state: Literal["enabled", "disabled"] | str | None = None
    target_size_mb: Literal["64", "128", "256", "512"] | str | None = None


@model
class MaintenanceConfigSnapshotExpiration:
    """Maintenance config snapshot expiration: argument of r2_data_catalog.maintenance_configs.update."""

    max_snapshot_age: str | None = None
    min_snapshots_to_keep: int | None = None
    """At least 1."""
    state: Literal["enabled", "disabled"] | str | None = None


@model
class R2DataCatalog:
    """R2 data catalog: response of r2_data_catalog.list."""

    id: str
    """UUID."""
    bucket: str
    name: str
    status: Literal["active", "inactive"] | str
    credential_status: Literal["present", "absent"] | str | None = None
    maintenance_config: R2DataCatalogMaintenanceConfig | None = None


@model
class R2DataCatalogCompaction:
    """R2 data catalog compaction: part of R2DataCatalogMaintenanceConfig."""

    state: Literal["enabled", "disabled"] | str
    target_size_mb: Literal["64", "128", "256", "512"] | str


@model
class R2DataCatalogMaintenanceConfig:
    """R2 data catalog maintenance config: response of r2_data_catalog.maintenance_configs.update."""

    compaction: R2DataCatalogCompaction | None = None
    interval: str | None = None
    snapshot_expiration: R2DataCatalogSnapshotExpiration | None = None


@model
class R2DataCatalogSnapshotExpiration:
    """R2 data catalog snapshot expiration: part of R2DataCatalogMaintenanceConfig."""

    max_snapshot_age: str
    min_snapshots_to_keep: int
    """At least 1."""
    state: Literal["enabled", "disabled"] | str


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
    def list(self, *, account_id: str) -> Pages[R2DataCatalog]:
        """List R2 data catalog (deprecated): GET /accounts/{account_id}/r2-catalog (permission: Workers R2 Data Catalog
        Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/list/"""
        return self._pages(
            "r2_data_catalog.list", "GET", "/accounts/{account_id}/r2-catalog", locals(), R2DataCatalog,
            paging=Paging(kind="single", items="result.warehouses"),
        )

    @deprecated("r2_data_catalog.get is deprecated; use basin_catalog.get")
    def get(self, bucket_name: str, *, account_id: str) -> Reply[R2DataCatalog]:
        """Get R2 data catalog (deprecated): GET /accounts/{account_id}/r2-catalog/{bucket_name} (permission: Workers R2
        Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/get/"""
        return self._call(
            "r2_data_catalog.get", "GET", "/accounts/{account_id}/r2-catalog/{bucket_name}", locals(), R2DataCatalog,
        )

    @deprecated("r2_data_catalog.delete is deprecated; use basin_catalog.delete")
    def delete(self, bucket_name: str, *, account_id: str, force: bool | Unset = UNSET) -> Reply[Any]:
        """Delete R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/delete.
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/delete/"""
        return self._call(
            "r2_data_catalog.delete", "POST", "/accounts/{account_id}/r2-catalog/{bucket_name}/delete", locals(), PLAIN,
            query="force",
        )

    @deprecated("r2_data_catalog.disable is deprecated; use basin_catalog.disable")
    def disable(self, bucket_name: str, *, account_id: str) -> Reply[Any]:
        """Disable R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/disable
        (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/disable/"""
        return self._call(
            "r2_data_catalog.disable", "POST", "/accounts/{account_id}/r2-catalog/{bucket_name}/disable", locals(),
            PLAIN,
        )

    @deprecated("r2_data_catalog.enable is deprecated; use basin_catalog.enable")
    def enable(self, bucket_name: str, *, account_id: str) -> Reply[NamedObject]:
        """Enable R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/enable (permission:
        Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/enable/"""
        return self._call(
            "r2_data_catalog.enable", "POST", "/accounts/{account_id}/r2-catalog/{bucket_name}/enable", locals(),
            NamedObject,
        )
