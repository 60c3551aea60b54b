"""`cf.zero_trust.risk_scoring.integrations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.risk_scoring.integrations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Integrations(Resource):
    """Risk scoring integrations: `cf.zero_trust.risk_scoring.integrations`."""

    @property
    def references(self) -> References: ...

    @_listing(_api.Integrations.list)
    def list(self) -> Any:
        """List risk scoring integrations: GET /accounts/{account_id}/zt_risk_scoring/integrations (permission: Zero
        Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/list/"""

    @_call(_api.Integrations.create)
    def create(self) -> Any:
        """Create a risk scoring integration: POST /accounts/{account_id}/zt_risk_scoring/integrations (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/create/"""

    @_call(_api.Integrations.get)
    def get(self) -> Any:
        """Get a risk scoring integration: GET /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}
        (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/get/"""

    @_call(_api.Integrations.update)
    def update(self) -> Any:
        """Update a risk scoring integration: PUT /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/update/"""

    @_call(_api.Integrations.delete)
    def delete(self) -> Any:
        """Delete a risk scoring integration: DELETE
        /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/delete/"""

class References(Resource):
    """Integration references: `cf.zero_trust.risk_scoring.integrations.references`."""

    @_call(_api.References.get)
    def get(self) -> Any:
        """Get an integration reference: GET
        /accounts/{account_id}/zt_risk_scoring/integrations/reference_id/{reference_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/subresources/references/methods/get/"""
