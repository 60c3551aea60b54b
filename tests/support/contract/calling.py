"""Calls every operation of the document, on whatever server it is pointed at."""

import inspect
import json
import operator
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

import pytest
from anyio.from_thread import BlockingPortal
from attrs import define, field

from cfapi import Cloudflare, Retries
from cfapi._http.aiohttp_transport import AiohttpTransport
from cfapi._http.messages import Request, Response, WholeResponse
from cfapi._http.proxies import Proxies
from cfapi._http.reading import read_whole
from cfapi.sandbox import Sandbox
from cfapi.sandbox.schema.catalog import operations
from tests.support.contract.document import BODY, Operation, every_operation, python_name
from tests.support.contract.guide import Guide

LARGEST = 256 * 1024 * 1024
OPERATIONS = list(every_operation())
KNOWN = {(each.verb, each.path): each for each in operations()}
TOKEN: list[dict[str, list[str]]] = [{"api_token": []}]
RENAMED = {  # another operation is known by the name that the document derives
    ("GET", "/accounts/{account_id}/billing/usage/paygo"): "billing.usage.get_paygo",
}
# Bodies that the document spells out, and that users know as one argument.
WHOLE = {
    "ai.to_markdown.transform": "file",
    "waiting_rooms.rules.create": "rules",
    "aisearch.namespaces.instances.items.upload": "file",
}


def called(each: Operation) -> list[str]:
    """The names under which an operation is called."""
    return [RENAMED.get((each.verb, each.path), each.name), *each.aliases]


def rows(which: Iterable[Operation]) -> list[Any]:
    return [pytest.param(each, name, id=f"{name}-{each.path}") for each in which for name in called(each)]


def is_json(each: Operation) -> bool:
    return not each.answers or any("json" in kind for kind in each.answers)


@define
class Recording:
    """A transport that remembers the last exchange, decompressed."""

    sent: Request | None = None
    answer: WholeResponse | None = None
    _inner: AiohttpTransport = field(factory=lambda: AiohttpTransport(Proxies.of(None)))

    async def send(self, request: Request) -> WholeResponse:
        self.sent = request
        response = await read_whole(await self._inner.send(request), LARGEST, lambda _: None)
        headers = {name: value for name, value in response.headers.items() if name.lower() != "content-encoding"}
        self.answer = Response(response.status, headers, response.body)
        return self.answer

    async def aclose(self) -> None:
        await self._inner.aclose()


@define
class Caller:
    """Calls operations of one server."""

    url: str
    portal: BlockingPortal
    strict: bool = False
    transport: Recording = field(factory=Recording)

    def call(self, each: Operation, name: str, *, optional: bool = False) -> Any:
        arguments = self.arguments(each, name, optional=optional)
        method = operator.attrgetter(name)(self._client(each))
        if BODY in arguments:
            arguments[_argument_of_body(method, each)] = arguments.pop(BODY)
        result = self.portal.call(_awaited, method, arguments)
        sent = self.transport.sent
        assert sent is not None
        assert sent.method == each.verb
        assert unquote(sent.url.removeprefix(self.url).partition("?")[0]) == each.filled(arguments)
        return result

    def arguments(self, each: Operation, name: str, *, optional: bool) -> dict[str, Any]:
        return each.arguments(optional=optional, whole=WHOLE.get(name))

    def invented_a_refusal(self) -> bool:
        """Whether the server, which invents its responses, found the call good and its response a `success: false`."""
        assert self.transport.answer is not None
        return self.transport.answer.ok and json.loads(self.transport.answer.body).get("success") is False

    def complaints(self) -> str:
        assert self.transport.answer is not None
        return self.transport.answer.body.decode()

    def _client(self, each: Operation) -> Cloudflare:
        """A client with credentials that the operation takes."""
        by_token = any("api_token" in scheme for scheme in each.own.get("security", [{"api_token": []}]))
        given: dict[str, Any] = {"api_token": "t" * 40} if by_token else {"api_key": "k" * 37, "api_email": "a@b.com"}
        options: dict[str, Any] = {"base_url": self.url, "rate_limit": None, "retries": Retries(attempts=1)}
        return Cloudflare(**given, **options, strict=self.strict, transport=self.transport)


def _argument_of_body(method: Any, each: Operation) -> str:
    """What users call the argument that is the whole body: what is left when all others are known."""
    known = {*each.argument_names(), "account_id", "zone_id"}
    left = [each for each in inspect.signature(method).parameters.values() if each.name not in known]
    required = [each for each in left if each.default is inspect.Parameter.empty]
    (argument,) = left if len(left) == 1 else required
    return argument.name


async def _awaited(method: Any, arguments: dict[str, Any]) -> Any:
    return await method(**arguments)


@define
class SandboxCaller(Caller):
    """Calls operations of a sandbox, about things that are there."""

    box: Sandbox = field(kw_only=True)
    guide: Guide = field(kw_only=True)

    def arguments(self, each: Operation, name: str, *, optional: bool) -> dict[str, Any]:
        """Those of the document, about things that are there."""
        known = KNOWN[each.verb, each.path]
        arguments = super().arguments(each, name, optional=optional)
        if (told := self.guide.told(known)) is not None:
            arguments = with_body(each, arguments, told)
        ids = self.guide.ids(known)
        return arguments | {python_name(own): ids[own["name"]] for own in each._parameters("path")}

    def _client(self, each: Operation) -> Cloudflare:
        """A client with credentials that the operation takes."""
        return Cloudflare(
            **self._credentials(each),
            base_url=self.url,
            rate_limit=None,
            retries=Retries(attempts=1),
            strict=self.strict,
            transport=self.transport,
        )

    def _credentials(self, each: Operation) -> dict[str, Any]:
        if not any({"api_token", "assets_jwt"} & scheme.keys() for scheme in each.own.get("security", TOKEN)):
            return {"api_key": self.box.key, "api_email": self.box.email}
        own = each.path.startswith("/accounts/{account_id}/tokens/verify")
        return {"api_token": self.box.account_token if own else self.box.token}


def with_body(each: Operation, arguments: dict[str, Any], told: Any) -> dict[str, Any]:
    """The arguments with another body, which is one of them, or has a property for each."""
    kept = {name: value for name, value in arguments.items() if name in each.argument_names()}
    if isinstance(told, dict) and BODY not in arguments:
        properties = each.body().get("properties", {})
        return kept | {python_name({"name": name, **properties.get(name, {})}): told[name] for name in told}
    return kept | dict.fromkeys(arguments.keys() - kept.keys(), told)
