"""`cf.accounts.subscriptions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import RatePlan, Subscription

if TYPE_CHECKING:
    from cfapi.api.accounts.subscriptions.actions import Actions
    from cfapi.api.accounts.subscriptions.bulk import BulkResource
    from cfapi.api.accounts.subscriptions.cancel_reason import CancelReasonResource


@model
class SubscriptionDeleteResult:
    """Subscription delete result: response of accounts.subscriptions.delete."""

    subscription_id: str | None = None


class Subscriptions(Resource):
    """Account subscriptions: `cf.accounts.subscriptions`."""

    @cached_property
    def actions(self) -> Actions:
        from cfapi.api.accounts.subscriptions.actions import Actions
        return Actions(self._session)

    @cached_property
    def bulk(self) -> BulkResource:
        from cfapi.api.accounts.subscriptions.bulk import BulkResource
        return BulkResource(self._session)

    @cached_property
    def cancel_reason(self) -> CancelReasonResource:
        from cfapi.api.accounts.subscriptions.cancel_reason import CancelReasonResource
        return CancelReasonResource(self._session)

    def get(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Pages[Subscription]:
        """Get account subscriptions: GET /{accounts or zones}/{id}/subscriptions (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/get/"""
        return self._pages(
            "accounts.subscriptions.get", "GET", "{scope}/subscriptions", locals(), Subscription,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | Unset = UNSET,
        rate_plan: RatePlan | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Subscription]:
        """Create an account subscription: POST /{accounts or zones}/{id}/subscriptions (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/create/"""
        return self._call("accounts.subscriptions.create", "POST", "{scope}/subscriptions", locals(), Subscription)

    def cancel_downgrade(self, *, account_id: str, subscription_ids: Sequence[str] | Unset = UNSET) -> Reply[Any]:
        """Account subscriptions: cancel downgrade: POST /accounts/{account_id}/subscriptions/cancel-downgrade.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/cancel_downgrade/"""
        return self._call(
            "accounts.subscriptions.cancel_downgrade", "POST", "/accounts/{account_id}/subscriptions/cancel-downgrade",
            locals(), PLAIN,
        )

    def get_by_identifier(self, subscription_identifier: str, *, account_id: str) -> Reply[Subscription]:
        """Account subscriptions: get by identifier: GET /accounts/{account_id}/subscriptions/{subscription_identifier}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/get_by_identifier/"""
        return self._call(
            "accounts.subscriptions.get_by_identifier", "GET",
            "/accounts/{account_id}/subscriptions/{subscription_identifier}", locals(), Subscription,
        )

    def update(
        self, subscription_identifier: str, *, account_id: str,
        frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | Unset = UNSET,
        rate_plan: RatePlan | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Subscription]:
        """Update an account subscription: PUT /accounts/{account_id}/subscriptions/{subscription_identifier}
        (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/update/"""
        return self._call(
            "accounts.subscriptions.update", "PUT", "/accounts/{account_id}/subscriptions/{subscription_identifier}",
            locals(), Subscription,
        )

    def delete(self, subscription_identifier: str, *, account_id: str) -> Reply[SubscriptionDeleteResult]:
        """Delete an account subscription: DELETE /accounts/{account_id}/subscriptions/{subscription_identifier}
        (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/delete/"""
        return self._call(
            "accounts.subscriptions.delete", "DELETE", "/accounts/{account_id}/subscriptions/{subscription_identifier}",
            locals(), SubscriptionDeleteResult,
        )
