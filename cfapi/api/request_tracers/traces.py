"""`cf.request_tracers.traces`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Body:
    """Body: argument of request_tracers.traces.create."""

    base64: str | None = None
    json: Any = None
    plain_text: str | None = None


@model
class Context:
    """Context: argument of request_tracers.traces.create."""

    bot_score: int | None = None
    geoloc: ContextGeoloc | None = None
    skip_challenge: bool | None = None
    threat_score: int | None = None


@model
class ContextGeoloc:
    """Context geoloc: part of Context."""

    city: str | None = None
    continent: str | None = None
    is_eu_country: bool | None = None
    iso_code: str | None = None
    latitude: int | float | None = None
    longitude: int | float | None = None
    postal_code: str | None = None
    region_code: str | None = None
    subdivision_2_iso_code: str | None = None
    timezone: str | None = None


@model
class Trace:
    """Trace: response of request_tracers.traces.create."""

    status_code: int | None = None
    trace: list[TraceItem] | None = None


@model
class TraceItem:
    """Trace item: part of Trace."""

    action: str | None = None
    action_parameters: Any = None
    description: str | None = None
    expression: str | None = None
    kind: str | None = None
    matched: bool | None = None
    name: str | None = None
    step_name: str | None = None
    trace: list[TraceItem] | None = None
    type: str | None = None


class Traces(Resource):
    """Request tracer traces: `cf.request_tracers.traces`."""

    def create(
        self, *, account_id: str, method: str, url: str, body: Body | Mapping[str, Any] | Unset = UNSET,
        context: Context | Mapping[str, Any] | Unset = UNSET, cookies: Mapping[str, str] | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET, protocol: str | Unset = UNSET, skip_response: bool | Unset = UNSET,
    ) -> Reply[Trace | None]:
        """Create a request tracer trace: POST /accounts/{account_id}/request-tracer/trace (permission: Allow Request
        Tracer Read).
        https://developers.cloudflare.com/api/resources/request_tracers/subresources/traces/methods/create/"""
        return self._call(
            "request_tracers.traces.create", "POST", "/accounts/{account_id}/request-tracer/trace", locals(), Trace,
        )
