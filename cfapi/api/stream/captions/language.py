"""`cf.stream.captions.language`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property

from cfapi._core import Reply, Resource, Upload
from cfapi.api.stream.captions import Caption


class LanguageResource(Resource):
    """Caption language: `cf.stream.captions.language`."""

    @cached_property
    def vtt(self) -> VttResource:
        return VttResource(self._session)

    def get(self, language: str, *, account_id: str, identifier: str) -> Reply[Caption]:
        """Get caption language: GET /accounts/{account_id}/stream/{identifier}/captions/{language} (permission: Stream
        Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/get/"""
        return self._call(
            "stream.captions.language.get", "GET", "/accounts/{account_id}/stream/{identifier}/captions/{language}",
            locals(), Caption,
        )

    def update(self, language: str, *, account_id: str, identifier: str, file: Upload) -> Reply[Caption | None]:
        """Update caption language: PUT /accounts/{account_id}/stream/{identifier}/captions/{language} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/update/"""
        return self._call(
            "stream.captions.language.update", "PUT", "/accounts/{account_id}/stream/{identifier}/captions/{language}",
            locals(), Caption, form=True, files="file",
        )

    def delete(self, language: str, *, account_id: str, identifier: str) -> Reply[str | None]:
        """Delete caption language: DELETE /accounts/{account_id}/stream/{identifier}/captions/{language} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/delete/"""
        return self._call(
            "stream.captions.language.delete", "DELETE",
            "/accounts/{account_id}/stream/{identifier}/captions/{language}", locals(), str,
        )

    def create(self, language: str, *, account_id: str, identifier: str) -> Reply[Caption | None]:
        """Create caption language: POST /accounts/{account_id}/stream/{identifier}/captions/{language}/generate.
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/create/"""
        return self._call(
            "stream.captions.language.create", "POST",
            "/accounts/{account_id}/stream/{identifier}/captions/{language}/generate", locals(), Caption,
        )


class VttResource(Resource):
    """Language vtt: `cf.stream.captions.language.vtt`."""

    def get(self, language: str, *, account_id: str, identifier: str) -> Reply[str]:
        """Get language vtt: GET /accounts/{account_id}/stream/{identifier}/captions/{language}/vtt (permission: Stream
        Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/subresources/vtt/methods/get/"""
        return self._call(
            "stream.captions.language.vtt.get", "GET",
            "/accounts/{account_id}/stream/{identifier}/captions/{language}/vtt", locals(), str,
        )
