"""`cf.token_validation.configuration.credentials`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Resource
from cfapi.api.token_validation.configuration import CredentialEditKey, TokenConfigCredentials


class Credentials(Resource):
    """Configuration credentials: `cf.token_validation.configuration.credentials`."""

    async def update(
        self, config_id: str, *, zone_id: str, keys: Sequence[CredentialEditKey | Mapping[str, Any]],
    ) -> TokenConfigCredentials:
        """Update configuration credentials: PUT /zones/{zone_id}/token_validation/config/{config_id}/credentials
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/subresources/credentials/methods/update/"""
        return await self._call(
            "token_validation.configuration.credentials.update", "PUT",
            "/zones/{zone_id}/token_validation/config/{config_id}/credentials", locals(), TokenConfigCredentials,
        )

    async def edit(
        self, config_id: str, *, zone_id: str, keys: Sequence[CredentialEditKey | Mapping[str, Any]],
    ) -> TokenConfigCredentials:
        """Edit configuration credentials: PATCH /zones/{zone_id}/token_validation/config/{config_id}/credentials.
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/subresources/credentials/methods/edit/"""
        return await self._call(
            "token_validation.configuration.credentials.edit", "PATCH",
            "/zones/{zone_id}/token_validation/config/{config_id}/credentials", locals(), TokenConfigCredentials,
        )
