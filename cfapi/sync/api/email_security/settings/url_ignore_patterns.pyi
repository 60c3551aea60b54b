"""`cf.email_security.settings.url_ignore_patterns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.settings.url_ignore_patterns as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class URLIgnorePatterns(Resource):
    """URL ignore patterns setting: `cf.email_security.settings.url_ignore_patterns`."""

    @_listing(_api.URLIgnorePatterns.list)
    def list(self) -> Any:
        """List URL ignore patterns setting: GET /accounts/{account_id}/email-security/settings/url_ignore_patterns.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/list/"""

    @_call(_api.URLIgnorePatterns.create)
    def create(self) -> Any:
        """Create URL ignore patterns setting: POST /accounts/{account_id}/email-security/settings/url_ignore_patterns.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/create/"""

    @_call(_api.URLIgnorePatterns.get)
    def get(self) -> Any:
        """Get URL ignore patterns setting: GET
        /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/get/"""

    @_call(_api.URLIgnorePatterns.edit)
    def edit(self) -> Any:
        """Edit URL ignore patterns setting: PATCH
        /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/edit/"""

    @_call(_api.URLIgnorePatterns.delete)
    def delete(self) -> Any:
        """Delete URL ignore patterns setting: DELETE
        /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/delete/"""
