"""`cf.workers.builds.account`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property

from cfapi._core import Moment, Reply, Resource, model


@model
class AccountLimit:
    """Account limit: response of workers.builds.account.limits.get."""

    build_minutes_refresh_on: Moment | None = None
    has_reached_build_minutes_limit: bool | None = None


class AccountResource(Resource):
    """Build account: `cf.workers.builds.account`."""

    @cached_property
    def limits(self) -> Limits:
        return Limits(self._session)


class Limits(Resource):
    """Account limits: `cf.workers.builds.account.limits`."""

    def get(self, *, account_id: str) -> Reply[AccountLimit]:
        """Get account limits: GET /accounts/{account_id}/builds/account/limits (permission: Workers CI Read)."""
        return self._call(
            "workers.builds.account.limits.get", "GET", "/accounts/{account_id}/builds/account/limits", locals(),
            AccountLimit,
        )
