"""`cf.r2.buckets.domains`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Custom:
    """Custom: response of r2.buckets.domains.custom.list."""

    domain: str
    enabled: bool
    status: CustomStatus
    ciphers: list[str] | None = None
    min_tls: Literal["1.0", "1.1", "1.2", "1.3"] | str | None = renamed("minTLS", default=None)
    zone_id: str | None = renamed("zoneId", default=None)
    zone_name: str | None = renamed("zoneName", default=None)


@model
class CustomStatus:
    """Custom status: part of Custom."""

    ownership: Literal["pending", "active", "deactivated", "blocked", "error", "unknown"] | str
    ssl: Literal["initializing", "pending", "active", "deactivated", "error", "unknown"] | str


@model
class CustomUpdate:
    """Custom update: response of r2.buckets.domains.custom.update."""

    domain: str
    ciphers: list[str] | None = None
    enabled: bool | None = None
    min_tls: Literal["1.0", "1.1", "1.2", "1.3"] | str | None = renamed("minTLS", default=None)


@model
class DomainCustom:
    """Domain custom: response of r2.buckets.domains.custom.create."""

    domain: str
    enabled: bool
    zone_id: str = renamed("zoneId")
    ciphers: list[str] | None = None
    min_tls: Literal["1.0", "1.1", "1.2", "1.3"] | str | None = renamed("minTLS", default=None)


@model
class DomainName:
    """Domain name: response of r2.buckets.domains.custom.delete."""

    domain: str


@model
class Managed:
    """Managed: response of r2.buckets.domains.managed.list."""

    bucket_id: str = renamed("bucketId")
    domain: str
    enabled: bool


class Domains(Resource):
    """Bucket domains: `cf.r2.buckets.domains`."""

    @cached_property
    def custom(self) -> CustomResource:
        return CustomResource(self._session)

    @cached_property
    def managed(self) -> ManagedResource:
        return ManagedResource(self._session)


class CustomResource(Resource):
    """Domain custom: `cf.r2.buckets.domains.custom`."""

    def list(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Pages[Custom]:
        """List domain custom: GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/list/"""
        return self._pages(
            "r2.buckets.domains.custom.list", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom",
            locals(), Custom, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
            paging=Paging(kind="single", items="result.domains"),
        )

    def create(
        self, bucket_name: str, *, account_id: str, domain: str, enabled: bool, zone_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        ciphers: Sequence[str] | Unset = UNSET, min_tls: Literal["1.0", "1.1", "1.2", "1.3"] | str | Unset = UNSET,
    ) -> Reply[DomainCustom]:
        """Create domain custom: POST /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/create/"""
        return self._call(
            "r2.buckets.domains.custom.create", "POST",
            "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom", locals(), DomainCustom,
            wire={"zone_id": "zoneId", "min_tls": "minTLS"}, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def get(
        self, domain: str, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Custom]:
        """Get domain custom: GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain} (permission:
        Workers R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/get/"""
        return self._call(
            "r2.buckets.domains.custom.get", "GET",
            "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}", locals(), Custom,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def update(
        self, domain: str, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
        ciphers: Sequence[str] | Unset = UNSET, enabled: bool | Unset = UNSET,
        min_tls: Literal["1.0", "1.1", "1.2", "1.3"] | str | Unset = UNSET,
    ) -> Reply[CustomUpdate]:
        """Update domain custom: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/update/"""
        return self._call(
            "r2.buckets.domains.custom.update", "PUT",
            "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}", locals(), CustomUpdate,
            wire={"min_tls": "minTLS"}, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def delete(
        self, domain: str, *, account_id: str, bucket_name: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[DomainName]:
        """Delete domain custom: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}
        (permission: Workers R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/delete/"""
        return self._call(
            "r2.buckets.domains.custom.delete", "DELETE",
            "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}", locals(), DomainName,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )


class ManagedResource(Resource):
    """Domain managed: `cf.r2.buckets.domains.managed`."""

    def list(
        self, bucket_name: str, *, account_id: str,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Managed]:
        """List domain managed: GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/managed/methods/list/"""
        return self._call(
            "r2.buckets.domains.managed.list", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed",
            locals(), Managed, headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )

    def update(
        self, bucket_name: str, *, account_id: str, enabled: bool,
        cf_r2_jurisdiction: Literal["default", "eu", "us", "fedramp", "fedramp-high"] | str | Unset = UNSET,
    ) -> Reply[Managed]:
        """Update domain managed: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/managed/methods/update/"""
        return self._call(
            "r2.buckets.domains.managed.update", "PUT",
            "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed", locals(), Managed,
            headers={"cf_r2_jurisdiction": "cf-r2-jurisdiction"},
        )
