"""`cf.containers.applications.versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model
from cfapi.api.containers.applications import RolloutCreateTargetConfiguration


@model
class Version:
    """Version: response of containers.applications.versions.list."""

    configuration: RolloutCreateTargetConfiguration
    percentage: int
    """Percent."""
    version: int


class Versions(Resource):
    """Application versions: `cf.containers.applications.versions`."""

    def list(self, application_id: str, *, account_id: str) -> Pages[Version]:
        """List application versions: GET /accounts/{account_id}/containers/applications/{application_id}/versions.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/versions/methods/list/"""
        return self._pages(
            "containers.applications.versions.list", "GET",
            "/accounts/{account_id}/containers/applications/{application_id}/versions", locals(), Version,
            paging=Paging(kind="single"),
        )
