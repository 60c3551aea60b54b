"""`cf.r2.buckets.cors`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, model, renamed


@model
class Cors:
    """Cors: response of r2.buckets.cors.get."""

    rules: list[Rule] | None = None


@model
class Rule:
    """Rule: argument of r2.buckets.cors.update."""

    allowed: RuleAllowed
    id: str | None = None
    expose_headers: list[str] | None = renamed("exposeHeaders", default=None)
    max_age_seconds: int | float | None = renamed("maxAgeSeconds", default=None)
    """Seconds."""


@model
class RuleAllowed:
    """Rule allowed: part of Rule."""

    methods: list[Literal["GET", "PUT", "POST", "DELETE", "HEAD"] | str]
    origins: list[str]
    headers: list[str] | None = None


class CorsResource(Resource):
    """Bucket cors: `cf.r2.buckets.cors`."""

    def get(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Cors]:
        """Get bucket cors: GET /accounts/{account_id}/r2/buckets/{bucket_name}/cors.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/get/"""
        return self._call(
            "r2.buckets.cors.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/cors", locals(), Cors,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def update(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        rules: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Any]:
        """Update bucket cors: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/cors.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/update/"""
        return self._call(
            "r2.buckets.cors.update", "PUT", "/accounts/{account_id}/r2/buckets/{bucket_name}/cors", locals(), PLAIN,
            shapes={"rules": list[Rule]}, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def delete(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Any]:
        """Delete bucket cors: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/cors.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/delete/"""
        return self._call(
            "r2.buckets.cors.delete", "DELETE", "/accounts/{account_id}/r2/buckets/{bucket_name}/cors", locals(), PLAIN,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
