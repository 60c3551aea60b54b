"""`cf.zero_trust.access.users`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.zero_trust.access import IdentityGeo


@model
class ActiveSession:
    """Active session: response of zero_trust.access.users.active_sessions.get."""

    account_id: str | None = None
    auth_status: str | None = None
    common_name: str | None = None
    device_id: str | None = None
    device_sessions: dict[str, IdentityDeviceSessions] | None = None
    device_posture: dict[str, IdentityDevicePosture] | None = renamed("devicePosture", default=None)
    email: str | None = None
    geo: IdentityGeo | None = None
    iat: int | float | None = None
    idp: IdentityIdP | None = None
    ip: str | None = None
    is_gateway: bool | None = None
    is_warp: bool | None = None
    is_active: bool | None = renamed("isActive", default=None)
    mtls_auth: IdentityMTLSAuth | None = None
    service_token_id: str | None = None
    service_token_status: bool | None = None
    user_uuid: str | None = None
    version: int | float | None = None


@model
class ActiveSessionApps:
    """Active session apps: part of ActiveSessionMetadata."""

    hostname: str | None = None
    name: str | None = None
    type: str | None = None
    uid: str | None = None


@model
class ActiveSessionMetadata:
    """Active session metadata: part of UserActiveSession."""

    apps: dict[str, ActiveSessionApps] | None = None
    expires: int | None = None
    iat: int | None = None
    nonce: str | None = None
    ttl: int | None = None
    """Seconds."""


@model
class FailedLogin:
    """Failed login: response of zero_trust.access.users.failed_logins.list."""

    expiration: int | None = None
    metadata: Any = None


@model
class Identity:
    """Identity: response of zero_trust.access.users.last_seen_identity.get."""

    account_id: str | None = None
    auth_status: str | None = None
    common_name: str | None = None
    device_id: str | None = None
    device_sessions: dict[str, IdentityDeviceSessions] | None = None
    device_posture: dict[str, IdentityDevicePosture] | None = renamed("devicePosture", default=None)
    email: str | None = None
    geo: IdentityGeo | None = None
    iat: int | float | None = None
    idp: IdentityIdP | None = None
    ip: str | None = None
    is_gateway: bool | None = None
    is_warp: bool | None = None
    mtls_auth: IdentityMTLSAuth | None = None
    service_token_id: str | None = None
    service_token_status: bool | None = None
    user_uuid: str | None = None
    version: int | float | None = None


@model
class IdentityDevicePosture:
    """Identity device posture: part of ActiveSession."""

    id: str | None = None
    check: IdentityDevicePostureCheck | None = None
    data: Any = None
    description: str | None = None
    error: str | None = None
    rule_name: str | None = None
    success: bool | None = None
    timestamp: Moment | None = None
    type: str | None = None


@model
class IdentityDevicePostureCheck:
    """Identity device posture check: part of IdentityDevicePosture."""

    exists: bool | None = None
    path: str | None = None


@model
class IdentityDeviceSessions:
    """Identity device sessions: part of ActiveSession."""

    last_authenticated: int | float | None = None


@model
class IdentityIdP:
    """Identity ID P: part of ActiveSession."""

    id: str | None = None
    type: str | None = None


@model
class IdentityMTLSAuth:
    """Identity MTLS auth: part of ActiveSession."""

    auth_status: str | None = None
    cert_issuer_dn: str | None = None
    cert_issuer_ski: str | None = None
    cert_presented: bool | None = None
    cert_serial: str | None = None


@model
class User:
    """User: response of zero_trust.access.users.list."""

    id: str | None = None
    access_seat: bool | None = None
    active_device_count: int | float | None = None
    created_at: Moment | None = None
    email: str | None = None
    """E-mail address."""
    gateway_seat: bool | None = None
    last_successful_login: Moment | None = None
    name: str | None = None
    seat_uid: str | None = None
    uid: str | None = None
    updated_at: Moment | None = None


@model
class UserActiveSession:
    """User active session: response of zero_trust.access.users.active_sessions.list."""

    expiration: int | None = None
    metadata: ActiveSessionMetadata | None = None
    name: str | None = None


class Users(Resource):
    """Access users: `cf.zero_trust.access.users`."""

    @cached_property
    def active_sessions(self) -> ActiveSessions:
        return ActiveSessions(self._session)

    @cached_property
    def failed_logins(self) -> FailedLogins:
        return FailedLogins(self._session)

    @cached_property
    def last_seen_identity(self) -> LastSeenIdentityResource:
        return LastSeenIdentityResource(self._session)

    @cached_property
    def mfa_authenticators(self) -> MfaAuthenticators:
        return MfaAuthenticators(self._session)

    def list(
        self, *, account_id: str, email: str | Unset = UNSET, name: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[User]:
        """List access users: GET /accounts/{account_id}/access/users (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/list/"""
        return self._pages("zero_trust.access.users.list", "GET", "/accounts/{account_id}/access/users", locals(), User)

    def create(self, *, account_id: str, email: str, name: str | Unset = UNSET) -> Reply[User]:
        """Create an access user: POST /accounts/{account_id}/access/users.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/create/"""
        return self._call(
            "zero_trust.access.users.create", "POST", "/accounts/{account_id}/access/users", locals(), User,
        )

    def get(self, user_id: str, *, account_id: str) -> Reply[User]:
        """Get an access user: GET /accounts/{account_id}/access/users/{user_id} (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/get/"""
        return self._call(
            "zero_trust.access.users.get", "GET", "/accounts/{account_id}/access/users/{user_id}", locals(), User,
        )

    def update(self, user_id: str, *, account_id: str, email: str, name: str) -> Reply[User]:
        """Update an access user: PUT /accounts/{account_id}/access/users/{user_id} (permission: Zero Trust: Seats
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/update/"""
        return self._call(
            "zero_trust.access.users.update", "PUT", "/accounts/{account_id}/access/users/{user_id}", locals(), User,
        )

    def delete(self, user_id: str, *, account_id: str) -> Reply[Any]:
        """Delete an access user: DELETE /accounts/{account_id}/access/users/{user_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/delete/"""
        return self._call(
            "zero_trust.access.users.delete", "DELETE", "/accounts/{account_id}/access/users/{user_id}", locals(),
            PLAIN,
        )


class ActiveSessions(Resource):
    """User active sessions: `cf.zero_trust.access.users.active_sessions`."""

    def list(self, user_id: str, *, account_id: str) -> Pages[UserActiveSession]:
        """List user active sessions: GET /accounts/{account_id}/access/users/{user_id}/active_sessions (permission:
        Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/list/"""
        return self._pages(
            "zero_trust.access.users.active_sessions.list", "GET",
            "/accounts/{account_id}/access/users/{user_id}/active_sessions", locals(), UserActiveSession,
            paging=Paging(kind="single"),
        )

    def get(self, nonce: str, *, account_id: str, user_id: str) -> Reply[ActiveSession]:
        """Get a user active session: GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}
        (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/get/"""
        return self._call(
            "zero_trust.access.users.active_sessions.get", "GET",
            "/accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}", locals(), ActiveSession,
        )


class FailedLogins(Resource):
    """User failed logins: `cf.zero_trust.access.users.failed_logins`."""

    def list(self, user_id: str, *, account_id: str) -> Pages[FailedLogin]:
        """List user failed logins: GET /accounts/{account_id}/access/users/{user_id}/failed_logins (permission: Access:
        Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/failed_logins/methods/list/"""
        return self._pages(
            "zero_trust.access.users.failed_logins.list", "GET",
            "/accounts/{account_id}/access/users/{user_id}/failed_logins", locals(), FailedLogin,
            paging=Paging(kind="single"),
        )


class LastSeenIdentityResource(Resource):
    """User last seen identity: `cf.zero_trust.access.users.last_seen_identity`."""

    def get(self, user_id: str, *, account_id: str) -> Reply[Identity]:
        """Get user last seen identity: GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity
        (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/last_seen_identity/methods/get/"""
        return self._call(
            "zero_trust.access.users.last_seen_identity.get", "GET",
            "/accounts/{account_id}/access/users/{user_id}/last_seen_identity", locals(), Identity,
        )


class MfaAuthenticators(Resource):
    """User mfa authenticators: `cf.zero_trust.access.users.mfa_authenticators`."""

    def delete(self, *, user_id: str, account_id: str, authenticator_id: str) -> Reply[dict[str, Any] | None]:
        """Delete a user mfa authenticator: DELETE
        /accounts/{account_id}/access/users/{user_id}/mfa_authenticators/{authenticator_id}."""
        return self._call(
            "zero_trust.access.users.mfa_authenticators.delete", "DELETE",
            "/accounts/{account_id}/access/users/{user_id}/mfa_authenticators/{authenticator_id}", locals(),
            dict[str, Any],
        )
