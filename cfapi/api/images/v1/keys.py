"""`cf.images.v1.keys`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Reply, Resource, model


@model
class Key:
    """Key: response of images.v1.keys.list."""

    name: str | None = None
    value: str | None = None


@model
class KeyItem:
    """Key item: response of images.v1.keys.update."""

    keys: list[Key] | None = None


class Keys(Resource):
    """V1 keys: `cf.images.v1.keys`."""

    def list(self, *, account_id: str) -> Pages[Key]:
        """List v1 keys: GET /accounts/{account_id}/images/v1/keys (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/list/"""
        return self._pages(
            "images.v1.keys.list", "GET", "/accounts/{account_id}/images/v1/keys", locals(), Key,
            paging=Paging(kind="single", items="result.keys"),
        )

    def update(self, signing_key_name: str, *, account_id: str) -> Reply[KeyItem]:
        """Update a v1 key: PUT /accounts/{account_id}/images/v1/keys/{signing_key_name}.
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/update/"""
        return self._call(
            "images.v1.keys.update", "PUT", "/accounts/{account_id}/images/v1/keys/{signing_key_name}", locals(),
            KeyItem,
        )

    def delete(self, signing_key_name: str, *, account_id: str) -> Reply[KeyItem]:
        """Delete a v1 key: DELETE /accounts/{account_id}/images/v1/keys/{signing_key_name}.
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/delete/"""
        return self._call(
            "images.v1.keys.delete", "DELETE", "/accounts/{account_id}/images/v1/keys/{signing_key_name}", locals(),
            KeyItem,
        )
