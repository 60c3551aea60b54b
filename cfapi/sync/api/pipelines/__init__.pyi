"""`cf.pipelines` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.pipelines as _api
from cfapi.sync.api.pipelines.sinks import Sinks
from cfapi.sync.api.pipelines.streams import Streams
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Pipelines(Resource):
    """Pipelines: `cf.pipelines`."""

    @property
    def sinks(self) -> Sinks: ...

    @property
    def streams(self) -> Streams: ...

    @_deprecated("pipelines.list is deprecated; use pipelines.list_v1")
    @_listing(_api.Pipelines.list)
    def list(self) -> Any:
        """List pipelines (deprecated): GET /accounts/{account_id}/pipelines (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/list/"""

    @_deprecated("pipelines.create is deprecated; use pipelines.create_v1")
    @_call(_api.Pipelines.create)
    def create(self) -> Any:
        """Create a pipeline (deprecated): POST /accounts/{account_id}/pipelines (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/create/"""

    @_listing(_api.Pipelines.list_v1)
    def list_v1(self) -> Any:
        """Pipelines: list v1: GET /accounts/{account_id}/pipelines/v1/pipelines (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/list_v1/"""

    @_call(_api.Pipelines.create_v1)
    def create_v1(self) -> Any:
        """Pipelines: create v1: POST /accounts/{account_id}/pipelines/v1/pipelines (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/create_v1/"""

    @_call(_api.Pipelines.get_v1)
    def get_v1(self) -> Any:
        """Pipelines: get v1: GET /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/get_v1/"""

    @_call(_api.Pipelines.delete_v1)
    def delete_v1(self) -> Any:
        """Pipelines: delete v1: DELETE /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}.
        https://developers.cloudflare.com/api/resources/pipelines/methods/delete_v1/"""

    @_call(_api.Pipelines.validate_sql)
    def validate_sql(self) -> Any:
        """Pipelines: validate SQL: POST /accounts/{account_id}/pipelines/v1/validate_sql (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/validate_sql/"""

    @_deprecated("pipelines.get is deprecated; use pipelines.get_v1")
    @_call(_api.Pipelines.get)
    def get(self) -> Any:
        """Get a pipeline (deprecated): GET /accounts/{account_id}/pipelines/{pipeline_name} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/get/"""

    @_deprecated("pipelines.update is deprecated")
    @_call(_api.Pipelines.update)
    def update(self) -> Any:
        """Update a pipeline (deprecated): PUT /accounts/{account_id}/pipelines/{pipeline_name} (permission: Pipelines
        Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/update/"""

    @_deprecated("pipelines.delete is deprecated; use pipelines.delete_v1")
    @_call(_api.Pipelines.delete)
    def delete(self) -> Any:
        """Delete a pipeline (deprecated): DELETE /accounts/{account_id}/pipelines/{pipeline_name} (permission:
        Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/delete/"""
