"""`cf.flagship.apps.flags` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.flagship.apps.flags as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Flags(Resource):
    """App flags: `cf.flagship.apps.flags`."""

    @property
    def changelog(self) -> ChangelogResource: ...

    @_listing(_api.Flags.list)
    def list(self) -> Any:
        """List app flags: GET /accounts/{account_id}/flagship/apps/{app_id}/flags.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/list/"""

    @_call(_api.Flags.create)
    def create(self) -> Any:
        """Create an app flag: POST /accounts/{account_id}/flagship/apps/{app_id}/flags.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/create/"""

    @_call(_api.Flags.get)
    def get(self) -> Any:
        """Get an app flag: GET /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/get/"""

    @_call(_api.Flags.update)
    def update(self) -> Any:
        """Update an app flag: PUT /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/update/"""

    @_call(_api.Flags.delete)
    def delete(self) -> Any:
        """Delete an app flag: DELETE /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/delete/"""

class ChangelogResource(Resource):
    """Flag changelog: `cf.flagship.apps.flags.changelog`."""

    @_listing(_api.ChangelogResource.list)
    def list(self) -> Any:
        """List flag changelog: GET /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}/changelog.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/subresources/changelog/methods/list/"""
