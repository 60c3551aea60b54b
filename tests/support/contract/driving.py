"""Schemathesis drives operations of a sandbox, and what it found is told of each.

It makes requests from the API's description: valid ones, and ones that are not, each to things that are there and to
things that are not. Its checks are its own; what they are told of refusals is in `REFUSALS`.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import attrs
import requests
import schemathesis
from anyio.from_thread import start_blocking_portal
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy
from requests.structures import CaseInsensitiveDict
from schemathesis import Case, GenerationMode, SerializationContext
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.failures import FailureGroup
from schemathesis.core.parameters import ParameterLocation
from schemathesis.schemas import APIOperation
from schemathesis.transport.serialization import Binary

from cfapi.sandbox import Sandbox
from cfapi.sandbox.http.responses import JSON
from cfapi.sandbox.schema.catalog import Operation, operations
from tests.support.contract.amendments import AMENDMENTS, Amendment, amended_document
from tests.support.contract.guide import Guide
from tests.support.sandbox import still_sandbox

_CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)
_SETTINGS = settings(
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
_CREDENTIALS = frozenset({"authorization", "x-auth-email", "x-auth-key", "x-auth-user-service-key"})
_REFUSED = {
    "type": "object",
    "required": ["success", "result", "errors", "messages"],
    "properties": {
        "success": {"const": False},
        "result": {"type": "null"},
        "messages": {"type": "array", "maxItems": 0},
        "errors": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {
                    "code": {"type": "integer", "minimum": 1000},
                    "message": {"type": "string", "minLength": 1},
                },
            },
        },
    },
}
# The document describes good responses alone. A refusal has one of these statuses, and is an envelope with a code.
REFUSALS = ("400", "403", "404", "409", "412")


@attrs.define
class Outcome:
    """What came of driving one operation."""

    label: str
    statuses: list[int] = attrs.field(factory=list[int])
    findings: list[str] = attrs.field(factory=list[str])

    @property
    def reached(self) -> bool:
        """Whether there was a good response."""
        return any(200 <= status < 300 for status in self.statuses)


@attrs.define
class Driver:
    """Drives operations of one sandbox, one request after the other."""

    box: Sandbox
    guide: Guide
    session: requests.Session = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.session = requests.Session()
        self.session.trust_env = False  # no proxies: everything stays on this machine

    def drive(self, operation: APIOperation, known: Operation) -> Outcome:
        """Valid requests about things that are there, and invalid ones about them and about others."""
        outcome = Outcome(operation.label)

        def valid(case: Case) -> None:
            self._send(self._led(case, known), outcome)

        def invalid(case: Case) -> None:
            self._send(case, outcome)
            if not _is_bent(case):
                self._send(self._led(case, known), outcome)

        ids = self.guide.known(known)
        if (body := self.guide.told(known)) is not None:
            valid(operation.Case(path_parameters=self.guide.ids(known), body=body, media_type=JSON))
        valids, invalids = 2 if known.body or known.query else 1, 2 if known.body else 1
        _run(valid, operation.as_strategy(GenerationMode.POSITIVE, path_parameters=ids), valids, outcome)
        _run(invalid, operation.as_strategy(GenerationMode.NEGATIVE), invalids, outcome)
        return outcome

    def _led(self, case: Case, known: Operation) -> Case:
        case.path_parameters = (case.path_parameters or {}) | self.guide.known(known)
        return case

    def _credentials(self, case: Case) -> dict[str, str]:
        """The key, which nobody deletes on the way; tokens where it is them that are asked about."""
        if case.path.endswith("/tokens/verify"):
            token = self.box.token if case.path.startswith("/user") else self.box.account_token
            return {"Authorization": f"Bearer {token}"}
        return {"X-Auth-Email": self.box.email, "X-Auth-Key": self.box.key}

    def _send(self, case: Case, outcome: Outcome) -> None:
        case.headers = CaseInsensitiveDict(_without_credentials(case) | self._credentials(case))
        response = case.call(base_url=self.box.url.rstrip("/"), session=self.session)
        outcome.statuses.append(response.status_code)
        try:
            checks: Any = CHECKS.get_by_names(_CHECKS)
            case.validate_response(response, checks=checks)
        except FailureGroup as group:
            outcome.findings += [
                f"{response.status_code}: {each.title}: {each.message}\n{case.as_curl_command()}"
                for each in group.exceptions
            ]


def _run(try_: Callable[[Case], None], strategy: SearchStrategy[Case], examples: int, outcome: Outcome) -> None:
    try:
        seed(1)(settings(_SETTINGS, max_examples=examples)(given(strategy)(try_)))()
    except Exception as error:  # noqa: BLE001  whatever stops it is found out here
        outcome.findings.append(repr(error))


@schemathesis.serializer("application/x-ndjson")
def _lines(_context: SerializationContext, value: Any) -> Any:
    """Content that the document knows as a file, and that only its type tells to be JSON."""
    return value.data if isinstance(value, Binary) else value


def _without_credentials(case: Case) -> dict[str, Any]:
    return {name: value for name, value in (case.headers or {}).items() if name.lower() not in _CREDENTIALS}


def _is_bent(case: Case) -> bool:
    """Whether it is the path that makes a request invalid."""
    assert case.meta is not None
    path = case.meta.components.get(ParameterLocation.PATH)
    return path is not None and path.mode is GenerationMode.NEGATIVE


def drive(labels: Sequence[str], amendments: Sequence[Amendment] = AMENDMENTS) -> list[Outcome]:
    """What comes of driving some operations, in a world of their own."""
    load_all_checks()
    schema = schemathesis.openapi.from_dict(document_with_refusals(amendments))
    known = {f"{each.verb} {each.path}": each for each in operations()}
    with driver() as driving:
        return [driving.drive(schema[each.path][each.verb], each) for each in map(known.__getitem__, labels)]


@contextmanager
def driver() -> Iterator[Driver]:
    box = still_sandbox()
    with start_blocking_portal() as portal:
        portal.call(box.start)
        try:
            driving = Driver(box, Guide(box._world.store))
            with driving.session:
                yield driving
        finally:
            portal.call(box.stop)


def document_with_refusals(amendments: Sequence[Amendment] = AMENDMENTS) -> dict[str, Any]:
    """The document, and beside its good responses the refusals that there may be."""
    whole = amended_document(amendments)
    refusal = {"description": "Refused", "content": {"application/json": {"schema": _REFUSED}}}
    whole["paths"] = {path: _refusing(item, refusal) for path, item in whole["paths"].items()}
    return whole


def _refusing(item: dict[str, Any], refusal: dict[str, Any]) -> dict[str, Any]:
    return {
        verb: operation | {"responses": operation["responses"] | dict.fromkeys(REFUSALS, refusal)}
        for verb, operation in item.items()
    }
