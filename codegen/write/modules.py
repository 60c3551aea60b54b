"""One generated module: its imports and its blocks, put together."""

from collections.abc import Collection, Mapping, Sequence

from attrs import Factory, frozen

from codegen.write.imports import Imports

# pyright holds that a field which may be set can't be narrower than in the class that it is inherited from.
NARROWER = [
    "",
    "# Variants narrow the fields of the class that they share.",
    "# pyright: reportIncompatibleVariableOverride=false",
]


@frozen
class Module:
    """What a module consists of; `checking` are imports that only type checkers see."""

    about: str
    imports: Imports
    checking: Sequence[str]
    blocks: Sequence[Sequence[str]]
    aliases: Mapping[str, str] = Factory(dict[str, str])

    def text(self, late: Collection[str] = ()) -> str:
        """The whole module. What it imports from modules that import from it in turn comes `late`, at its end."""
        if self.checking:
            self.imports.need("TYPE_CHECKING")
        narrower = NARROWER if "union" in self.imports.bound else []
        head = [
            self.about,
            *narrower,
            "",
            "from __future__ import annotations",
            "",
            *self.imports.lines(late),
            *self.checking,
        ]
        blocks = [*self.blocks, *([self.imports.late(late)] if late else [])]
        return "\n".join(head) + "".join("\n\n\n" + "\n".join(block) for block in blocks) + "\n"
