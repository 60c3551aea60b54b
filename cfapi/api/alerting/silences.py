"""`cf.alerting.silences`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model


@model
class Body:
    """Body: argument of alerting.silences.create."""

    end_time: Moment | None = None
    policy_id: str | None = None
    start_time: Moment | None = None


@model
class BodyParam:
    """Body param: argument of alerting.silences.update."""

    id: str | None = None
    end_time: Moment | None = None
    start_time: Moment | None = None


@model
class Silence:
    """Silence: response of alerting.silences.list."""

    id: str | None = None
    created_at: Moment | None = None
    end_time: Moment | None = None
    policy_id: str | None = None
    start_time: Moment | None = None
    updated_at: Moment | None = None


class Silences(Resource):
    """Alerting silences: `cf.alerting.silences`."""

    def list(self, *, account_id: str) -> Pages[Silence]:
        """List alerting silences: GET /accounts/{account_id}/alerting/v3/silences (permission: Notifications Read or
        Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/list/"""
        return self._pages(
            "alerting.silences.list", "GET", "/accounts/{account_id}/alerting/v3/silences", locals(), Silence,
            paging=Paging(kind="single"),
        )

    def update(self, *, account_id: str, body: Sequence[BodyParam | Mapping[str, Any]]) -> Pages[Silence]:
        """Update alerting silences: PUT /accounts/{account_id}/alerting/v3/silences (permission: Notifications Write or
        Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/update/"""
        return self._pages(
            "alerting.silences.update", "PUT", "/accounts/{account_id}/alerting/v3/silences", locals(), Silence,
            whole="body", paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Reply[None]:
        """Create an alerting silence: POST /accounts/{account_id}/alerting/v3/silences (permission: Notifications Write
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/create/"""
        return self._call(
            "alerting.silences.create", "POST", "/accounts/{account_id}/alerting/v3/silences", locals(), NoneType,
            whole="body",
        )

    def get(self, silence_id: str, *, account_id: str) -> Reply[Silence]:
        """Get an alerting silence: GET /accounts/{account_id}/alerting/v3/silences/{silence_id} (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/get/"""
        return self._call(
            "alerting.silences.get", "GET", "/accounts/{account_id}/alerting/v3/silences/{silence_id}", locals(),
            Silence,
        )

    def delete(self, silence_id: str, *, account_id: str) -> Reply[None]:
        """Delete an alerting silence: DELETE /accounts/{account_id}/alerting/v3/silences/{silence_id} (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/delete/"""
        return self._call(
            "alerting.silences.delete", "DELETE", "/accounts/{account_id}/alerting/v3/silences/{silence_id}", locals(),
            NoneType,
        )
