"""`cf.iam.scim`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.iam.scim.groups import Groups
    from cfapi.api.iam.scim.resource_types import ResourceTypes
    from cfapi.api.iam.scim.schemas import Schemas
    from cfapi.api.iam.scim.service_provider_config import ServiceProviderConfigResource
    from cfapi.api.iam.scim.users import Users


@model
class TextContents:
    """Text contents: response of iam.scim.groups.list."""

    contents: str | None = None


class SCIMResource(Resource):
    """IAM SCIM: `cf.iam.scim`."""

    @cached_property
    def groups(self) -> Groups:
        from cfapi.api.iam.scim.groups import Groups
        return Groups(self._session)

    @cached_property
    def resource_types(self) -> ResourceTypes:
        from cfapi.api.iam.scim.resource_types import ResourceTypes
        return ResourceTypes(self._session)

    @cached_property
    def schemas(self) -> Schemas:
        from cfapi.api.iam.scim.schemas import Schemas
        return Schemas(self._session)

    @cached_property
    def service_provider_config(self) -> ServiceProviderConfigResource:
        from cfapi.api.iam.scim.service_provider_config import ServiceProviderConfigResource
        return ServiceProviderConfigResource(self._session)

    @cached_property
    def users(self) -> Users:
        from cfapi.api.iam.scim.users import Users
        return Users(self._session)
