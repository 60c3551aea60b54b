"""`cf.iam.scim` without await, as types. Written by codegen."""

from cfapi.sync.api.iam.scim.groups import Groups
from cfapi.sync.api.iam.scim.resource_types import ResourceTypes
from cfapi.sync.api.iam.scim.schemas import Schemas
from cfapi.sync.api.iam.scim.service_provider_config import ServiceProviderConfigResource
from cfapi.sync.api.iam.scim.users import Users
from cfapi.sync.resources import Resource

class SCIMResource(Resource):
    """IAM SCIM: `cf.iam.scim`."""

    @property
    def groups(self) -> Groups: ...

    @property
    def resource_types(self) -> ResourceTypes: ...

    @property
    def schemas(self) -> Schemas: ...

    @property
    def service_provider_config(self) -> ServiceProviderConfigResource: ...

    @property
    def users(self) -> Users: ...
