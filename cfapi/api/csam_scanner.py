"""`cf.csam_scanner`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class CsamScanner:
    """Csam scanner: response of csam_scanner.get."""

    id: Literal["csam_scanner"] | str | None = None
    editable: bool | None = None
    modified_on: Moment | None = None
    value: CsamScannerValue | None = None


@model
class CsamScannerValue:
    """Csam scanner value: part of CsamScanner."""

    email: str | None = None
    email_state: Literal["valid", "pending", "unverified"] | str | None = None
    enabled: bool | None = None
    sources: dict[str, bool] | None = None
    zone_plan: str | None = None


@model
class CsamScannerValueParam:
    """Csam scanner value param: argument of csam_scanner.edit."""

    email: str | None = None
    enabled: bool | None = None
    resend_email: bool | None = None
    sources: dict[str, bool] | None = None


CsamScannerEditValue = CsamScannerValueParam | CsamScannerValue | Mapping[str, Any] | None


class CsamScannerResource(Resource):
    """Csam scanner: `cf.csam_scanner`."""

    def get(self, *, zone_id: str) -> Reply[CsamScanner]:
        """Get csam scanner: GET /zones/{zone_id}/settings/csam_scanner_third_party.
        https://developers.cloudflare.com/api/resources/csam_scanner/methods/get/"""
        return self._call(
            "csam_scanner.get", "GET", "/zones/{zone_id}/settings/csam_scanner_third_party", locals(), CsamScanner,
        )

    def edit(
        self, *, zone_id: str, id: Literal["csam_scanner"] | str | None | Unset = UNSET,
        value: CsamScannerEditValue | Unset = UNSET,
    ) -> Reply[CsamScanner]:
        """Edit csam scanner: PATCH /zones/{zone_id}/settings/csam_scanner_third_party.
        https://developers.cloudflare.com/api/resources/csam_scanner/methods/edit/"""
        return self._call(
            "csam_scanner.edit", "PATCH", "/zones/{zone_id}/settings/csam_scanner_third_party", locals(), CsamScanner,
        )
