"""A part of a query that is not answered, and with which status."""

from graphql import GraphQLError


class Refused(GraphQLError):
    """Tells the caller why; the status is the response's."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status
