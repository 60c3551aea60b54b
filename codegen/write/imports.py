"""The imports of a generated module: what its text needs, and from where."""

from collections.abc import Collection, Iterable, Mapping

from attrs import Factory, define

from codegen.write.text import WIDTH, Group, lines

MODULES = {
    name: module
    for module, names in {
        "attrs": "field",
        "builtins": "bool bytes dict float int list str",
        "cfapi._core": (
            "PLAIN UNSET Kind Moment Pages Paging Parts Reply Resource Rows Unset Upload deprecated model renamed union"
        ),
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
    """What a module imports: module -> names as they are written there. Its own `names` need none."""

    own: str
    names: frozenset[str] = frozenset()
    found: dict[str, set[str]] = Factory(dict[str, set[str]])
    bound: dict[str, str] = Factory(dict[str, str])

    def need(self, name: str, avoid: frozenset[str] = frozenset(), module: str | None = None) -> str:
        """The name as the text may write it; another one where `avoid` holds it, or where it is something else."""
        module = module or MODULES[name]
        written = name + "_" if name in avoid or self._is_taken(name, module) else name
        self.bound[written] = module
        if module != self.own and (module != "builtins" or written != name):
            self.found.setdefault(module, set()).add(name if written == name else f"{name} as {written}")
        return written

    def lines(self, late: Collection[str] = ()) -> list[str]:
        """The import statements: those of Python, of attrs and of cfapi apart."""
        kinds: list[list[str]] = [[], [], []]
        for module in sorted(self.found.keys() - set(late)):
            kind = 2 if module.startswith("cfapi") else 1 if module == "attrs" else 0
            kinds[kind] += _statement(module, self.found[module])
        return [line for kind in kinds if kind for line in [*kind, ""]][:-1]

    def late(self, modules: Iterable[str]) -> list[str]:
        """The import statements that come last."""
        statements = [line for module in sorted(modules) for line in _statement(module, self.found[module])]
        return ["# Last, for these import from here.", *statements]

    def of_api(self) -> set[str]:
        """The generated modules among those that are imported from."""
        return {module for module in self.found if module.startswith("cfapi.api.")}

    def _is_taken(self, name: str, module: str) -> bool:
        return module != self.own and (name in self.names or self.bound.get(name, module) != module)


def circular(imports: Mapping[str, Collection[str]]) -> dict[str, set[str]]:
    """For each module those of its imports that import it in turn, at any distance. Any imports its package first."""
    edges = {module: {*found, module.rpartition(".")[0]} & imports.keys() for module, found in imports.items()}
    reached = {module: _reached(edges, module) for module in edges}
    return {module: {each for each in imports[module] if module in reached[each]} for module in edges}


def _reached(edges: Mapping[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    todo = [start]
    while todo:
        new = edges[todo.pop()] - found
        found |= new
        todo += new
    return found


def _statement(module: str, names: set[str]) -> list[str]:
    """An import, in parentheses only if it has more names than fit on a line."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), name[0].islower(), name))
    one = f"from {module} import {', '.join(ordered)}"
    return [one] if len(one) <= WIDTH else lines(Group(f"from {module} import (", tuple(ordered), ")"))
