"""`cf.containers.registries`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.containers.registries.credentials import Credentials


@model
class Auth:
    """Auth: argument of containers.registries.create."""

    private_credential: AuthPrivateCredential
    public_credential: str


@model
class AuthPrivateCredential:
    """Auth private credential: part of Auth."""

    secret_name: str
    store_id: str


@model
class Registry:
    """Registry: response of containers.registries.list."""

    created_at: Moment
    domain: str
    kind: Literal["ECR", "DockerHub", "GAR", "default"] | str | None = None
    public_key: str | None = None


@model
class RegistryDeleteResult:
    """Registry delete result: response of containers.registries.delete."""

    domain: str


class Registries(Resource):
    """Container registries: `cf.containers.registries`."""

    @cached_property
    def credentials(self) -> Credentials:
        from cfapi.api.containers.registries.credentials import Credentials
        return Credentials(self._session)

    def list(self, *, account_id: str) -> Pages[Registry]:
        """List container registries: GET /accounts/{account_id}/containers/registries.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/list/"""
        return self._pages(
            "containers.registries.list", "GET", "/accounts/{account_id}/containers/registries", locals(), Registry,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, auth: Auth | Mapping[str, Any], domain: str,
        kind: Literal["ECR", "DockerHub", "GAR"] | str, is_public: bool | Unset = UNSET,
    ) -> Reply[Registry]:
        """Create a container registry: POST /accounts/{account_id}/containers/registries.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/create/"""
        return self._call(
            "containers.registries.create", "POST", "/accounts/{account_id}/containers/registries", locals(), Registry,
        )

    def delete(self, domain: str, *, account_id: str) -> Reply[RegistryDeleteResult]:
        """Delete a container registry: DELETE /accounts/{account_id}/containers/registries/{domain}.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/delete/"""
        return self._call(
            "containers.registries.delete", "DELETE", "/accounts/{account_id}/containers/registries/{domain}", locals(),
            RegistryDeleteResult,
        )
