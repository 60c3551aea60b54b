"""`cf.workers.domains`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Domain:
    """Domain: response of workers.domains.list."""

    id: str
    cert_id: str
    """UUID."""
    environment: str
    hostname: str
    service: str
    zone_id: str
    zone_name: str


class Domains(Resource):
    """Worker domains: `cf.workers.domains`."""

    def list(
        self, *, account_id: str, environment: str | Unset = UNSET, hostname: str | Unset = UNSET,
        service: str | Unset = UNSET, zone_id: str | Unset = UNSET, zone_name: str | Unset = UNSET,
    ) -> Pages[Domain]:
        """List worker domains: GET /accounts/{account_id}/workers/domains (permission: Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/list/"""
        return self._pages(
            "workers.domains.list", "GET", "/accounts/{account_id}/workers/domains", locals(), Domain,
            paging=Paging(kind="single"),
        )

    def update(
        self, *, account_id: str, hostname: str, service: str, zone_id: str | Unset = UNSET,
        zone_name: str | Unset = UNSET,
    ) -> Reply[Domain]:
        """Update worker domains: PUT /accounts/{account_id}/workers/domains (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/update/"""
        return self._call("workers.domains.update", "PUT", "/accounts/{account_id}/workers/domains", locals(), Domain)

    def get(self, domain_id: str, *, account_id: str) -> Reply[Domain]:
        """Get a worker domain: GET /accounts/{account_id}/workers/domains/{domain_id} (permission: Workers Scripts
        Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/get/"""
        return self._call(
            "workers.domains.get", "GET", "/accounts/{account_id}/workers/domains/{domain_id}", locals(), Domain,
        )

    def delete(self, domain_id: str, *, account_id: str) -> Reply[None]:
        """Delete a worker domain: DELETE /accounts/{account_id}/workers/domains/{domain_id} (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/delete/"""
        return self._call(
            "workers.domains.delete", "DELETE", "/accounts/{account_id}/workers/domains/{domain_id}", locals(),
            NoneType,
        )
