"""`cf.r2.buckets.event_notifications`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class EventNotification:
    """Event notification: response of r2.buckets.event_notifications.list."""

    queue_id: str | None = renamed("queueId", default=None)
    queue_name: str | None = renamed("queueName", default=None)
    rules: list[EventNotificationRule] | None = None


@model
class EventNotificationRule:
    """Event notification rule: part of EventNotification."""

    actions: list[Literal[
        "PutObject", "CopyObject", "DeleteObject", "CompleteMultipartUpload", "LifecycleDeletion",
    ] | str]
    created_at: Moment | None = renamed("createdAt", default=None)
    description: str | None = None
    prefix: str | None = None
    rule_id: str | None = renamed("ruleId", default=None)
    suffix: str | None = None


@model
class Rule:
    """Rule: argument of r2.buckets.event_notifications.update."""

    actions: list[Literal[
        "PutObject", "CopyObject", "DeleteObject", "CompleteMultipartUpload", "LifecycleDeletion",
    ] | str]
    description: str | None = None
    prefix: str | None = None
    suffix: str | None = None


class EventNotifications(Resource):
    """Bucket event notifications: `cf.r2.buckets.event_notifications`."""

    def list(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Pages[EventNotification]:
        """List bucket event notifications: GET
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration (permission: Workers R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/list/"""
        return self._pages(
            "r2.buckets.event_notifications.list", "GET",
            "/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration", locals(), EventNotification,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"}, paging=Paging(kind="single", items="result.queues"),
        )

    def get(
        self, queue_id: str, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[EventNotification]:
        """Get a bucket event notification: GET
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id} (permission: Workers
        R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/get/"""
        return self._call(
            "r2.buckets.event_notifications.get", "GET",
            "/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id}", locals(),
            EventNotification, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def update(
        self, queue_id: str, *, account_id: str, bucket_name: str, rules: Sequence[Rule | Mapping[str, Any]],
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Any]:
        """Update a bucket event notification: PUT
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id} (permission: Workers
        R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/update/"""
        return self._call(
            "r2.buckets.event_notifications.update", "PUT",
            "/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id}", locals(),
            PLAIN, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def delete(
        self, queue_id: str, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Any]:
        """Delete a bucket event notification: DELETE
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id} (permission: Workers
        R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/delete/"""
        return self._call(
            "r2.buckets.event_notifications.delete", "DELETE",
            "/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id}", locals(),
            PLAIN, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
