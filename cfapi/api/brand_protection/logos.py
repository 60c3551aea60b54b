"""`cf.brand_protection.logos`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import UNSET, Reply, Resource, Unset, Upload, model


@model
class Logo:
    """Logo: response of brand_protection.logos.create."""

    id: int | None = None
    tag: str | None = None
    upload_path: str | None = None


class Logos(Resource):
    """Brand protection logos: `cf.brand_protection.logos`."""

    def create(
        self, *, account_id: str, match_type: str | Unset = UNSET, tag: str | Unset = UNSET,
        threshold: float | Unset = UNSET, image: Upload | Unset = UNSET,
    ) -> Reply[Logo]:
        """Create a brand protection logo: POST /accounts/{account_id}/brand-protection/logos (permission: Intel Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logos/methods/create/"""
        return self._call(
            "brand_protection.logos.create", "POST", "/accounts/{account_id}/brand-protection/logos", locals(), Logo,
            query="match_type tag threshold", at="",
        )

    def delete(self, logo_id: str, *, account_id: str) -> Reply[None]:
        """Delete a brand protection logo: DELETE /accounts/{account_id}/brand-protection/logos/{logo_id} (permission:
        Intel Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logos/methods/delete/"""
        return self._call(
            "brand_protection.logos.delete", "DELETE", "/accounts/{account_id}/brand-protection/logos/{logo_id}",
            locals(), NoneType,
        )
