"""`cf.accounts.client_secret`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.accounts import PaymentSecret


class ClientSecretResource(Resource):
    """Account client secret: `cf.accounts.client_secret`."""

    def create(self, *, account_id: str) -> Reply[PaymentSecret]:
        """Create account client secret: POST /accounts/{account_id}/client-secret.
        https://developers.cloudflare.com/api/resources/accounts/subresources/client_secret/methods/create/"""
        return self._call(
            "accounts.client_secret.create", "POST", "/accounts/{account_id}/client-secret", locals(), PaymentSecret,
        )
