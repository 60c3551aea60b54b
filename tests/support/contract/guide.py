"""Leads whoever calls an operation to things that are there: ids for the variables of its path."""

import json
from contextlib import suppress
from functools import cache
from typing import Any

import attrs

from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.responses import JSON
from cfapi.sandbox.http.routing import arguments
from cfapi.sandbox.json_values import as_list, as_object
from cfapi.sandbox.schema.catalog import Body, Operation
from cfapi.sandbox.schema.classify import collection_at, shape
from cfapi.sandbox.server.additions import added_things
from cfapi.sandbox.services.accounts.permission_groups import catalogue
from cfapi.sandbox.state.resource_store import StoredResource
from tests.support import openapi
from tests.support.contract import document
from tests.support.fake_time import NOW
from tests.support.visitor import BY_SHAPE, OF_ZONES, Visitor

_NOTHING = "x1"  # what visitors say for a variable that is no id of anything
_TOKENS = ("/user/tokens", "/accounts/{account_id}/tokens")
_PHASE = "http_request_firewall_custom"
_ZONE = "{zone}"  # stands for the name of the zone that calls are about

_CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n"
_KEY = _CERTIFICATE.replace("CERTIFICATE", "PRIVATE KEY")
_RULE = {"action": "block", "expression": "true"}
_RULESET = {"name": "told", "kind": "custom", "phase": _PHASE, "rules": [_RULE]}
_RECORD = {"type": "A", "name": "told", "content": "192.0.2.7", "ttl": 300}
_PAGE_RULE = {
    "targets": [{"target": "url", "constraint": {"operator": "matches", "value": f"{_ZONE}/*"}}],
    "actions": [{"id": "cache_level", "value": "bypass"}],
}
_POLICY = {"access": "allow", "permission_groups": [{"id": "0" * 32}], "resource_groups": [{"id": "1" * 32}]}
# Bodies that no schema tells: it says less than must be true of them.
_TOLD: dict[tuple[str, str], Any] = {
    ("POST", "/accounts/{}/members"): {"email": "told@sandbox.example", "policies": [_POLICY]},
    ("POST", "/accounts/{}/rulesets"): _RULESET,
    ("POST", "/accounts/{}/rulesets/{}/rules"): _RULE,
    ("PATCH", "/accounts/{}/rulesets/{}/rules/{}"): _RULE,
    ("DELETE", "/accounts/{}/storage/kv/namespaces/{}/bulk"): ["told"],
    ("POST", "/zones/{}/custom_certificates"): {"certificate": _CERTIFICATE, "private_key": _KEY},
    ("PATCH", "/zones/{}/custom_certificates/{}"): {"bundle_method": "force"},
    ("POST", "/zones/{}/custom_hostnames"): {"hostname": "app.told.example", "ssl": {"method": "http", "type": "dv"}},
    ("PUT", "/zones/{}/custom_hostnames/fallback_origin"): {"origin": f"fallback.{_ZONE}"},
    ("POST", "/zones/{}/dns_records"): _RECORD,
    ("PATCH", "/zones/{}/dns_records/{}"): _RECORD | {"comment": "changed"},
    ("PUT", "/zones/{}/dns_records/{}"): _RECORD | {"name": "other"},
    ("PUT", "/zones/{}/firewall/ua_rules/{}"): {
        "configuration": {"target": "ip", "value": "192.0.2.1"},
        "mode": "managed_challenge",
    },
    ("POST", "/zones/{}/pagerules"): _PAGE_RULE,
    ("PATCH", "/zones/{}/pagerules/{}"): {"status": "disabled"},
    ("PUT", "/zones/{}/pagerules/{}"): _PAGE_RULE,
    ("POST", "/zones/{}/rulesets"): _RULESET,
    ("POST", "/zones/{}/rulesets/{}/rules"): _RULE,
    ("PATCH", "/zones/{}/rulesets/{}/rules/{}"): _RULE,
    ("PATCH", "/zones/{}/settings"): [{"id": "always_online", "value": "on"}],
    ("PATCH", "/zones/{}/settings/{}"): {"value": "on"},
}


