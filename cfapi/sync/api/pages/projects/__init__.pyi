"""`cf.pages.projects` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pages.projects as _api
from cfapi.sync.api.pages.projects.deployments import Deployments
from cfapi.sync.api.pages.projects.domains import Domains
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Projects(Resource):
    """Page projects: `cf.pages.projects`."""

    @property
    def deployments(self) -> Deployments: ...

    @property
    def domains(self) -> Domains: ...

    @_listing(_api.Projects.list)
    def list(self) -> Any:
        """List page projects: GET /accounts/{account_id}/pages/projects (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/list/"""

    @_call(_api.Projects.create)
    def create(self) -> Any:
        """Create a page project: POST /accounts/{account_id}/pages/projects (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/create/"""

    @_call(_api.Projects.get)
    def get(self) -> Any:
        """Get a page project: GET /accounts/{account_id}/pages/projects/{project_name} (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/get/"""

    @_call(_api.Projects.edit)
    def edit(self) -> Any:
        """Edit a page project: PATCH /accounts/{account_id}/pages/projects/{project_name} (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/edit/"""

    @_call(_api.Projects.delete)
    def delete(self) -> Any:
        """Delete a page project: DELETE /accounts/{account_id}/pages/projects/{project_name} (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/delete/"""

    @_call(_api.Projects.purge_build_cache)
    def purge_build_cache(self) -> Any:
        """Page projects: purge build cache: POST /accounts/{account_id}/pages/projects/{project_name}/purge_build_cache
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/purge_build_cache/"""

    @_call(_api.Projects.get_upload_token)
    def get_upload_token(self) -> Any:
        """Page projects: get upload token: GET /accounts/{account_id}/pages/projects/{project_name}/upload-token.
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/get_upload_token/"""
