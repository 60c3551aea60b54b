"""`cf.registrar.domains` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.registrar.domains as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Domains(Resource):
    """Registrar domains: `cf.registrar.domains`."""

    @_deprecated("registrar.domains.list is deprecated; use registrar.registrations.list")
    @_listing(_api.Domains.list)
    def list(self) -> Any:
        """List registrar domains (deprecated): GET /accounts/{account_id}/registrar/domains.
        https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/list/"""

    @_deprecated("registrar.domains.get is deprecated; use registrar.registrations.get")
    @_call(_api.Domains.get)
    def get(self) -> Any:
        """Get a registrar domain (deprecated): GET /accounts/{account_id}/registrar/domains/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/get/"""

    @_deprecated("registrar.domains.update is deprecated; use registrar.registrations.edit")
    @_call(_api.Domains.update)
    def update(self) -> Any:
        """Update a registrar domain (deprecated): PUT /accounts/{account_id}/registrar/domains/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/update/"""
