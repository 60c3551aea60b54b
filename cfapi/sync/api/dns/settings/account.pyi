"""`cf.dns.settings.account` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.settings.account as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AccountResource(Resource):
    """Account settings: `cf.dns.settings.account`."""

    @property
    def views(self) -> Views: ...

    @_call(_api.AccountResource.get)
    def get(self) -> Any:
        """Get account settings: GET /accounts/{account_id}/dns_settings (permission: Account DNS Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/methods/get/"""

    @_call(_api.AccountResource.edit)
    def edit(self) -> Any:
        """Edit account settings: PATCH /accounts/{account_id}/dns_settings (permission: Account DNS Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/methods/edit/"""

class Views(Resource):
    """Account views: `cf.dns.settings.account.views`."""

    @_listing(_api.Views.list)
    def list(self) -> Any:
        """List account views: GET /accounts/{account_id}/dns_settings/views (permission: DNS View Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/list/"""

    @_call(_api.Views.create)
    def create(self) -> Any:
        """Create an account view: POST /accounts/{account_id}/dns_settings/views (permission: DNS View Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/create/"""

    @_call(_api.Views.get)
    def get(self) -> Any:
        """Get an account view: GET /accounts/{account_id}/dns_settings/views/{view_id} (permission: DNS View Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/get/"""

    @_call(_api.Views.edit)
    def edit(self) -> Any:
        """Edit an account view: PATCH /accounts/{account_id}/dns_settings/views/{view_id} (permission: DNS View Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/edit/"""

    @_call(_api.Views.delete)
    def delete(self) -> Any:
        """Delete an account view: DELETE /accounts/{account_id}/dns_settings/views/{view_id} (permission: DNS View
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/delete/"""
