"""`cf.r2.buckets`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union

if TYPE_CHECKING:
    from cfapi.api.r2.buckets.cors import CorsResource
    from cfapi.api.r2.buckets.domains import Domains
    from cfapi.api.r2.buckets.event_notifications import EventNotifications
    from cfapi.api.r2.buckets.lifecycle import LifecycleResource
    from cfapi.api.r2.buckets.local_uploads import LocalUploads
    from cfapi.api.r2.buckets.locks import Locks
    from cfapi.api.r2.buckets.metrics import MetricsResource
    from cfapi.api.r2.buckets.objects import Objects
    from cfapi.api.r2.buckets.sippy import SippyResource


@union
class LifecycleTransitionCondition:
    """Lifecycle transition condition: part of RuleObjectsTransition.

    What a variant lacks is None."""

    max_age: int | None
    type: Literal["Age", "Date"]
    date: Moment | None


@union
class LockRuleCondition:
    """Lock rule condition: part of Rule.

    What a variant lacks is None."""

    max_age_seconds: int | None
    """Seconds."""
    type: Literal["Age", "Date", "Indefinite"]
    date: Moment | None


@model
class Bucket:
    """Bucket: response of r2.buckets.list."""

    creation_date: Moment | None = None
    jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | None = None
    location: Literal["apac", "eeur", "enam", "weur", "wnam", "oc"] | str | None = None
    name: str | None = None
    storage_class: Literal["Standard", "InfrequentAccess"] | str | None = None


@model
class LifecycleCondition(LifecycleTransitionCondition):
    """Lifecycle condition: one of LifecycleTransitionCondition."""

    max_age: int = renamed("maxAge")
    type: Literal["Age"]


@model
class LifecycleDateCondition(LifecycleTransitionCondition, LockRuleCondition):
    """Lifecycle date condition: one of LifecycleTransitionCondition."""

    date: Moment
    type: Literal["Date"]


@model
class LockRuleAgeCondition(LockRuleCondition):
    """Lock rule age condition: one of LockRuleCondition."""

    max_age_seconds: int = renamed("maxAgeSeconds")
    """Seconds."""
    type: Literal["Age"]


@model
class LockRuleIndefiniteCondition(LockRuleCondition):
    """Lock rule indefinite condition: one of LockRuleCondition."""

    type: Literal["Indefinite"]


@model
class Sippy:
    """Sippy: response of r2.buckets.local_uploads.get."""

    enabled: bool | None = None


class Buckets(Resource):
    """R2 buckets: `cf.r2.buckets`."""

    @cached_property
    def cors(self) -> CorsResource:
        from cfapi.api.r2.buckets.cors import CorsResource
        return CorsResource(self._session)

    @cached_property
    def domains(self) -> Domains:
        from cfapi.api.r2.buckets.domains import Domains
        return Domains(self._session)

    @cached_property
    def event_notifications(self) -> EventNotifications:
        from cfapi.api.r2.buckets.event_notifications import EventNotifications
        return EventNotifications(self._session)

    @cached_property
    def lifecycle(self) -> LifecycleResource:
        from cfapi.api.r2.buckets.lifecycle import LifecycleResource
        return LifecycleResource(self._session)

    @cached_property
    def local_uploads(self) -> LocalUploads:
        from cfapi.api.r2.buckets.local_uploads import LocalUploads
        return LocalUploads(self._session)

    @cached_property
    def locks(self) -> Locks:
        from cfapi.api.r2.buckets.locks import Locks
        return Locks(self._session)

    @cached_property
    def metrics(self) -> MetricsResource:
        from cfapi.api.r2.buckets.metrics import MetricsResource
        return MetricsResource(self._session)

    @cached_property
    def objects(self) -> Objects:
        from cfapi.api.r2.buckets.objects import Objects
        return Objects(self._session)

    @cached_property
    def sippy(self) -> SippyResource:
        from cfapi.api.r2.buckets.sippy import SippyResource
        return SippyResource(self._session)

    def list(
        self, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        cursor: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        name_contains: str | Unset = UNSET, order: Literal["name"] | str | Unset = UNSET, per_page: int | Unset = UNSET,
        start_after: str | Unset = UNSET,
    ) -> Pages[Bucket]:
        """List R2 buckets: GET /accounts/{account_id}/r2/buckets (permission: Workers R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/list/"""
        return self._pages(
            "r2.buckets.list", "GET", "/accounts/{account_id}/r2/buckets", locals(), Bucket,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
            paging=Paging(kind="cursor", items="result.buckets", size=1000),
        )

    def create(
        self, *, account_id: str, name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        location_hint: Literal["apac", "eeur", "enam", "weur", "wnam", "oc"] | str | Unset = UNSET,
        storage_class: Literal["Standard", "InfrequentAccess"] | str | Unset = UNSET,
    ) -> Reply[Bucket]:
        """Create an R2 bucket: POST /accounts/{account_id}/r2/buckets (permission: Workers R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/create/"""
        return self._call(
            "r2.buckets.create", "POST", "/accounts/{account_id}/r2/buckets", locals(), Bucket,
            wire={"location_hint": "locationHint", "storage_class": "storageClass"},
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def get(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Bucket]:
        """Get an R2 bucket: GET /accounts/{account_id}/r2/buckets/{bucket_name}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/get/"""
        return self._call(
            "r2.buckets.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}", locals(), Bucket,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def edit(
        self, bucket_name: str, *, account_id: str, storage_class: Literal["Standard", "InfrequentAccess"] | str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Bucket]:
        """Edit an R2 bucket: PATCH /accounts/{account_id}/r2/buckets/{bucket_name}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/edit/"""
        return self._call(
            "r2.buckets.edit", "PATCH", "/accounts/{account_id}/r2/buckets/{bucket_name}", locals(), Bucket,
            headers={"storage_class": "cf-r2-storage-class", "cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def delete(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Any]:
        """Delete an R2 bucket: DELETE /accounts/{account_id}/r2/buckets/{bucket_name} (permission: Workers R2 Storage
        Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/delete/"""
        return self._call(
            "r2.buckets.delete", "DELETE", "/accounts/{account_id}/r2/buckets/{bucket_name}", locals(), PLAIN,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
