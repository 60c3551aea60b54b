"""`cf.origin_post_quantum_encryption` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.origin_post_quantum_encryption as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OriginPostQuantumEncryptionResource(Resource):
    """Origin post quantum encryption: `cf.origin_post_quantum_encryption`."""

    @_deprecated("origin_post_quantum_encryption.get is deprecated")
    @_call(_api.OriginPostQuantumEncryptionResource.get)
    def get(self) -> Any:
        """Get origin post quantum encryption (deprecated): GET /zones/{zone_id}/cache/origin_post_quantum_encryption
        (permission: Zone Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/get/"""

    @_deprecated("origin_post_quantum_encryption.update is deprecated")
    @_call(_api.OriginPostQuantumEncryptionResource.update)
    def update(self) -> Any:
        """Update origin post quantum encryption (deprecated): PUT /zones/{zone_id}/cache/origin_post_quantum_encryption
        (permission: Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/update/"""
