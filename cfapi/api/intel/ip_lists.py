"""`cf.intel.ip_lists`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class IPList:
    """IP list: response of intel.ip_lists.list."""

    description: str | None = None
    id: int | None = None
    name: str | None = None


class IPLists(Resource):
    """Intel IP lists: `cf.intel.ip_lists`."""

    def list(self, *, account_id: str) -> Pages[IPList]:
        """List intel IP lists: GET /accounts/{account_id}/intel/ip-lists (permission: Intel Read)."""
        return self._pages(
            "intel.ip_lists.list", "GET", "/accounts/{account_id}/intel/ip-lists", locals(), IPList,
            paging=Paging(kind="single"),
        )
