"""`cf.workers.scripts.content`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Parts, Reply, Resource, Unset, Upload
from cfapi.api.shared.workers import WorkerMetadata, WorkersScript


class ContentResource(Resource):
    """Script content: `cf.workers.scripts.content`."""

    def update(
        self, script_name: str, *, account_id: str, metadata: WorkerMetadata | Mapping[str, Any],
        cf_worker_body_part: str | Unset = UNSET, cf_worker_main_module_part: str | Unset = UNSET,
        files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> Reply[WorkersScript]:
        """Update script content: PUT /accounts/{account_id}/workers/scripts/{script_name}/content (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/content/methods/update/"""
        return self._call(
            "workers.scripts.content.update", "PUT", "/accounts/{account_id}/workers/scripts/{script_name}/content",
            locals(), WorkersScript,
            headers={
                "cf_worker_body_part": "CF-WORKER-BODY-PART",
                "cf_worker_main_module_part": "CF-WORKER-MAIN-MODULE-PART",
            },
            form=True, files="files", as_json="metadata",
        )

    def get(self, script_name: str, *, account_id: str) -> Reply[Parts]:
        """Get script content: GET /accounts/{account_id}/workers/scripts/{script_name}/content/v2 (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/content/methods/get/"""
        return self._call(
            "workers.scripts.content.get", "GET", "/accounts/{account_id}/workers/scripts/{script_name}/content/v2",
            locals(), Parts,
        )
