"""`cf.pages.projects.domains` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pages.projects.domains as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Domains(Resource):
    """Project domains: `cf.pages.projects.domains`."""

    @_listing(_api.Domains.list)
    def list(self) -> Any:
        """List project domains: GET /accounts/{account_id}/pages/projects/{project_name}/domains (permission: Pages
        Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/list/"""

    @_call(_api.Domains.create)
    def create(self) -> Any:
        """Create a project domain: POST /accounts/{account_id}/pages/projects/{project_name}/domains (permission: Pages
        Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/create/"""

    @_call(_api.Domains.get)
    def get(self) -> Any:
        """Get a project domain: GET /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}
        (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/get/"""

    @_call(_api.Domains.edit)
    def edit(self) -> Any:
        """Edit a project domain: PATCH /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/edit/"""

    @_call(_api.Domains.delete)
    def delete(self) -> Any:
        """Delete a project domain: DELETE /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/delete/"""
