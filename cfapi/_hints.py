"""What a name of another SDK is here: tables for the messages of errors.

For those who come from `cloudflare` (Cloudflare's own SDK), from python-cloudflare 2.x, or from an HTTP library. Read
only where a name is missing, so that no call pays for it. docs/migrating.md is the same for people.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import TypeAlias

Hints: TypeAlias = Mapping[str, str]

_AWAIT_LISTING = "a listing is awaited first: page = await listing; or iterated over: async for item in listing"
_RAW = "use the call's .envelope(), which has headers, status and messages, too: await cf.zones.get(...).envelope()"
_STREAM = "enter the call itself: async with cf.workers.scripts.get(...) as stream"
_VERBS = "methods are named as in Cloudflare's reference (list, get, create, update, edit, delete)"
_JSON = "use cfapi.to_json(obj)"
_DICT = "use cfapi.to_dict(obj)"

_RESULT_INFO: Hints = MappingProxyType(
    {
        name: f"use .result_info.{name}, where the server sent a result_info"
        for name in ("page", "per_page", "count", "total_count", "total_pages", "cursor")
    }
)

MODEL: Hints = MappingProxyType(
    {
        "model_dump": _DICT,
        "dict": _DICT,
        "to_dict": _DICT,
        "asdict": _DICT,
        "items": f"{_DICT}.items()",
        "keys": f"{_DICT}.keys()",
        "values": f"{_DICT}.values()",
        "get": f"{_DICT}.get(name), or getattr(obj, name, None)",
        "model_dump_json": _JSON,
        "json": _JSON,
        "to_json": _JSON,
        "copy": "use attrs.evolve(obj, name=value), or copy.copy(obj)",
        "model_copy": "use attrs.evolve(obj, name=value), or copy.copy(obj)",
        "model_extra": "what has no field is an attribute under its own name, and in cfapi.to_dict(obj)",
        "model_fields": "use attrs.fields(type(obj))",
        "model_fields_set": f"{_DICT}, which has what was sent and set",
        "model_validate": "use cfapi.from_dict(cls, data)",
        "model_construct": "use cfapi.from_dict(cls, data)",
        "construct": "use cfapi.from_dict(cls, data)",
        "parse_obj": "use cfapi.from_dict(cls, data)",
    }
)

LISTING: Hints = MappingProxyType(
    {
        "result": _AWAIT_LISTING,
        "result_info": _AWAIT_LISTING,
        "items": _AWAIT_LISTING,
        "headers": _AWAIT_LISTING,
        "auto_paging_iter": "a listing fetches its pages by itself: async for item in listing",
        "iter_pages": "use async for page in listing.by_page()",
        "has_next_page": "use async for page in listing.by_page()",
        "get_next_page": "use async for page in listing.by_page()",
        "next_page_info": "use async for page in listing.by_page()",
        "count": "use await listing.total()",
        "all": "use await listing.collect()",
        "to_list": "use await listing.collect()",
        "parse": _AWAIT_LISTING,
        "status": _AWAIT_LISTING,
        "messages": _AWAIT_LISTING,
        "page": _AWAIT_LISTING,
        "pages": "use async for page in listing.by_page()",
        "total_count": "use await listing.total()",
        "total_pages": "use await listing.total(), which is the number of items",
        "envelope": "await the listing for a page, which has headers, status and messages: page = await listing",
    }
)

PAGE: Hints = MappingProxyType(
    {
        **_RESULT_INFO,
        "auto_paging_iter": "iterate over the listing, which fetches its pages by itself: async for item in listing",
        "iter_pages": "iterate over the listing: async for page in listing.by_page()",
        "has_next_page": "iterate over the listing: async for page in listing.by_page()",
        "get_next_page": "iterate over the listing: async for page in listing.by_page()",
        "next_page_info": "iterate over the listing: async for page in listing.by_page()",
        "model_dump": _DICT,
        "to_dict": _DICT,
        "model_dump_json": _JSON,
        "to_json": _JSON,
        "json": _DICT,
    }
)

ENVELOPE: Hints = MappingProxyType(
    {
        **_RESULT_INFO,
        "json": "the parsed JSON is envelope.result",
        "text": "the parsed JSON is envelope.result",
        "content": "the parsed JSON is envelope.result; cf.open(method, path) reads content of any type",
        "ok": "nothing to check: a call that failed has raised an error",
        "is_success": "nothing to check: a call that failed has raised an error",
        "raise_for_status": "nothing to check: a call that failed has raised an error",
        "status_code": "use envelope.status",
        "reason_phrase": "use envelope.status",
        "parse": "use envelope.result",
        "get": "the parsed JSON is envelope.result",
        "items": "the parsed JSON is envelope.result",
        "model_dump": _DICT,
    }
)

RESOURCE: Hints = MappingProxyType(
    {
        "with_raw_response": _RAW,
        "with_streaming_response": _STREAM,
        "post": f"{_VERBS}; or call the path: await cf.post(path, json=...)",
        "put": f"{_VERBS}; or call the path: await cf.put(path, json=...)",
        "patch": f"{_VERBS}; or call the path: await cf.patch(path, json=...)",
        "dns_records": "use cf.dns.records",
        "purge_cache": "use cf.cache.purge(zone_id=...)",
        "pagerules": "use cf.page_rules",
    }
)

CLIENT: Hints = MappingProxyType(
    {
        "with_raw_response": _RAW,
        "with_streaming_response": _STREAM,
        "close": "use await cf.aclose()",
        "copy": "use cf.with_options(...)",
        "is_closed": "a closed client raises cfapi.ClientClosed",
        "api_token": "the client never shows its credentials; cf.auth_source says where they came from",
        "api_key": "the client never shows its credentials; cf.auth_source says where they came from",
        "get_api_list": "`cfapi operations WORD` searches them; cf.operation(name) describes one",
        "api_from_openapi": "all operations are there already: `cfapi operations WORD` searches them",
    }
)

CLIENT_ARGUMENTS: Hints = MappingProxyType(
    {
        "max_retries": "use retries=Retries(attempts=...), which counts the first attempt, too",
        "max_request_retries": "use retries=Retries(attempts=...), which counts the first attempt, too",
        "timeout": "use timeouts=Timeouts(connect=..., read=..., total=...)",
        "global_request_timeout": "use timeouts=Timeouts(total=...)",
        "http_client": "use transport=, proxy= or ssl=",
        "session": "use transport=, proxy= or ssl=",
        "use_sessions": "connections are always kept",
        "default_headers": "use headers=",
        "additional_headers": "use headers=",
        "default_query": "give params= to calls by path",
        "user_service_key": "service keys stopped working on 2026-09-30; use api_token=",
        "api_user_service_key": "service keys stopped working on 2026-09-30; use api_token=",
        "certtoken": "origin CA keys are no credentials of this API; use api_token=",
        "token": "use api_token=",
        "key": "use api_key=, together with api_email=",
        "email": "use api_email=, together with api_key=",
        "api_url": "use base_url=",
        "debug": 'use logging.getLogger("cfapi").setLevel("DEBUG")',
        "raw": "await a call's .envelope() for all that came with its result",
        "profile": "use api_token= or the environment; there are no configuration files",
        "account_id": "give account_id= to the calls",
        "verify": "use ssl=ssl.create_default_context(cafile=...)",
        "proxies": "use proxy=",
    }
)

CALL_ARGUMENTS: Hints = MappingProxyType(
    {
        "timeout": "use cf.with_options(timeout=...)",
        "max_retries": "use cf.with_options(retries=Retries(attempts=...))",
        "idempotency_key": "use cf.with_options(idempotent=True) where repeating the call does no harm",
        "extra_headers": "use cf.with_options(headers={...})",
        "headers": "use cf.with_options(headers={...})",
        "extra_query": "call the path: cf.iterate(path, params={...}), or cf.get(path, params={...})",
        "params": "query parameters are arguments, as in cf.zones.list(name=...); or use cf.get(path, params={...})",
        "extra_body": "call the path: cf.post(path, json={...}), or cf.patch, cf.put",
        "json": "the members of the body are arguments; or call the path: cf.post(path, json={...})",
        "data": "the members of the body are arguments; or call the path: cf.post(path, json={...})",
    }
)

OPTIONS: Hints = MappingProxyType(
    {
        "max_retries": "use retries=Retries(attempts=...)",
        "attempts": "use retries=Retries(attempts=...)",
        "extra_headers": "use headers={...}",
        "default_headers": "use headers={...}",
        "extra_query": "use params={...} in calls by path",
        "extra_body": "use json={...} in calls by path",
        "cast_to": "calls by path return an envelope, whose result is plain values: envelope.result",
        "body": "use json={...} in calls by path",
        "http_client": "use transport=, proxy= or ssl= of a client of its own",
        "api_token": "make a client of its own",
        "base_url": "make a client of its own",
        "raw": "await a call's .envelope() for all that came with its result",
    }
)

ERROR: Hints = MappingProxyType(
    {
        "response": "use error.status, error.ray, error.codes and error.retry_after",
        "request": "use error.method, error.path and error.operation",
        "body": "use error.errors, or error.data of a GraphQLError",
        "headers": "use error.status, error.ray and error.retry_after; further headers are not kept",
        "text": "use str(error), or error.errors",
        "json": "use error.errors",
        "content": "use error.errors",
        "url": "use error.path",
        "messages": "use error.errors",
        "message": "use str(error); the server's own messages are error.errors",
        "error_chain": "use error.errors, each with its chain; or error.codes",
        "evalue": "use str(error)",
    }
)

MODULE: Hints = MappingProxyType(
    {
        "AsyncCloudflare": "use cfapi.Cloudflare, which is asynchronous",
        "Client": "use cfapi.Cloudflare",
        "AsyncClient": "use cfapi.Cloudflare",
        "CloudFlare": "use cfapi.Cloudflare, which is asynchronous",
        "APIError": "use cfapi.CallError",
        "APIStatusError": "use cfapi.RequestRefused for 4xx and cfapi.ServerError for 5xx; both are cfapi.CallError",
        "APIConnectionError": "use cfapi.ConnectionFailed, and cfapi.OutcomeUnknown for calls that change something",
        "APITimeoutError": "use cfapi.TimedOut, and cfapi.OutcomeUnknown for calls that change something",
        "APIResponseValidationError": "use cfapi.DecodeError",
        "BadRequestError": "use cfapi.BadRequest",
        "AuthenticationError": "use cfapi.Unauthenticated",
        "PermissionDeniedError": "use cfapi.Forbidden",
        "NotFoundError": "use cfapi.NotFound",
        "ConflictError": "use cfapi.Conflict",
        "UnprocessableEntityError": "use cfapi.Unprocessable",
        "RateLimitError": "use cfapi.RateLimited",
        "InternalServerError": "use cfapi.ServerError",
        "CloudFlareAPIError": "use cfapi.CallError",
        "exceptions": "errors are in cfapi itself: cfapi.CallError and its subclasses",
        "NOT_GIVEN": "use cfapi.UNSET, or leave the argument out",
        "NotGiven": "use cfapi.UNSET, or leave the argument out",
        "omit": "use cfapi.UNSET, or leave the argument out",
        "Omit": "use cfapi.UNSET, or leave the argument out",
        "Timeout": "use cfapi.Timeouts",
        "DEFAULT_TIMEOUT": "use cfapi.Timeouts()",
        "DEFAULT_MAX_RETRIES": "use cfapi.Retries()",
        "BaseModel": "models are attrs classes; cfapi.to_dict and cfapi.from_dict write and read them",
        "types": "the classes of a resource are in its module, such as cfapi.api.zones.Zone",
        "file_from_path": "give the Path itself, or cfapi.File(path)",
        "DefaultHttpxClient": "use Cloudflare(transport=..., proxy=..., ssl=...)",
        "DefaultAsyncHttpxClient": "use Cloudflare(transport=..., proxy=..., ssl=...)",
        "DefaultAioHttpClient": "nothing to do: cfapi uses aiohttp",
    }
)


# The same without await, where more than the word is different; in this order.
_SYNCHRONOUS = (
    (_AWAIT_LISTING, "take the first page: page = listing.page(); or iterate over it: for item in listing"),
    (_RAW, "use .envelope() of the call, which has headers, status and messages, too: cf.zones.get.envelope(...)"),
    (_STREAM, "open the call: with cf.workers.scripts.get.open(...) as stream"),
    ("await the listing for a page", "take a page"),
    ("page = await listing", "page = listing.page()"),
    ("await a call's .envelope()", "use the .envelope() of a call, as in cf.zones.get.envelope(...),"),
    ("async for", "for"),
    ("await ", ""),
)


def synchronous(hints: Hints) -> Hints:
    """The hints for those who work without await."""
    found = dict(hints)
    for old, new in _SYNCHRONOUS:
        found = {name: hint.replace(old, new) for name, hint in found.items()}
    return found


def no_attribute(obj: object, name: str, hints: Hints) -> AttributeError:
    """The error for an attribute that an object does not have."""
    return AttributeError(_with_hint(f"{type(obj).__name__!r} object has no attribute {name!r}", name, hints))


def member_hints(kind: type, name: str, root: type) -> Hints:
    """The hints for a name that a class of resources does not have, which may be of a setting, or of the whole tree."""
    if name in RESOURCE or name.startswith("_"):
        return RESOURCE
    takes = getattr(getattr(kind, "get", None), "__annotations__", {})
    if "setting_id" in takes:
        others = "".join(f", {each}=..." for each in takes if each not in ("setting_id", "return"))
        return {name: f"a setting is read by its id: .get({name!r}{others}), and changed by .edit"}
    return {name: f"use cf.{name}"} if hasattr(root, name) and kind is not root else RESOURCE


def no_arguments(
    what: str, unknown: Iterable[str], known: Iterable[str], hints: Hints, objects: Iterable[str] = ()
) -> TypeError:
    """The error for arguments that something does not take.

    Args:
        what: What was called.
        unknown: The arguments that it has not; only the first one is explained.
        known: Those that it has, for a similar name.
        hints: Names of other SDKs.
        objects: Those that take an object, of which an unknown one may be a field: `account_id` of `account`.
    """
    name = next(iter(unknown))
    text = f"{what} got an unexpected keyword argument {name!r}"
    if name in hints:
        return TypeError(_with_hint(text, name, hints))
    for each in objects:
        if name.startswith((f"{each}_", f"{each}.")):
            return TypeError(f"{text}; did you mean {each}={{{name[len(each) + 1 :]!r}: ...}}?")
    names = list(known)
    near = get_close_matches(name, names, n=1)
    return TypeError(f"{text}; did you mean {near[0]!r}?" if near else f"{text}; it has {', '.join(names) or 'none'}.")


def _with_hint(text: str, name: str, hints: Hints) -> str:
    return f"{text}: {hints[name]}." if name in hints else text
