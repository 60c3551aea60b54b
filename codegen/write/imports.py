"""The imports of a generated module: what its text needs, and from where."""

from attrs import Factory, define

from codegen.write.text import WIDTH, Group, lines

MODULES = {
    name: module
    for module, names in {
        "attrs": "field",
        "builtins": "bool bytes dict float int list str",
        "cfapi._core": "PLAIN UNSET Kind Moment Pages Paging Reply Resource Rows Unset Upload deprecated model renamed",
        "collections.abc": "Mapping Sequence",
        "datetime": "date datetime",
        "functools": "cached_property",
        "types": "NoneType",
        "typing": "TYPE_CHECKING Any Literal cast",
    }.items()
    for name in names.split()
}


@define
class Imports:
    """What a module imports: module -> names as they are written there."""

    own: str
    found: dict[str, set[str]] = Factory(dict[str, set[str]])

    def need(self, name: str, avoid: frozenset[str] = frozenset(), module: str | None = None) -> str:
        """The name as the text may write it; another one if `avoid` contains it."""
        module = module or MODULES[name]
        written = name + "_" if name in avoid else name
        if module != self.own and (module != "builtins" or written != name):
            self.found.setdefault(module, set()).add(name if written == name else f"{name} as {written}")
        return written

    def lines(self) -> list[str]:
        """The import statements: grouped into those of Python, of attrs and of cfapi."""
        kinds: list[list[str]] = [[], [], []]
        for module in sorted(self.found):
            kind = 2 if module.startswith("cfapi") else 1 if module == "attrs" else 0
            kinds[kind] += _statement(module, self.found[module])
        return [line for kind in kinds if kind for line in [*kind, ""]][:-1]


def _statement(module: str, names: set[str]) -> list[str]:
    """An import, in parentheses only if it has more names than fit on a line."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), name[0].islower(), name))
    one = f"from {module} import {', '.join(ordered)}"
    return [one] if len(one) <= WIDTH else lines(Group(f"from {module} import (", tuple(ordered), ")"))
