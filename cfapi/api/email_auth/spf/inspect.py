"""`cf.email_auth.spf.inspect`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource, model


@model
class Inspect:
    """Inspect: response of email_auth.spf.inspect.get."""

    components: list[Any]
    domain: str
    record: str
    total_lookups: int
    errors: list[InspectError] | None = None


@model
class InspectError:
    """Inspect error: part of Inspect."""

    code: str
    domain: str
    message: str
    details: str | None = None


class InspectResource(Resource):
    """Spf inspect: `cf.email_auth.spf.inspect`."""

    def get(self, *, zone_id: str, id: str) -> Reply[Inspect]:
        """Get spf inspect: GET /zones/{zone_id}/email/auth/spf/inspect.
        https://developers.cloudflare.com/api/resources/email_auth/subresources/spf/subresources/inspect/methods/get/"""
        return self._call(
            "email_auth.spf.inspect.get", "GET", "/zones/{zone_id}/email/auth/spf/inspect", locals(), Inspect,
        )
