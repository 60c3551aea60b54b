"""`cf.zero_trust.dex.colos`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model, renamed


@model
class Colo:
    """Colo: response of zero_trust.dex.colos.list."""

    airport_code: str = renamed("airportCode")
    city: str
    country_code: str = renamed("countryCode")


class Colos(Resource):
    """DEX colos: `cf.zero_trust.dex.colos`."""

    def list(
        self, *, account_id: str, from_: str, to: str,
        sort_by: Literal["fleet-status-usage", "application-tests-usage"] | str | Unset = UNSET,
    ) -> Pages[Colo]:
        """List DEX colos: GET /accounts/{account_id}/dex/colos (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/colos/methods/list/"""
        return self._pages(
            "zero_trust.dex.colos.list", "GET", "/accounts/{account_id}/dex/colos", locals(), Colo,
            wire={"from_": "from", "sort_by": "sortBy"}, paging=Paging(kind="single"),
        )
