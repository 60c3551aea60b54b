"""The tree of errors: what each one tells, and that it survives being kept and sent."""

import inspect
import pickle
from collections.abc import Callable
from copy import copy, deepcopy
from functools import partial
from typing import Any

import pytest
from attrs import evolve

import cfapi
from cfapi import (
    ArgumentError,
    BadRequest,
    CallError,
    ClientClosed,
    CloudflareError,
    ConfigurationError,
    Conflict,
    Forbidden,
    Message,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
    ServerError,
    TimedOut,
    Unauthenticated,
    Unprocessable,
    errors,
)
from cfapi.errors import error_class

TREE = sorted(
    (
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, CloudflareError) and kind.__module__ == errors.__name__
    ),
    key=lambda kind: kind.__name__,
)
OF_CALLS = [kind for kind in TREE if issubclass(kind, CallError)]
CHAINED = Message("Invalid request headers", 6003, chain=(Message("Invalid format for Authorization", 6111),))


def full(kind: type[CallError], **changes: Any) -> CallError:
    error = kind(
        "PATCH",
        "/zones/z/settings/ssl",
        "zones.settings.edit",
        detail="in words",
        status=403,
        errors=(CHAINED,),
        ray="8f2a-AMS",
        retry_after=7.0,
        attempts=3,
    )
    return evolve(error, **changes)


def made(kind: type[CloudflareError]) -> CloudflareError:
    return full(kind) if issubclass(kind, CallError) else kind("what is wrong")


# --- the tree


def test_the_tree_is_as_it_is_drawn():
    drawn = [line.lstrip(" │├└─").split()[0] for line in (errors.__doc__ or "").splitlines() if "──" in line]

    assert sorted(["CloudflareError", *drawn]) == [kind.__name__ for kind in TREE]


def test_every_class_of_the_tree_is_exported():
    assert {kind.__name__ for kind in TREE} <= set(cfapi.__all__)
    assert all(getattr(cfapi, kind.__name__) is kind for kind in TREE)


def test_all_is_sorted_complete_and_true():
    assert cfapi.__all__ == sorted(set(cfapi.__all__))
    assert set(cfapi.__all__) == set(cfapi._HOME_OF)
    assert all(getattr(cfapi, name) is not None for name in cfapi.__all__)
    assert set(dir(cfapi)) == {*cfapi.__all__, "__version__"}


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'Zone'"):
        cfapi.Zone  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(
    ("kind", "builtin"), [(ArgumentError, ValueError), (ClientClosed, RuntimeError), (TimedOut, TimeoutError)]
)
def test_some_errors_are_pythons_own_too(kind: type[CloudflareError], builtin: type[Exception]):
    assert issubclass(kind, builtin)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, RequestRefused),
        (400, BadRequest),
        (401, Unauthenticated),
        (402, RequestRefused),
        (403, Forbidden),
        (404, NotFound),
        (405, RequestRefused),
        (409, Conflict),
        (410, NotFound),
        (418, RequestRefused),
        (422, Unprocessable),
        (429, RateLimited),
        (451, RequestRefused),
        (419, BadRequest),
        (460, BadRequest),
        (499, BadRequest),
        (300, RequestRefused),
        (399, RequestRefused),
        (0, ServerError),
        (99, ServerError),
        (101, ServerError),
        (500, ServerError),
        (501, RequestRefused),
        (529, ServerError),
        (599, ServerError),
        (600, ServerError),
        (999, ServerError),
        (503, ServerError),
        (522, ServerError),
        (530, ServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[CallError]):
    assert error_class(status) is kind


# --- what they say


@pytest.mark.parametrize("kind", OF_CALLS)
def test_the_sentence_names_every_fact(kind: type[CallError]):
    said = str(full(kind))

    assert said.startswith("zones.settings.edit (PATCH /zones/z/settings/ssl) ")
    for fact in ("403", "code 6003", "ray 8f2a-AMS", "3 attempts", "retry after 7 s", str(CHAINED), kind.outcome):
        assert fact in said
    assert said.endswith(".")


def test_the_sentence_reads_as_one():
    error = Forbidden(
        "GET", "/zones/z", "zones.get", status=403, errors=(Message("Unauthorized", 9109),), ray="8f2a-AMS"
    )

    assert str(error).startswith(
        "zones.get (GET /zones/z) was refused (403, code 9109, ray 8f2a-AMS): [9109] Unauthorized. "
    )


@pytest.mark.parametrize("kind", OF_CALLS)
def test_a_call_without_facts_is_told_in_a_sentence_too(kind: type[CallError]):
    said = str(kind("GET", "/zones"))

    assert said.startswith(f"GET /zones {kind.outcome}.")
    assert "None" not in said
    assert "()" not in said.removesuffix(f"{kind.advice}.")


