"""`cf.alerting.policies.email`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class AaaUnsubscribeEmail:
    """Aaa unsubscribe email: response of alerting.policies.email.get."""

    account_id: str | None = None
    email: str | None = None
    """E-mail address."""
    id: str | None = None
    name: str | None = None
    token: str | None = field(default=None, repr=False)


@model
class AaaUnsubscribeEmailPost:
    """Aaa unsubscribe email post: response of alerting.policies.email.unsubscribe."""

    account_id: str | None = None
    email: str | None = None
    """E-mail address."""
    id: str | None = None


class EmailResource(Resource):
    """Policy email: `cf.alerting.policies.email`."""

    def get(
        self, *, account_id: str, policy_id: str, email: str | Unset = UNSET, token: str | Unset = UNSET,
    ) -> Reply[AaaUnsubscribeEmail]:
        """Get policy email: GET /accounts/{account_id}/alerting/v3/policies/{policy_id}/email/unsubscribe (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read)."""
        return self._call(
            "alerting.policies.email.get", "GET",
            "/accounts/{account_id}/alerting/v3/policies/{policy_id}/email/unsubscribe", locals(), AaaUnsubscribeEmail,
        )

    def unsubscribe(
        self, *, account_id: str, policy_id: str, email: str | Unset = UNSET, token: str | Unset = UNSET,
    ) -> Reply[AaaUnsubscribeEmailPost]:
        """Unsubscribe policy email: POST /accounts/{account_id}/alerting/v3/policies/{policy_id}/email/unsubscribe."""
        return self._call(
            "alerting.policies.email.unsubscribe", "POST",
            "/accounts/{account_id}/alerting/v3/policies/{policy_id}/email/unsubscribe", locals(),
            AaaUnsubscribeEmailPost, query="email token",
        )
