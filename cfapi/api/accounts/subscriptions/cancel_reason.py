"""`cf.accounts.subscriptions.cancel_reason`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class CancelReason:
    """Cancel reason: response of accounts.subscriptions.cancel_reason.get."""

    id: str | None = None
    other: str | None = None
    reason_code: list[str] | None = None
    submitted: Moment | None = None
    subscription_id: str | None = None


class CancelReasonResource(Resource):
    """Subscription cancel reason: `cf.accounts.subscriptions.cancel_reason`."""

    def get(self, subscription_identifier: str, *, account_id: str) -> Reply[CancelReason]:
        """Get subscription cancel reason: GET
        /accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/cancel_reason/methods/get/"""
        return self._call(
            "accounts.subscriptions.cancel_reason.get", "GET",
            "/accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason", locals(), CancelReason,
        )

    def create(
        self, subscription_identifier: str, *, account_id: str, other: str | Unset = UNSET,
        reason_code: Sequence[str] | Unset = UNSET,
    ) -> Reply[CancelReason]:
        """Create subscription cancel reason: POST
        /accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/cancel_reason/methods/create/"""
        return self._call(
            "accounts.subscriptions.cancel_reason.create", "POST",
            "/accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason", locals(), CancelReason,
        )