@pytest.mark.parametrize("code", [10000, 9109])
@pytest.mark.parametrize("depth", [0, 1])
def test_codes_of_missing_permissions_carry_the_hint(code: int, depth: int):
    message = Message("Authentication error", code)
    chained = Message("outer", 1, chain=(message,)) if depth else message

    assert "lacks a permission" in str(Forbidden("GET", "/zones", status=403, errors=(chained,)))


def test_other_codes_do_not_carry_the_hint():
    assert "lacks a permission" not in str(full(Forbidden))


def test_the_servers_words_and_ours_are_both_told():
    said = str(full(NotFound, detail="An earlier attempt may have deleted it"))

    assert "Invalid request headers" in said
    assert said.endswith("An earlier attempt may have deleted it.")


def test_a_detail_takes_the_place_of_the_servers_words():
    assert str(ServerError("GET", "/zones", status=502, detail="the body is text/html: Bad gateway")).startswith(
        "GET /zones failed on the server (502): the body is text/html: Bad gateway. Wait, then repeat the call"
    )


def test_codes_are_those_of_all_errors_and_their_chains():
    error = full(BadRequest, errors=(CHAINED, Message("no code"), Message("low", 971)))

    assert error.codes == (6003, 6111, 971)
    assert error.code == 6003
    assert BadRequest("GET", "/zones").codes == ()
    assert BadRequest("GET", "/zones").code is None


def test_a_code_of_zero_is_a_code():
    error = BadRequest("GET", "/zones", status=400, errors=(Message("odd", 0),))

    assert error.code == 0
    assert "code 0" in str(error)


@pytest.mark.parametrize("kind", [kind for kind in TREE if kind not in OF_CALLS])
def test_errors_before_a_call_say_what_they_were_given(kind: type[CloudflareError]):
    assert str(kind("what is wrong")) == "what is wrong"


# --- kept, sent, compared


def pickled(value: Any, protocol: int) -> Any:
    return pickle.loads(pickle.dumps(value, protocol))  # noqa: S301


COPIES: list[Callable[[Any], Any]] = [
    copy,
    deepcopy,
    *[partial(pickled, protocol=protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)],
]


@pytest.mark.parametrize("kind", TREE)
@pytest.mark.parametrize("again", COPIES)
def test_every_error_pickles_copies_and_compares(kind: type[CloudflareError], again: Callable[[Any], Any]):
    error = made(kind)

    twin = again(error)

    assert type(twin) is kind
    assert twin == error
    assert hash(twin) == hash(error)
    assert (str(twin), repr(twin), twin.args) == (str(error), repr(error), error.args)


@pytest.mark.parametrize("kind", TREE)
def test_errors_that_differ_are_not_equal(kind: type[CloudflareError]):
    error = made(kind)
    other = evolve(error, path="/elsewhere") if isinstance(error, CallError) else kind("something else")

    assert error != other
    assert error != str(error)


def test_errors_of_two_classes_are_not_equal():
    assert full(NotFound) != full(Conflict)
    assert ArgumentError("x") != ConfigurationError("x")


def test_facts_survive_a_pickle():
    twin = pickle.loads(pickle.dumps(full(RateLimited)))  # noqa: S301

    assert (twin.method, twin.path, twin.operation) == ("PATCH", "/zones/z/settings/ssl", "zones.settings.edit")
    assert (twin.status, twin.ray, twin.retry_after, twin.attempts) == (403, "8f2a-AMS", 7.0, 3)
    assert twin.errors == (CHAINED,)


def test_a_note_survives_a_pickle():
    error = full(OutcomeUnknown)
    error.add_note("while creating zone x")

    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while creating zone x"]  # noqa: S301


def test_an_error_can_be_raised_and_caught_as_what_it_is():
    with pytest.raises(CloudflareError) as caught:
        raise full(Forbidden)

    assert isinstance(caught.value, RequestRefused)


def test_repr_shows_the_class_and_the_sentence():
    error = NotFound("GET", "/zones/z", status=404)

    assert repr(error) == "NotFound('GET /zones/z was refused (404).')"


@pytest.mark.parametrize("depth", [0, 1])
@pytest.mark.parametrize("permissions", [(), ("Zone Read",)])
def test_a_token_that_the_api_does_not_know_is_not_told_to_lack_a_permission(depth: int, permissions: tuple[str, ...]):
    message = Message("Invalid access token", 9109)
    chained = Message("outer", 1, chain=(message,)) if depth else message
    said = str(Forbidden("GET", "/zones", status=403, errors=(chained,), permissions=permissions))

    assert "The token is wrong, or was rolled or deleted" in said
    assert "lacks" not in said
