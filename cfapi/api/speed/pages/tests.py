"""`cf.speed.pages.tests`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.speed import Schedule, Test


TestRegion = Literal[
    "asia-east1", "asia-northeast1", "asia-northeast2", "asia-south1", "asia-southeast1", "australia-southeast1",
    "europe-north1", "europe-southwest1", "europe-west1", "europe-west2", "europe-west3", "europe-west4",
    "europe-west8", "europe-west9", "me-west1", "southamerica-east1", "us-central1", "us-east1", "us-east4",
    "us-south1", "us-west1",
] | str


class Tests(Resource):
    """Page tests: `cf.speed.pages.tests`."""

    def list(
        self, url: str, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        region: TestRegion | Unset = UNSET,
    ) -> Pages[Test]:
        """List page tests: GET /zones/{zone_id}/speed_api/pages/{url}/tests (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/list/"""
        return self._pages(
            "speed.pages.tests.list", "GET", "/zones/{zone_id}/speed_api/pages/{url}/tests", locals(), Test,
            paging=Paging(size=50),
        )

    def create(self, url: str, *, zone_id: str, region: TestRegion | Unset = UNSET) -> Reply[Test]:
        """Create a page test: POST /zones/{zone_id}/speed_api/pages/{url}/tests (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/create/"""
        return self._call(
            "speed.pages.tests.create", "POST", "/zones/{zone_id}/speed_api/pages/{url}/tests", locals(), Test,
        )

    def delete(self, url: str, *, zone_id: str, region: TestRegion | Unset = UNSET) -> Reply[Schedule | None]:
        """Delete page tests: DELETE /zones/{zone_id}/speed_api/pages/{url}/tests (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/delete/"""
        return self._call(
            "speed.pages.tests.delete", "DELETE", "/zones/{zone_id}/speed_api/pages/{url}/tests", locals(), Schedule,
        )

    def get(self, test_id: str, *, zone_id: str, url: str) -> Reply[Test]:
        """Get a page test: GET /zones/{zone_id}/speed_api/pages/{url}/tests/{test_id} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/get/"""
        return self._call(
            "speed.pages.tests.get", "GET", "/zones/{zone_id}/speed_api/pages/{url}/tests/{test_id}", locals(), Test,
        )
