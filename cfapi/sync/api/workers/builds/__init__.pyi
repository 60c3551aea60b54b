"""`cf.workers.builds` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.builds as _api
from cfapi.sync.api.workers.builds.account import AccountResource
from cfapi.sync.api.workers.builds.deploy_hooks import DeployHooks
from cfapi.sync.api.workers.builds.logs import Logs
from cfapi.sync.api.workers.builds.repos import Repos
from cfapi.sync.api.workers.builds.tokens import Tokens
from cfapi.sync.api.workers.builds.triggers import Triggers
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Builds(Resource):
    """Worker builds: `cf.workers.builds`."""

    @property
    def account(self) -> AccountResource: ...

    @property
    def deploy_hooks(self) -> DeployHooks: ...

    @property
    def logs(self) -> Logs: ...

    @property
    def repos(self) -> Repos: ...

    @property
    def tokens(self) -> Tokens: ...

    @property
    def triggers(self) -> Triggers: ...

    @_call(_api.Builds.list)
    def list(self) -> Any:
        """List worker builds: GET /accounts/{account_id}/builds/builds (permission: Workers CI Read)."""

    @_call(_api.Builds.latest)
    def latest(self) -> Any:
        """Latest worker builds: GET /accounts/{account_id}/builds/builds/latest (permission: Workers CI Read)."""

    @_call(_api.Builds.get)
    def get(self) -> Any:
        """Get a worker build: GET /accounts/{account_id}/builds/builds/{build_uuid} (permission: Workers CI Read)."""

    @_call(_api.Builds.cancel)
    def cancel(self) -> Any:
        """Cancel worker builds: PUT /accounts/{account_id}/builds/builds/{build_uuid}/cancel (permission: Workers CI
        Write)."""

    @_listing(_api.Builds.list_by_script)
    def list_by_script(self) -> Any:
        """Worker builds: list by script: GET /accounts/{account_id}/builds/workers/{external_script_id}/builds
        (permission: Workers CI Read)."""
