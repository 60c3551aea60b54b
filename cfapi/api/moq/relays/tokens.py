"""`cf.moq.relays.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from types import NoneType
from typing import Literal

from attrs import field

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.moq.relays import RelayIssuer


@model
class RotateToken:
    """Rotate token: response of moq.relays.tokens.rotate."""

    token: str = field(repr=False)
    type: Literal["publish_subscribe", "subscribe"] | str


@model
class Token:
    """Token: response of moq.relays.tokens.create."""

    issuers: list[RelayIssuer]


class Tokens(Resource):
    """Relay tokens: `cf.moq.relays.tokens`."""

    def list(self, relay_id: str, *, account_id: str) -> Pages[RelayIssuer]:
        """List relay tokens: GET /accounts/{account_id}/moq/relays/{relay_id}/tokens.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/list/"""
        return self._pages(
            "moq.relays.tokens.list", "GET", "/accounts/{account_id}/moq/relays/{relay_id}/tokens", locals(),
            RelayIssuer, paging=Paging(kind="single", items="result.issuers"),
        )

    def create(
        self, relay_id: str, *, account_id: str, operations: Sequence[Literal["publish", "subscribe"] | str],
        expires: datetime | str | Unset = UNSET, label: str | Unset = UNSET,
    ) -> Reply[Token]:
        """Create a relay token: POST /accounts/{account_id}/moq/relays/{relay_id}/tokens.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/create/"""
        return self._call(
            "moq.relays.tokens.create", "POST", "/accounts/{account_id}/moq/relays/{relay_id}/tokens", locals(), Token,
        )

    def rotate(
        self, *, account_id: str, relay_id: str, type: Literal["publish_subscribe", "subscribe"] | str,
    ) -> Reply[RotateToken]:
        """Rotate relay tokens: POST /accounts/{account_id}/moq/relays/{relay_id}/tokens/rotate."""
        return self._call(
            "moq.relays.tokens.rotate", "POST", "/accounts/{account_id}/moq/relays/{relay_id}/tokens/rotate", locals(),
            RotateToken,
        )

    def delete(self, jti: str, *, account_id: str, relay_id: str) -> Reply[None]:
        """Delete a relay token: DELETE /accounts/{account_id}/moq/relays/{relay_id}/tokens/{jti}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/delete/"""
        return self._call(
            "moq.relays.tokens.delete", "DELETE", "/accounts/{account_id}/moq/relays/{relay_id}/tokens/{jti}", locals(),
            NoneType,
        )
