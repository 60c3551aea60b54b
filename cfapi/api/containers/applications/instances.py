"""`cf.containers.applications.instances`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model


@model
class Instance:
    """Instance: response of containers.applications.instances.list_v1."""

    id: str
    application_id: str
    image: str
    status: Status
    configuration: InstanceConfiguration | None = None
    location: Location | None = None
    name: str | None = None
    started_at: Moment | None = None


@model
class InstanceConfiguration:
    """Instance configuration: part of Instance."""

    disk: int
    memory: int
    vcpu: int | float


@model
class Location:
    """Location: part of Instance."""

    name: str
    region: str


@model
class Status:
    """Status: part of Instance."""

    state: Literal["provisioning", "running", "failed", "stopping", "stopped", "unhealthy", "inactive", "unknown"] | str
    updated_at: Moment
    exit_code: int | None = None


class Instances(Resource):
    """Application instances: `cf.containers.applications.instances`."""

    @deprecated("containers.applications.instances.list_v1 is deprecated")
    def list_v1(
        self, application_id: str, *, account_id: str, name_prefix: str | Unset = UNSET,
        page_token: str | Unset = UNSET, per_page: int | Unset = UNSET,
        state: Literal["active", "not-active"] | str | Unset = UNSET,
    ) -> Pages[Instance]:
        """Application instances: list v1 (deprecated): GET
        /accounts/{account_id}/containers/applications/{application_id}/instances.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/list_v1/"""
        return self._pages(
            "containers.applications.instances.list_v1", "GET",
            "/accounts/{account_id}/containers/applications/{application_id}/instances", locals(), Instance,
            paging=Paging(kind="page_token", items="result.instances", cursor="page_token"),
        )

    def list(
        self, application_id: str, *, account_id: str, name_prefix: str | Unset = UNSET,
        page_token: str | Unset = UNSET, per_page: int | Unset = UNSET,
        state: Literal["active", "not-active"] | str | Unset = UNSET,
    ) -> Pages[Instance]:
        """List application instances: GET /accounts/{account_id}/containers/applications/{application_id}/instances-v2.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/list/"""
        return self._pages(
            "containers.applications.instances.list", "GET",
            "/accounts/{account_id}/containers/applications/{application_id}/instances-v2", locals(), Instance,
            paging=Paging(kind="page_token", cursor="page_token"),
        )

    def get(self, instance_id: str, *, account_id: str, application_id: str) -> Reply[Instance]:
        """Get an application instance: GET
        /accounts/{account_id}/containers/applications/{application_id}/instances/{instance_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/get/"""
        return self._call(
            "containers.applications.instances.get", "GET",
            "/accounts/{account_id}/containers/applications/{application_id}/instances/{instance_id}", locals(),
            Instance,
        )
