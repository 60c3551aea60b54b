"""`cf.zero_trust.access.infrastructure` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.access.infrastructure as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class InfrastructureResource(Resource):
    """Access infrastructure: `cf.zero_trust.access.infrastructure`."""

    @property
    def targets(self) -> Targets: ...

class Targets(Resource):
    """Infrastructure targets: `cf.zero_trust.access.infrastructure.targets`."""

    @_listing(_api.Targets.list)
    def list(self) -> Any:
        """List infrastructure targets: GET /accounts/{account_id}/infrastructure/targets.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/list/"""

    @_call(_api.Targets.create)
    def create(self) -> Any:
        """Create an infrastructure target: POST /accounts/{account_id}/infrastructure/targets.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/create/"""

    @_listing(_api.Targets.bulk_update)
    def bulk_update(self) -> Any:
        """Infrastructure targets: bulk update: PUT /accounts/{account_id}/infrastructure/targets/batch.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_update/"""

    @_deprecated("zero_trust.access.infrastructure.targets.bulk_delete is deprecated; use zero_trust.access.infrastructure.targets.bulk_delete_v2")
    @_call(_api.Targets.bulk_delete)
    def bulk_delete(self) -> Any:
        """Infrastructure targets: bulk delete (deprecated): DELETE /accounts/{account_id}/infrastructure/targets/batch.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_delete/"""

    @_call(_api.Targets.bulk_delete_v2)
    def bulk_delete_v2(self) -> Any:
        """Infrastructure targets: bulk delete v2: POST /accounts/{account_id}/infrastructure/targets/batch_delete.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_delete_v2/"""

    @_call(_api.Targets.get)
    def get(self) -> Any:
        """Get an infrastructure target: GET /accounts/{account_id}/infrastructure/targets/{target_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/get/"""

    @_call(_api.Targets.update)
    def update(self) -> Any:
        """Update an infrastructure target: PUT /accounts/{account_id}/infrastructure/targets/{target_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/update/"""

    @_call(_api.Targets.delete)
    def delete(self) -> Any:
        """Delete an infrastructure target: DELETE /accounts/{account_id}/infrastructure/targets/{target_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/delete/"""
