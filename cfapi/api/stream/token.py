"""`cf.stream.token`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import field

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class AccessRule:
    """Access rule: argument of stream.token.create."""

    action: Literal["allow", "block"] | str | None = None
    country: list[str] | None = None
    ip: list[str] | None = None
    type: Literal["any", "ip.src", "ip.geoip.country"] | str | None = None


@model
class Flags:
    """Flags: argument of stream.token.create."""

    original: bool | None = None


@model
class Token:
    """Token: response of stream.token.create."""

    token: str | None = field(default=None, repr=False)


class TokenResource(Resource):
    """Stream token: `cf.stream.token`."""

    def create(
        self, identifier: str, *, account_id: str, id: str | Unset = UNSET,
        access_rules: Sequence[AccessRule | Mapping[str, Any]] | Unset = UNSET, downloadable: bool | Unset = UNSET,
        exp: int | Unset = UNSET, flags: Flags | Mapping[str, Any] | Unset = UNSET, nbf: int | Unset = UNSET,
        pem: str | Unset = UNSET,
    ) -> Reply[Token | None]:
        """Create stream token: POST /accounts/{account_id}/stream/{identifier}/token.
        https://developers.cloudflare.com/api/resources/stream/subresources/token/methods/create/"""
        return self._call(
            "stream.token.create", "POST", "/accounts/{account_id}/stream/{identifier}/token", locals(), Token,
            wire={"access_rules": "accessRules"},
        )
