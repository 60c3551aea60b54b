"""`cf.intel.miscategorizations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset


class Miscategorizations(Resource):
    """Intel miscategorizations: `cf.intel.miscategorizations`."""

    def create(
        self, *, account_id: str, content_adds: Sequence[int] | Unset = UNSET,
        content_removes: Sequence[int] | Unset = UNSET,
        indicator_type: Literal["domain", "ipv4", "ipv6", "url"] | str | Unset = UNSET, ip: str | None | Unset = UNSET,
        security_adds: Sequence[int] | Unset = UNSET, security_removes: Sequence[int] | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> Reply[None]:
        """Create an intel miscategorization: POST /accounts/{account_id}/intel/miscategorization.
        https://developers.cloudflare.com/api/resources/intel/subresources/miscategorizations/methods/create/"""
        return self._call(
            "intel.miscategorizations.create", "POST", "/accounts/{account_id}/intel/miscategorization", locals(),
            NoneType,
        )
