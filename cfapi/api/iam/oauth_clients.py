"""`cf.iam.oauth_clients`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class ClientURIVerification:
    """Client URI verification: part of OAuthClient."""

    status: Literal["pending", "in_progress", "verified", "failed"] | str | None = None
    text: str | None = None


@model
class OAuthClient:
    """O auth client: response of iam.oauth_clients.list."""

    client_id: str
    visibility: Literal["public", "private"] | str
    allowed_cors_origins: list[str] | None = None
    client_name: str | None = None
    client_uri: str | None = None
    client_uri_verification: ClientURIVerification | None = None
    created_at: Moment | None = None
    grant_types: list[Literal["authorization_code", "refresh_token"] | str] | None = None
    has_rotated_secret: bool | None = None
    logo_uri: str | None = None
    optional_scopes: list[str] | None = None
    policy_uri: str | None = None
    post_logout_redirect_uris: list[str] | None = None
    promoted_at: Moment | None = None
    redirect_uris: list[str] | None = None
    response_types: list[Literal["token", "id_token", "code"] | str] | None = None
    scopes: list[str] | None = None
    token_endpoint_auth_method: Literal["none", "client_secret_basic", "client_secret_post"] | str | None = None
    tos_uri: str | None = None
    updated_at: Moment | None = None


@model
class OAuthClientCreateResult:
    """O auth client create result: response of iam.oauth_clients.create."""

    client_id: str
    visibility: Literal["public", "private"] | str
    allowed_cors_origins: list[str] | None = None
    client_name: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    client_uri: str | None = None
    client_uri_verification: ClientURIVerification | None = None
    created_at: Moment | None = None
    grant_types: list[Literal["authorization_code", "refresh_token"] | str] | None = None
    has_rotated_secret: bool | None = None
    logo_uri: str | None = None
    optional_scopes: list[str] | None = None
    policy_uri: str | None = None
    post_logout_redirect_uris: list[str] | None = None
    promoted_at: Moment | None = None
    redirect_uris: list[str] | None = None
    response_types: list[Literal["token", "id_token", "code"] | str] | None = None
    scopes: list[str] | None = None
    token_endpoint_auth_method: Literal["none", "client_secret_basic", "client_secret_post"] | str | None = None
    tos_uri: str | None = None
    updated_at: Moment | None = None


@model
class RotateSecret:
    """Rotate secret: response of iam.oauth_clients.rotate_secret."""

    client_secret: str | None = field(default=None, repr=False)


OAuthClientTokenEndpointAuthMethod = Literal["none", "client_secret_basic", "client_secret_post"] | str
OAuthClientUpdateTokenEndpointAuthMethod = Literal["none", "client_secret_basic", "client_secret_post"] | str | None


class OAuthClients(Resource):
    """IAM OAuth clients: `cf.iam.oauth_clients`."""

    def list(self, *, account_id: str) -> Pages[OAuthClient]:
        """List IAM OAuth clients: GET /accounts/{account_id}/oauth_clients.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/list/"""
        return self._pages(
            "iam.oauth_clients.list", "GET", "/accounts/{account_id}/oauth_clients", locals(), OAuthClient,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, client_name: str,
        grant_types: Sequence[Literal["authorization_code", "refresh_token"] | str], redirect_uris: Sequence[str],
        response_types: Sequence[Literal["token", "id_token", "code"] | str], scopes: Sequence[str],
        token_endpoint_auth_method: OAuthClientTokenEndpointAuthMethod,
        allowed_cors_origins: Sequence[str] | Unset = UNSET, client_uri: str | Unset = UNSET,
        logo_uri: str | Unset = UNSET, optional_scopes: Sequence[str] | Unset = UNSET, policy_uri: str | Unset = UNSET,
        post_logout_redirect_uris: Sequence[str] | Unset = UNSET, tos_uri: str | Unset = UNSET,
    ) -> Reply[OAuthClientCreateResult]:
        """Create an IAM OAuth client: POST /accounts/{account_id}/oauth_clients.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/create/"""
        return self._call(
            "iam.oauth_clients.create", "POST", "/accounts/{account_id}/oauth_clients", locals(),
            OAuthClientCreateResult,
        )

    def get(self, oauth_client_id: str, *, account_id: str) -> Reply[OAuthClient]:
        """Get an IAM OAuth client: GET /accounts/{account_id}/oauth_clients/{oauth_client_id}.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/get/"""
        return self._call(
            "iam.oauth_clients.get", "GET", "/accounts/{account_id}/oauth_clients/{oauth_client_id}", locals(),
            OAuthClient,
        )

    def update(
        self, oauth_client_id: str, *, account_id: str, allowed_cors_origins: Sequence[str] | None | Unset = UNSET,
        client_name: str | None | Unset = UNSET, client_uri: str | None | Unset = UNSET,
        grant_types: Sequence[Literal["authorization_code", "refresh_token"] | str] | None | Unset = UNSET,
        logo_uri: str | None | Unset = UNSET, optional_scopes: Sequence[str] | None | Unset = UNSET,
        policy_uri: str | None | Unset = UNSET, post_logout_redirect_uris: Sequence[str] | None | Unset = UNSET,
        redirect_uris: Sequence[str] | None | Unset = UNSET,
        response_types: Sequence[Literal["token", "id_token", "code"] | str] | None | Unset = UNSET,
        scopes: Sequence[str] | None | Unset = UNSET,
        token_endpoint_auth_method: OAuthClientUpdateTokenEndpointAuthMethod | Unset = UNSET,
        tos_uri: str | None | Unset = UNSET, visibility: Literal["public"] | str | None | Unset = UNSET,
    ) -> Reply[OAuthClient]:
        """Update an IAM OAuth client: PATCH /accounts/{account_id}/oauth_clients/{oauth_client_id}.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/update/"""
        return self._call(
            "iam.oauth_clients.update", "PATCH", "/accounts/{account_id}/oauth_clients/{oauth_client_id}", locals(),
            OAuthClient,
        )

    def delete(self, oauth_client_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an IAM OAuth client: DELETE /accounts/{account_id}/oauth_clients/{oauth_client_id}.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/delete/"""
        return self._call(
            "iam.oauth_clients.delete", "DELETE", "/accounts/{account_id}/oauth_clients/{oauth_client_id}", locals(),
            ObjectID,
        )

    def rotate_secret(self, oauth_client_id: str, *, account_id: str) -> Reply[RotateSecret | None]:
        """IAM OAuth clients: rotate secret: POST /accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/rotate_secret/"""
        return self._call(
            "iam.oauth_clients.rotate_secret", "POST",
            "/accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret", locals(), RotateSecret,
        )

    def delete_rotated_secret(self, oauth_client_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """IAM OAuth clients: delete rotated secret: DELETE
        /accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/delete_rotated_secret/"""
        return self._call(
            "iam.oauth_clients.delete_rotated_secret", "DELETE",
            "/accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret", locals(), ObjectID,
        )
