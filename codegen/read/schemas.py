"""Schemas -> types, and the classes that those types name."""

from collections.abc import Iterable
from typing import Any

from attrs import Factory, define, field, frozen

from codegen.read.document import Json, component, reference, resolve
from codegen.read.merging import alternatives, flattened, is_object, merge_objects, tag_values
from codegen.read.notes import is_secret, note
from codegen.read.types import ANY, NONE, Choice, DictOf, ListOf, Plain, Ref, Type, combine
from codegen.read.words import camel, singular, snake

FORMATS = {"date-time": Plain("datetime"), "date": Plain("date"), "binary": Plain("bytes")}
SCALARS = {
    "string": Plain("str"),
    "integer": Plain("int"),
    "number": Plain("float"),
    "boolean": Plain("bool"),
    "null": NONE,
}
# Required properties that answers may lack all the same.
ABSENT = "x-absent"
# What tells one thing from others.
IDENTITIES = frozenset({"id", "uuid", "uid", "name", "tag"})


@frozen
class Property:
    """One property of an object."""

    wire: str
    python: str
    type: Type
    required: bool = False
    sensitive: bool = False
    # What a reader needs to know of the value; classes that differ in nothing else are still equal.
    note: str = field(default="", eq=False, repr=False)


@frozen
class Model:
    """An object with known properties."""

    properties: tuple[Property, ...]


@frozen
class Union:
    """Classes that a tag distinguishes."""

    members: tuple[str, ...]


@define
class Schemas:
    """Reads schemas of one document, and collects the classes and unions that it finds.

    `tags` names, for a class in a union, the property that distinguishes it from the others.
    """

    document: Json
    models: dict[str, Model] = Factory(dict[str, Model])
    unions: dict[str, Union] = Factory(dict[str, Union])
    tags: dict[str, str] = Factory(dict[str, str])
    inline: dict[str, Json] = Factory(dict[str, Json])
    open: set[str] = Factory(set[str])

    def read(self, schema: Json, hint: str) -> Type:
        """The type of a schema; `hint` names the class of an object that has no name of its own."""
        if (name := reference(schema)) is not None:
            return self._component(name)
        if "allOf" in schema or schema.get("properties"):
            return self._inline(flattened(self.document, schema), hint)
        if "anyOf" in schema or "oneOf" in schema:
            return self._union(schema, hint)
        return self._simple(schema, hint)

    def properties(self, schema: Json, hint: str) -> tuple[Property, ...]:
        """The properties of an object schema. What has nothing but an id has that one."""
        required = {"id"} if list(schema["properties"]) == ["id"] else {*schema.get("required", ())}
        required -= {*schema.get(ABSENT, ())}
        return tuple(
            Property(
                wire=wire,
                python=_python_name(inner.get("x-python-name", ""), wire),
                type=self.read(inner, hint + camel(wire)),
                required=wire in required,
                sensitive=is_secret(wire, inner) or is_secret(wire, resolve(self.document, inner)),
                note=note(wire, resolve(self.document, inner)),
            )
            for wire, inner in schema["properties"].items()
        )

    def is_thing(self, key: str) -> bool:
        """Whether a class, or all classes of a union, must have some property: an id, say."""
        if key in self.unions:
            return all(map(self.is_thing, self.unions[key].members))
        return any(each.required or each.wire in IDENTITIES for each in self.models[key].properties)

    def _component(self, name: str) -> Type:
        if name in self.models or name in self.unions:
            return Ref(name)
        if name in self.open:
            return ANY  # a schema that contains itself without an object in between, such as "any JSON value"
        self.open.add(name)
        schema = resolve(self.document, component(self.document, name))
        found = (
            self._model(flattened(self.document, schema), name)
            if is_object(self.document, schema)
            else self.read(schema, name)
        )
        self.open.discard(name)
        return found

    def _inline(self, schema: Json, hint: str) -> Type:
        """An object without a name of its own: one class for each hint and schema."""
        key = "+" + hint
        while self.inline.setdefault(key, schema) != schema:
            key += "+"
        return Ref(key) if key in self.models else self._model(schema, key)

    def _model(self, schema: Json, key: str) -> Type:
        self.models[key] = Model(())
        self.models[key] = Model(self.properties(schema, key.strip("+")))
        return Ref(key)

    def _union(self, schema: Json, hint: str) -> Type:
        direct: list[Json] = schema.get("oneOf") or schema["anyOf"]
        values = [option for option in direct if option.get("type") != "null"]
        if len(values) < len(direct):
            return combine([self._alternatives({**schema, "anyOf": values, "oneOf": None}, hint), NONE])
        return self._alternatives(schema, hint)

    def _alternatives(self, schema: Json, hint: str) -> Type:
        direct: list[Json] = schema.get("oneOf") or schema["anyOf"]
        if len(direct) == 1:
            return self.read(direct[0], hint)
        options = alternatives(self.document, schema)
        objects = [option for option in options if is_object(self.document, option)]
        rest = [option for option in options if option not in objects]
        if len({repr(option) for option in objects}) <= 1:
            return combine(self.read(option, hint) for option in options)
        if tags := tag_values(self.document, schema, objects):
            union = self._tagged(schema, tags, hint)
        else:
            union = self.read(merge_objects(self.document, objects), hint)
        return combine([union, *(self.read(option, hint) for option in rest)])

    def _tagged(self, schema: Json, tags: dict[str, Json], hint: str) -> Type:
        self.unions[hint] = Union(())
        name: str = schema.get("discriminator", {}).get("propertyName") or schema["x-discriminator"]
        members: list[str] = []
        for value, option in tags.items():
            member = self.read(option, hint + camel(value))
            assert isinstance(member, Ref)
            self.tags[member.key] = name
            members.append(member.key)
        self.unions[hint] = Union(tuple(members))
        return Ref(hint)

    def _simple(self, schema: Json, hint: str) -> Type:
        types: Any = schema.get("type", [])
        names: list[str] = [types] if isinstance(types, str) else list(types)
        if "enum" in schema:
            return _known(schema["enum"], names)
        if not names:
            return ANY
        return combine(self._of_kind(name, schema, hint) for name in names)

    def _of_kind(self, name: str, schema: Json, hint: str) -> Type:
        if name == "array":
            return ListOf(self.read(schema.get("items") or {}, singular(hint)))
        if name == "object":
            extra: Json | bool | None = schema.get("additionalProperties")
            return DictOf(self.read(extra, singular(hint)) if isinstance(extra, dict) and extra else ANY)
        if name == "string":
            return FORMATS.get(schema.get("format", ""), SCALARS[name])
        return SCALARS[name]


def _python_name(given: str, wire: str) -> str:
    """The Python name of a property; a name such as `_600`, which attrs can't take, is `n600`."""
    return given if given.lstrip("_").isidentifier() else snake(wire)


def _known(values: Iterable[Any], names: list[str]) -> Type:
    """The type of an enum; booleans and fractions have no literals."""
    values = list(values)
    found: list[Type] = [NONE] if None in values or "null" in names else []
    numbers: list[int | float] = [v for v in values if isinstance(v, int | float) and not isinstance(v, bool)]
    texts = [v for v in values if isinstance(v, str)]
    if texts:
        found.append(Choice(tuple(dict.fromkeys(texts))))
    if numbers:
        whole = [v for v in numbers if isinstance(v, int)]
        found.append(Choice(tuple(whole)) if len(whole) == len(numbers) and "number" not in names else Plain("float"))
    if any(isinstance(v, bool) for v in values):
        found.append(Plain("bool"))
    return combine(found)
