"""`cf.turnstile.widgets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.turnstile.widgets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Widgets(Resource):
    """Turnstile widgets: `cf.turnstile.widgets`."""

    @_listing(_api.Widgets.list)
    def list(self) -> Any:
        """List turnstile widgets: GET /accounts/{account_id}/challenges/widgets (permission: Turnstile Sites Read or
        Account Settings Read).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/list/"""

    @_call(_api.Widgets.create)
    def create(self) -> Any:
        """Create a turnstile widget: POST /accounts/{account_id}/challenges/widgets (permission: Turnstile Sites Write
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/create/"""

    @_call(_api.Widgets.get)
    def get(self) -> Any:
        """Get a turnstile widget: GET /accounts/{account_id}/challenges/widgets/{sitekey} (permission: Turnstile Sites
        Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/get/"""

    @_call(_api.Widgets.update)
    def update(self) -> Any:
        """Update a turnstile widget: PUT /accounts/{account_id}/challenges/widgets/{sitekey} (permission: Turnstile
        Sites Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/update/"""

    @_call(_api.Widgets.delete)
    def delete(self) -> Any:
        """Delete a turnstile widget: DELETE /accounts/{account_id}/challenges/widgets/{sitekey} (permission: Turnstile
        Sites Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/delete/"""

    @_call(_api.Widgets.rotate_secret)
    def rotate_secret(self) -> Any:
        """Turnstile widgets: rotate secret: POST /accounts/{account_id}/challenges/widgets/{sitekey}/rotate_secret
        (permission: Turnstile Sites Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/rotate_secret/"""
