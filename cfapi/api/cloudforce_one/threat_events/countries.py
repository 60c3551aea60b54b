"""`cf.cloudforce_one.threat_events.countries`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class Country:
    """Country: response of cloudforce_one.threat_events.countries.list."""

    result: list[CountryResult]
    success: str


@model
class CountryResult:
    """Country result: part of Country."""

    alpha2: str
    alpha3: str
    name: str


class Countries(Resource):
    """Threat event countries: `cf.cloudforce_one.threat_events.countries`."""

    def list(self, *, account_id: str) -> Pages[Country]:
        """List threat event countries: GET /accounts/{account_id}/cloudforce-one/events/countries (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/countries/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.countries.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/countries", locals(), Country,
            paging=Paging(kind="single", items=""),
        )
