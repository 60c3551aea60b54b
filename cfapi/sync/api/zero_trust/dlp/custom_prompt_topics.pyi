"""`cf.zero_trust.dlp.custom_prompt_topics` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.custom_prompt_topics as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomPromptTopicsResource(Resource):
    """DLP custom prompt topics: `cf.zero_trust.dlp.custom_prompt_topics`."""

    @_listing(_api.CustomPromptTopicsResource.list)
    def list(self) -> Any:
        """List DLP custom prompt topics: GET /accounts/{account_id}/dlp/custom_prompt_topics.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/list/"""

    @_call(_api.CustomPromptTopicsResource.create)
    def create(self) -> Any:
        """Create DLP custom prompt topics: POST /accounts/{account_id}/dlp/custom_prompt_topics.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/create/"""

    @_call(_api.CustomPromptTopicsResource.get)
    def get(self) -> Any:
        """Get DLP custom prompt topics: GET /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/get/"""

    @_call(_api.CustomPromptTopicsResource.update)
    def update(self) -> Any:
        """Update DLP custom prompt topics: PUT /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/update/"""

    @_call(_api.CustomPromptTopicsResource.delete)
    def delete(self) -> Any:
        """Delete DLP custom prompt topics: DELETE /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/delete/"""
