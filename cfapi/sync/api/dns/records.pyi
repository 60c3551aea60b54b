"""`cf.dns.records` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.dns.records as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Records(Resource):
    """DNS records: `cf.dns.records`."""

    @_listing(_api.Records.list)
    def list(self) -> Any:
        """List DNS records: GET /zones/{zone_id}/dns_records (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/"""

    @_call(_api.Records.create)
    def create(self) -> Any:
        """Create a DNS record: POST /zones/{zone_id}/dns_records (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/create/"""

    @_call(_api.Records.batch)
    def batch(self) -> Any:
        """Batch DNS records: POST /zones/{zone_id}/dns_records/batch (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/batch/"""

    @_call(_api.Records.export)
    def export(self) -> Any:
        """Export DNS records: GET /zones/{zone_id}/dns_records/export (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/export/"""

    @_call(_api.Records.import_)
    def import_(self) -> Any:
        """Import DNS records: POST /zones/{zone_id}/dns_records/import (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/import/"""

    @_deprecated("dns.records.scan is deprecated; use dns.records.scan_trigger")
    @_call(_api.Records.scan)
    def scan(self) -> Any:
        """Scan DNS records (deprecated): POST /zones/{zone_id}/dns_records/scan (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan/"""

    @_listing(_api.Records.scan_list)
    def scan_list(self) -> Any:
        """DNS records: scan list: GET /zones/{zone_id}/dns_records/scan/review (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_list/"""

    @_call(_api.Records.scan_review)
    def scan_review(self) -> Any:
        """DNS records: scan review: POST /zones/{zone_id}/dns_records/scan/review (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_review/"""

    @_call(_api.Records.scan_trigger)
    def scan_trigger(self) -> Any:
        """DNS records: scan trigger: POST /zones/{zone_id}/dns_records/scan/trigger (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_trigger/"""

    @_call(_api.Records.get)
    def get(self) -> Any:
        """Get a DNS record: GET /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/get/"""

    @_call(_api.Records.update)
    def update(self) -> Any:
        """Update a DNS record: PUT /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/update/"""

    @_call(_api.Records.edit)
    def edit(self) -> Any:
        """Edit a DNS record: PATCH /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/edit/"""

    @_call(_api.Records.delete)
    def delete(self) -> Any:
        """Delete a DNS record: DELETE /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/delete/"""
