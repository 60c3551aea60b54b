"""What the command line knows of an operation: its arguments with their schemas, by the names that people type."""

from collections.abc import Iterator
from typing import NamedTuple

from cfapi.operations.lines import SCOPE, SCOPES, Argument, Line, arguments
from cfapi.operations.schemas import OperationSchema, Schema, members, operation_schema

SCOPE_IDS = ("account_id", "zone_id")
IN_BODY = ("body", "form")


class Field(NamedTuple):
    """An argument with its schema."""

    argument: Argument
    schema: Schema

    @property
    def name(self) -> str:
        """What people type: the API's name."""
        return self.argument.wire or self.argument.name


class KnownOperation(NamedTuple):
    """An operation with its facts.

    Attributes:
        line: Its line in the list of operations.
        schema: What it takes and answers.
        fields: Its arguments that are no ids.
    """

    line: Line
    schema: OperationSchema
    fields: tuple[Field, ...]

    @classmethod
    def of(cls, line: Line) -> "KnownOperation":
        """Read what is known of an operation; where it exists below accounts and zones, of both."""
        path: str = line["path"].replace(SCOPE, SCOPES[0])
        schema = operation_schema(line["verb"], path)
        inner = members(schema.body) if schema.body else {}
        found = tuple(Field(each, _schema(each, schema, inner)) for each in arguments(line) if each.place != "path")
        return cls(line, schema, found)

    @property
    def name(self) -> str:
        """Its dotted name."""
        return str(self.line["name"])

    @property
    def verb(self) -> str:
        """Its HTTP method."""
        return str(self.line["verb"])

    @property
    def ids(self) -> tuple[str, ...]:
        """What fills its path, in the order of the path; an account or a zone is one of two."""
        names = [each.name for each in arguments(self.line) if each.place == "path"]
        path: str = self.line["path"].replace(SCOPE, "{account_id}{zone_id}")
        return tuple(sorted(names, key=lambda name: path.find("{" + name + "}")))

    @property
    def is_scoped(self) -> bool:
        """Whether it exists below accounts and below zones: then it takes one of the two."""
        return SCOPE in self.line["path"]

    @property
    def whole(self) -> Field | None:
        """The argument that is the whole body; None if it has members, or there is none."""
        return next((each for each in self.fields if each.argument.place in IN_BODY and not each.argument.wire), None)

    @property
    def content(self) -> Field | None:
        """The argument that is the bytes of the body; None if there is none."""
        return next((each for each in self.fields if each.argument.place == "content"), None)

    @property
    def is_form(self) -> bool:
        """Whether the body is a form."""
        return any(each.argument.place == "form" for each in self.fields)

    @property
    def has_body(self) -> bool:
        """Whether there is a body at all."""
        return any(each.argument.place in (*IN_BODY, "content") for each in self.fields)

    @property
    def is_listing(self) -> bool:
        """Whether it lists things."""
        return bool(self.line.get("pagination"))

    @property
    def response(self) -> str:
        """What it responds with: json, text, bytes or parts."""
        return str(self.line.get("response", "json"))

    def field(self, name: str, *places: str) -> Field | None:
        """An argument by the API's name or its Python name."""
        there = [each for each in self.fields if each.argument.place in places]
        by_wire = (each for each in there if each.name == name)
        return next(by_wire, next((each for each in there if each.argument.name == name), None))

    def names(self) -> Iterator[str]:
        """All that can be typed before "=", ids included."""
        yield from self.ids
        yield from (each.name for each in self.fields)
        if self.whole is not None:
            yield from members(self.whole.schema)


def _schema(argument: Argument, schema: OperationSchema, inner: dict[str, Schema]) -> Schema:
    if argument.place == "query":
        return schema.query.get(argument.wire, {})
    if argument.place in IN_BODY:
        return inner.get(argument.wire, {}) if argument.wire else schema.body or {}
    return {"type": "string"}
