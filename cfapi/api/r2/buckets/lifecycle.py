"""`cf.r2.buckets.lifecycle`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.r2.buckets import LifecycleCondition, LifecycleTransitionCondition


@model
class Lifecycle:
    """Lifecycle: response of r2.buckets.lifecycle.get."""

    rules: list[Rule] | None = None


@model
class Rule:
    """Rule: argument of r2.buckets.lifecycle.update."""

    id: str
    conditions: RuleConditions
    enabled: bool
    abort_multipart_uploads_transition: RuleAbortMultipartUploadsTransition | None = renamed("abortMultipartUploadsTransition", default=None)
    delete_objects_transition: RuleObjectsTransition | None = renamed("deleteObjectsTransition", default=None)
    storage_class_transitions: list[
        RuleStorageClassTransition,
    ] | None = renamed("storageClassTransitions", default=None)


@model
class RuleAbortMultipartUploadsTransition:
    """Rule abort multipart uploads transition: part of Rule."""

    condition: LifecycleCondition | None = None


@model
class RuleConditions:
    """Rule conditions: part of Rule."""

    prefix: str


@model
class RuleObjectsTransition:
    """Rule objects transition: part of Rule."""

    condition: LifecycleTransitionCondition | None = None


@model
class RuleStorageClassTransition:
    """Rule storage class transition: part of Rule."""

    condition: LifecycleTransitionCondition
    storage_class: Literal["InfrequentAccess"] | str = renamed("storageClass")


class LifecycleResource(Resource):
    """Bucket lifecycle: `cf.r2.buckets.lifecycle`."""

    def get(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Lifecycle]:
        """Get bucket lifecycle: GET /accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/lifecycle/methods/get/"""
        return self._call(
            "r2.buckets.lifecycle.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle", locals(),
            Lifecycle, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def update(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        rules: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Any]:
        """Update bucket lifecycle: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/lifecycle/methods/update/"""
        return self._call(
            "r2.buckets.lifecycle.update", "PUT", "/accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle", locals(),
            PLAIN, shapes={"rules": list[Rule]}, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
