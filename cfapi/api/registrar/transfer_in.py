"""`cf.registrar.transfer_in`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.registrar import RegistrarContacts, WorkflowStatus


class TransferInResource(Resource):
    """Registrar transfer in: `cf.registrar.transfer_in`."""

    def create(
        self, domain_name: str, *, account_id: str, prefer: str | Unset = UNSET, auth_code: str | Unset = UNSET,
        auto_renew: bool | Unset = UNSET, contact_extensions: Mapping[str, Any] | Unset = UNSET,
        contacts: RegistrarContacts | Mapping[str, Any] | Unset = UNSET,
        privacy_mode: Literal["off", "redaction"] | str | Unset = UNSET,
    ) -> Reply[WorkflowStatus]:
        """Create registrar transfer in: POST /accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in.
        https://developers.cloudflare.com/api/resources/registrar/subresources/transfer_in/methods/create/"""
        return self._call(
            "registrar.transfer_in.create", "POST",
            "/accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in", locals(), WorkflowStatus,
            headers={"prefer": "Prefer"},
        )
