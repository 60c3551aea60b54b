"""`cf.dls.regional_services.prefix_bindings`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class PrefixBinding:
    """Prefix binding: response of dls.regional_services.prefix_bindings.list."""

    id: str
    cidr: str
    prefix_id: str
    region_key: str


class PrefixBindings(Resource):
    """Regional service prefix bindings: `cf.dls.regional_services.prefix_bindings`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[PrefixBinding]:
        """List regional service prefix bindings: GET /accounts/{account_id}/dls/regional_services/prefix_bindings.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/list/"""
        return self._pages(
            "dls.regional_services.prefix_bindings.list", "GET",
            "/accounts/{account_id}/dls/regional_services/prefix_bindings", locals(), PrefixBinding,
            paging=Paging(kind="cursor"),
        )

    async def create(self, *, account_id: str, cidr: str, prefix_id: str, region_key: str) -> PrefixBinding:
        """Create a regional service prefix binding: POST /accounts/{account_id}/dls/regional_services/prefix_bindings.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/create/"""
        return await self._call(
            "dls.regional_services.prefix_bindings.create", "POST",
            "/accounts/{account_id}/dls/regional_services/prefix_bindings", locals(), PrefixBinding,
        )

    async def get(self, binding_id: str, *, account_id: str) -> PrefixBinding:
        """Get a regional service prefix binding: GET
        /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/get/"""
        return await self._call(
            "dls.regional_services.prefix_bindings.get", "GET",
            "/accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}", locals(), PrefixBinding,
        )

    async def edit(self, binding_id: str, *, account_id: str, region_key: str) -> PrefixBinding:
        """Edit a regional service prefix binding: PATCH
        /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/edit/"""
        return await self._call(
            "dls.regional_services.prefix_bindings.edit", "PATCH",
            "/accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}", locals(), PrefixBinding,
        )

    async def delete(self, binding_id: str, *, account_id: str) -> None:
        """Delete a regional service prefix binding: DELETE
        /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/delete/"""
        await self._call(
            "dls.regional_services.prefix_bindings.delete", "DELETE",
            "/accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}", locals(), NoneType,
        )
