"""`cf.containers.registries.credentials`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import field

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Generate:
    """Generate: response of containers.registries.credentials.generate."""

    account_id: str
    password: str = field(repr=False)
    registry_host: str
    username: str


class Credentials(Resource):
    """Registry credentials: `cf.containers.registries.credentials`."""

    def generate(
        self, domain: str, *, account_id: str, expiration_minutes: int | Unset = UNSET,
        permissions: Sequence[Literal["pull", "push", "list"] | str] | Unset = UNSET,
    ) -> Reply[Generate]:
        """Generate registry credentials: POST /accounts/{account_id}/containers/registries/{domain}/credentials.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/subresources/credentials/methods/generate/"""
        return self._call(
            "containers.registries.credentials.generate", "POST",
            "/accounts/{account_id}/containers/registries/{domain}/credentials", locals(), Generate,
        )
