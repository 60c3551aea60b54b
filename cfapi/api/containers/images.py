"""`cf.containers.images`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource, model


@model
class Prepare:
    """Prepare: response of containers.images.prepare."""

    image: str
    status: Literal["pending", "ready", "error"] | str
    artifact_digest: str | None = None
    reason: str | None = None


class Images(Resource):
    """Container images: `cf.containers.images`."""

    def prepare(self, *, account_id: str, image: str) -> Reply[Prepare]:
        """Prepare container images: POST /accounts/{account_id}/containers/image-preparations.
        https://developers.cloudflare.com/api/resources/containers/subresources/images/methods/prepare/"""
        return self._call(
            "containers.images.prepare", "POST", "/accounts/{account_id}/containers/image-preparations", locals(),
            Prepare,
        )
