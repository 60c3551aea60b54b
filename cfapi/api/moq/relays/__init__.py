"""`cf.moq.relays`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.moq.relays.tokens import Tokens


@model
class Relay:
    """Relay: response of moq.relays.get."""

    config: RelayConfig
    created: Moment
    modified: Moment
    name: str
    uid: str
    status: Literal["connected"] | str | None = None


@model
class RelayCloudflareToken:
    """Relay cloudflare token: part of RelayIssuer."""

    created: Moment
    expires: Moment
    jti: str
    operations: list[Literal["publish", "subscribe"] | str]
    label: str | None = None
    secret: str | None = field(default=None, repr=False)


@model
class RelayConfig:
    """Relay config: argument of moq.relays.update."""

    upstreams: RelayConfigUpstreams | None = None


@model
class RelayConfigUpstream:
    """Relay config upstream: part of RelayConfigUpstreams."""

    url: str


@model
class RelayConfigUpstreams:
    """Relay config upstreams: part of RelayConfig."""

    enabled: bool | None = None
    upstreams: list[RelayConfigUpstream] | None = None


@model
class RelayCreateResult:
    """Relay create result: response of moq.relays.create."""

    config: RelayConfig
    created: Moment
    issuers: list[RelayIssuer]
    modified: Moment
    name: str
    uid: str


@model
class RelayIssuer:
    """Relay issuer: response of moq.relays.tokens.list."""

    cloudflare_tokens: list[RelayCloudflareToken]
    issuer: Literal["cloudflare"] | str
    type: Literal["cloudflare_jwt"] | str


@model
class RelayItem:
    """Relay item: response of moq.relays.list."""

    created: Moment
    modified: Moment
    name: str
    uid: str


class Relays(Resource):
    """Moq relays: `cf.moq.relays`."""

    @cached_property
    def tokens(self) -> Tokens:
        from cfapi.api.moq.relays.tokens import Tokens
        return Tokens(self._session)

    def list(
        self, *, account_id: str, asc: bool | Unset = UNSET, created_after: datetime | str | Unset = UNSET,
        created_before: datetime | str | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[RelayItem]:
        """List moq relays: GET /accounts/{account_id}/moq/relays.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/list/"""
        return self._pages(
            "moq.relays.list", "GET", "/accounts/{account_id}/moq/relays", locals(), RelayItem,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, name: str) -> Reply[RelayCreateResult]:
        """Create a moq relay: POST /accounts/{account_id}/moq/relays.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/create/"""
        return self._call("moq.relays.create", "POST", "/accounts/{account_id}/moq/relays", locals(), RelayCreateResult)

    def get(self, relay_id: str, *, account_id: str) -> Reply[Relay]:
        """Get a moq relay: GET /accounts/{account_id}/moq/relays/{relay_id}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/get/"""
        return self._call("moq.relays.get", "GET", "/accounts/{account_id}/moq/relays/{relay_id}", locals(), Relay)

    def update(
        self, relay_id: str, *, account_id: str, config: RelayConfig | Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Reply[Relay]:
        """Update a moq relay: PUT /accounts/{account_id}/moq/relays/{relay_id}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/update/"""
        return self._call("moq.relays.update", "PUT", "/accounts/{account_id}/moq/relays/{relay_id}", locals(), Relay)

    def delete(self, relay_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a moq relay: DELETE /accounts/{account_id}/moq/relays/{relay_id}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/delete/"""
        return self._call(
            "moq.relays.delete", "DELETE", "/accounts/{account_id}/moq/relays/{relay_id}", locals(), PLAIN,
        )
