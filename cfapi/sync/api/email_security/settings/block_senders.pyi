"""`cf.email_security.settings.block_senders` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.settings.block_senders as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class BlockSenders(Resource):
    """Block senders setting: `cf.email_security.settings.block_senders`."""

    @_listing(_api.BlockSenders.list)
    def list(self) -> Any:
        """List block senders setting: GET /accounts/{account_id}/email-security/settings/block_senders (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/list/"""

    @_call(_api.BlockSenders.create)
    def create(self) -> Any:
        """Create block senders setting: POST /accounts/{account_id}/email-security/settings/block_senders (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/create/"""

    @_call(_api.BlockSenders.batch)
    def batch(self) -> Any:
        """Batch block senders setting: POST /accounts/{account_id}/email-security/settings/block_senders/batch
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/batch/"""

    @_call(_api.BlockSenders.get)
    def get(self) -> Any:
        """Get block senders setting: GET /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/get/"""

    @_call(_api.BlockSenders.edit)
    def edit(self) -> Any:
        """Edit block senders setting: PATCH /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/edit/"""

    @_call(_api.BlockSenders.delete)
    def delete(self) -> Any:
        """Delete block senders setting: DELETE
        /accounts/{account_id}/email-security/settings/block_senders/{pattern_id} (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/delete/"""
