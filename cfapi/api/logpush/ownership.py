"""`cf.logpush.ownership`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Ownership:
    """Ownership: response of logpush.ownership.create."""

    filename: str | None = None
    message: str | None = None
    valid: bool | None = None


@model
class Validation:
    """Validation: response of logpush.ownership.validate."""

    valid: bool | None = None


class OwnershipResource(Resource):
    """Logpush ownership: `cf.logpush.ownership`."""

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, destination_conf: str,
    ) -> Reply[Ownership | None]:
        """Create logpush ownership: POST /{accounts or zones}/{id}/logpush/ownership (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/create/"""
        return self._call("logpush.ownership.create", "POST", "{scope}/logpush/ownership", locals(), Ownership)

    def validate(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, destination_conf: str,
        ownership_challenge: str,
    ) -> Reply[Validation | None]:
        """Validate logpush ownership: POST /{accounts or zones}/{id}/logpush/ownership/validate (permission: Logs
        Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/validate/"""
        return self._call(
            "logpush.ownership.validate", "POST", "{scope}/logpush/ownership/validate", locals(), Validation,
        )
