"""`cf.zaraz` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz as _api
from cfapi.sync.api.zaraz.config import ConfigResource
from cfapi.sync.api.zaraz.default import DefaultResource
from cfapi.sync.api.zaraz.export import ExportResource
from cfapi.sync.api.zaraz.history import HistoryResource
from cfapi.sync.api.zaraz.publish import PublishResource
from cfapi.sync.api.zaraz.workflow import WorkflowResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ZarazResource(Resource):
    """Zaraz: `cf.zaraz`."""

    @property
    def config(self) -> ConfigResource: ...

    @property
    def default(self) -> DefaultResource: ...

    @property
    def export(self) -> ExportResource: ...

    @property
    def history(self) -> HistoryResource: ...

    @property
    def publish(self) -> PublishResource: ...

    @property
    def workflow(self) -> WorkflowResource: ...

    @_call(_api.ZarazResource.update)
    def update(self) -> Any:
        """Update zaraz: PUT /zones/{zone_id}/settings/zaraz/workflow (permission: Zaraz Edit or Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/methods/update/"""
