"""`cf.addressing.leases`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class Lease:
    """Lease: response of addressing.leases.list."""

    active_from: Moment | None = None
    cidrs: list[str] | None = None
    created_at: Moment | None = None
    id: str | None = None
    modified_at: Moment | None = None
    owner_id: str | None = None
    purpose: str | None = None


class Leases(Resource):
    """Addressing leases: `cf.addressing.leases`."""

    def list(self, *, account_id: str) -> Pages[Lease]:
        """List addressing leases: GET /accounts/{account_id}/addressing/leases."""
        return self._pages(
            "addressing.leases.list", "GET", "/accounts/{account_id}/addressing/leases", locals(), Lease,
            paging=Paging(kind="single"),
        )
