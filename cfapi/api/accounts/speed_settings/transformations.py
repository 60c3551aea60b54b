"""`cf.accounts.speed_settings.transformations`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class TransformationConfig:
    """Transformation config: response of accounts.speed_settings.transformations.get."""

    id: str | None = None
    cf_zone_tag: str | None = None
    editable: bool | None = None
    modified_on: Moment | None = None
    value: str | None = None


class Transformations(Resource):
    """Speed setting transformations: `cf.accounts.speed_settings.transformations`."""

    def get(self, *, account_id: str) -> Pages[TransformationConfig]:
        """Get speed setting transformations: GET /accounts/{account_id}/settings/transformations.
        https://developers.cloudflare.com/api/resources/accounts/subresources/speed_settings/subresources/transformations/methods/get/"""
        return self._pages(
            "accounts.speed_settings.transformations.get", "GET", "/accounts/{account_id}/settings/transformations",
            locals(), TransformationConfig, paging=Paging(kind="single"),
        )
