"""`cf.workflows.instances.events`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Moment, Reply, Resource, model, renamed


@model
class Event:
    """Event: response of workflows.instances.events.create."""

    instance_id: str = renamed("instanceId")
    timestamp: Moment


class Events(Resource):
    """Instance events: `cf.workflows.instances.events`."""

    def create(
        self, event_type: str, *, account_id: str, workflow_name: str, instance_id: str, body: Any,
    ) -> Reply[Event]:
        """Create an instance event: POST
        /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events/{event_type} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/events/methods/create/"""
        return self._call(
            "workflows.instances.events.create", "POST",
            "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events/{event_type}", locals(),
            Event, whole="body",
        )
