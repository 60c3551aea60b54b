"""`cf.zero_trust.gateway.pacfiles`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Reply, Resource, Unset, model


@model
class Pacfile:
    """Pacfile: response of zero_trust.gateway.pacfiles.create."""

    id: str | None = None
    contents: str | None = None
    created_at: Moment | None = None
    description: str | None = None
    name: str | None = None
    slug: str | None = None
    updated_at: Moment | None = None
    url: str | None = None


@model
class PacfileItem:
    """Pacfile item: response of zero_trust.gateway.pacfiles.list."""

    id: str | None = None
    created_at: Moment | None = None
    description: str | None = None
    name: str | None = None
    slug: str | None = None
    updated_at: Moment | None = None
    url: str | None = None


class Pacfiles(Resource):
    """Gateway pacfiles: `cf.zero_trust.gateway.pacfiles`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[PacfileItem]:
        """List gateway pacfiles: GET /accounts/{account_id}/gateway/pacfiles (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/list/"""
        return self._pages(
            "zero_trust.gateway.pacfiles.list", "GET", "/accounts/{account_id}/gateway/pacfiles", locals(), PacfileItem,
        )

    def create(
        self, *, account_id: str, contents: str, name: str, description: str | None | Unset = UNSET,
        slug: str | Unset = UNSET,
    ) -> Reply[Pacfile]:
        """Create a gateway pacfile: POST /accounts/{account_id}/gateway/pacfiles (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/create/"""
        return self._call(
            "zero_trust.gateway.pacfiles.create", "POST", "/accounts/{account_id}/gateway/pacfiles", locals(), Pacfile,
        )

    def get(self, pacfile_id: str, *, account_id: str) -> Reply[Pacfile]:
        """Get a gateway pacfile: GET /accounts/{account_id}/gateway/pacfiles/{pacfile_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/get/"""
        return self._call(
            "zero_trust.gateway.pacfiles.get", "GET", "/accounts/{account_id}/gateway/pacfiles/{pacfile_id}", locals(),
            Pacfile,
        )

    def update(self, pacfile_id: str, *, account_id: str, contents: str, description: str, name: str) -> Reply[Pacfile]:
        """Update a gateway pacfile: PUT /accounts/{account_id}/gateway/pacfiles/{pacfile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/update/"""
        return self._call(
            "zero_trust.gateway.pacfiles.update", "PUT", "/accounts/{account_id}/gateway/pacfiles/{pacfile_id}",
            locals(), Pacfile,
        )

    def delete(self, pacfile_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a gateway pacfile: DELETE /accounts/{account_id}/gateway/pacfiles/{pacfile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/delete/"""
        return self._call(
            "zero_trust.gateway.pacfiles.delete", "DELETE", "/accounts/{account_id}/gateway/pacfiles/{pacfile_id}",
            locals(), PLAIN,
        )
