"""`cf.zero_trust.gateway.apps`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cfapi._core import Moment, Reply, Resource, model


@model
class ApplicationsReviewStatusContent:
    """Applications review status content: response of zero_trust.gateway.apps.review_status.get."""

    approved_apps: list[int] | None = None
    created_at: Moment | None = None
    in_review_apps: list[int] | None = None
    unapproved_apps: list[int] | None = None
    updated_at: Moment | None = None


class Apps(Resource):
    """Gateway apps: `cf.zero_trust.gateway.apps`."""

    @cached_property
    def review_status(self) -> ReviewStatusResource:
        return ReviewStatusResource(self._session)


class ReviewStatusResource(Resource):
    """App review status: `cf.zero_trust.gateway.apps.review_status`."""

    def get(self, *, account_id: str) -> Reply[ApplicationsReviewStatusContent]:
        """Get app review status: GET /accounts/{account_id}/gateway/apps/review_status."""
        return self._call(
            "zero_trust.gateway.apps.review_status.get", "GET", "/accounts/{account_id}/gateway/apps/review_status",
            locals(), ApplicationsReviewStatusContent,
        )

    def update(
        self, *, account_id: str, approved_apps: Sequence[int], in_review_apps: Sequence[int],
        unapproved_apps: Sequence[int],
    ) -> Reply[ApplicationsReviewStatusContent]:
        """Update app review status: PUT /accounts/{account_id}/gateway/apps/review_status."""
        return self._call(
            "zero_trust.gateway.apps.review_status.update", "PUT", "/accounts/{account_id}/gateway/apps/review_status",
            locals(), ApplicationsReviewStatusContent,
        )
