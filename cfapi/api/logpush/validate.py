"""`cf.logpush.validate`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class DestinationExists:
    """Destination exists: response of logpush.validate.destination_exists."""

    exists: bool | None = None


@model
class Origin:
    """Origin: response of logpush.validate.destination."""

    message: str | None = None
    valid: bool | None = None


class ValidateResource(Resource):
    """Logpush validate: `cf.logpush.validate`."""

    def destination(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, destination_conf: str,
    ) -> Reply[Origin | None]:
        """Destination logpush validate: POST /{accounts or zones}/{id}/logpush/validate/destination (permission: Logs
        Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination/"""
        return self._call(
            "logpush.validate.destination", "POST", "{scope}/logpush/validate/destination", locals(), Origin,
        )

    def destination_exists(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, destination_conf: str,
    ) -> Reply[DestinationExists | None]:
        """Logpush validate: destination exists: POST /{accounts or zones}/{id}/logpush/validate/destination/exists
        (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination_exists/"""
        return self._call(
            "logpush.validate.destination_exists", "POST", "{scope}/logpush/validate/destination/exists", locals(),
            DestinationExists,
        )

    def origin(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, logpull_options: str | None,
    ) -> Reply[Origin | None]:
        """Origin logpush validate: POST /{accounts or zones}/{id}/logpush/validate/origin (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/origin/"""
        return self._call("logpush.validate.origin", "POST", "{scope}/logpush/validate/origin", locals(), Origin)
