"""`cf.bot_management.feedback`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Report:
    """Report: response of bot_management.feedback.list."""

    created_at: Moment | None = None
    description: str
    expression: str
    first_request_seen_at: Moment
    last_request_seen_at: Moment
    requests: int
    requests_by_attribute: dict[str, Any]
    requests_by_score: dict[str, Any]
    requests_by_score_src: dict[str, Any]
    subtype: str | None = None
    type: Literal["false_positive", "false_negative"] | str


class FeedbackResource(Resource):
    """Bot management feedback: `cf.bot_management.feedback`."""

    def list(self, *, zone_id: str) -> Pages[Report]:
        """List bot management feedback: GET /zones/{zone_id}/bot_management/feedback (permission: Bot Management
        Feedback Report Read or Bot Management Read)."""
        return self._pages(
            "bot_management.feedback.list", "GET", "/zones/{zone_id}/bot_management/feedback", locals(), Report,
            paging=Paging(kind="single", items=""),
        )

    def create(
        self, *, zone_id: str, description: str, expression: str, first_request_seen_at: datetime | str,
        last_request_seen_at: datetime | str, requests: int, requests_by_attribute: Mapping[str, Any],
        requests_by_score: Mapping[str, Any], requests_by_score_src: Mapping[str, Any],
        type: Literal["false_positive", "false_negative"] | str, subtype: str | Unset = UNSET,
    ) -> Reply[None]:
        """Create bot management feedback: POST /zones/{zone_id}/bot_management/feedback (permission: Bot Management
        Feedback Report Read or Bot Management Read)."""
        return self._call(
            "bot_management.feedback.create", "POST", "/zones/{zone_id}/bot_management/feedback", locals(), NoneType,
        )
