"""`cf.r2.buckets.locks`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, model
from cfapi.api.r2.buckets import LockRuleCondition


@model
class Lock:
    """Lock: response of r2.buckets.locks.get."""

    rules: list[Rule] | None = None


@model
class Rule:
    """Rule: argument of r2.buckets.locks.update."""

    id: str
    condition: LockRuleCondition
    enabled: bool
    prefix: str | None = None


class Locks(Resource):
    """Bucket locks: `cf.r2.buckets.locks`."""

    def get(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Lock]:
        """Get bucket locks: GET /accounts/{account_id}/r2/buckets/{bucket_name}/lock.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/locks/methods/get/"""
        return self._call(
            "r2.buckets.locks.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/lock", locals(), Lock,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def update(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        rules: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Any]:
        """Update bucket locks: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/lock.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/locks/methods/update/"""
        return self._call(
            "r2.buckets.locks.update", "PUT", "/accounts/{account_id}/r2/buckets/{bucket_name}/lock", locals(), PLAIN,
            shapes={"rules": list[Rule]}, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
