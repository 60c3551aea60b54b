"""`cf.workers.subdomains`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource, model


@model
class Subdomain:
    """Subdomain: response of workers.subdomains.get."""

    subdomain: str


class Subdomains(Resource):
    """Worker subdomains: `cf.workers.subdomains`."""

    def get(self, *, account_id: str) -> Reply[Subdomain]:
        """Get worker subdomains: GET /accounts/{account_id}/workers/subdomain (permission: Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/get/"""
        return self._call(
            "workers.subdomains.get", "GET", "/accounts/{account_id}/workers/subdomain", locals(), Subdomain,
        )

    def update(self, *, account_id: str, subdomain: str) -> Reply[Subdomain]:
        """Update worker subdomains: PUT /accounts/{account_id}/workers/subdomain (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/update/"""
        return self._call(
            "workers.subdomains.update", "PUT", "/accounts/{account_id}/workers/subdomain", locals(), Subdomain,
        )

    def delete(self, *, account_id: str) -> Reply[None]:
        """Delete worker subdomains: DELETE /accounts/{account_id}/workers/subdomain (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/delete/"""
        return self._call(
            "workers.subdomains.delete", "DELETE", "/accounts/{account_id}/workers/subdomain", locals(), NoneType,
        )
