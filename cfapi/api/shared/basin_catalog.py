"""Classes that `cf.basin_catalog` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model


@model
class BasinCatalog:
    """Basin catalog: response of basin_catalog.list."""

    id: str
    bucket: str
    name: str
    status: Literal["active", "inactive"] | str
    credential_status: Literal["present", "absent"] | str | None = None
    maintenance_config: SharedBasinCatalogMaintenanceConfig | None = None


@model
class BasinCatalogMaintenanceConfig:
    """Basin catalog maintenance config: response of basin_catalog.maintenance_configs.get."""

    credential_status: Literal["present", "absent"] | str
    maintenance_config: SharedBasinCatalogMaintenanceConfig


@model
class BasinCatalogMaintenanceConfigCompaction:
    """Basin catalog maintenance config compaction: part of SharedBasinCatalogMaintenanceConfig."""

    state: Literal["enabled", "disabled"] | str
    target_size_mb: Literal["64", "128", "256", "512"] | str


@model
class BasinCatalogTableIdentifier:
    """Basin catalog table identifier: part of Detail."""

    name: str
    namespace: list[str]


@model
class CatalogMaintenanceConfigCompaction:
    """Catalog maintenance config compaction: argument of basin_catalog.maintenance_configs.update."""

    state: Literal["enabled", "disabled"] | str | None = None
    target_size_mb: Literal["64", "128", "256", "512"] | str | None = None


@model
class CatalogMaintenanceConfigUpdateResponse:
    """Catalog maintenance config update response: response of
    basin_catalog.namespaces.tables.maintenance_configs.update."""

    compaction: ConfigUpdateResponseCompaction | None = None
    interval: str | None = None
    snapshot_expiration: ConfigUpdateResponseSnapshotExpiration | None = None


@model
class ConfigSnapshotExpiration:
    """Config snapshot expiration: argument of basin_catalog.maintenance_configs.update."""

    max_snapshot_age: str | None = None
    min_snapshots_to_keep: int | None = None
    state: Literal["enabled", "disabled"] | str | None = None


@model
class ConfigUpdateResponseCompaction:
    """Config update response compaction: part of CatalogMaintenanceConfigUpdateResponse."""

    state: Literal["enabled", "disabled"] | str
    target_size_mb: Literal["64", "128", "256", "512"] | str
    next_eligible_at: Moment | None = None


@model
class ConfigUpdateResponseSnapshotExpiration:
    """Config update response snapshot expiration: part of CatalogMaintenanceConfigUpdateResponse."""

    max_snapshot_age: str
    min_snapshots_to_keep: int
    state: Literal["enabled", "disabled"] | str
    next_eligible_at: Moment | None = None


@model
class MaintenanceConfigSnapshotExpiration:
    """Maintenance config snapshot expiration: part of SharedBasinCatalogMaintenanceConfig."""

    max_snapshot_age: str
    min_snapshots_to_keep: int
    state: Literal["enabled", "disabled"] | str


@model
class SharedBasinCatalogMaintenanceConfig:
    """Shared basin catalog maintenance config: response of basin_catalog.maintenance_configs.update."""

    compaction: BasinCatalogMaintenanceConfigCompaction | None = None
    interval: str | None = None
    snapshot_expiration: MaintenanceConfigSnapshotExpiration | None = None


@model
class TablesMaintenanceConfigGetResponse:
    """Tables maintenance config get response: response of basin_catalog.namespaces.tables.maintenance_configs.get."""

    maintenance_config: CatalogMaintenanceConfigUpdateResponse
