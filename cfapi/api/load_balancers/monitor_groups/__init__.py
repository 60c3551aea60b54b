"""`cf.load_balancers.monitor_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.load_balancers.monitor_groups.references import References


@model
class Member:
    """Member: argument of load_balancers.monitor_groups.create."""

    enabled: bool
    monitor_id: str
    monitoring_only: bool
    must_be_healthy: bool


@model
class MonitorGroup:
    """Monitor group: response of load_balancers.monitor_groups.list."""

    id: str
    description: str
    members: list[MonitorGroupMember]
    created_on: Moment | None = None
    modified_on: Moment | None = None


@model
class MonitorGroupMember:
    """Monitor group member: part of MonitorGroup."""

    enabled: bool
    monitor_id: str
    monitoring_only: bool
    must_be_healthy: bool
    created_at: Moment | None = None
    updated_at: Moment | None = None


class MonitorGroups(Resource):
    """Load balancer monitor groups: `cf.load_balancers.monitor_groups`."""

    @cached_property
    def references(self) -> References:
        from cfapi.api.load_balancers.monitor_groups.references import References
        return References(self._session)

    def list(self, *, account_id: str) -> Pages[MonitorGroup]:
        """List load balancer monitor groups: GET /accounts/{account_id}/load_balancers/monitor_groups.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/list/"""
        return self._pages(
            "load_balancers.monitor_groups.list", "GET", "/accounts/{account_id}/load_balancers/monitor_groups",
            locals(), MonitorGroup, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, description: str, members: Sequence[Member | Mapping[str, Any]],
    ) -> Reply[MonitorGroup]:
        """Create a load balancer monitor group: POST /accounts/{account_id}/load_balancers/monitor_groups.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/create/"""
        return self._call(
            "load_balancers.monitor_groups.create", "POST", "/accounts/{account_id}/load_balancers/monitor_groups",
            locals(), MonitorGroup,
        )

    def get(self, monitor_group_id: str, *, account_id: str) -> Reply[MonitorGroup]:
        """Get a load balancer monitor group: GET
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/get/"""
        return self._call(
            "load_balancers.monitor_groups.get", "GET",
            "/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}", locals(), MonitorGroup,
        )

    def update(
        self, monitor_group_id: str, *, account_id: str, description: str,
        members: Sequence[Member | Mapping[str, Any]],
    ) -> Reply[MonitorGroup]:
        """Update a load balancer monitor group: PUT
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/update/"""
        return self._call(
            "load_balancers.monitor_groups.update", "PUT",
            "/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}", locals(), MonitorGroup,
        )

    def edit(
        self, monitor_group_id: str, *, account_id: str, description: str | Unset = UNSET,
        members: Sequence[Member | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[MonitorGroup]:
        """Edit a load balancer monitor group: PATCH
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/edit/"""
        return self._call(
            "load_balancers.monitor_groups.edit", "PATCH",
            "/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}", locals(), MonitorGroup,
        )

    def delete(self, monitor_group_id: str, *, account_id: str) -> Reply[MonitorGroup]:
        """Delete a load balancer monitor group: DELETE
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/delete/"""
        return self._call(
            "load_balancers.monitor_groups.delete", "DELETE",
            "/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}", locals(), MonitorGroup,
        )
