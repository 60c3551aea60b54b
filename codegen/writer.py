"""Everything that is generated, as text by path."""

from codegen.index import indexes
from codegen.layout import SHARED, Place, module
from codegen.methods import Aliases, child_lines, resource_lines
from codegen.models import model_lines, union_block
from codegen.modules import Plan, checking_only, joined
from codegen.schemas import Model, Union
from codegen.spelling import Imports, Speller

WRITTEN_BY = "Written by codegen; faults are mended in its fixes.toml."


def files(plan: Plan) -> dict[str, str]:
    """Path below cfapi/api -> text, for every module, and for the list of operations."""
    places = sorted({resource.place for resource in plan.tree.values()} | set(plan.homes.values()))
    packages = {place[:length] for place in places for length in range(1, len(place))}
    found = {"__init__.py": _root(plan), **indexes(plan)}
    for place in sorted({*places, *packages}):
        name = "/".join(place) + ("/__init__.py" if place in packages else ".py")
        found[name] = _module(plan, place)
    return found


def _root(plan: Plan) -> str:
    imports = Imports("cfapi.api")
    groups = [name for name in plan.tree if len(name) == 1]
    imports.need("Resource")
    body = [
        f"class {imports.need('API', module='cfapi.api')}({imports.need('Resource')}):",
        '    """The root of the resource tree: a group of resources is loaded when it is first touched."""',
        *(line for name in groups for line in child_lines(plan, imports, name)),
    ]
    about = f'"""Cloudflare\'s API as a tree of resources. {WRITTEN_BY}"""'
    return joined(about, imports, checking_only(plan, groups, ()), [body])


def _module(plan: Plan, place: Place) -> str:
    imports = Imports(module(place))
    speller = Speller(
        imports,
        plan.names,
        {key: module(home) for key, home in plan.homes.items()},
        frozenset(key for key, shape in plan.shapes.items() if isinstance(shape, Union)),
        plan.renaming,
    )
    here = sorted((key for key, home in plan.homes.items() if home == place), key=lambda key: plan.names[key])
    models = [model_lines(plan, speller, key) for key in here if isinstance(plan.shapes[key], Model)]
    unions = [union_block(plan, speller, key) for key in here if isinstance(plan.shapes[key], Union)]
    held = [resource for resource in plan.tree.values() if resource.place == place]
    aliases = Aliases(plan, place)
    classes = [resource_lines(plan, speller, aliases, resource) for resource in held]
    children = [(*resource.name, child) for resource in held for child in resource.children]
    blocks = [*models, *unions, *aliases.blocks(), *classes]
    return joined(_about(place), imports, checking_only(plan, children, place), blocks)


def _about(place: Place) -> str:
    if place[:1] == SHARED:
        with_others = f"`cf.{place[1]}` shares with other groups" if len(place) > 1 else "groups share"
        return f'"""Classes that {with_others}. {WRITTEN_BY}"""'
    return f'"""`cf.{".".join(place)}`: classes and calls. Written by codegen."""'
