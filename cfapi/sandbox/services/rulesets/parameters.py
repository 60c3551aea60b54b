"""The parameters that the action of a rule may have, as the API's document lists them."""

import functools
from collections.abc import Iterator

from cfapi.sandbox.json_values import as_object
from cfapi.sandbox.schema.catalog import Schema, resolve
from cfapi.sandbox.schema.classify import object_of, shapes

# Not in the document, though rules with it are taken:
# https://github.com/cloudflare/terraform-provider-cloudflare/issues/3916
_ALSO = {"execute": frozenset({"version"})}


def unknown_parameter(action: str, parameters: object) -> str | None:
    """The name of the first parameter that the action does not have; None where it has all."""
    known = parameters_by_action().get(action)
    return None if known is None else next((name for name in as_object(parameters) if name not in known), None)


@functools.cache
def parameters_by_action() -> dict[str, frozenset[str]]:
    """The names of the parameters of each action that there is."""
    body = shapes()["/zones/{}/rulesets"]["POST"].body
    assert body is not None
    rules: Schema = object_of(body.schema)["properties"]["rules"]
    found: dict[str, frozenset[str]] = {}
    for each in _options(resolve(rules).get("items", {})):
        properties = object_of(each).get("properties", {})
        names = frozenset(_names(properties.get("action_parameters", {})))
        for action in resolve(properties.get("action", {})).get("enum", ()):
            found[action] = names | _ALSO.get(action, frozenset())
    return found


def _names(schema: Schema) -> Iterator[str]:
    for each in _options(schema):
        yield from each.get("properties", ())


def _options(schema: Schema) -> list[Schema]:
    """A schema, or those that it is one of."""
    schema = resolve(schema)
    options: list[Schema] = schema.get("oneOf") or schema.get("anyOf") or [schema]
    return [resolve(each) for each in options]
