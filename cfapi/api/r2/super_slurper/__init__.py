"""`cf.r2.super_slurper`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.r2.super_slurper.connectivity_precheck import ConnectivityPrecheckResource
    from cfapi.api.r2.super_slurper.jobs import Jobs


@model
class JobCreateTargetSecret:
    """Job create target secret: argument of r2.super_slurper.connectivity_precheck.source."""

    access_key_id: str = renamed("accessKeyId")
    secret_access_key: str = renamed("secretAccessKey", repr=False)


@model
class SlurperGcsSourceSchemaSecret:
    """Slurper gcs source schema secret: argument of r2.super_slurper.connectivity_precheck.source."""

    client_email: str = renamed("clientEmail")
    private_key: str = renamed("privateKey", repr=False)


class SuperSlurperResource(Resource):
    """R2 super slurper: `cf.r2.super_slurper`."""

    @cached_property
    def connectivity_precheck(self) -> ConnectivityPrecheckResource:
        from cfapi.api.r2.super_slurper.connectivity_precheck import ConnectivityPrecheckResource
        return ConnectivityPrecheckResource(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        from cfapi.api.r2.super_slurper.jobs import Jobs
        return Jobs(self._session)
