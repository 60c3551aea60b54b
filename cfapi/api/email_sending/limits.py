"""`cf.email_sending.limits`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource, model


@model
class Properties:
    """Properties: response of email_sending.limits.get."""

    quota: PropertiesQuota | None = None


@model
class PropertiesQuota:
    """Properties quota: part of Properties."""

    unit: Literal["day", "hour"] | str | None = None
    value: int | None = None


class Limits(Resource):
    """Email sending limits: `cf.email_sending.limits`."""

    def get(self, *, account_id: str) -> Reply[Properties]:
        """Get email sending limits: GET /accounts/{account_id}/email/sending/limits."""
        return self._call(
            "email_sending.limits.get", "GET", "/accounts/{account_id}/email/sending/limits", locals(), Properties,
        )
