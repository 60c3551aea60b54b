"""Ownership of Logpush destinations: a file with a token is written to one, and who reads it is its owner.

A bucket of R2 in the sandbox gets the file. Of every other destination `Sandbox.logpush_challenges` tells it.
https://developers.cloudflare.com/logs/logpush/logpush-job/logpush-ownership-challenge/
"""

import hashlib
import re
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services import web_tokens
from cfapi.sandbox.services.r2 import objects
from cfapi.sandbox.state.resource_store import ResourceStore, StoredResource

_VALID = timedelta(days=7)
_CHALLENGES = "logpush/challenges"
# S3's own address of R2, whose buckets are destinations of either kind.
_R2 = re.compile(r"(?P<account>[0-9a-f]{32})(\.\w+)?\.r2\.cloudflarestorage\.com")


def challenge(request: ResourceRequest, destination: str) -> str:
    """Write a new token to the destination, and tell the file's name; an ApiError where there is no such bucket."""
    folder = urlsplit(destination).path.strip("/").replace("{DATE}", request.now.strftime("%Y%m%d"))
    token = web_tokens.signed(_claims(request, destination) | {"exp": int((request.now + _VALID).timestamp())})
    name = f"ownership-challenge-{hashlib.blake2s(token.encode(), digest_size=4).hexdigest()}.txt"
    filename = f"{folder}/{name}".lstrip("/")
    if bucket := _bucket(request, destination):
        objects.write(request, bucket, filename, token.encode())
    facts = {"owner": _owner(request), "destination_conf": destination, "filename": filename, "token": token}
    request.resources.put(f"{_owner(request)}/{_CHALLENGES}", destination, StoredResource(facts))
    return filename


def is_proved(request: ResourceRequest, destination: str, token: Any) -> bool:
    """Whether a token is the one of this destination and of who asks, and still valid."""
    return web_tokens.verified(str(token), request.now.timestamp()) == _claims(request, destination)


def challenges(resources: ResourceStore) -> list[Json]:
    """The challenges that were written, the last one of each destination: owner, destination, filename and token."""
    return [
        each for path in list(resources.collections) if path.endswith(_CHALLENGES) for each in resources.facts(path)
    ]


def _owner(request: ResourceRequest) -> str:
    return request.path_to(2)


def _claims(request: ResourceRequest, destination: str) -> Json:
    kind, id = request.parts[:2]
    place = hashlib.sha256(destination.partition("?")[0].encode()).hexdigest()
    return {
        "object_type": kind.removesuffix("s"),
        "object_id": id,
        "destination_conf": destination,
        "fingerprint": place,
    }


def _bucket(request: ResourceRequest, destination: str) -> str | None:
    """Where a bucket of R2 is kept, if the destination is one of an account that is here."""
    parts = urlsplit(destination)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    named = _R2.fullmatch(query.get("endpoint", "").removeprefix("https://"))
    account = named["account"] if named else query.get("account-id") if parts.scheme == "r2" else None
    return f"/accounts/{account}/r2/buckets/{parts.netloc}" if account in request.store.accounts else None
