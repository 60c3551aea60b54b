"""`cf.workers.scripts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts as _api
from cfapi.sync.api.workers.scripts.assets import Assets
from cfapi.sync.api.workers.scripts.content import ContentResource
from cfapi.sync.api.workers.scripts.deployments import Deployments
from cfapi.sync.api.workers.scripts.schedules import Schedules
from cfapi.sync.api.workers.scripts.script_and_version_settings import ScriptAndVersionSettings
from cfapi.sync.api.workers.scripts.secrets import Secrets
from cfapi.sync.api.workers.scripts.settings import Settings
from cfapi.sync.api.workers.scripts.subdomain import SubdomainResource
from cfapi.sync.api.workers.scripts.tail import TailResource
from cfapi.sync.api.workers.scripts.usage_model import UsageModelResource
from cfapi.sync.api.workers.scripts.versions import Versions
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Scripts(Resource):
    """Worker scripts: `cf.workers.scripts`."""

    @property
    def assets(self) -> Assets: ...

    @property
    def content(self) -> ContentResource: ...

    @property
    def deployments(self) -> Deployments: ...

    @property
    def schedules(self) -> Schedules: ...

    @property
    def script_and_version_settings(self) -> ScriptAndVersionSettings: ...

    @property
    def secrets(self) -> Secrets: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def subdomain(self) -> SubdomainResource: ...

    @property
    def tail(self) -> TailResource: ...

    @property
    def usage_model(self) -> UsageModelResource: ...

    @property
    def versions(self) -> Versions: ...

    @_listing(_api.Scripts.list)
    def list(self) -> Any:
        """List worker scripts: GET /accounts/{account_id}/workers/scripts (permission: Workers Scripts Read or Workers
        Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/list/"""

    @_listing(_api.Scripts.search)
    def search(self) -> Any:
        """Search worker scripts: GET /accounts/{account_id}/workers/scripts-search (permission: Workers Scripts Read or
        Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/search/"""

    @_call(_api.Scripts.get)
    def get(self) -> Any:
        """Get a worker script: GET /accounts/{account_id}/workers/scripts/{script_name} (permission: Workers Scripts
        Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/get/"""

    @_call(_api.Scripts.update)
    def update(self) -> Any:
        """Update a worker script: PUT /accounts/{account_id}/workers/scripts/{script_name} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/update/"""

    @_call(_api.Scripts.delete)
    def delete(self) -> Any:
        """Delete a worker script: DELETE /accounts/{account_id}/workers/scripts/{script_name} (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/delete/"""
