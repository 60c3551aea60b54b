"""`cf.user.load_balancers`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.user.load_balancers.monitors import Monitors
    from cfapi.api.user.load_balancers.pools import Pools
    from cfapi.api.user.load_balancers.preview import PreviewResource


@model
class PoolPreview:
    """Pool preview: response of user.load_balancers.monitors.preview."""

    pools: dict[str, Any] | None = None
    preview_id: str | None = None


@model
class Reference:
    """Reference: response of user.load_balancers.monitors.references.list."""

    reference_type: Literal["*", "referral", "referrer"] | str | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    resource_type: str | None = None


class LoadBalancers(Resource):
    """User load balancers: `cf.user.load_balancers`."""

    @cached_property
    def monitors(self) -> Monitors:
        from cfapi.api.user.load_balancers.monitors import Monitors
        return Monitors(self._session)

    @cached_property
    def pools(self) -> Pools:
        from cfapi.api.user.load_balancers.pools import Pools
        return Pools(self._session)

    @cached_property
    def preview(self) -> PreviewResource:
        from cfapi.api.user.load_balancers.preview import PreviewResource
        return PreviewResource(self._session)
