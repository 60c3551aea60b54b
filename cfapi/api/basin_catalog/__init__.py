"""`cf.basin_catalog`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import NamedObject

if TYPE_CHECKING:
    from cfapi.api.basin_catalog.credentials import Credentials
    from cfapi.api.basin_catalog.maintenance_configs import MaintenanceConfigs
    from cfapi.api.basin_catalog.namespaces import Namespaces


@model
class BasinCatalog:
    """Basin catalog: response of basin_catalog.list."""

    id: str
    bucket: str
    name: str
    status: Literal["active", "inactive"] | str
    credential_status: Literal["present", "absent"] | str | None = None
    maintenance_config: BasinCatalogMaintenanceConfig | None = None


@model
class BasinCatalogCompaction:
    """Basin catalog compaction: part of BasinCatalogMaintenanceConfig."""

    state: Literal["enabled", "disabled"] | str
    target_size_mb: Literal["64", "128", "256", "512"] | str


@model
class BasinCatalogMaintenanceConfig:
    """Basin catalog maintenance config: response of basin_catalog.maintenance_configs.update."""

    compaction: BasinCatalogCompaction | None = None
    interval: str | None = None
    snapshot_expiration: BasinCatalogSnapshotExpiration | None = None


@model
class BasinCatalogSnapshotExpiration:
    """Basin catalog snapshot expiration: part of BasinCatalogMaintenanceConfig."""

    max_snapshot_age: str
    min_snapshots_to_keep: int
    state: Literal["enabled", "disabled"] | str


@model
class MaintenanceConfigCompaction:
    """Maintenance config compaction: argument of basin_catalog.maintenance_configs.update."""

    state: Literal["enabled", "disabled"] | str | None = None
    target_size_mb: Literal["64", "128", "256", "512"] | str | None = None


@model
class MaintenanceConfigSnapshotExpiration:
    """Maintenance config snapshot expiration: argument of basin_catalog.maintenance_configs.update."""

    max_snapshot_age: str | None = None
    min_snapshots_to_keep: int | None = None
    state: Literal["enabled", "disabled"] | str | None = None


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
