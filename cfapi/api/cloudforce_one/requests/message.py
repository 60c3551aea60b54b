"""`cf.cloudforce_one.requests.message`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Message:
    """Message: response of cloudforce_one.requests.message.get."""

    id: int
    author: str
    content: str
    is_follow_on_request: bool
    updated: Moment
    created: Moment | None = None


class MessageResource(Resource):
    """Request message: `cf.cloudforce_one.requests.message`."""

    def get(
        self, request_id: str, *, account_id: str, page: int, per_page: int, after: datetime | str | Unset = UNSET,
        before: datetime | str | Unset = UNSET, sort_by: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[Message]:
        """Get request message: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/get/"""
        return self._pages(
            "cloudforce_one.requests.message.get", "POST",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/message", locals(), Message,
            paging=Paging(kind="single"),
        )

    def create(self, request_id: str, *, account_id: str, content: str | Unset = UNSET) -> Reply[Message]:
        """Create request message: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/new
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/create/"""
        return self._call(
            "cloudforce_one.requests.message.create", "POST",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/message/new", locals(), Message,
        )

    def update(
        self, message_id: int, *, account_id: str, request_id: str, content: str | Unset = UNSET,
    ) -> Reply[Message]:
        """Update request message: PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/update/"""
        return self._call(
            "cloudforce_one.requests.message.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}", locals(), Message,
        )

    def delete(self, message_id: int, *, account_id: str, request_id: str) -> Reply[None]:
        """Delete request message: DELETE
        /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id} (permission: Cloudforce One
        Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/delete/"""
        return self._call(
            "cloudforce_one.requests.message.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}", locals(), NoneType,
        )
