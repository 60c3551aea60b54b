"""A request that the API refuses, and the codes by which it does."""

import attrs

from cfapi.sandbox.json_values import Json


class ApiError(Exception):
    """A request that is answered with `success: false`.

    Args:
        status: The HTTP status.
        code: The code of the error in the envelope.
        message: What it says.
        chain: Codes and messages of what led to it.
        headers: Headers of the response, besides those of every response.
        pointer: Where in the body the fault is (RFC 6901).
    """

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

    @property
    def words(self) -> str:
        """What it says, with what led to it."""
        chain: list[Json] = self.error.get("error_chain", [])
        return " ".join(str(each["message"]) for each in (self.error, *chain))


@attrs.frozen
class ErrorCode:
    """One way to refuse: its status, its code, and its words, which may have holes for what it is about.

    `guessed`: that this is refused is documented, or seen in clients; the status, the code or the words are not.
    """

    status: int
    number: int
    words: str
    guessed: bool = False

    def error(
        self,
        *,
        pointer: str | None = None,
        chain: tuple[tuple[int, str], ...] = (),
        headers: dict[str, str] | None = None,
        **about: object,
    ) -> ApiError:
        """The error about something."""
        message = self.words.format(**about)
        return ApiError(self.status, self.number, message, pointer=pointer, chain=chain, headers=headers)
