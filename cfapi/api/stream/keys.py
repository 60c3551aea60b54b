"""`cf.stream.keys`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model


@model
class Key:
    """Key: response of stream.keys.create."""

    id: str | None = None
    created: Moment | None = None
    jwk: str | None = field(default=None, repr=False)
    pem: str | None = field(default=None, repr=False)


@model
class KeyDetails:
    """Key details: response of stream.keys.get."""

    id: str | None = None
    created: Moment | None = None
    key_id: str | None = None


class Keys(Resource):
    """Stream keys: `cf.stream.keys`."""

    def get(self, *, account_id: str) -> Pages[KeyDetails]:
        """Get stream keys: GET /accounts/{account_id}/stream/keys (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/get/"""
        return self._pages(
            "stream.keys.get", "GET", "/accounts/{account_id}/stream/keys", locals(), KeyDetails,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str) -> Reply[Key]:
        """Create a stream key: POST /accounts/{account_id}/stream/keys (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/create/"""
        return self._call("stream.keys.create", "POST", "/accounts/{account_id}/stream/keys", locals(), Key)

    def delete(self, identifier: str, *, account_id: str) -> Reply[str | None]:
        """Delete a stream key: DELETE /accounts/{account_id}/stream/keys/{identifier} (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/delete/"""
        return self._call(
            "stream.keys.delete", "DELETE", "/accounts/{account_id}/stream/keys/{identifier}", locals(), str,
        )
