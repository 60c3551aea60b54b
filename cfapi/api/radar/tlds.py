"""`cf.radar.tlds`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Tld:
    """Tld: response of radar.tlds.list."""

    manager: str
    tld: str
    type: str


@model
class TldResponse:
    """Tld response: response of radar.tlds.get."""

    tld: Tld


TldTldType = Literal["GENERIC", "COUNTRY_CODE", "GENERIC_RESTRICTED", "INFRASTRUCTURE", "SPONSORED"] | str


class Tlds(Resource):
    """Radar tlds: `cf.radar.tlds`."""

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, tld_manager: str | Unset = UNSET,
        tld_type: TldTldType | Unset = UNSET, tld: str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
    ) -> Pages[Tld]:
        """List radar tlds: GET /radar/tlds (permission: User Details Read)."""
        return self._pages(
            "radar.tlds.list", "GET", "/radar/tlds", locals(), Tld,
            wire={"tld_manager": "tldManager", "tld_type": "tldType"},
            paging=Paging(kind="offset", items="result.tlds", per_page="limit"),
        )

    def get(self, *, tld: str, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[TldResponse]:
        """Get a radar tld: GET /radar/tlds/{tld} (permission: User Details Read)."""
        return self._call("radar.tlds.get", "GET", "/radar/tlds/{tld}", locals(), TldResponse)
