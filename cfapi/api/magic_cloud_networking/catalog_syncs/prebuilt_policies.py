"""`cf.magic_cloud_networking.catalog_syncs.prebuilt_policies`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class PrebuiltPolicy:
    """Prebuilt policy: response of magic_cloud_networking.catalog_syncs.prebuilt_policies.list."""

    applicable_destinations: list[Literal["NONE", "ZERO_TRUST_LIST"] | str]
    policy_description: str
    policy_name: str
    policy_string: str


class PrebuiltPolicies(Resource):
    """Catalog sync prebuilt policies: `cf.magic_cloud_networking.catalog_syncs.prebuilt_policies`."""

    def list(
        self, *, account_id: str, destination_type: Literal["NONE", "ZERO_TRUST_LIST"] | str | Unset = UNSET,
    ) -> Pages[PrebuiltPolicy]:
        """List catalog sync prebuilt policies: GET /accounts/{account_id}/magic/cloud/catalog-syncs/prebuilt-policies
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/subresources/prebuilt_policies/methods/list/"""
        return self._pages(
            "magic_cloud_networking.catalog_syncs.prebuilt_policies.list", "GET",
            "/accounts/{account_id}/magic/cloud/catalog-syncs/prebuilt-policies", locals(), PrebuiltPolicy,
            paging=Paging(kind="single"),
        )
