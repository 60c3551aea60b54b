"""`cf.security_center.insights.classification`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset


class ClassificationResource(Resource):
    """Insight classification: `cf.security_center.insights.classification`."""

    def update(
        self, issue_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        classification: Literal["false_positive", "accept_risk", "other"] | str | None | Unset = UNSET,
        rationale: str | None | Unset = UNSET,
    ) -> Reply[None]:
        """Update insight classification: PATCH /{accounts or
        zones}/{id}/security-center/insights/{issue_id}/classification.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/classification/methods/update/"""
        return self._call(
            "security_center.insights.classification.update", "PATCH",
            "{scope}/security-center/insights/{issue_id}/classification", locals(), NoneType,
        )