@attrs.frozen
class Guide(Visitor):
    """Finds things in a world, and makes them first where there are none."""

    invented: set[str] = attrs.field(factory=set[str])

    def ids(self, operation: Operation) -> dict[str, str]:
        """What the variables of the path stand for. Those that are ids of nothing are `invented`."""
        self.invented.clear()
        parts = self.path(operation).strip("/").split("/")
        return dict(arguments(operation.path, parts))

    def known(self, operation: Operation) -> dict[str, str]:
        """The ids without those at the end of the path that are ids of nothing."""
        ids = self.ids(operation)
        while ids and list(ids)[-1] in self.invented:
            ids.popitem()
        return ids

    def told(self, operation: Operation) -> Any:
        """A body that says what its schema does not tell; None where the schema tells all."""
        account = next(iter(self.store.accounts))
        if (operation.verb, operation.path) == ("POST", "/zones"):
            return {"name": "told.example", "account": {"id": account}}
        if operation.path.removesuffix("/{token_id}") in _TOKENS and operation.verb in {"POST", "PUT"}:
            return {"name": "told", "policies": [_token_policy(account)]}
        told = _TOLD.get((operation.verb, shape(operation.path)))
        zone = next(iter(self.store.zones.values()))
        return told and json.loads(json.dumps(told).replace(_ZONE, zone.name))

    def name(self, operation: Operation, pieces: list[str], parts: list[str], *, last: bool) -> str:
        above, path = "/" + "/".join(pieces), "/" + "/".join(parts)
        found = self.found(above, path) or super().name(operation, pieces, parts, last=last)
        if found != _NOTHING:
            return found
        variable = _variable(operation, len(pieces))
        self.invented.add(variable)
        return _sample(operation, variable)

    def found(self, above: str, path: str) -> str:
        """The name of something that is not simply on a shelf of its own; nothing where it is."""
        if above in OF_ZONES:
            return self.listed(above, path) or _NOTHING
        if above.endswith("/rulesets/{}/rules"):
            return self.rule(above, path)
        if above.endswith("/rulesets/{}/versions"):
            self.rule(above.replace("/versions", "/rules"), path.replace("/versions", "/rules"))
            return "1"
        if above.endswith(("/storage/kv/namespaces/{}/values", "/storage/kv/namespaces/{}/metadata")):
            held = path.replace("/metadata", "/values")
            self.send(BY_SHAPE["PUT", "/accounts/{}/storage/kv/namespaces/{}/values/{}"], f"{held}/told")
            return "told"
        if above.endswith("/rulesets/phases"):
            self.send(BY_SHAPE["PUT", f"{above}/{{}}/entrypoint"], f"{path}/{_PHASE}/entrypoint")
            return _PHASE
        return ""

    def rule(self, above: str, path: str) -> str:
        """The id of a ruleset's last rule, which is made where it has none: a plan has room for a few."""
        ruleset = self.send(BY_SHAPE["GET", above.removesuffix("/rules")], path.removesuffix("/rules")).result
        if not ruleset.get("rules"):
            ruleset = self.send(BY_SHAPE["POST", above], path).result
        return str(ruleset["rules"][-1]["id"])

    def make(self, above: str, path: str, *, closed: bool) -> None:
        """Make a thing as others would; put it there where no call does, as its schema tells too little."""
        with suppress(ApiError):
            if closed:
                super().make(above, path, closed=closed)
            else:
                put = BY_SHAPE["PUT", f"{above}/{{}}"]
                self.send(put, f"{path}/{_sample(put, _variable(put, -1))}")
        if not self.store.resources.collection(path):
            self.put(above, path)

    def put(self, above: str, path: str) -> None:
        """Put one thing there, as tests do; of what follows from other things, as its schema tells."""
        try:
            added_things(self.store, NOW, path, [{}])
        except ValueError:
            collection = collection_at(above)
            assert collection is not None
            facts = as_object(self.maker.value(collection.item))
            key = str(facts.setdefault(collection.key, self.store.new_id()))
            self.store.resources.put(path, key, StoredResource(facts))

    def listed(self, above: str, path: str) -> str:
        """The id of something in a collection that keeps its things by itself: the last one."""
        if ("GET", above) not in BY_SHAPE:
            return ""
        found = as_list(self.send(BY_SHAPE["GET", above], path).result)
        if not found and ("POST", above) in BY_SHAPE:
            found = [self.send(BY_SHAPE["POST", above], path).result]
        return str(as_object(found[-1]).get("id", "")) if found else ""

    def body(self, body: Body | None) -> tuple[bytes, str]:
        told = next((self.told(each) for each in _TOLD_OPERATIONS if each.body is body), None)
        return super().body(body) if told is None else (json.dumps(told).encode(), JSON)


_TOLD_OPERATIONS = [BY_SHAPE[key] for key in (*_TOLD, ("POST", "/user/tokens"), ("POST", "/accounts/{}/tokens"))]


def _token_policy(account: str) -> dict[str, Any]:
    group = next(id for id, facts in catalogue().items() if any("account" in scope for scope in facts["scopes"]))
    resources = {f"com.cloudflare.api.account.{account}": "*"}
    return {"effect": "allow", "permission_groups": [{"id": group}], "resources": resources}


def _variable(operation: Operation, index: int) -> str:
    return operation.path.strip("/").split("/")[index].strip("{}")


@cache
def _sample(operation: Operation, variable: str) -> str:
    """A name of nothing that the document allows for a variable."""
    own = openapi.mended_document()["paths"][operation.path][operation.verb.lower()]
    schema = next((each["schema"] for each in own["parameters"] if each["name"] == variable), {})
    known = document.Operation(openapi.mended_document(), operation.verb, operation.path, own)
    return str(known.sample(schema))
