"""`cf.email_security.investigate.trace`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, model


@model
class Trace:
    """Trace: response of email_security.investigate.trace.get."""

    inbound: TraceInbound
    outbound: TraceInbound


@model
class TraceInbound:
    """Trace inbound: part of Trace."""

    lines: list[TraceLine] | None = None
    pending: bool | None = None


@model
class TraceLine:
    """Trace line: part of TraceInbound."""

    lineno: int | None = None
    logged_at: Moment | None = None
    message: str | None = None
    ts: Moment | None = None


class TraceResource(Resource):
    """Investigate trace: `cf.email_security.investigate.trace`."""

    def get(self, investigate_id: str, *, account_id: str) -> Reply[Trace]:
        """Get investigate trace: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/trace
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/trace/methods/get/"""
        return self._call(
            "email_security.investigate.trace.get", "GET",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/trace", locals(), Trace,
        )
