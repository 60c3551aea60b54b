"""`cf.cloudforce_one.requests`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.cloudforce_one.requests.assets import Assets
    from cfapi.api.cloudforce_one.requests.message import MessageResource
    from cfapi.api.cloudforce_one.requests.priority import PriorityResource


@model
class Constants:
    """Constants: response of cloudforce_one.requests.constants."""

    priority: list[Literal["routine", "high", "urgent"] | str] | None = None
    status: list[Literal["open", "accepted", "reported", "approved", "completed", "declined"] | str] | None = None
    tlp: list[Literal["clear", "amber", "amber-strict", "green", "red"] | str] | None = None


@model
class ListItem:
    """List item: response of cloudforce_one.requests.list."""

    id: str
    created: Moment
    priority: Literal["routine", "high", "urgent"] | str
    request: str
    summary: str
    tlp: Literal["clear", "amber", "amber-strict", "green", "red"] | str
    updated: Moment
    completed: Moment | None = None
    message_tokens: int | None = None
    readable_id: str | None = None
    status: Literal["open", "accepted", "reported", "approved", "completed", "declined"] | str | None = None
    tokens: int | None = None


@model
class Quota:
    """Quota: response of cloudforce_one.requests.priority.quota."""

    anniversary_date: Moment | None = None
    quarter_anniversary_date: Moment | None = None
    quota: int | None = None
    remaining: int | None = None


@model
class RequestItem:
    """Request item: response of cloudforce_one.requests.create."""

    id: str
    content: str | None = None
    created: Moment
    priority: Moment | None = None
    request: str
    summary: str | None = None
    tlp: Literal["clear", "amber", "amber-strict", "green", "red"] | str | None = None
    updated: Moment
    completed: Moment | None = None
    message_tokens: int | None = None
    readable_id: str | None = None
    status: Literal["open", "accepted", "reported", "approved", "completed", "declined"] | str | None = None
    tokens: int | None = None


RequestStatus = Literal["open", "accepted", "reported", "approved", "completed", "declined"] | str


class Requests(Resource):
    """Cloudforce one requests: `cf.cloudforce_one.requests`."""

    @cached_property
    def assets(self) -> Assets:
        from cfapi.api.cloudforce_one.requests.assets import Assets
        return Assets(self._session)

    @cached_property
    def message(self) -> MessageResource:
        from cfapi.api.cloudforce_one.requests.message import MessageResource
        return MessageResource(self._session)

    @cached_property
    def priority(self) -> PriorityResource:
        from cfapi.api.cloudforce_one.requests.priority import PriorityResource
        return PriorityResource(self._session)

    def list(
        self, *, account_id: str, page: int, per_page: int, completed_after: datetime | str | Unset = UNSET,
        completed_before: datetime | str | Unset = UNSET, created_after: datetime | str | Unset = UNSET,
        created_before: datetime | str | Unset = UNSET, request_type: str | Unset = UNSET, sort_by: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | str | Unset = UNSET, status: RequestStatus | Unset = UNSET,
    ) -> Pages[ListItem]:
        """List cloudforce one requests: POST /accounts/{account_id}/cloudforce-one/requests (permission: Cloudforce One
        Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/list/"""
        return self._pages(
            "cloudforce_one.requests.list", "POST", "/accounts/{account_id}/cloudforce-one/requests", locals(),
            ListItem, paging=Paging(kind="single"),
        )

    def constants(self, *, account_id: str) -> Reply[Constants]:
        """Constants cloudforce one requests: GET /accounts/{account_id}/cloudforce-one/requests/constants (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/constants/"""
        return self._call(
            "cloudforce_one.requests.constants", "GET", "/accounts/{account_id}/cloudforce-one/requests/constants",
            locals(), Constants,
        )

    def create(
        self, *, account_id: str, content: str | Unset = UNSET, priority: str | Unset = UNSET,
        request_type: str | Unset = UNSET, summary: str | Unset = UNSET,
        tlp: Literal["clear", "amber", "amber-strict", "green", "red"] | str | Unset = UNSET,
    ) -> Reply[RequestItem]:
        """Create a cloudforce one request: POST /accounts/{account_id}/cloudforce-one/requests/new (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/create/"""
        return self._call(
            "cloudforce_one.requests.create", "POST", "/accounts/{account_id}/cloudforce-one/requests/new", locals(),
            RequestItem,
        )

    def quota(self, *, account_id: str) -> Reply[Quota]:
        """Quota cloudforce one requests: GET /accounts/{account_id}/cloudforce-one/requests/quota (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/quota/"""
        return self._call(
            "cloudforce_one.requests.quota", "GET", "/accounts/{account_id}/cloudforce-one/requests/quota", locals(),
            Quota,
        )

    def types(self, *, account_id: str) -> Pages[str]:
        """Types cloudforce one requests: GET /accounts/{account_id}/cloudforce-one/requests/types (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/types/"""
        return self._pages(
            "cloudforce_one.requests.types", "GET", "/accounts/{account_id}/cloudforce-one/requests/types", locals(),
            str, paging=Paging(kind="single"),
        )

    def get(self, request_id: str, *, account_id: str) -> Reply[RequestItem]:
        """Get a cloudforce one request: GET /accounts/{account_id}/cloudforce-one/requests/{request_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/get/"""
        return self._call(
            "cloudforce_one.requests.get", "GET", "/accounts/{account_id}/cloudforce-one/requests/{request_id}",
            locals(), RequestItem,
        )

    def update(
        self, request_id: str, *, account_id: str, content: str | Unset = UNSET, priority: str | Unset = UNSET,
        request_type: str | Unset = UNSET, summary: str | Unset = UNSET,
        tlp: Literal["clear", "amber", "amber-strict", "green", "red"] | str | Unset = UNSET,
    ) -> Reply[RequestItem]:
        """Update a cloudforce one request: PUT /accounts/{account_id}/cloudforce-one/requests/{request_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/update/"""
        return self._call(
            "cloudforce_one.requests.update", "PUT", "/accounts/{account_id}/cloudforce-one/requests/{request_id}",
            locals(), RequestItem,
        )

    def delete(self, request_id: str, *, account_id: str) -> Reply[None]:
        """Delete a cloudforce one request: DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/delete/"""
        return self._call(
            "cloudforce_one.requests.delete", "DELETE", "/accounts/{account_id}/cloudforce-one/requests/{request_id}",
            locals(), NoneType,
        )
