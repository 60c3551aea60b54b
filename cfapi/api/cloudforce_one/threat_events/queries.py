"""`cf.cloudforce_one.threat_events.queries`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Query:
    """Query: response of cloudforce_one.threat_events.queries.list."""

    id: int
    account_id: int
    alert_enabled: bool
    alert_rollup_enabled: bool
    created_at: Moment
    name: str
    query_json: str
    rule_enabled: bool
    updated_at: Moment
    user_email: str
    custom_threat_feed_id: int | None = None
    rule_list_id: str | None = None
    rule_scope: str | None = None


class Queries(Resource):
    """Threat event queries: `cf.cloudforce_one.threat_events.queries`."""

    def list(self, *, account_id: str) -> Pages[Query]:
        """List threat event queries: GET /accounts/{account_id}/cloudforce-one/events/queries (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.queries.list", "GET", "/accounts/{account_id}/cloudforce-one/events/queries",
            locals(), Query, paging=Paging(kind="single", items=""),
        )

    def create(
        self, *, account_id: str, alert_enabled: bool, alert_rollup_enabled: bool, name: str, query_json: str,
        rule_enabled: bool, rule_scope: str | Unset = UNSET,
    ) -> Reply[Query]:
        """Create a threat event query: POST /accounts/{account_id}/cloudforce-one/events/queries/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.queries.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/queries/create", locals(), Query, at="",
        )

    def get(self, query_id: int, *, account_id: str) -> Reply[Query]:
        """Get a threat event query: GET /accounts/{account_id}/cloudforce-one/events/queries/{query_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/get/"""
        return self._call(
            "cloudforce_one.threat_events.queries.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/queries/{query_id}", locals(), Query, at="",
        )

    def update(
        self, *, account_id: str, query_id: int, alert_enabled: bool | Unset = UNSET,
        alert_rollup_enabled: bool | Unset = UNSET, name: str | Unset = UNSET, query_json: str | Unset = UNSET,
        rule_enabled: bool | Unset = UNSET, rule_scope: str | Unset = UNSET,
    ) -> Reply[Query]:
        """Update a threat event query: POST /accounts/{account_id}/cloudforce-one/events/queries/{query_id}
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.queries.update", "POST",
            "/accounts/{account_id}/cloudforce-one/events/queries/{query_id}", locals(), Query, at="",
        )

    def edit(
        self, query_id: int, *, account_id: str, alert_enabled: bool | None | Unset = UNSET,
        alert_rollup_enabled: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
        query_json: str | None | Unset = UNSET, rule_enabled: bool | None | Unset = UNSET,
        rule_scope: str | None | Unset = UNSET,
    ) -> Reply[Query]:
        """Edit a threat event query: PATCH /accounts/{account_id}/cloudforce-one/events/queries/{query_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_events.queries.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/queries/{query_id}", locals(), Query, at="",
        )

    def delete(self, query_id: int, *, account_id: str) -> Reply[None]:
        """Delete a threat event query: DELETE /accounts/{account_id}/cloudforce-one/events/queries/{query_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_events.queries.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/queries/{query_id}", locals(), NoneType,
        )
