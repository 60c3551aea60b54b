"""`cf.botnet_feed.configs.asn` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.botnet_feed.configs.asn as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ASNResource(Resource):
    """Config ASN: `cf.botnet_feed.configs.asn`."""

    @_call(_api.ASNResource.get)
    def get(self) -> Any:
        """Get config ASN: GET /accounts/{account_id}/botnet_feed/configs/asn (permission: DDoS Botnet Feed Read).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/configs/subresources/asn/methods/get/"""

    @_call(_api.ASNResource.delete)
    def delete(self) -> Any:
        """Delete config ASN: DELETE /accounts/{account_id}/botnet_feed/configs/asn/{asn_id} (permission: DDoS Botnet
        Feed Write).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/configs/subresources/asn/methods/delete/"""
