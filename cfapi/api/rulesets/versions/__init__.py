"""`cf.rulesets.versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.rulesets import Ruleset, RulesetItem

if TYPE_CHECKING:
    from cfapi.api.rulesets.versions.by_tag import ByTagResource


class Versions(Resource):
    """Ruleset versions: `cf.rulesets.versions`."""

    @cached_property
    def by_tag(self) -> ByTagResource:
        from cfapi.api.rulesets.versions.by_tag import ByTagResource
        return ByTagResource(self._session)

    def list(
        self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Pages[RulesetItem]:
        """List ruleset versions: GET /{accounts or zones}/{id}/rulesets/{ruleset_id}/versions (permission: Account
        Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/list/"""
        return self._pages(
            "rulesets.versions.list", "GET", "{scope}/rulesets/{ruleset_id}/versions", locals(), RulesetItem,
            paging=Paging(kind="single"),
        )

    def get(
        self, ruleset_version: str, *, ruleset_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Get a ruleset version: GET /{accounts or zones}/{id}/rulesets/{ruleset_id}/versions/{ruleset_version}
        (permission: Account Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/get/"""
        return self._call(
            "rulesets.versions.get", "GET", "{scope}/rulesets/{ruleset_id}/versions/{ruleset_version}", locals(),
            Ruleset,
        )

    def delete(
        self, ruleset_version: str, *, ruleset_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> Reply[None]:
        """Delete a ruleset version: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id}/versions/{ruleset_version}
        (permission: Account Rulesets Write or L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/delete/"""
        return self._call(
            "rulesets.versions.delete", "DELETE", "{scope}/rulesets/{ruleset_id}/versions/{ruleset_version}", locals(),
            NoneType,
        )
