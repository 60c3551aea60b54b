"""Where the document and the API differ, and it is known which is right: what is changed in a copy of the document.

Each amendment must be needed: without it, the operation that it names gives a response that does not fit.
"""

import re
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from tests.support.openapi import mended_document

Schema = dict[str, Any]


@frozen
class Amendment:
    """A property of the schemas whose names match, and that have another `beside` it: what it is instead."""

    components: str
    property: str
    schema: Schema
    seen_at: str
    reason: str
    beside: str = "id"

    def applied(self, name: str, schema: Schema) -> Schema:
        """The schema with its property amended, where it is meant."""
        properties = schema.get("properties", {})
        if not {self.property, self.beside} <= properties.keys() or not re.fullmatch(self.components, name):
            return schema
        return schema | {"properties": properties | {self.property: self.schema}}

    def __str__(self) -> str:
        return f"{self.components}.{self.property}"


_TEXT_OR_NULL = {"type": ["string", "null"]}
_UNSET = "the API says null where nobody has set one, and the document knows no null there"
AMENDMENTS = (
    Amendment("RecordResponse.*", "comment", _TEXT_OR_NULL, "GET /zones/{zone_id}/dns_records", _UNSET),
    Amendment(
        "AccountSettings",
        "abuse_contact_email",
        _TEXT_OR_NULL,
        "POST /accounts",
        _UNSET,
        beside="enforce_twofactor",
    ),
    Amendment(
        "CertificatePackCertificate",
        "priority",
        {"type": ["number", "null"]},
        "GET /zones/{zone_id}/ssl/certificate_packs",
        _UNSET,
    ),
    Amendment(
        "CertificatePack(DeleteResponse)?",
        "id",
        {"type": "string", "maxLength": 36},
        "GET /zones/{zone_id}/ssl/certificate_packs",
        "packs have UUIDs, which are longer than 32 characters",
    ),
    Amendment(
        "FirewallUARule",
        "mode",
        {"type": "string"},
        "PUT /zones/{zone_id}/firewall/ua_rules/{ua_rule_id}",
        "one of the modes that it lists, managed_challenge, is longer than the 12 characters that it allows",
    ),
    Amendment(
        ".*",
        "modified_on",
        {"type": ["string", "null"], "format": "date-time"},
        "GET /zones/{zone_id}/settings/nel",
        "a setting that nobody has changed has null here in the list of settings, and the document knows none alone",
        beside="editable",
    ),
    Amendment(
        "ScriptAndVersionSetting(EditSettings)?",
        "placement",
        {
            "anyOf": [
                {"$ref": "#/components/schemas/WorkerPreviewsBaseConfigPlacement"},
                {"type": "object", "maxProperties": 0},
            ]
        },
        "GET /accounts/{account_id}/workers/scripts/{script_name}/settings",
        "it is empty where nobody has set one, which Terraform's provider relies on, and the document knows none such",
        beside="bindings",
    ),
)


def amended_document(amendments: Sequence[Amendment] = AMENDMENTS) -> dict[str, Any]:
    """The document as the generator reads it, with amendments."""
    components = mended_document()["components"]
    schemas: dict[str, Schema] = components["schemas"]
    for each in amendments:
        schemas = {name: each.applied(name, schema) for name, schema in schemas.items()}
    return mended_document() | {"components": components | {"schemas": schemas}}
