"""`cf.email_security.investigate.trace`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Resource, model


@model
class Inbound:
    """Inbound: part of Trace."""

    lines: list[InboundLine] | None = None
    pending: bool | None = None


@model
class InboundLine:
    """Inbound line: part of Inbound."""

    lineno: int | None = None
    logged_at: Moment | None = None
    message: str | None = None
    ts: Moment | None = None


@model
class Trace:
    """Trace: response of email_security.investigate.trace.get."""

    inbound: Inbound
    outbound: Inbound


class TraceResource(Resource):
    """Investigate trace: `cf.email_security.investigate.trace`."""

    async def get(self, investigate_id: str, *, account_id: str) -> Trace:
        """Get investigate trace: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/trace
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/trace/methods/get/"""
        return await self._call(
            "email_security.investigate.trace.get", "GET",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/trace", locals(), Trace,
        )
