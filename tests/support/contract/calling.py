"""Calls every operation of the document, on whatever server it is pointed at."""

import inspect
import json
import operator
from typing import Any
from urllib.parse import unquote

from anyio.from_thread import BlockingPortal
from attrs import define, field

from cfapi import Cloudflare, Retries
from cfapi._http.aiohttp_transport import AiohttpTransport
from cfapi._http.messages import Request, Response, WholeResponse
from cfapi._http.proxies import Proxies
from cfapi._http.reading import read_whole
from tests.support.contract.document import BODY, Operation, every_operation

LARGEST = 256 * 1024 * 1024
OPERATIONS = list(every_operation())
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


@define
class Recording:
    """A transport that remembers the last exchange, decompressed."""

    sent: Request | None = None
    answer: WholeResponse | None = None
    _inner: AiohttpTransport = field(factory=lambda: AiohttpTransport(Proxies.of(None)))

    async def send(self, request: Request) -> WholeResponse:
        self.sent = request
        response = await read_whole(await self._inner.send(request), LARGEST)
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
        """Whether the server, which invents its answers, found the call good and its answer a `success: false`."""
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
