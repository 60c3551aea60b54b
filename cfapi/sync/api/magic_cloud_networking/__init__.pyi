"""`cf.magic_cloud_networking` without await, as types. Written by codegen."""

from cfapi.sync.api.magic_cloud_networking.catalog_syncs import CatalogSyncs
from cfapi.sync.api.magic_cloud_networking.cloud_integrations import CloudIntegrations
from cfapi.sync.api.magic_cloud_networking.on_ramps import OnRamps
from cfapi.sync.api.magic_cloud_networking.resources import Resources
from cfapi.sync.resources import Resource

class MagicCloudNetworkingResource(Resource):
    """Magic cloud networking: `cf.magic_cloud_networking`."""

    @property
    def catalog_syncs(self) -> CatalogSyncs: ...

    @property
    def cloud_integrations(self) -> CloudIntegrations: ...

    @property
    def on_ramps(self) -> OnRamps: ...

    @property
    def resources(self) -> Resources: ...
