"""What a call about one value costs is the same among any number of them: nobody walks through the others."""

from collections.abc import Iterator
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.resource_store import StoredResource
from tests.support.sandbox import Ask


class Unwalked(dict[str, StoredResource]):
    """Things that are looked up, and never walked through."""

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("somebody walks")

    def items(self) -> Any:
        raise AssertionError("somebody walks")

    values = keys = items


def keep_from_walks(box: Sandbox, path: str) -> None:
    held = box._world.store.resources.collections
    held[path] = Unwalked(held[path])


@pytest.fixture
def objects(box: Sandbox, account: str) -> str:
    box.add(f"{account}/r2/buckets", {"name": "photos"})
    box.add(f"{account}/r2/buckets/photos/objects", {"key": "a"}, {"key": "b"})
    keep_from_walks(box, f"{account}/r2/buckets/photos/objects")
    return f"{account}/r2/buckets/photos/objects"


@pytest.fixture
def values(box: Sandbox, account: str) -> str:
    namespaces = f"{account}/storage/kv/namespaces"
    namespace = f"{namespaces}/{box.add(namespaces, {'title': 'cache'})[0]['id']}"
    box.add(f"{namespace}/keys", {"name": "a"}, {"name": "b"})
    keep_from_walks(box, f"{namespace}/keys")
    return f"{namespace}/values"


@pytest.mark.parametrize("where", ["objects", "values"])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_one_is_looked_up_by_its_key(request: pytest.FixtureRequest, call: Ask, where: str, method: str):
    path = request.getfixturevalue(where)

    assert (await call(method, f"{path}/a", data=b"1" if method == "PUT" else None)).status == 200


async def test_values_are_looked_up_by_their_keys_in_bulk_too(call: Ask, values: str):
    namespace = values.removesuffix("/values")

    got = (await call("POST", f"{namespace}/bulk/get", json={"keys": ["a", "b"]})).result

    assert got == {"values": {"a": "", "b": ""}}
