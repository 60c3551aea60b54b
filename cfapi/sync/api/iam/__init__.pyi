"""`cf.iam` without await, as types. Written by codegen."""

from cfapi.sync.api.iam.oauth_clients import OAuthClients
from cfapi.sync.api.iam.oauth_scopes import OAuthScopes
from cfapi.sync.api.iam.permission_groups import PermissionGroups
from cfapi.sync.api.iam.resource_groups import ResourceGroups
from cfapi.sync.api.iam.scim import SCIMResource
from cfapi.sync.api.iam.sso import SSOResource
from cfapi.sync.api.iam.user_groups import UserGroups
from cfapi.sync.resources import Resource

class IAMResource(Resource):
    """IAM: `cf.iam`."""

    @property
    def oauth_clients(self) -> OAuthClients: ...

    @property
    def oauth_scopes(self) -> OAuthScopes: ...

    @property
    def permission_groups(self) -> PermissionGroups: ...

    @property
    def resource_groups(self) -> ResourceGroups: ...

    @property
    def scim(self) -> SCIMResource: ...

    @property
    def sso(self) -> SSOResource: ...

    @property
    def user_groups(self) -> UserGroups: ...
