"""`cf.r2.super_slurper.connectivity_precheck`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.r2.super_slurper import JobCreateTargetSecret, SlurperGcsSourceSchemaSecret


@model
class Source:
    """Source: response of r2.super_slurper.connectivity_precheck.source."""

    connectivity_status: Literal["success", "error"] | str | None = renamed("connectivityStatus", default=None)


ConnectivityPrecheckSecret = JobCreateTargetSecret | SlurperGcsSourceSchemaSecret | Mapping[str, Any]


class ConnectivityPrecheckResource(Resource):
    """Super slurper connectivity precheck: `cf.r2.super_slurper.connectivity_precheck`."""

    def source(
        self, *, account_id: str, bucket: str, secret: ConnectivityPrecheckSecret,
        vendor: Literal["s3", "gcs", "r2"] | str, endpoint: str | None | Unset = UNSET,
        keys: Sequence[str] | None | Unset = UNSET, path_prefix: str | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | Unset = UNSET,
    ) -> Reply[Source | None]:
        """Source super slurper connectivity precheck: PUT /accounts/{account_id}/slurper/source/connectivity-precheck.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/connectivity_precheck/methods/source/"""
        return self._call(
            "r2.super_slurper.connectivity_precheck.source", "PUT",
            "/accounts/{account_id}/slurper/source/connectivity-precheck", locals(), Source,
            wire={"path_prefix": "pathPrefix"}, shapes={"secret": JobCreateTargetSecret | SlurperGcsSourceSchemaSecret},
        )

    def target(
        self, *, account_id: str, bucket: str, secret: JobCreateTargetSecret | Mapping[str, Any],
        vendor: Literal["r2"] | str, jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | Unset = UNSET,
    ) -> Reply[Source | None]:
        """Target super slurper connectivity precheck: PUT /accounts/{account_id}/slurper/target/connectivity-precheck.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/connectivity_precheck/methods/target/"""
        return self._call(
            "r2.super_slurper.connectivity_precheck.target", "PUT",
            "/accounts/{account_id}/slurper/target/connectivity-precheck", locals(), Source,
            shapes={"secret": JobCreateTargetSecret},
        )
