"""`cf.zero_trust.dlp.sensitivity_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust.dlp import DataTag, DataTagParam, DataUpdateTagParam


@model
class Order:
    """Order: response of zero_trust.dlp.sensitivity_groups.levels.order.get."""

    level_ids: list[str]


@model
class SensitivityGroup:
    """Sensitivity group: response of zero_trust.dlp.sensitivity_groups.list."""

    id: str
    created_at: Moment
    levels: list[DataTag] | None = None
    name: str
    updated_at: Moment
    description: str | None = None
    template_id: str | None = None


class SensitivityGroups(Resource):
    """DLP sensitivity groups: `cf.zero_trust.dlp.sensitivity_groups`."""

    @cached_property
    def levels(self) -> Levels:
        return Levels(self._session)

    def list(self, *, account_id: str) -> Pages[SensitivityGroup]:
        """List DLP sensitivity groups: GET /accounts/{account_id}/dlp/sensitivity_groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/list/"""
        return self._pages(
            "zero_trust.dlp.sensitivity_groups.list", "GET", "/accounts/{account_id}/dlp/sensitivity_groups", locals(),
            SensitivityGroup, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, description: str | None | Unset = UNSET,
        levels: Sequence[DataTagParam | DataTag | Mapping[str, Any]] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
    ) -> Reply[SensitivityGroup]:
        """Create a DLP sensitivity group: POST /accounts/{account_id}/dlp/sensitivity_groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/create/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.create", "POST", "/accounts/{account_id}/dlp/sensitivity_groups",
            locals(), SensitivityGroup,
        )

    def get(self, sensitivity_group_id: str, *, account_id: str) -> Reply[SensitivityGroup]:
        """Get a DLP sensitivity group: GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/get/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.get", "GET",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}", locals(), SensitivityGroup,
        )

    def update(
        self, sensitivity_group_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        levels: Sequence[DataUpdateTagParam | Mapping[str, Any]] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> Reply[SensitivityGroup]:
        """Update a DLP sensitivity group: PUT /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/update/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.update", "PUT",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}", locals(), SensitivityGroup,
        )

    def delete(self, sensitivity_group_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a DLP sensitivity group: DELETE /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/delete/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.delete", "DELETE",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}", locals(), PLAIN,
        )


class Levels(Resource):
    """Sensitivity group levels: `cf.zero_trust.dlp.sensitivity_groups.levels`."""

    @cached_property
    def order(self) -> OrderResource:
        return OrderResource(self._session)

    def list(self, sensitivity_group_id: str, *, account_id: str) -> Pages[DataTag]:
        """List sensitivity group levels: GET
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/list/"""
        return self._pages(
            "zero_trust.dlp.sensitivity_groups.levels.list", "GET",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels", locals(), DataTag,
            paging=Paging(kind="single"),
        )

    def create(
        self, sensitivity_group_id: str, *, account_id: str, name: str, description: str | None | Unset = UNSET,
    ) -> Reply[DataTag]:
        """Create a sensitivity group level: POST
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/create/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.levels.create", "POST",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels", locals(), DataTag,
        )

    def get(self, sensitivity_level_id: str, *, account_id: str, sensitivity_group_id: str) -> Reply[DataTag]:
        """Get a sensitivity group level: GET
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/get/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.levels.get", "GET",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}",
            locals(), DataTag,
        )

    def update(
        self, sensitivity_level_id: str, *, account_id: str, sensitivity_group_id: str,
        description: str | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Reply[DataTag]:
        """Update a sensitivity group level: PUT
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/update/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.levels.update", "PUT",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}",
            locals(), DataTag,
        )

    def delete(self, sensitivity_level_id: str, *, account_id: str, sensitivity_group_id: str) -> Reply[Any]:
        """Delete a sensitivity group level: DELETE
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/delete/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.levels.delete", "DELETE",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}",
            locals(), PLAIN,
        )


class OrderResource(Resource):
    """Level order: `cf.zero_trust.dlp.sensitivity_groups.levels.order`."""

    def get(self, sensitivity_group_id: str, *, account_id: str) -> Reply[Order]:
        """Get level order: GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/subresources/order/methods/get/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.levels.order.get", "GET",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order", locals(), Order,
        )

    def update(self, sensitivity_group_id: str, *, account_id: str, level_ids: Sequence[str]) -> Reply[Order]:
        """Update level order: PUT /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/subresources/order/methods/update/"""
        return self._call(
            "zero_trust.dlp.sensitivity_groups.levels.order.update", "PUT",
            "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order", locals(), Order,
        )
