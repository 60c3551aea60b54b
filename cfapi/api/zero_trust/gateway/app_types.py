"""`cf.zero_trust.gateway.app_types`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class AppType:
    """App type: response of zero_trust.gateway.app_types.list."""

    id: int | None = None
    application_type_id: int | None = None
    created_at: Moment | None = None
    name: str | None = None
    description: str | None = None


class AppTypes(Resource):
    """Gateway app types: `cf.zero_trust.gateway.app_types`."""

    def list(self, *, account_id: str) -> Pages[AppType]:
        """List gateway app types: GET /accounts/{account_id}/gateway/app_types (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/app_types/methods/list/"""
        return self._pages(
            "zero_trust.gateway.app_types.list", "GET", "/accounts/{account_id}/gateway/app_types", locals(), AppType,
            paging=Paging(kind="single"),
        )
