"""`cf.workers.scripts.subdomain`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Subdomain:
    """Subdomain: response of workers.scripts.subdomain.get."""

    enabled: bool
    previews_enabled: bool | None = None


class SubdomainResource(Resource):
    """Script subdomain: `cf.workers.scripts.subdomain`."""

    def get(self, script_name: str, *, account_id: str) -> Reply[Subdomain]:
        """Get script subdomain: GET /accounts/{account_id}/workers/scripts/{script_name}/subdomain (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/get/"""
        return self._call(
            "workers.scripts.subdomain.get", "GET", "/accounts/{account_id}/workers/scripts/{script_name}/subdomain",
            locals(), Subdomain,
        )

    def create(
        self, script_name: str, *, account_id: str, enabled: bool, previews_enabled: bool | Unset = UNSET,
    ) -> Reply[Subdomain]:
        """Create script subdomain: POST /accounts/{account_id}/workers/scripts/{script_name}/subdomain (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/create/"""
        return self._call(
            "workers.scripts.subdomain.create", "POST",
            "/accounts/{account_id}/workers/scripts/{script_name}/subdomain", locals(), Subdomain,
        )

    def delete(self, script_name: str, *, account_id: str) -> Reply[Subdomain]:
        """Delete script subdomain: DELETE /accounts/{account_id}/workers/scripts/{script_name}/subdomain (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/delete/"""
        return self._call(
            "workers.scripts.subdomain.delete", "DELETE",
            "/accounts/{account_id}/workers/scripts/{script_name}/subdomain", locals(), Subdomain,
        )
