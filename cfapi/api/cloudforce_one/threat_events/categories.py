"""`cf.cloudforce_one.threat_events.categories`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.cloudforce_one.threat_events import ThreatEventTag


@model
class Category:
    """Category: response of cloudforce_one.threat_events.categories.list."""

    kill_chain: int | float = renamed("killChain")
    name: str
    uuid: str
    mitre_attack: list[str] | None = renamed("mitreAttack", default=None)
    mitre_capec: list[str] | None = renamed("mitreCapec", default=None)
    shortname: str | None = None


class Categories(Resource):
    """Threat event categories: `cf.cloudforce_one.threat_events.categories`."""

    @cached_property
    def catalog(self) -> CatalogResource:
        return CatalogResource(self._session)

    def list(self, *, account_id: str, dataset_ids: Sequence[str] | Unset = UNSET) -> Pages[Category]:
        """List threat event categories: GET /accounts/{account_id}/cloudforce-one/events/categories (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.categories.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/categories", locals(), Category,
            wire={"dataset_ids": "datasetIds"}, paging=Paging(kind="single", items=""),
        )

    def create(
        self, *, account_id: str, kill_chain: float, name: str, mitre_attack: Sequence[str] | Unset = UNSET,
        mitre_capec: Sequence[str] | Unset = UNSET, shortname: str | Unset = UNSET,
    ) -> Reply[Category]:
        """Create a threat event category: POST /accounts/{account_id}/cloudforce-one/events/categories/create
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.categories.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/categories/create", locals(), Category,
            wire={"kill_chain": "killChain", "mitre_attack": "mitreAttack", "mitre_capec": "mitreCapec"}, at="",
        )

    @deprecated("cloudforce_one.threat_events.categories.get is deprecated")
    def get(self, category_id: str, *, account_id: str) -> Reply[Category]:
        """Get a threat event category (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/categories/{category_id} (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/get/"""
        return self._call(
            "cloudforce_one.threat_events.categories.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/categories/{category_id}", locals(), Category, at="",
        )

    def update(
        self, *, account_id: str, category_id: str, kill_chain: float | Unset = UNSET,
        mitre_attack: Sequence[str] | Unset = UNSET, mitre_capec: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET, shortname: str | Unset = UNSET,
    ) -> Reply[Category]:
        """Update a threat event category: POST /accounts/{account_id}/cloudforce-one/events/categories/{category_id}
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.categories.update", "POST",
            "/accounts/{account_id}/cloudforce-one/events/categories/{category_id}", locals(), Category,
            wire={"kill_chain": "killChain", "mitre_attack": "mitreAttack", "mitre_capec": "mitreCapec"}, at="",
        )

    @deprecated("cloudforce_one.threat_events.categories.edit is deprecated")
    def edit(
        self, category_id: str, *, account_id: str, kill_chain: float | None | Unset = UNSET,
        mitre_attack: Sequence[str] | None | Unset = UNSET, mitre_capec: Sequence[str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET, shortname: str | None | Unset = UNSET,
    ) -> Reply[Category]:
        """Edit a threat event category (deprecated): PATCH
        /accounts/{account_id}/cloudforce-one/events/categories/{category_id} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_events.categories.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/categories/{category_id}", locals(), Category,
            wire={"kill_chain": "killChain", "mitre_attack": "mitreAttack", "mitre_capec": "mitreCapec"}, at="",
        )

    @deprecated("cloudforce_one.threat_events.categories.delete is deprecated")
    def delete(self, category_id: str, *, account_id: str) -> Reply[ThreatEventTag]:
        """Delete a threat event category (deprecated): DELETE
        /accounts/{account_id}/cloudforce-one/events/categories/{category_id} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_events.categories.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/categories/{category_id}", locals(), ThreatEventTag, at="",
        )


class CatalogResource(Resource):
    """Category catalog: `cf.cloudforce_one.threat_events.categories.catalog`."""

    def list(self, *, account_id: str) -> Pages[Category]:
        """List category catalog: GET /accounts/{account_id}/cloudforce-one/events/categories/catalog (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/subresources/catalog/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.categories.catalog.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/categories/catalog", locals(), Category,
            paging=Paging(kind="single", items=""),
        )
