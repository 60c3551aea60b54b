"""What the real API was recorded to answer comes through the typed methods: strictly, and with every item."""

import gzip
import inspect
import json
import operator
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

import attrs
import pytest
from anyio.from_thread import BlockingPortal

from cfapi import Cloudflare, RequestRefused, Retries, to_dict
from cfapi._codec.lenient import UnknownVariant
from cfapi._codec.model import field_names, is_model
from cfapi._core.paging.pages import Pages
from cfapi._http.messages import Request, Response
from cfapi.testing import MemoryTransport
from tests.support.paths import SHARED

RECORDED = SHARED / "recorded/answers.jsonl.gz"

if not RECORDED.exists():
    pytest.skip("the recorded answers are not on this machine", allow_module_level=True)


def rows() -> Iterator[Any]:
    seen: Counter[str] = Counter()
    for line in gzip.decompress(RECORDED.read_bytes()).splitlines():
        row = json.loads(line)
        seen[row["operation"]] += 1
        yield pytest.param(row, id=f"{row['operation']}-{seen[row['operation']]}")


ROWS = list(rows())
GOOD = [each for each in ROWS if each.values[0]["status"] < 400]
REFUSALS = [each for each in ROWS if each not in GOOD]


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("row", GOOD)
def test_a_recorded_answer_fits_its_types(row: dict[str, Any], portal: BlockingPortal) -> None:
    result = portal.call(called, row, True)

    assert not list(unknown(result))


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("row", GOOD)
def test_all_items_of_a_recorded_answer_come_out(row: dict[str, Any], portal: BlockingPortal) -> None:
    result = portal.call(called, row, False)

    assert size(result) == size(content(row["body"], result))


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("row", GOOD)
def test_a_recorded_answer_goes_back_as_it_came(row: dict[str, Any], portal: BlockingPortal) -> None:
    result = portal.call(called, row, False)
    sent = content(row["body"], result)

    assert to_dict(result) == sent
    assert to_dict(evolved(result)) == sent


@pytest.mark.parametrize("row", REFUSALS)
def test_a_recorded_refusal_is_raised_with_its_codes(row: dict[str, Any], portal: BlockingPortal) -> None:
    with pytest.raises(RequestRefused) as caught:
        portal.call(called, row, True)

    assert [each.code for each in caught.value.errors] == [each["code"] for each in row["body"]["errors"]]


async def called(row: Mapping[str, Any], strict: bool) -> Any:
    """What a typed method makes of an answer; all items of a listing."""
    transport = MemoryTransport(lambda request: answer(row, request))
    async with Cloudflare("t" * 40, transport=transport, strict=strict, retries=Retries(attempts=1)) as cf:
        method = operator.attrgetter(row["operation"])(cf)
        found = method(**arguments(method, row))
        return await found.collect() if isinstance(found, Pages) else await found


def answer(row: Mapping[str, Any], request: Request) -> Response:
    """The recorded one, to a request of its kind."""
    assert request.method == row["method"]
    return Response(row["status"], {"Content-Type": "application/json"}, json.dumps(row["body"]).encode())


def arguments(method: Any, row: Mapping[str, Any]) -> dict[str, Any]:
    """Something for each argument that a method can't do without."""
    parameters = inspect.signature(method).parameters.values()
    given: dict[str, Any] = {each.name: "x" for each in parameters if each.default is inspect.Parameter.empty}
    scopes = {each.name for each in parameters} & {"account_id", "zone_id"} - given.keys()
    if len(scopes) > 1:
        given["account_id" if row["path"].startswith("/accounts") else "zone_id"] = "x"
    return given


def content(body: Any, result: Any) -> Any:
    """What an answer is about: its result, or the only list in that where a list is made of it."""
    inner = body.get("result", body) if isinstance(body, dict) else body
    if isinstance(result, list) and isinstance(inner, dict):
        (inner,) = (each for each in cast("dict[str, Any]", inner).values() if isinstance(each, list))
    return inner


def size(value: Any) -> int:
    """How many there are of a list; whether there is any of something else."""
    return len(cast("list[Any]", value)) if isinstance(value, list) else int(value is not None)


def evolved(value: Any) -> Any:
    """What `attrs.evolve` makes of each object, at any depth."""
    if isinstance(value, list):
        return [evolved(each) for each in cast("list[Any]", value)]
    if not is_model(type(value)):
        return value
    return attrs.evolve(value, **{name: evolved(getattr(value, name)) for name in field_names(type(value))})


def unknown(value: Any) -> Iterator[UnknownVariant]:
    """The objects, at any depth, for which there is no class."""
    if isinstance(value, UnknownVariant):
        yield value
    for inner in parts(value):
        yield from unknown(inner)


def parts(value: Any) -> Iterable[Any]:
    if isinstance(value, list):
        return cast("list[Any]", value)
    if isinstance(value, dict):
        return cast("dict[str, Any]", value).values()
    return [getattr(value, name) for name in field_names(type(value))] if is_model(type(value)) else ()
