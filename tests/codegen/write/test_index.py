"""The list of operations as data."""

import json

from tests.support.codegen_documents import TEXT, ZONE_ID, document, generated, operation, thing


def test_the_index_has_a_line_for_each_operation_and_leaves_out_what_says_nothing() -> None:
    query = {"name": "per-page", "in": "query", "schema": {"type": "integer"}}
    files = generated(
        document(
            {
                "/zones/{zone_id}": {
                    "get": operation("zones", "get", parameters=[ZONE_ID], x_token_permissions=["Zone Read"]),
                    "put": operation("zones", "update", parameters=[ZONE_ID, query], body=thing(name=TEXT)),
                }
            }
        )
    )

    assert [json.loads(line) for line in files["operations/zones.jsonl"].splitlines()] == [
        {
            "name": "zones.get",
            "verb": "GET",
            "path": "/zones/{zone_id}",
            "summary": "Get a zone",
            "parameters": {"path": ["zone_id"]},
            "permissions": ["Zone Read"],
        },
        {
            "name": "zones.update",
            "verb": "PUT",
            "path": "/zones/{zone_id}",
            "summary": "Update a zone",
            "parameters": {"path": ["zone_id"], "query": ["per_page?=per-page"], "body": ["name?"]},
        },
    ]
