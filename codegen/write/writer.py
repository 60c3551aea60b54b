"""The modules of `cfapi/api` and the list of operations beside them, as text by path."""

from collections.abc import Sequence

from attrs import evolve, frozen

from codegen.plan.layout import SHARED, module
from codegen.plan.lock import Place
from codegen.plan.planning import Plan
from codegen.read.schemas import Model, Union
from codegen.write.aliases import Aliases
from codegen.write.imports import Imports, circular
from codegen.write.index import indexes
from codegen.write.methods import children_lines, resource_lines
from codegen.write.models import base_lines, model_lines, union_block
from codegen.write.modules import Module
from codegen.write.type_rendering import TypeRenderer

WRITTEN_BY = "Written by codegen; faults are mended in its fixes.toml."


@frozen
class Written:
    """Path below cfapi/api -> text; and the names of the types of arguments that have one."""

    files: dict[str, str]
    aliases: dict[str, str]


def files(plan: Plan) -> dict[str, str]:
    """Path below cfapi/api -> text, for every module, and for the list of operations."""
    return write(plan).files


def write(plan: Plan) -> Written:
    """Write everything."""
    places = sorted({resource.place for resource in plan.tree.values()} | set(plan.homes.values()))
    packages = {place[:length] for place in places for length in range(1, len(place))}
    renderer = _renderer(plan)
    modules = {place: _module(plan, renderer, place) for place in sorted({*places, *packages})}
    late = circular({each.imports.own: each.imports.of_api() for each in modules.values()})
    found = {"__init__.py": _root(plan), **indexes(plan)}
    for place, each in modules.items():
        name = "/".join(place) + ("/__init__.py" if place in packages else ".py")
        found[name] = each.text(late[each.imports.own])
    return Written(found, {key: name for each in modules.values() for key, name in each.aliases.items()})


def _root(plan: Plan) -> str:
    imports = Imports("cfapi.api")
    groups = [name for name in plan.tree if len(name) == 1]
    imports.need("Resource")
    body = [
        f"class {imports.need('API', module='cfapi.api')}({imports.need('Resource')}):",
        '    """The root of the resource tree: a group of resources is loaded when it is first touched."""',
        *children_lines(plan, imports, groups),
    ]
    about = f'"""Cloudflare\'s API as a tree of resources. {WRITTEN_BY}"""'
    return Module(about, imports, _checking_only(plan, groups, ()), [body]).text()


def _module(plan: Plan, renderer: TypeRenderer, place: Place) -> Module:
    imports = Imports(module(place), frozenset(plan.names[key] for key, home in plan.homes.items() if home == place))
    renderer = evolve(renderer, imports=imports)
    held = [resource for resource in plan.tree.values() if resource.place == place]
    aliases = Aliases(plan, place)
    classes = [resource_lines(plan, renderer, aliases, resource) for resource in held]
    models, unions = _shapes(plan, renderer, place)
    named = [line for block in (*unions, *aliases.blocks()) for line in block]
    children = [(*resource.name, child) for resource in held for child in resource.children]
    blocks = [*models, *([named] if named else []), *classes]
    return Module(_about(place), imports, _checking_only(plan, children, place), blocks, aliases.names)


def _renderer(plan: Plan) -> TypeRenderer:
    """What each module has a copy of, with its own imports."""
    return TypeRenderer(
        Imports(""),
        plan.names,
        {key: module(home) for key, home in plan.homes.items()},
        frozenset(key for key, shape in plan.shapes.items() if isinstance(shape, Union)) - plan.bases.keys(),
        plan.renaming,
        plan.twins,
    )


def _shapes(plan: Plan, renderer: TypeRenderer, place: Place) -> tuple[list[list[str]], list[list[str]]]:
    """The classes of a module, those that others inherit from first, and its unions of names; all by name."""
    here = sorted((key for key, home in plan.homes.items() if home == place), key=lambda key: plan.names[key])
    bases = [base_lines(plan, renderer, key) for key in here if key in plan.bases]
    models = [model_lines(plan, renderer, key) for key in here if isinstance(plan.shapes[key], Model)]
    unions = [union_block(plan, renderer, key) for key in here if key in renderer.unions]
    return [*bases, *models], unions


def _checking_only(plan: Plan, children: Sequence[tuple[str, ...]], place: Place) -> list[str]:
    """The imports of resources in other modules."""
    elsewhere = [name for name in children if plan.tree[name].place != place]
    found = [f"    from {module(plan.tree[n].place)} import {plan.resource_classes[n]}" for n in elsewhere]
    return ["", "if TYPE_CHECKING:", *sorted(found)] if found else []


def _about(place: Place) -> str:
    if place[:1] == SHARED:
        with_others = f"`cf.{place[1]}` shares with other groups" if len(place) > 1 else "groups share"
        return f'"""Classes that {with_others}. {WRITTEN_BY}"""'
    return f'"""`cf.{".".join(place)}`: classes and calls. Written by codegen."""'
