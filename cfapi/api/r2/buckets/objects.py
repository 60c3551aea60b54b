"""`cf.r2.buckets.objects`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, Upload, model, renamed


@model
class Object:
    """Object: response of r2.buckets.objects.list."""

    custom_metadata: dict[str, str] | None = None
    etag: str | None = None
    http_metadata: ObjectHTTPMetadata | None = None
    key: str | None = None
    last_modified: Moment | None = None
    size: int | None = None
    ssec: bool | None = None
    storage_class: Literal["Standard", "InfrequentAccess"] | str | None = None


@model
class ObjectDeleteResult:
    """Object delete result: response of r2.buckets.objects.delete."""

    key: str | None = None


@model
class ObjectHTTPMetadata:
    """Object HTTP metadata: part of Object."""

    cache_control: str | None = renamed("cacheControl", default=None)
    cache_expiry: Moment | None = renamed("cacheExpiry", default=None)
    content_disposition: str | None = renamed("contentDisposition", default=None)
    content_encoding: str | None = renamed("contentEncoding", default=None)
    content_language: str | None = renamed("contentLanguage", default=None)
    content_type: str | None = renamed("contentType", default=None)


@model
class ObjectUpload:
    """Object upload: response of r2.buckets.objects.upload."""

    etag: str | None = None
    key: str | None = None
    size: str | None = None
    storage_class: Literal["Standard", "InfrequentAccess"] | str | None = None
    uploaded: Moment | None = None
    version: str | None = None


class Objects(Resource):
    """Bucket objects: `cf.r2.buckets.objects`."""

    def list(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        cursor: str | Unset = UNSET, delimiter: str | Unset = UNSET, per_page: int | Unset = UNSET,
        prefix: str | Unset = UNSET, start_after: str | Unset = UNSET,
    ) -> Pages[Object]:
        """List bucket objects: GET /accounts/{account_id}/r2/buckets/{bucket_name}/objects.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/list/"""
        return self._pages(
            "r2.buckets.objects.list", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/objects", locals(),
            Object, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"}, paging=Paging(kind="cursor"),
        )

    def get(
        self, object_key: str, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        if_modified_since: str | Unset = UNSET, if_none_match: str | Unset = UNSET,
    ) -> Reply[bytes]:
        """Get a bucket object: GET /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/get/"""
        return self._call(
            "r2.buckets.objects.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}",
            locals(), bytes,
            headers={
                "cf_r2_jurisdiction": "cf-r2-jurisdiction", "if_modified_since": "If-Modified-Since",
                "if_none_match": "If-None-Match",
            },
        )

    def upload(
        self, object_key: str, body: Upload, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        cf_r2_storage_class: Literal["Standard", "InfrequentAccess"] | str | Unset = UNSET,
    ) -> Reply[ObjectUpload]:
        """Upload bucket objects: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/upload/"""
        return self._call(
            "r2.buckets.objects.upload", "PUT", "/accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}",
            locals(), ObjectUpload,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction", "cf_r2_storage_class": "cf-r2-storage-class"},
            content="body", content_type="application/octet-stream",
        )

    def delete(
        self, object_key: str, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[ObjectDeleteResult]:
        """Delete a bucket object: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/delete/"""
        return self._call(
            "r2.buckets.objects.delete", "DELETE",
            "/accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}", locals(), ObjectDeleteResult,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
