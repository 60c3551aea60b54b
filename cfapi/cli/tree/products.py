"""The commands of a product: its resources are groups, its methods are commands."""

import click

from cfapi.cli.tree.calls import CallCommand
from cfapi.cli.tree.suggesting import SuggestingGroup
from cfapi.cli.tree.writing import paragraph
from cfapi.operations.lines import groups, line_of, names_below


class ResourceGroup(SuggestingGroup):
    """A resource: the operations below a dotted name, which are read when they are needed."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        super().__init__(typed(prefix.rpartition(".")[2]), short_help="")

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The resources and the methods directly below."""
        start = len(self.prefix) + 1
        return sorted({typed(name[start:].partition(".")[0]) for name in names_below(self.prefix)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A resource or a method, however its words are joined."""
        for name in (f"{self.prefix}.{part}" for part in pythonic(cmd_name)):
            if (line := line_of(name)) is not None:
                return CallCommand(typed(cmd_name), line)
            if names_below(name):
                return ResourceGroup(name)
        return None

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how many calls are below."""
        paragraph(formatter, f"{len(names_below(self.prefix))} calls of {self.prefix.replace('.', ' ')}.")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what is below, each with what it does, or with how many calls it has."""
        rows = [(name, self._about(name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def _about(self, name: str) -> str:
        written = [f"{self.prefix}.{part}" for part in pythonic(name)]
        own = next((line for each in written if (line := line_of(each)) is not None), None)
        return own["summary"] if own else f"{sum(len(names_below(each)) for each in written)} calls"


def product(name: str) -> ResourceGroup | None:
    """The commands of a product; None if there is none of that name."""
    found = next((part for part in pythonic(name) if part in groups()), None)
    return None if found is None else ResourceGroup(found)


def products() -> list[str]:
    """The names of all products."""
    return [typed(name) for name in groups()]


def typed(name: str) -> str:
    """A name as it is typed: `import_` is `import`."""
    return name.rstrip("_")


def pythonic(word: str) -> tuple[str, ...]:
    """What a typed word may be called in Python."""
    name = word.replace("-", "_")
    return name, f"{name}_"
