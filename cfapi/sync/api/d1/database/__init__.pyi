"""`cf.d1.database` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.d1.database as _api
from cfapi.sync.api.d1.database.time_travel import TimeTravelResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DatabaseResource(Resource):
    """D1 database: `cf.d1.database`."""

    @property
    def time_travel(self) -> TimeTravelResource: ...

    @_listing(_api.DatabaseResource.list)
    def list(self) -> Any:
        """List d1 database: GET /accounts/{account_id}/d1/database (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/list/"""

    @_call(_api.DatabaseResource.create)
    def create(self) -> Any:
        """Create d1 database: POST /accounts/{account_id}/d1/database (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/create/"""

    @_call(_api.DatabaseResource.get)
    def get(self) -> Any:
        """Get d1 database: GET /accounts/{account_id}/d1/database/{database_id} (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/get/"""

    @_call(_api.DatabaseResource.update)
    def update(self) -> Any:
        """Update d1 database: PUT /accounts/{account_id}/d1/database/{database_id} (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/update/"""

    @_call(_api.DatabaseResource.edit)
    def edit(self) -> Any:
        """Edit d1 database: PATCH /accounts/{account_id}/d1/database/{database_id} (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/edit/"""

    @_call(_api.DatabaseResource.delete)
    def delete(self) -> Any:
        """Delete d1 database: DELETE /accounts/{account_id}/d1/database/{database_id} (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/delete/"""

    @_call(_api.DatabaseResource.export)
    def export(self) -> Any:
        """Export d1 database: POST /accounts/{account_id}/d1/database/{database_id}/export.
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/export/"""

    @_call(_api.DatabaseResource.import_)
    def import_(self) -> Any:
        """Import d1 database: POST /accounts/{account_id}/d1/database/{database_id}/import.
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/import/"""

    @_listing(_api.DatabaseResource.query)
    def query(self) -> Any:
        """Query d1 database: POST /accounts/{account_id}/d1/database/{database_id}/query (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/query/"""

    @_listing(_api.DatabaseResource.raw)
    def raw(self) -> Any:
        """Raw d1 database: POST /accounts/{account_id}/d1/database/{database_id}/raw (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/raw/"""
