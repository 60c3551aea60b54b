"""A request that the API refuses, and the refusals that any product has."""

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


def no_route() -> ApiError:
    return ApiError(400, 7000, "No route for that URI")


def no_method(method: str) -> ApiError:
    return ApiError(405, 7001, f"Method {method} not available for that URI.")


def bad_identifier(path: str) -> ApiError:
    return ApiError(400, 7003, f"Could not route to {path}, perhaps your object identifier is invalid?")


def bad_parameter(name: str, why: str) -> ApiError:
    return ApiError(400, 6003, f"Invalid {name}: {why}")


def forbidden(code: int = 9109) -> ApiError:
    texts = {9109: "Unauthorized to access requested resource", 10000: "Authentication error"}
    return ApiError(403, code, texts[code])


def too_large() -> ApiError:
    return ApiError(413, 10004, "Request body is too large")


def broken() -> ApiError:
    return ApiError(500, 10013, "An unknown error has occurred.")
