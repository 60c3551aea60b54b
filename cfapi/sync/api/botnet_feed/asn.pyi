"""`cf.botnet_feed.asn` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.botnet_feed.asn as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ASNResource(Resource):
    """Botnet feed ASN: `cf.botnet_feed.asn`."""

    @_call(_api.ASNResource.day_report)
    def day_report(self) -> Any:
        """Botnet feed ASN: day report: GET /accounts/{account_id}/botnet_feed/asn/{asn_id}/day_report (permission: DDoS
        Botnet Feed Read).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/asn/methods/day_report/"""

    @_call(_api.ASNResource.full_report)
    def full_report(self) -> Any:
        """Botnet feed ASN: full report: GET /accounts/{account_id}/botnet_feed/asn/{asn_id}/full_report (permission:
        DDoS Botnet Feed Read).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/asn/methods/full_report/"""
