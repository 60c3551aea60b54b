"""What a handler says: an answer, or a refusal raised as an exception."""

from typing import Any

import attrs

Json = dict[str, Any]
TEXT = "text/plain; charset=utf-8"


@attrs.frozen
class Answer:
    """A result on its way into an envelope; `content` replaces the envelope where the API answers without one."""

    result: Any = None
    status: int = 200
    result_info: Json | None = None
    errors: tuple[Json, ...] = ()
    headers: dict[str, str] = attrs.field(factory=dict[str, str])
    content: bytes | None = None
    content_type: str = "application/json"
    beside: Json = attrs.field(factory=dict[str, Any])

    def envelope(self) -> Json:
        body: Json = {
            "result": self.result,
            "success": not self.errors,
            "errors": self.errors,
            "messages": (),
            **self.beside,
        }
        if self.result_info is not None:
            body["result_info"] = self.result_info
        return body


class Refusal(Exception):
    """A request that is answered with `success: false`."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        *,
        chain: tuple[tuple[int, str], ...] = (),
        headers: dict[str, str] | None = None,
        pointer: str | None = None,
    ) -> None:
        super().__init__(status, code, message)
        self.status = status
        self.error: Json = {"code": code, "message": message}
        if chain:
            self.error["error_chain"] = [{"code": number, "message": text} for number, text in chain]
        if pointer is not None:
            self.error["source"] = {"pointer": pointer}
        self.headers = headers or {}

    def answer(self) -> Answer:
        return Answer(status=self.status, errors=(self.error,), headers=self.headers)


def no_route() -> Refusal:
    return Refusal(400, 7000, "No route for that URI")


def no_method(method: str) -> Refusal:
    return Refusal(405, 7001, f"Method {method} not available for that URI.")


def bad_identifier(path: str) -> Refusal:
    return Refusal(400, 7003, f"Could not route to {path}, perhaps your object identifier is invalid?")


def bad_parameter(name: str, why: str) -> Refusal:
    return Refusal(400, 6003, f"Invalid {name}: {why}")


def forbidden(code: int = 9109) -> Refusal:
    texts = {9109: "Unauthorized to access requested resource", 10000: "Authentication error"}
    return Refusal(403, code, texts[code])


def too_large() -> Refusal:
    return Refusal(413, 10004, "Request body is too large")


def broken() -> Refusal:
    return Refusal(500, 10013, "An unknown error has occurred.")
