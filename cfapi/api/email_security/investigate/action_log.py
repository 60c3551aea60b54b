"""`cf.email_security.investigate.action_log`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class ActionEntry:
    """Action entry: response of email_security.investigate.action_log.list."""

    completed_at: Moment | None = None
    operation: Literal["PREVIEW", "QUARANTINE_RELEASE", "SUBMISSION", "MOVE"] | str
    properties: ActionEntryProperties | None = None
    started_at: Moment | None = None
    status: str | None = None
    success: bool | None = None


@model
class ActionEntryProperties:
    """Action entry properties: part of ActionEntry."""

    folder: str | None = None
    requested_by: str | None = None
    requested_disposition: str | None = None
    service: str | None = None
    submission_id: str | None = None
    submission_type: str | None = None


class ActionLogResource(Resource):
    """Investigate action log: `cf.email_security.investigate.action_log`."""

    def list(self, *, account_id: str, investigate_id: str) -> Pages[ActionEntry]:
        """List investigate action log: GET
        /accounts/{account_id}/email-security/investigate/{investigate_id}/action_log (permission: Cloud Email Security:
        Read)."""
        return self._pages(
            "email_security.investigate.action_log.list", "GET",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/action_log", locals(), ActionEntry,
            paging=Paging(kind="single"),
        )
