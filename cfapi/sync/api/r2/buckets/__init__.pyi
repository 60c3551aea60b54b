"""`cf.r2.buckets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets as _api
from cfapi.sync.api.r2.buckets.cors import CorsResource
from cfapi.sync.api.r2.buckets.domains import Domains
from cfapi.sync.api.r2.buckets.event_notifications import EventNotifications
from cfapi.sync.api.r2.buckets.lifecycle import LifecycleResource
from cfapi.sync.api.r2.buckets.local_uploads import LocalUploads
from cfapi.sync.api.r2.buckets.locks import Locks
from cfapi.sync.api.r2.buckets.metrics import MetricsResource
from cfapi.sync.api.r2.buckets.objects import Objects
from cfapi.sync.api.r2.buckets.sippy import SippyResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Buckets(Resource):
    """R2 buckets: `cf.r2.buckets`."""

    @property
    def cors(self) -> CorsResource: ...

    @property
    def domains(self) -> Domains: ...

    @property
    def event_notifications(self) -> EventNotifications: ...

    @property
    def lifecycle(self) -> LifecycleResource: ...

    @property
    def local_uploads(self) -> LocalUploads: ...

    @property
    def locks(self) -> Locks: ...

    @property
    def metrics(self) -> MetricsResource: ...

    @property
    def objects(self) -> Objects: ...

    @property
    def sippy(self) -> SippyResource: ...

    @_listing(_api.Buckets.list)
    def list(self) -> Any:
        """List R2 buckets: GET /accounts/{account_id}/r2/buckets (permission: Workers R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/list/"""

    @_call(_api.Buckets.create)
    def create(self) -> Any:
        """Create an R2 bucket: POST /accounts/{account_id}/r2/buckets (permission: Workers R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/create/"""

    @_call(_api.Buckets.get)
    def get(self) -> Any:
        """Get an R2 bucket: GET /accounts/{account_id}/r2/buckets/{bucket_name}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/get/"""

    @_call(_api.Buckets.edit)
    def edit(self) -> Any:
        """Edit an R2 bucket: PATCH /accounts/{account_id}/r2/buckets/{bucket_name}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/edit/"""

    @_call(_api.Buckets.delete)
    def delete(self) -> Any:
        """Delete an R2 bucket: DELETE /accounts/{account_id}/r2/buckets/{bucket_name} (permission: Workers R2 Storage
        Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/delete/"""
