"""The OpenAPI document as the walk over every operation reads it: its faults mended, but not through the generator."""

import keyword
import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from tests.support.openapi import mended_document
from tests.support.paths import DOCUMENT

VERBS = ("get", "post", "put", "patch", "delete", "head", "options")
FORMATS = {
    "binary": b"content",
    "byte": "Y29udGVudA==",
    "cidr": "192.0.2.0/24",
    "date": "2026-11-20",
    "date-time": "2026-11-20T12:30:01Z",
    "duration": "1h",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ip": "192.0.2.1",
    "ipv4": "192.0.2.1",
    "ipv4-cidr": "192.0.2.0/24",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uuid": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
}
DEEPEST = 12
# The argument that is a whole body, where the document has no name for it.
BODY = "<body>"
# Where an alternative notes which of its properties tells it from the others.
TAG = "x-tag"


@frozen
class Operation:
    """One operation of the document, on one path."""

    spec: Mapping[str, Any] = field(repr=False)
    verb: str
    path: str
    own: Mapping[str, Any] = field(repr=False)

    @property
    def name(self) -> str:
        return ".".join(self.own["x-name"])

    @property
    def aliases(self) -> list[str]:
        return [".".join(alias) for alias in self.own.get("x-name-aliases", [])]

    @property
    def answers(self) -> Mapping[str, Any]:
        """The good response's content, by type."""
        content: dict[str, Any] = next(iter(self.own["responses"].values())).get("content", {})
        return content

    def arguments(self, *, optional: bool, whole: str | None = None) -> dict[str, Any]:
        """Python arguments for a call that the document allows: what is required, or all there is.

        The body is spelled out where it is an object, unless `whole` names the argument that it is.
        """
        return dict(self._arguments(optional=optional, whole=whole))

    def argument_names(self) -> list[str]:
        """The Python names of all arguments besides those of the body."""
        return [python_name(each) for each in self._parameters("path", "query", "header")]

    def filled(self, given: Mapping[str, Any]) -> str:
        """The path with its ids."""
        ids = {each["name"]: given[python_name(each)] for each in self._parameters("path")}
        return re.sub(r"{([^}]*)}", lambda hole: str(ids[hole[1]]), self.path)

    def _parameters(self, *places: str) -> list[Mapping[str, Any]]:
        return [each for each in self.own.get("parameters", []) if each["in"] in places]

    def _arguments(self, *, optional: bool, whole: str | None) -> Iterator[tuple[str, Any]]:
        for each in self._parameters("path", "query", "header"):
            if each.get("required") or optional:
                yield python_name(each), self.sample(each.get("schema", {}))
        if not self.own.get("requestBody", {}).get("content", {}):
            return
        schema = self.body()
        if schema.get("properties") and whole is None:
            required = schema.get("required", [])
            for name, inner in schema["properties"].items():
                if name in required or (optional and not inner.get("readOnly")) or name == self._tag(schema):
                    yield python_name({"name": name, **inner}), self.sample(inner)
        elif self.own["requestBody"].get("required") or optional:
            yield whole or self.own["requestBody"].get("x-python-name", BODY), self.sample(schema)

    def body(self) -> Mapping[str, Any]:
        """The schema of the body, which there is."""
        content: Mapping[str, Any] = next(iter(self.own["requestBody"]["content"].values()))
        return self._chosen(content.get("schema", {}))

    def _chosen(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """A schema, or the first alternative that it offers besides null, with what tells it from the others."""
        schema = self.resolved(schema)
        for key in ("anyOf", "oneOf"):
            if options := [self.resolved(option) for option in schema.get(key, [])]:
                first = next((option for option in options if option.get("type") != "null"), options[0])
                tag = schema.get("discriminator", {}).get("propertyName")
                return self._chosen({**first, TAG: tag} if tag else first)
        return schema

    def _tag(self, schema: Mapping[str, Any]) -> str | None:
        tag: str | None = schema.get(TAG)
        return tag

    def resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema:
            *_, name = schema["$ref"].split("/")
            schema = {**self.spec["components"]["schemas"][name], **{k: v for k, v in schema.items() if k != "$ref"}}
        return schema

    def sample(self, schema: Mapping[str, Any], depth: int = 0) -> Any:  # noqa: PLR0911
        """A value that a schema allows."""
        schema = self._chosen(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        if "allOf" in schema:
            return {k: v for part in schema["allOf"] for k, v in self.sample(part, depth).items()}
        kind = schema.get("type")
        kind = next(each for each in kind if each != "null") if isinstance(kind, list) else kind
        if kind == "object" or "properties" in schema:
            if depth > DEEPEST:
                return {}
            names = dict.fromkeys([*schema.get("required", []), *filter(None, [self._tag(schema)])])
            return {name: self.sample(schema.get("properties", {}).get(name, {}), depth + 1) for name in names}
        if kind == "array":
            return [self.sample(schema.get("items", {}), depth + 1) for _ in range(max(schema.get("minItems", 0), 1))]
        if kind in ("integer", "number"):
            least, step = schema.get("minimum", 1), schema.get("multipleOf", 1)
            return -(-least // step) * step if step else least
        if kind == "boolean":
            return True
        if kind == "string" or "format" in schema:
            return _text(schema)
        return "anything"


def _text(schema: Mapping[str, Any]) -> Any:
    text = FORMATS.get(schema.get("format", ""), "text")
    if isinstance(text, bytes):
        return text
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 1000)]


def python_name(each: Mapping[str, Any]) -> str:
    """The Python argument of a parameter or property."""
    if name := each.get("x-python-name"):
        return str(name)
    name = re.sub(r"(?<=[a-z0-9])([A-Z])|(?<=[A-Z])([A-Z])(?=[a-z])", r"_\1\2", each["name"])
    name = re.sub(r"\W+", "_", name).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def every_operation() -> Iterator[Operation]:
    """All operations of the document, in its order; none if it is not on this machine."""
    spec = mended_document() if DOCUMENT.exists() else {"paths": {}}
    for path, item in spec["paths"].items():
        for verb in VERBS:
            if verb in item:
                yield Operation(spec, verb.upper(), path, item[verb])
