"""How calls are made: the options of a client, and those of single calls.

None switches an option off; what is left out keeps its value.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, TypeVar

from attrs import Attribute, evolve, field, frozen

from cfapi._core.call import sendable_headers
from cfapi._core.retries import NO_RETRIES, Retries
from cfapi._http.messages import Timeouts
from cfapi.errors import ConfigurationError

NO_TIMEOUTS = Timeouts(connect=None, read=None, total=None)
_T = TypeVar("_T")


class RequestOptions(TypedDict, total=False):
    """Options for some calls; see `Cloudflare.with_options`."""

    retries: Retries | None
    timeouts: Timeouts | None
    timeout: float | None
    idempotent: bool
    strict: bool
    headers: Mapping[str, str] | None


def _retries(given: Retries | None) -> Retries:
    return _of_kind(given, Retries, NO_RETRIES, "retries=Retries(attempts=4)")


def _timeouts(given: Timeouts | None) -> Timeouts:
    return _of_kind(given, Timeouts, NO_TIMEOUTS, "timeouts=Timeouts(total=30)")


def _of_kind(given: _T | None, kind: type[_T], none: _T, example: str) -> _T:
    """What was given, or what None stands for; an error that shows an example where it is neither."""
    if given is None:
        return none
    if not isinstance(given, kind):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers need not be typed
        name = example.partition("=")[0]
        raise ConfigurationError(f"{name} must be None or {kind.__name__}, such as {example}, not {given!r}.")
    return given


def _headers(given: Mapping[str, str] | None) -> Mapping[str, str]:
    if given is None:
        return {}
    if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers need not be typed
        kind = type(given).__name__  # its values may be secret
        raise ConfigurationError(f'headers must be None or a mapping, such as headers={{"X-Name": "x"}}, not a {kind}.')
    return given


def _switch(_: object, attribute: "Attribute[bool]", given: object) -> None:
    if not isinstance(given, bool):
        raise ConfigurationError(f"{attribute.name} must be True or False, not {given!r}.")


@frozen(kw_only=True)
class Options:
    """How calls are made; `cf.with_options(...)` changes them for some calls.

    Args:
        retries: When to repeat a failed call.
        timeouts: Time limits of each attempt.
        idempotent: Whether a POST or PATCH may be repeated, because repeating it does no harm.
        strict: Whether a response that does not fit its types is an error.
        headers: Further headers to send; never credentials.
    """

    retries: Retries = field(factory=Retries, converter=_retries)
    timeouts: Timeouts = field(factory=Timeouts, converter=_timeouts)
    idempotent: bool = field(default=False, validator=_switch)
    strict: bool = field(default=False, validator=_switch)
    headers: Mapping[str, str] = field(default=None, converter=_headers, repr=False, validator=sendable_headers)

    def changed(self, changes: RequestOptions) -> "Options":
        """These options with some changes; headers are added to those that are there.

        Raises:
            TypeError: There is no such option.
            ArgumentError: A header can't be sent.
        """
        known: dict[str, Any] = dict(changes)
        if unknown := known.keys() - RequestOptions.__annotations__.keys():
            raise _no_option(sorted(unknown))
        if "headers" in known:
            known["headers"] = _added(self.headers, known["headers"])
        if "timeout" in known:
            timeouts = _timeouts(known.get("timeouts", self.timeouts))
            known["timeouts"] = evolve(timeouts, total=known.pop("timeout"))
        return evolve(self, **known)


_NAMES = tuple(RequestOptions.__annotations__)


def _no_option(unknown: Sequence[str]) -> TypeError:
    from cfapi._hints import OPTIONS

    name = unknown[0]
    hint = OPTIONS.get(name, f"a query parameter of that name goes into params={{{name!r}: ...}}")
    options = f"{', '.join(unknown)} is not an option of a call: {', '.join(_NAMES)} are."
    return TypeError(f"{options} For {name}: {hint}.")


def _added(headers: Mapping[str, str], further: Mapping[str, str] | None) -> dict[str, str]:
    """Both sets of headers; of two with the same name, whatever its case, the further one."""
    if further is None:
        return {}
    sendable_headers(None, None, _headers(further))
    replaced = {name.lower() for name in further}
    return {name: value for name, value in headers.items() if name.lower() not in replaced} | dict(further)
