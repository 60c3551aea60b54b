"""`cf.d1.database`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.d1.database.time_travel import TimeTravelResource


@model
class Database:
    """Database: response of d1.database.create."""

    created_at: Moment | None = None
    file_size: int | float | None = None
    jurisdiction: Literal["eu", "fedramp", "us"] | str | None = None
    name: str | None = None
    num_tables: int | float | None = None
    read_replication: DatabaseReadReplication | None = None
    uuid: str | None = None
    version: str | None = None


@model
class DatabaseItem:
    """Database item: response of d1.database.list."""

    created_at: Moment | None = None
    jurisdiction: Literal["eu", "fedramp", "us"] | str | None = None
    name: str | None = None
    uuid: str | None = None
    version: str | None = None


@model
class DatabaseRaw:
    """Database raw: response of d1.database.raw."""

    meta: QueryResultMeta | None = None
    results: DatabaseRawResults | None = None
    success: bool | None = None


@model
class DatabaseRawResults:
    """Database raw results: part of DatabaseRaw."""

    columns: list[str] | None = None
    rows: list[list[Any]] | None = None


@model
class DatabaseReadReplication:
    """Database read replication: argument of d1.database.create."""

    mode: Literal["auto", "disabled"] | str


@model
class Export:
    """Export: response of d1.database.export."""

    at_bookmark: str | None = None
    error: str | None = None
    messages: list[str] | None = None
    result: ExportResult | None = None
    status: Literal["complete", "error"] | str | None = None
    success: bool | None = None
    type: Literal["export"] | str | None = None


@model
class ExportDumpOptions:
    """Export dump options: argument of d1.database.export."""

    no_data: bool | None = None
    no_schema: bool | None = None
    tables: list[str] | None = None


@model
class ExportResult:
    """Export result: part of Export."""

    filename: str | None = None
    signed_url: str | None = None


@model
class Import:
    """Import: response of d1.database.import_."""

    at_bookmark: str | None = None
    error: str | None = None
    filename: str | None = None
    messages: list[str] | None = None
    result: ImportResult | None = None
    status: Literal["complete", "error"] | str | None = None
    success: bool | None = None
    type: Literal["import"] | str | None = None
    upload_url: str | None = None


@model
class ImportResult:
    """Import result: part of Import."""

    final_bookmark: str | None = None
    meta: QueryResultMeta | None = None
    num_queries: int | float | None = None


@model
class QueryResult:
    """Query result: response of d1.database.query."""

    meta: QueryResultMeta | None = None
    results: list[Any] | None = None
    success: bool | None = None


@model
class QueryResultMeta:
    """Query result meta: part of DatabaseRaw."""

    changed_db: bool | None = None
    changes: int | float | None = None
    duration: int | float | None = None
    last_row_id: int | float | None = None
    rows_read: int | float | None = None
    rows_written: int | float | None = None
    served_by_colo: str | None = None
    served_by_primary: bool | None = None
    served_by_region: Literal["WNAM", "ENAM", "WEUR", "EEUR", "APAC", "OC"] | str | None = None
    size_after: int | float | None = None
    timings: QueryResultTimings | None = None


@model
class QueryResultTimings:
    """Query result timings: part of QueryResultMeta."""

    sql_duration_ms: int | float | None = None
    """Milliseconds."""


@model
class RawD1SingleQuery:
    """Raw D1 single query: argument of d1.database.query."""

    sql: str
    params: list[str] | None = None


class DatabaseResource(Resource):
    """D1 database: `cf.d1.database`."""

    @cached_property
    def time_travel(self) -> TimeTravelResource:
        from cfapi.api.d1.database.time_travel import TimeTravelResource
        return TimeTravelResource(self._session)

    def list(
        self, *, account_id: str, name: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[DatabaseItem]:
        """List d1 database: GET /accounts/{account_id}/d1/database (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/list/"""
        return self._pages(
            "d1.database.list", "GET", "/accounts/{account_id}/d1/database", locals(), DatabaseItem,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, name: str, jurisdiction: Literal["eu", "fedramp", "us"] | str | Unset = UNSET,
        primary_location_hint: Literal["wnam", "enam", "weur", "eeur", "apac", "oc"] | str | Unset = UNSET,
        read_replication: DatabaseReadReplication | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Database]:
        """Create d1 database: POST /accounts/{account_id}/d1/database (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/create/"""
        return self._call("d1.database.create", "POST", "/accounts/{account_id}/d1/database", locals(), Database)

    def get(
        self, database_id: str, *, account_id: str,
        fields: Sequence[Literal[
            "uuid", "name", "created_at", "version", "jurisdiction", "num_tables", "file_size", "running_in_region",
            "read_replication",
        ] | str] | Unset = UNSET,
    ) -> Reply[Database]:
        """Get d1 database: GET /accounts/{account_id}/d1/database/{database_id} (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/get/"""
        return self._call(
            "d1.database.get", "GET", "/accounts/{account_id}/d1/database/{database_id}", locals(), Database,
        )

    def update(
        self, database_id: str, *, account_id: str, read_replication: DatabaseReadReplication | Mapping[str, Any],
    ) -> Reply[Database]:
        """Update d1 database: PUT /accounts/{account_id}/d1/database/{database_id} (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/update/"""
        return self._call(
            "d1.database.update", "PUT", "/accounts/{account_id}/d1/database/{database_id}", locals(), Database,
        )

    def edit(
        self, database_id: str, *, account_id: str,
        read_replication: DatabaseReadReplication | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Database]:
        """Edit d1 database: PATCH /accounts/{account_id}/d1/database/{database_id} (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/edit/"""
        return self._call(
            "d1.database.edit", "PATCH", "/accounts/{account_id}/d1/database/{database_id}", locals(), Database,
        )

    def delete(self, database_id: str, *, account_id: str) -> Reply[Any]:
        """Delete d1 database: DELETE /accounts/{account_id}/d1/database/{database_id} (permission: D1 Write).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/delete/"""
        return self._call(
            "d1.database.delete", "DELETE", "/accounts/{account_id}/d1/database/{database_id}", locals(), PLAIN,
        )

    def export(
        self, database_id: str, *, account_id: str, output_format: Literal["polling"] | str,
        current_bookmark: str | Unset = UNSET, dump_options: ExportDumpOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Export]:
        """Export d1 database: POST /accounts/{account_id}/d1/database/{database_id}/export.
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/export/"""
        return self._call(
            "d1.database.export", "POST", "/accounts/{account_id}/d1/database/{database_id}/export", locals(), Export,
        )

    def import_(
        self, database_id: str, *, account_id: str, action: Literal["init", "ingest", "poll"] | str,
        etag: str | Unset = UNSET, filename: str | Unset = UNSET, current_bookmark: str | Unset = UNSET,
    ) -> Reply[Import]:
        """Import d1 database: POST /accounts/{account_id}/d1/database/{database_id}/import.
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/import/"""
        return self._call(
            "d1.database.import_", "POST", "/accounts/{account_id}/d1/database/{database_id}/import", locals(), Import,
        )

    def query(
        self, database_id: str, *, account_id: str, sql: str | Unset = UNSET, params: Sequence[str] | Unset = UNSET,
        batch: Sequence[RawD1SingleQuery | Mapping[str, Any]] | Unset = UNSET,
    ) -> Pages[QueryResult]:
        """Query d1 database: POST /accounts/{account_id}/d1/database/{database_id}/query (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/query/"""
        return self._pages(
            "d1.database.query", "POST", "/accounts/{account_id}/d1/database/{database_id}/query", locals(),
            QueryResult, paging=Paging(kind="single"),
        )

    def raw(
        self, database_id: str, *, account_id: str, sql: str | Unset = UNSET, params: Sequence[str] | Unset = UNSET,
        batch: Sequence[RawD1SingleQuery | Mapping[str, Any]] | Unset = UNSET,
    ) -> Pages[DatabaseRaw]:
        """Raw d1 database: POST /accounts/{account_id}/d1/database/{database_id}/raw (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/raw/"""
        return self._pages(
            "d1.database.raw", "POST", "/accounts/{account_id}/d1/database/{database_id}/raw", locals(), DatabaseRaw,
            paging=Paging(kind="single"),
        )
