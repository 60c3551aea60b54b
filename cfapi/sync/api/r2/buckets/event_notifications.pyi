"""`cf.r2.buckets.event_notifications` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.event_notifications as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class EventNotifications(Resource):
    """Bucket event notifications: `cf.r2.buckets.event_notifications`."""

    @_listing(_api.EventNotifications.list)
    def list(self) -> Any:
        """List bucket event notifications: GET
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration (permission: Workers R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/list/"""

    @_call(_api.EventNotifications.get)
    def get(self) -> Any:
        """Get a bucket event notification: GET
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id} (permission: Workers
        R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/get/"""

    @_call(_api.EventNotifications.update)
    def update(self) -> Any:
        """Update a bucket event notification: PUT
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id} (permission: Workers
        R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/update/"""

    @_call(_api.EventNotifications.delete)
    def delete(self) -> Any:
        """Delete a bucket event notification: DELETE
        /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id} (permission: Workers
        R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/delete/"""
