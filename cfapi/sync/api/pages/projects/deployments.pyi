"""`cf.pages.projects.deployments` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pages.projects.deployments as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Deployments(Resource):
    """Project deployments: `cf.pages.projects.deployments`."""

    @property
    def history(self) -> HistoryResource: ...

    @property
    def tails(self) -> Tails: ...

    @_listing(_api.Deployments.list)
    def list(self) -> Any:
        """List project deployments: GET /accounts/{account_id}/pages/projects/{project_name}/deployments (permission:
        Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/list/"""

    @_call(_api.Deployments.create)
    def create(self) -> Any:
        """Create a project deployment: POST /accounts/{account_id}/pages/projects/{project_name}/deployments
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/create/"""

    @_call(_api.Deployments.get)
    def get(self) -> Any:
        """Get a project deployment: GET
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id} (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/get/"""

    @_call(_api.Deployments.delete)
    def delete(self) -> Any:
        """Delete a project deployment: DELETE
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id} (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/delete/"""

    @_call(_api.Deployments.retry)
    def retry(self) -> Any:
        """Retry project deployments: POST
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/retry (permission: Pages
        Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/retry/"""

    @_call(_api.Deployments.rollback)
    def rollback(self) -> Any:
        """Rollback project deployments: POST
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/rollback (permission: Pages
        Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/rollback/"""

class HistoryResource(Resource):
    """Deployment history: `cf.pages.projects.deployments.history`."""

    @property
    def logs(self) -> Logs: ...

class Logs(Resource):
    """History logs: `cf.pages.projects.deployments.history.logs`."""

    @_call(_api.Logs.get)
    def get(self) -> Any:
        """Get history logs: GET
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/history/logs (permission: Pages
        Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/history/subresources/logs/methods/get/"""

class Tails(Resource):
    """Deployment tails: `cf.pages.projects.deployments.tails`."""

    @_call(_api.Tails.create)
    def create(self) -> Any:
        """Create a deployment tail: POST
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails.
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/tails/methods/create/"""

    @_call(_api.Tails.delete)
    def delete(self) -> Any:
        """Delete a deployment tail: DELETE
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails/{tail_id}.
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/tails/methods/delete/"""
