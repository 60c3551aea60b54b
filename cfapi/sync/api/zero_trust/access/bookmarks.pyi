"""`cf.zero_trust.access.bookmarks` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.access.bookmarks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Bookmarks(Resource):
    """Access bookmarks: `cf.zero_trust.access.bookmarks`."""

    @_deprecated("zero_trust.access.bookmarks.list is deprecated")
    @_listing(_api.Bookmarks.list)
    def list(self) -> Any:
        """List access bookmarks (deprecated): GET /accounts/{account_id}/access/bookmarks (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/list/"""

    @_deprecated("zero_trust.access.bookmarks.get is deprecated")
    @_call(_api.Bookmarks.get)
    def get(self) -> Any:
        """Get an access bookmark (deprecated): GET /accounts/{account_id}/access/bookmarks/{bookmark_id} (permission:
        Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/get/"""

    @_deprecated("zero_trust.access.bookmarks.update is deprecated")
    @_call(_api.Bookmarks.update)
    def update(self) -> Any:
        """Update an access bookmark (deprecated): PUT /accounts/{account_id}/access/bookmarks/{bookmark_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/update/"""

    @_deprecated("zero_trust.access.bookmarks.create is deprecated")
    @_call(_api.Bookmarks.create)
    def create(self) -> Any:
        """Create an access bookmark (deprecated): POST /accounts/{account_id}/access/bookmarks/{bookmark_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/create/"""

    @_deprecated("zero_trust.access.bookmarks.delete is deprecated")
    @_call(_api.Bookmarks.delete)
    def delete(self) -> Any:
        """Delete an access bookmark (deprecated): DELETE /accounts/{account_id}/access/bookmarks/{bookmark_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/delete/"""
