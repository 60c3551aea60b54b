"""`cf.iam.sso` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.sso as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SSOResource(Resource):
    """IAM SSO: `cf.iam.sso`."""

    @_listing(_api.SSOResource.list)
    def list(self) -> Any:
        """List IAM SSO: GET /accounts/{account_id}/sso_connectors (permission: SSO Connector Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/list/"""

    @_call(_api.SSOResource.create)
    def create(self) -> Any:
        """Create IAM SSO: POST /accounts/{account_id}/sso_connectors (permission: SSO Connector Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/create/"""

    @_call(_api.SSOResource.get)
    def get(self) -> Any:
        """Get IAM SSO: GET /accounts/{account_id}/sso_connectors/{sso_connector_id} (permission: SSO Connector Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/get/"""

    @_call(_api.SSOResource.update)
    def update(self) -> Any:
        """Update IAM SSO: PATCH /accounts/{account_id}/sso_connectors/{sso_connector_id} (permission: SSO Connector
        Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/update/"""

    @_call(_api.SSOResource.delete)
    def delete(self) -> Any:
        """Delete IAM SSO: DELETE /accounts/{account_id}/sso_connectors/{sso_connector_id} (permission: SSO Connector
        Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/delete/"""

    @_call(_api.SSOResource.begin_verification)
    def begin_verification(self) -> Any:
        """IAM SSO: begin verification: POST /accounts/{account_id}/sso_connectors/{sso_connector_id}/begin_verification
        (permission: SSO Connector Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/begin_verification/"""
