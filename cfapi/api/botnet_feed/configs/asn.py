"""`cf.botnet_feed.configs.asn`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class ASN:
    """ASN: response of botnet_feed.configs.asn.get."""

    asn: int | None = None


class ASNResource(Resource):
    """Config ASN: `cf.botnet_feed.configs.asn`."""

    def get(self, *, account_id: str) -> Reply[ASN]:
        """Get config ASN: GET /accounts/{account_id}/botnet_feed/configs/asn (permission: DDoS Botnet Feed Read).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/configs/subresources/asn/methods/get/"""
        return self._call(
            "botnet_feed.configs.asn.get", "GET", "/accounts/{account_id}/botnet_feed/configs/asn", locals(), ASN,
        )

    def delete(self, asn_id: int, *, account_id: str) -> Reply[ASN | None]:
        """Delete config ASN: DELETE /accounts/{account_id}/botnet_feed/configs/asn/{asn_id} (permission: DDoS Botnet
        Feed Write).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/configs/subresources/asn/methods/delete/"""
        return self._call(
            "botnet_feed.configs.asn.delete", "DELETE", "/accounts/{account_id}/botnet_feed/configs/asn/{asn_id}",
            locals(), ASN,
        )
