"""`cf.workers_for_platforms.dispatch.namespaces` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers_for_platforms.dispatch.namespaces as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Namespaces(Resource):
    """Dispatch namespaces: `cf.workers_for_platforms.dispatch.namespaces`."""

    @property
    def scripts(self) -> Scripts: ...

    @_listing(_api.Namespaces.list)
    def list(self) -> Any:
        """List dispatch namespaces: GET /accounts/{account_id}/workers/dispatch/namespaces (permission: Workers Tail
        Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/list/"""

    @_call(_api.Namespaces.create)
    def create(self) -> Any:
        """Create a dispatch namespace: POST /accounts/{account_id}/workers/dispatch/namespaces (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/create/"""

    @_call(_api.Namespaces.get)
    def get(self) -> Any:
        """Get a dispatch namespace: GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/get/"""

    @_call(_api.Namespaces.update)
    def update(self) -> Any:
        """Update a dispatch namespace: PUT /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write)."""

    @_call(_api.Namespaces.edit)
    def edit(self) -> Any:
        """Edit a dispatch namespace: PATCH /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write)."""

    @_call(_api.Namespaces.delete)
    def delete(self) -> Any:
        """Delete a dispatch namespace: DELETE /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/delete/"""

class Scripts(Resource):
    """Namespace scripts: `cf.workers_for_platforms.dispatch.namespaces.scripts`."""

    @property
    def asset_upload(self) -> AssetUploadResource: ...

    @property
    def bindings(self) -> Bindings: ...

    @property
    def content(self) -> ContentResource: ...

    @property
    def secrets(self) -> Secrets: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def tags(self) -> Tags: ...

    @_listing(_api.Scripts.list)
    def list(self) -> Any:
        """List namespace scripts: GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts
        (permission: Workers Scripts Read or Workers Tail Read)."""

    @_call(_api.Scripts.bulk_delete)
    def bulk_delete(self) -> Any:
        """Namespace scripts: bulk delete: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts (permission: Workers Scripts
        Write)."""

    @_call(_api.Scripts.get)
    def get(self) -> Any:
        """Get a namespace script: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/get/"""

    @_call(_api.Scripts.update)
    def update(self) -> Any:
        """Update a namespace script: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/update/"""

    @_call(_api.Scripts.delete)
    def delete(self) -> Any:
        """Delete a namespace script: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/delete/"""

class AssetUploadResource(Resource):
    """Script asset upload: `cf.workers_for_platforms.dispatch.namespaces.scripts.asset_upload`."""

    @_call(_api.AssetUploadResource.create)
    def create(self) -> Any:
        """Create script asset upload: POST
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/assets-upload-session.
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/asset_upload/methods/create/"""

class Bindings(Resource):
    """Script bindings: `cf.workers_for_platforms.dispatch.namespaces.scripts.bindings`."""

    @_listing(_api.Bindings.get)
    def get(self) -> Any:
        """Get script bindings: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/bindings/methods/get/"""

class ContentResource(Resource):
    """Script content: `cf.workers_for_platforms.dispatch.namespaces.scripts.content`."""

    @_call(_api.ContentResource.get)
    def get(self) -> Any:
        """Get script content: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/get/"""

    @_call(_api.ContentResource.update)
    def update(self) -> Any:
        """Update script content: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/update/"""

class Secrets(Resource):
    """Script secrets: `cf.workers_for_platforms.dispatch.namespaces.scripts.secrets`."""

    @_listing(_api.Secrets.list)
    def list(self) -> Any:
        """List script secrets: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/list/"""

    @_call(_api.Secrets.update)
    def update(self) -> Any:
        """Update script secrets: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/update/"""

    @_call(_api.Secrets.bulk_update)
    def bulk_update(self) -> Any:
        """Script secrets: bulk update: PATCH
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets-bulk.
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/bulk_update/"""

    @_call(_api.Secrets.get)
    def get(self) -> Any:
        """Get a script secret: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/get/"""

    @_call(_api.Secrets.delete)
    def delete(self) -> Any:
        """Delete a script secret: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/delete/"""

class Settings(Resource):
    """Script settings: `cf.workers_for_platforms.dispatch.namespaces.scripts.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get script settings: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/get/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit script settings: PATCH
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/edit/"""

class Tags(Resource):
    """Script tags: `cf.workers_for_platforms.dispatch.namespaces.scripts.tags`."""

    @_listing(_api.Tags.list)
    def list(self) -> Any:
        """List script tags: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/list/"""

    @_listing(_api.Tags.update)
    def update(self) -> Any:
        """Update script tags: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/update/"""

    @_call(_api.Tags.create)
    def create(self) -> Any:
        """Create a script tag: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}
        (permission: Workers Scripts Write)."""

    @_call(_api.Tags.delete)
    def delete(self) -> Any:
        """Delete a script tag: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/delete/"""
