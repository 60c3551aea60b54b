"""`cf.leaked_credential_checks.detections`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from attrs import field

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Detection:
    """Detection: response of leaked_credential_checks.detections.list."""

    id: str | None = None
    password: str | None = field(default=None, repr=False)
    username: str | None = None


class Detections(Resource):
    """Leaked credential check detections: `cf.leaked_credential_checks.detections`."""

    def list(self, *, zone_id: str) -> Pages[Detection]:
        """List leaked credential check detections: GET /zones/{zone_id}/leaked-credential-checks/detections
        (permission: Zone WAF Read or Account WAF Read).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/list/"""
        return self._pages(
            "leaked_credential_checks.detections.list", "GET", "/zones/{zone_id}/leaked-credential-checks/detections",
            locals(), Detection, paging=Paging(kind="single"),
        )

    def create(self, *, zone_id: str, password: str | Unset = UNSET, username: str | Unset = UNSET) -> Reply[Detection]:
        """Create a leaked credential check detection: POST /zones/{zone_id}/leaked-credential-checks/detections
        (permission: Zone WAF Write or Account WAF Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/create/"""
        return self._call(
            "leaked_credential_checks.detections.create", "POST",
            "/zones/{zone_id}/leaked-credential-checks/detections", locals(), Detection,
        )

    def get(self, detection_id: str, *, zone_id: str) -> Reply[Detection]:
        """Get a leaked credential check detection: GET
        /zones/{zone_id}/leaked-credential-checks/detections/{detection_id} (permission: Zone WAF Read or Account WAF
        Read).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/get/"""
        return self._call(
            "leaked_credential_checks.detections.get", "GET",
            "/zones/{zone_id}/leaked-credential-checks/detections/{detection_id}", locals(), Detection,
        )

    def update(
        self, detection_id: str, *, zone_id: str, password: str | Unset = UNSET, username: str | Unset = UNSET,
    ) -> Reply[Detection]:
        """Update a leaked credential check detection: PUT
        /zones/{zone_id}/leaked-credential-checks/detections/{detection_id} (permission: Zone WAF Write or Account WAF
        Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/update/"""
        return self._call(
            "leaked_credential_checks.detections.update", "PUT",
            "/zones/{zone_id}/leaked-credential-checks/detections/{detection_id}", locals(), Detection,
        )

    def delete(self, detection_id: str, *, zone_id: str) -> Reply[Any]:
        """Delete a leaked credential check detection: DELETE
        /zones/{zone_id}/leaked-credential-checks/detections/{detection_id} (permission: Zone WAF Write or Account WAF
        Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/delete/"""
        return self._call(
            "leaked_credential_checks.detections.delete", "DELETE",
            "/zones/{zone_id}/leaked-credential-checks/detections/{detection_id}", locals(), PLAIN,
        )
