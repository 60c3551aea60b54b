"""`cf.zero_trust.access.keys`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, model


@model
class Key:
    """Key: response of zero_trust.access.keys.get."""

    days_until_next_rotation: int | float | None = None
    key_rotation_interval_days: int | float | None = None
    """Days, 21 to 365."""
    last_key_rotation_at: Moment | None = None


class Keys(Resource):
    """Access keys: `cf.zero_trust.access.keys`."""

    def get(self, *, account_id: str) -> Reply[Key]:
        """Get access keys: GET /accounts/{account_id}/access/keys (permission: Access: Organizations, Identity
        Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/get/"""
        return self._call("zero_trust.access.keys.get", "GET", "/accounts/{account_id}/access/keys", locals(), Key)

    def update(self, *, account_id: str, key_rotation_interval_days: float) -> Reply[Key | None]:
        """Update access keys: PUT /accounts/{account_id}/access/keys (permission: Access: Organizations, Identity
        Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/update/"""
        return self._call("zero_trust.access.keys.update", "PUT", "/accounts/{account_id}/access/keys", locals(), Key)

    def rotate(self, *, account_id: str) -> Reply[Key | None]:
        """Rotate access keys: POST /accounts/{account_id}/access/keys/rotate (permission: Access: Organizations,
        Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/rotate/"""
        return self._call(
            "zero_trust.access.keys.rotate", "POST", "/accounts/{account_id}/access/keys/rotate", locals(), Key,
        )
