"""`cf.zero_trust.access.authenticator_device_aaguids`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class AuthenticatorDeviceAaguid:
    """Authenticator device aaguid: response of zero_trust.access.authenticator_device_aaguids.list."""

    aaguid: str
    """UUID."""
    name: str


class AuthenticatorDeviceAaguids(Resource):
    """Access authenticator device aaguids: `cf.zero_trust.access.authenticator_device_aaguids`."""

    def list(self, *, account_id: str) -> Pages[AuthenticatorDeviceAaguid]:
        """List access authenticator device aaguids: GET /accounts/{account_id}/access/authenticator_device_aaguids."""
        return self._pages(
            "zero_trust.access.authenticator_device_aaguids.list", "GET",
            "/accounts/{account_id}/access/authenticator_device_aaguids", locals(), AuthenticatorDeviceAaguid,
            paging=Paging(kind="single"),
        )
