"""Cloudflare's own KV and R2 (miniflare's Local Explorer, `make servers`), and how to hold the sandbox against them."""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from shutil import which
from typing import Any
from urllib.parse import quote

import aiohttp
from attrs import field, frozen
from yarl import URL

from tests.support.paths import SERVERS

SCRIPT = Path(__file__).with_name("miniflare.mjs")
NAMESPACE, BUCKET = "1" * 32, "photos"
KV, R2 = f"/storage/kv/namespaces/{NAMESPACE}", f"/r2/buckets/{BUCKET}/objects"


def is_here() -> bool:
    """Whether node and miniflare are on this machine."""
    return (SERVERS / "miniflare").exists() and which("node") is not None


@contextmanager
def running() -> Iterator[str]:
    """The address of an explorer with an empty namespace and an empty bucket."""
    command = ["node", str(SCRIPT), str(SERVERS), NAMESPACE, BUCKET]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address, f"miniflare ended with exit code {process.wait()}"
        yield address
        process.stdin.close()  # it ends by itself then


@frozen
class Step:
    """One request: a path below the account, and what it carries."""

    method: str
    path: str
    content: bytes | None = None
    form: Mapping[str, str] | None = None
    json: Any = None
    headers: Mapping[str, str] = field(factory=dict[str, str])

    def __str__(self) -> str:
        carried = [str(each)[:40] for each in (self.content, self.form, self.json, self.headers) if each]
        return " ".join([self.method, self.path[:80].replace(NAMESPACE, "…"), *carried])


@frozen
class Said:
    """What matters of a response: its status, the codes of a refusal, else the result or the content."""

    status: int
    codes: tuple[int, ...] = ()
    result: Any = None
    info: Any = None
    content: bytes | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


@frozen
class Side:
    """One of the two servers, with the account it is asked about."""

    base: str
    session: aiohttp.ClientSession
    headers: Mapping[str, str] = field(factory=dict[str, str])

    async def send(self, step: Step) -> Said:
        """Ask for one thing, and read what is said."""
        return read(*await self._fetch(step))

    async def pages(self, path: str, name: str) -> list[list[str]]:
        """What is listed, page by page: names of things, and of folders of things."""
        found, cursor = list[list[str]](), ""
        while True:
            _, _, body = await self._fetch(Step("GET", f"{path}&cursor={quote(cursor)}"))
            answer = json.loads(body)
            found.append([each[name] for each in answer["result"]] + answer["result_info"].get("delimited", []))
            if not (cursor := answer["result_info"].get("cursor", "")):
                return found

    async def _fetch(self, step: Step) -> tuple[int, Mapping[str, str], bytes]:
        data: Any = step.content
        if step.form is not None:
            data = aiohttp.FormData(step.form, default_to_multipart=True)
        url, headers = URL(self.base + step.path, encoded=True), {**self.headers, **step.headers}
        async with self.session.request(step.method, url, data=data, json=step.json, headers=headers) as response:
            return response.status, response.headers, await response.read()


def read(status: int, headers: Mapping[str, str], body: bytes) -> Said:
    if headers.get("Content-Type") != "application/json" or not body:
        return Said(status, content=body, headers=_telling(headers))
    answer = json.loads(body)
    if not answer.get("success", True):
        return _refusal(status, answer["errors"])
    return Said(status, result=_alike(answer["result"]), info=_alike(answer.get("result_info", {})))


def _telling(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that tell of the content."""
    told = {name: headers[name] for name in ("ETag", "Content-Type") if name in headers}
    # miniflare's etags have no quotes, which HTTP wants (RFC 9110, 8.8.3).
    return told | ({"ETag": told["ETag"].strip('"')} if "ETag" in told else {})


# What miniflare passes on from below, as an error 500 of its own: the real status or code is in the words.
_STATUS = re.compile(r"KV \w+ failed: (?P<status>\d{3}) ")
_CODE = re.compile(r"\((?P<code>\d{5})\)$")
_UNTOLD = 10000
# miniflare has one code for all that its own checks of queries and bodies refuse. Cloudflare has one for each service.
_REFUSED = 10001
# What KV refuses has a status and words in miniflare, and no code.
_PASSED_ON = frozenset({10029})
_CHECKS = frozenset({_REFUSED, 1004, 6003, 6007, 10012})


def _refusal(status: int, errors: list[dict[str, Any]]) -> Said:
    codes = [each["code"] for each in errors]
    if codes == [_UNTOLD]:
        words = errors[0]["message"]
        if passed := _STATUS.match(words):
            return Said(int(passed["status"]))
        if passed := _CODE.search(words):
            return Said(HTTPStatus.BAD_REQUEST, (int(passed["code"]),))
    return Said(status, tuple(_REFUSED if code in _CHECKS else code for code in codes if code not in _PASSED_ON))


# What one of the two alone tells, or each in its own way, and why.
_LEFT_OUT = {
    "page": "miniflare does not page namespaces",
    "per_page": "likewise, and it does not repeat the size of a page of objects",
    "total_count": "likewise",
    "total_pages": "likewise",
    "supports_url_encoding": "miniflare does not tell it of namespaces",
    "count": "miniflare counts namespaces, keys and buckets, but not objects",
    "creation_date": "miniflare's buckets were there from the start",
    "location": "miniflare's buckets are on this machine",
    "jurisdiction": "likewise",
    "storage_class": "miniflare has none",
    "last_modified": "each has put the object at a moment of its own",
    "uploaded": "likewise; only the document knows it",
    "version": "it is random",
    "http_metadata": "miniflare leaves it empty in listings; the documented API fills it",
}
# What both tell, in different forms, and how to compare it.
_FORMS = {
    "cursor": bool,  # each has its own
    "size": int,  # of a new object: a text in the document, a number in miniflare
    "is_truncated": lambda value: str(value).lower(),  # a text in miniflare; clients of the real API read a boolean
}


def _alike(value: Any) -> Any:
    """A result in the form in which both say it."""
    if isinstance(value, list):
        return [_alike(each) for each in value]
    if not isinstance(value, dict):
        return value
    fields = {name: _FORMS.get(name, _alike)(each) for name, each in value.items() if name not in _LEFT_OUT}
    # Without a next page, one side says nothing of a cursor and the other an empty one.
    return {name: each for name, each in fields.items() if name != "cursor" or each}
