"""`cf.zero_trust.dlp.custom_prompt_topics`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class CustomPromptTopic:
    """Custom prompt topic: response of zero_trust.dlp.custom_prompt_topics.list."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    topic: str
    updated_at: Moment
    description: str | None = None
    profile_id: str | None = None


class CustomPromptTopicsResource(Resource):
    """DLP custom prompt topics: `cf.zero_trust.dlp.custom_prompt_topics`."""

    def list(self, *, account_id: str) -> Pages[CustomPromptTopic]:
        """List DLP custom prompt topics: GET /accounts/{account_id}/dlp/custom_prompt_topics.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/list/"""
        return self._pages(
            "zero_trust.dlp.custom_prompt_topics.list", "GET", "/accounts/{account_id}/dlp/custom_prompt_topics",
            locals(), CustomPromptTopic, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, enabled: bool, name: str, topic: str, description: str | None | Unset = UNSET,
        profile_id: str | Unset = UNSET,
    ) -> Reply[CustomPromptTopic]:
        """Create DLP custom prompt topics: POST /accounts/{account_id}/dlp/custom_prompt_topics.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/create/"""
        return self._call(
            "zero_trust.dlp.custom_prompt_topics.create", "POST", "/accounts/{account_id}/dlp/custom_prompt_topics",
            locals(), CustomPromptTopic,
        )

    def get(self, entry_id: str, *, account_id: str) -> Reply[CustomPromptTopic]:
        """Get DLP custom prompt topics: GET /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/get/"""
        return self._call(
            "zero_trust.dlp.custom_prompt_topics.get", "GET",
            "/accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}", locals(), CustomPromptTopic,
        )

    def update(
        self, entry_id: str, *, account_id: str, enabled: bool, name: str, topic: str,
        description: str | None | Unset = UNSET,
    ) -> Reply[CustomPromptTopic]:
        """Update DLP custom prompt topics: PUT /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/update/"""
        return self._call(
            "zero_trust.dlp.custom_prompt_topics.update", "PUT",
            "/accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}", locals(), CustomPromptTopic,
        )

    def delete(self, entry_id: str, *, account_id: str) -> Reply[Any]:
        """Delete DLP custom prompt topics: DELETE /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/delete/"""
        return self._call(
            "zero_trust.dlp.custom_prompt_topics.delete", "DELETE",
            "/accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}", locals(), PLAIN,
        )
