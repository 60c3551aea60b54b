"""`cf.zero_trust.access.users` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.users as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Users(Resource):
    """Access users: `cf.zero_trust.access.users`."""

    @property
    def active_sessions(self) -> ActiveSessions: ...

    @property
    def failed_logins(self) -> FailedLogins: ...

    @property
    def last_seen_identity(self) -> LastSeenIdentityResource: ...

    @property
    def mfa_authenticators(self) -> MfaAuthenticators: ...

    @_listing(_api.Users.list)
    def list(self) -> Any:
        """List access users: GET /accounts/{account_id}/access/users (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/list/"""

    @_call(_api.Users.create)
    def create(self) -> Any:
        """Create an access user: POST /accounts/{account_id}/access/users.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/create/"""

    @_call(_api.Users.get)
    def get(self) -> Any:
        """Get an access user: GET /accounts/{account_id}/access/users/{user_id} (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/get/"""

    @_call(_api.Users.update)
    def update(self) -> Any:
        """Update an access user: PUT /accounts/{account_id}/access/users/{user_id} (permission: Zero Trust: Seats
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/update/"""

    @_call(_api.Users.delete)
    def delete(self) -> Any:
        """Delete an access user: DELETE /accounts/{account_id}/access/users/{user_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/delete/"""

class ActiveSessions(Resource):
    """User active sessions: `cf.zero_trust.access.users.active_sessions`."""

    @_listing(_api.ActiveSessions.list)
    def list(self) -> Any:
        """List user active sessions: GET /accounts/{account_id}/access/users/{user_id}/active_sessions (permission:
        Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/list/"""

    @_call(_api.ActiveSessions.get)
    def get(self) -> Any:
        """Get a user active session: GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}
        (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/get/"""

class FailedLogins(Resource):
    """User failed logins: `cf.zero_trust.access.users.failed_logins`."""

    @_listing(_api.FailedLogins.list)
    def list(self) -> Any:
        """List user failed logins: GET /accounts/{account_id}/access/users/{user_id}/failed_logins (permission: Access:
        Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/failed_logins/methods/list/"""

class LastSeenIdentityResource(Resource):
    """User last seen identity: `cf.zero_trust.access.users.last_seen_identity`."""

    @_call(_api.LastSeenIdentityResource.get)
    def get(self) -> Any:
        """Get user last seen identity: GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity
        (permission: Access: Audit Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/last_seen_identity/methods/get/"""

class MfaAuthenticators(Resource):
    """User mfa authenticators: `cf.zero_trust.access.users.mfa_authenticators`."""

    @_call(_api.MfaAuthenticators.delete)
    def delete(self) -> Any:
        """Delete a user mfa authenticator: DELETE
        /accounts/{account_id}/access/users/{user_id}/mfa_authenticators/{authenticator_id}."""
