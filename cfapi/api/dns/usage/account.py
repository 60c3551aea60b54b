"""`cf.dns.usage.account`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class AccountUsage:
    """Account usage: response of dns.usage.account.get."""

    record_quota: int | None = None
    record_usage: int
    internal_record_quota: int | None = None
    internal_record_usage: int | None = None


class AccountResource(Resource):
    """Account usage: `cf.dns.usage.account`."""

    def get(self, *, account_id: str) -> Reply[AccountUsage]:
        """Get account usage: GET /accounts/{account_id}/dns_records/usage (permission: Account DNS Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/usage/subresources/account/methods/get/"""
        return self._call(
            "dns.usage.account.get", "GET", "/accounts/{account_id}/dns_records/usage", locals(), AccountUsage,
        )
