"""`cf.r2.buckets.sippy`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.r2.buckets import Sippy


@model
class Destination:
    """Destination: part of R2Sippy."""

    access_key_id: str | None = renamed("accessKeyId", default=None)
    account: str | None = None
    bucket: str | None = None
    provider: Literal["r2"] | str | None = None


@model
class R2EnableSippyAwsSource:
    """R2 enable sippy aws source: argument of r2.buckets.sippy.update."""

    access_key_id: str | None = renamed("accessKeyId", default=None)
    bucket: str | None = None
    provider: Literal["aws"] | str | None = None
    region: str | None = None
    secret_access_key: str | None = renamed("secretAccessKey", default=None, repr=False)


@model
class R2EnableSippyAzureSource:
    """R2 enable sippy azure source: argument of r2.buckets.sippy.update."""

    account_key: str | None = renamed("accountKey", default=None)
    account_name: str | None = renamed("accountName", default=None)
    container: str | None = None
    provider: Literal["azure"] | str | None = None
    sas_token: str | None = renamed("sasToken", default=None, repr=False)


@model
class R2EnableSippyGcsSource:
    """R2 enable sippy gcs source: argument of r2.buckets.sippy.update."""

    bucket: str | None = None
    client_email: str | None = renamed("clientEmail", default=None)
    private_key: str | None = renamed("privateKey", default=None, repr=False)
    provider: Literal["gcs"] | str | None = None


@model
class R2EnableSippyS3Destination:
    """R2 enable sippy S3 destination: argument of r2.buckets.sippy.update."""

    access_key_id: str | None = renamed("accessKeyId", default=None)
    provider: Literal["r2"] | str | None = None
    secret_access_key: str | None = renamed("secretAccessKey", default=None, repr=False)


@model
class R2EnableSippyS3Source:
    """R2 enable sippy S3 source: argument of r2.buckets.sippy.update."""

    access_key_id: str | None = renamed("accessKeyId", default=None)
    bucket_url: str | None = renamed("bucketUrl", default=None)
    provider: Literal["s3"] | str | None = None
    secret_access_key: str | None = renamed("secretAccessKey", default=None, repr=False)


@model
class R2Sippy:
    """R2 sippy: response of r2.buckets.sippy.get."""

    destination: Destination | None = None
    enabled: bool | None = None
    source: Source | None = None


@model
class Source:
    """Source: part of R2Sippy."""

    bucket: str | None = None
    bucket_url: str | None = renamed("bucketUrl", default=None)
    container: str | None = None
    provider: Literal["aws", "gcs", "s3", "azure"] | str | None = None
    region: str | None = None


SippySource = (
    R2EnableSippyAwsSource | R2EnableSippyGcsSource | R2EnableSippyS3Source | R2EnableSippyAzureSource
    | Mapping[str, Any]
)


class SippyResource(Resource):
    """Bucket sippy: `cf.r2.buckets.sippy`."""

    def get(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[R2Sippy]:
        """Get bucket sippy: GET /accounts/{account_id}/r2/buckets/{bucket_name}/sippy.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/get/"""
        return self._call(
            "r2.buckets.sippy.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/sippy", locals(), R2Sippy,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def update(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        destination: R2EnableSippyS3Destination | Mapping[str, Any] | Unset = UNSET,
        source: SippySource | Unset = UNSET,
    ) -> Reply[R2Sippy]:
        """Update bucket sippy: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/sippy.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/update/"""
        return self._call(
            "r2.buckets.sippy.update", "PUT", "/accounts/{account_id}/r2/buckets/{bucket_name}/sippy", locals(),
            R2Sippy,
            shapes={
                "destination": R2EnableSippyS3Destination,
                "source": R2EnableSippyAwsSource | R2EnableSippyGcsSource | R2EnableSippyS3Source | R2EnableSippyAzureSource,
            },
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def delete(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Sippy]:
        """Delete bucket sippy: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/sippy (permission: Workers R2
        Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/delete/"""
        return self._call(
            "r2.buckets.sippy.delete", "DELETE", "/accounts/{account_id}/r2/buckets/{bucket_name}/sippy", locals(),
            Sippy, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
