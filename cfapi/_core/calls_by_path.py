"""Calls by path: any endpoint as Cloudflare's guides show it, typed or not."""

from collections.abc import Mapping
from typing import Any, TypeVar, Unpack, overload
from urllib.parse import parse_qs

from cfapi._codec.envelope import Envelope
from cfapi._core.call import Call
from cfapi._core.options import RequestOptions
from cfapi._core.paging.model import Paging
from cfapi._core.paging.pages import Pages
from cfapi._core.raw_body import BodyOptions, RawBodyOptions, RawRequestOptions, raw_body, split, split_query
from cfapi._core.replies import Reply
from cfapi._core.resource import PLAIN
from cfapi._core.session import Session
from cfapi._core.urls import encode_query, raw_path
from cfapi.errors import ArgumentError

T = TypeVar("T")


class CallsByPath:
    """What a client can do with any path below its base URL."""

    _session: Session

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        **more: Unpack[RawBodyOptions],
    ) -> Envelope[Any]:
        """Call any path below the base URL.

            await cf.request("POST", "/zones", json={"name": "shop.example", "account": {"id": account_id}})

        Args:
            method: The HTTP method.
            path: Such as "/zones"; it may carry a query string.
            params: Further query parameters; arrays repeat the key, None is left out.
            json: The body, as JSON.
            data: The body, as a form; with `files`, its plain fields.
            files: Files by field, or pairs of field and file: the body is a multipart form.
            content: The body as it is: bytes, text, a path, an open file, an async iterator of bytes, or a `File` with
                its content type.
            options: As in `with_options`, for this call.

        Returns:
            The envelope, with `result` as plain dicts, lists, strings and numbers.

        Raises:
            ArgumentError: Something can't be sent.
            CallError: The call failed; the class says how.
        """
        body, options = split(more)
        call = _call(method, path, params, body)
        return await self._session.with_options(options).plain(call)

    def open(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        **more: Unpack[RawBodyOptions],
    ) -> Reply[bytes]:
        """Call any path below the base URL, for a response of any type: arguments as in `request`.

            async with cf.open("GET", "/zones/.../logs/received", params={...}) as stream:
                async for row in stream.rows(): ...

        Returns:
            A call that is not made yet: await the bytes of its response, or read them as they arrive.

        Raises:
            ArgumentError: Something can't be sent.
        """
        body, options = split(more)
        return Reply(self._session.with_options(options), _call(method, path, params, body), bytes)

    async def get(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """GET a path; arguments as in `request`."""
        return await self.request("GET", path, **more)

    async def post(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """POST to a path; arguments as in `request`."""
        return await self.request("POST", path, **more)

    async def put(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """PUT to a path; arguments as in `request`."""
        return await self.request("PUT", path, **more)

    async def patch(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """PATCH a path; arguments as in `request`."""
        return await self.request("PATCH", path, **more)

    async def delete(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """DELETE a path; arguments as in `request`."""
        return await self.request("DELETE", path, **more)

    @overload
    def iterate(
        self, path: str, type: None = None, *, params: Mapping[str, object] | None = None, **more: object
    ) -> Pages[Any]: ...
    @overload
    def iterate(
        self, path: str, type: str, *, params: Mapping[str, object] | None = None, **more: object
    ) -> Pages[Any]: ...
    @overload
    def iterate(
        self, path: str, type: type[T], *, params: Mapping[str, object] | None = None, **more: object
    ) -> Pages[T]: ...
    def iterate(
        self, path: str, type: Any = None, *, params: Mapping[str, object] | None = None, **more: object
    ) -> Pages[Any]:
        """Iterate over any listing below the base URL.

            async for record in cf.iterate(f"/zones/{zone_id}/dns_records", params={"type": "A"}): ...

        Args:
            path: Such as "/zones"; it may carry a query string.
            type: The class of the items; plain values if left out. A text is a query parameter of that name.
            params: Query parameters, as in `request`.
            more: The options of `with_options`; anything else is a query parameter, too.

        Raises:
            TypeError: Something was given that only calls with a body have.
            ArgumentError: Something can't be sent.
        """
        options, query = split_query(more)
        if isinstance(type, str):
            query, type = {"type": type, **query}, None
        route, written = raw_path(path)
        given: dict[str, object] = {**parse_qs(written, keep_blank_values=True), **query, **_mapping("params", params)}
        return Pages(self._session.with_options(options), Call("GET", route), type or Any, given, Paging())

    async def graphql(
        self, query: str, variables: Mapping[str, object] | None = None, **options: Unpack[RequestOptions]
    ) -> Any:
        """Query Cloudflare's GraphQL API: POST /graphql.

            data = await cf.graphql("query($tag: string!) { viewer { zones(filter: {zoneTag: $tag}) { … } } }", {…})

        Queries change nothing, so they are retried like a GET.

        Args:
            query: The query.
            variables: Its variables.
            options: As in `with_options`, for this call.

        Returns:
            What the query found, as plain values.

        Raises:
            GraphQLError: The query returned errors; `data` has what was found in spite of them.
            CallError: The call failed; the class says how.
        """
        call = _call(
            "POST", "/graphql", None, {"json": {"query": query, "variables": _mapping("variables", variables)}}
        )
        return await self._session.with_options({"idempotent": True, **options}).content(call, PLAIN, "data")


def _call(method: str, path: str, params: Mapping[str, object] | None, given: BodyOptions) -> Call:
    route, query = raw_path(path)
    body, content_type = raw_body(given)
    sent = "&".join(filter(None, (query, encode_query(_mapping("params", params)))))
    return Call(method.upper(), route, sent, body=body, content_type=content_type)


def _mapping(name: str, given: Mapping[str, object] | None) -> Mapping[str, object]:
    """An argument that is a mapping, and may be left out."""
    if given is None:
        return {}
    if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers need not be typed
        kind = type(given).__name__
        raise ArgumentError(f"{name} must be None or a mapping, such as {name}={{'name': 'x'}}, not a {kind}.")
    return given
