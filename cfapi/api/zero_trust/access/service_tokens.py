"""`cf.zero_trust.access.service_tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model


@model
class ServiceToken:
    """Service token: response of zero_trust.access.service_tokens.list."""

    id: str | None = None
    client_id: str | None = None
    duration: str | None = None
    enabled: bool | None = None
    expires_at: Moment | None = None
    name: str | None = None


@model
class ServiceTokenCreateResult:
    """Service token create result: response of zero_trust.access.service_tokens.create."""

    id: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    duration: str | None = None
    enabled: bool | None = None
    name: str | None = None


class ServiceTokens(Resource):
    """Access service tokens: `cf.zero_trust.access.service_tokens`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[ServiceToken]:
        """List access service tokens: GET /{accounts or zones}/{id}/access/service_tokens (permission: Access: Service
        Tokens Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/"""
        return self._pages(
            "zero_trust.access.service_tokens.list", "GET", "{scope}/access/service_tokens", locals(), ServiceToken,
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, name: str,
        client_secret_version: float | Unset = UNSET, duration: str | Unset = UNSET, enabled: bool | Unset = UNSET,
        previous_client_secret_expires_at: datetime | str | Unset = UNSET,
    ) -> Reply[ServiceTokenCreateResult]:
        """Create an access service token: POST /{accounts or zones}/{id}/access/service_tokens (permission: Access:
        Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/create/"""
        return self._call(
            "zero_trust.access.service_tokens.create", "POST", "{scope}/access/service_tokens", locals(),
            ServiceTokenCreateResult,
        )

    def get(
        self, service_token_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ServiceToken]:
        """Get an access service token: GET /{accounts or zones}/{id}/access/service_tokens/{service_token_id}
        (permission: Access: Service Tokens Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/get/"""
        return self._call(
            "zero_trust.access.service_tokens.get", "GET", "{scope}/access/service_tokens/{service_token_id}", locals(),
            ServiceToken,
        )

    def update(
        self, service_token_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        client_secret_version: float | Unset = UNSET, duration: str | Unset = UNSET, enabled: bool | Unset = UNSET,
        name: str | Unset = UNSET, previous_client_secret_expires_at: datetime | str | Unset = UNSET,
    ) -> Reply[ServiceToken]:
        """Update an access service token: PUT /{accounts or zones}/{id}/access/service_tokens/{service_token_id}
        (permission: Access: Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/update/"""
        return self._call(
            "zero_trust.access.service_tokens.update", "PUT", "{scope}/access/service_tokens/{service_token_id}",
            locals(), ServiceToken,
        )

    def delete(
        self, service_token_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ServiceToken | None]:
        """Delete an access service token: DELETE /{accounts or zones}/{id}/access/service_tokens/{service_token_id}
        (permission: Access: Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/delete/"""
        return self._call(
            "zero_trust.access.service_tokens.delete", "DELETE", "{scope}/access/service_tokens/{service_token_id}",
            locals(), ServiceToken,
        )

    def refresh(self, service_token_id: str, *, account_id: str) -> Reply[ServiceToken]:
        """Refresh access service tokens: POST /accounts/{account_id}/access/service_tokens/{service_token_id}/refresh
        (permission: Access: Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/refresh/"""
        return self._call(
            "zero_trust.access.service_tokens.refresh", "POST",
            "/accounts/{account_id}/access/service_tokens/{service_token_id}/refresh", locals(), ServiceToken,
        )

    def rotate(
        self, service_token_id: str, *, account_id: str,
        previous_client_secret_expires_at: datetime | str | Unset = UNSET,
    ) -> Reply[ServiceTokenCreateResult]:
        """Rotate access service tokens: POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/rotate/"""
        return self._call(
            "zero_trust.access.service_tokens.rotate", "POST",
            "/accounts/{account_id}/access/service_tokens/{service_token_id}/rotate", locals(),
            ServiceTokenCreateResult,
        )
