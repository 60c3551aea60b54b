"""`cf.zero_trust.access.applications` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.applications as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Applications(Resource):
    """Access applications: `cf.zero_trust.access.applications`."""

    @property
    def cas(self) -> Cas: ...

    @property
    def policies(self) -> Policies: ...

    @property
    def policy_tests(self) -> PolicyTests: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def user_policy_checks(self) -> UserPolicyChecks: ...

    @_listing(_api.Applications.list)
    def list(self) -> Any:
        """List access applications: GET /{accounts or zones}/{id}/access/apps (permission: Access: Apps and Policies
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/"""

    @_call(_api.Applications.create)
    def create(self) -> Any:
        """Create an access application: POST /{accounts or zones}/{id}/access/apps (permission: Access: Apps and
        Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/create/"""

    @_call(_api.Applications.get)
    def get(self) -> Any:
        """Get an access application: GET /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/get/"""

    @_call(_api.Applications.update)
    def update(self) -> Any:
        """Update an access application: PUT /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/update/"""

    @_call(_api.Applications.delete)
    def delete(self) -> Any:
        """Delete an access application: DELETE /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/delete/"""

    @_call(_api.Applications.revoke_tokens)
    def revoke_tokens(self) -> Any:
        """Access applications: revoke tokens: POST /{accounts or zones}/{id}/access/apps/{app_id}/revoke_tokens
        (permission: Access: Apps and Policies Write or Access: Apps and Policies Revoke).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/"""

class Cas(Resource):
    """Application cas: `cf.zero_trust.access.applications.cas`."""

    @_listing(_api.Cas.list)
    def list(self) -> Any:
        """List application cas: GET /{accounts or zones}/{id}/access/apps/ca (permission: Access: Apps and Policies
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/list/"""

    @_call(_api.Cas.get)
    def get(self) -> Any:
        """Get application cas: GET /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/get/"""

    @_call(_api.Cas.create)
    def create(self) -> Any:
        """Create an application ca: POST /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/create/"""

    @_call(_api.Cas.delete)
    def delete(self) -> Any:
        """Delete application cas: DELETE /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/delete/"""

class Policies(Resource):
    """Application policies: `cf.zero_trust.access.applications.policies`."""

    @_listing(_api.Policies.list)
    def list(self) -> Any:
        """List application policies: GET /{accounts or zones}/{id}/access/apps/{app_id}/policies (permission: Access:
        Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/list/"""

    @_call(_api.Policies.create)
    def create(self) -> Any:
        """Create an application policy: POST /{accounts or zones}/{id}/access/apps/{app_id}/policies (permission:
        Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/create/"""

    @_call(_api.Policies.get)
    def get(self) -> Any:
        """Get an application policy: GET /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/get/"""

    @_call(_api.Policies.update)
    def update(self) -> Any:
        """Update an application policy: PUT /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/update/"""

    @_call(_api.Policies.delete)
    def delete(self) -> Any:
        """Delete an application policy: DELETE /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/delete/"""

    @_call(_api.Policies.make_reusable)
    def make_reusable(self) -> Any:
        """Application policies: make reusable: PUT
        /accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable (permission: Access: Apps and
        Policies Write)."""

class PolicyTests(Resource):
    """Application policy tests: `cf.zero_trust.access.applications.policy_tests`."""

    @property
    def users(self) -> Users: ...

    @_call(_api.PolicyTests.create)
    def create(self) -> Any:
        """Create an application policy test: POST /accounts/{account_id}/access/policy-tests (permission: Access:
        Policy Test Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/create/"""

    @_call(_api.PolicyTests.get)
    def get(self) -> Any:
        """Get an application policy test: GET /accounts/{account_id}/access/policy-tests/{policy_test_id} (permission:
        Access: Policy Test Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/get/"""

class Users(Resource):
    """Policy test users: `cf.zero_trust.access.applications.policy_tests.users`."""

    @_listing(_api.Users.list)
    def list(self) -> Any:
        """List policy test users: GET /accounts/{account_id}/access/policy-tests/{policy_test_id}/users (permission:
        Access: Policy Test Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/subresources/users/methods/list/"""

class Settings(Resource):
    """Application settings: `cf.zero_trust.access.applications.settings`."""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update application settings: PUT /{accounts or zones}/{id}/access/apps/{app_id}/settings (permission: Access:
        Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/update/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit application settings: PATCH /{accounts or zones}/{id}/access/apps/{app_id}/settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/edit/"""

class UserPolicyChecks(Resource):
    """Application user policy checks: `cf.zero_trust.access.applications.user_policy_checks`."""

    @_call(_api.UserPolicyChecks.list)
    def list(self) -> Any:
        """List application user policy checks: GET /{accounts or zones}/{id}/access/apps/{app_id}/user_policy_checks
        (permission: Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/user_policy_checks/methods/list/"""
