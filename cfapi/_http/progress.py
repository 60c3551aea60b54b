"""How far a request got: what its failure means, and what its transport knows of it meanwhile."""

from enum import Enum

from attrs import define

NO_CONNECTION = "no connection within the time limit, so nothing was sent"
NO_COMPLETE_RESPONSE = "no complete response within the time limit"


class TransportFailure(Enum):
    """How far a request got for which no complete response was received."""

    NOT_SENT = "the request was never sent"
    NO_RESPONSE = "the connection broke, or time ran out, after the request may have been received"
    UNTRUSTED = "the server's certificate is not trusted, which no retry changes"
    PROXY_UNAUTHENTICATED = "the proxy demands other credentials, which no retry changes"


@define(eq=False)
class Progress:
    """What a transport knows of a request that it is sending.

    Attributes:
        failure: How far the request got if time runs out now. A transport that says nothing may have sent it.
    """

    failure: TransportFailure = TransportFailure.NO_RESPONSE
