"""How help texts are laid out: as click does it, without what that imports where a text fits on its line."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress

import click

MOST, LEAST = 98, 50  # columns of text; click has at least as many
USUAL = 80


class HelpFormatter(click.HelpFormatter):
    """A formatter that does not import `textwrap` for texts that fit: that takes longer than the rest."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is used."""
        line = f"{'Usage: ' if prefix is None else prefix}{prog} {args}"
        if len(line) <= self.width:
            self.write(f"{line}\n")
        else:
            super().write_usage(prog, args, prefix)

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write terms, each with what it means beside it; below it where the term is too long."""
        rows = list(rows)
        column = min(max((len(term) for term, _ in rows), default=0), col_max) + col_spacing
        indent, width = " " * self.current_indent, max(self.width - column - 2, 10)
        below = f"\n{indent}{' ' * column}"
        for term, text in rows:
            lines = [text] if len(text) <= width else click.wrap_text(text, width).split("\n")
            start = f"{term:<{column}}" if len(term) <= column - col_spacing else f"{term}{below}"
            self.write(f"{indent}{start}{below.join(lines)}".rstrip() + "\n")


class Context(click.Context):
    """The context of a command whose help is written so."""

    formatter_class = HelpFormatter


def paragraph(formatter: click.HelpFormatter, text: str) -> None:
    """Write some indented text after an empty line."""
    formatter.write_paragraph()
    with formatter.indentation():
        indent = " " * formatter.current_indent
        formatter.write(f"{_indented(text, formatter.width, indent)}\n")


def _indented(text: str, width: int, indent: str) -> str:
    r"""A text on indented lines; those after a `\b` of its own stay as they are."""
    if text.startswith("\b\n") and "\n\n" not in text.strip():
        return "\n".join(indent + line for line in text.strip("\b\n").split("\n"))
    if "\n" not in text and len(indent) + len(text) <= width:
        return indent + text
    return click.wrap_text(text, width, indent, indent, preserve_paragraphs=True)


def text_width() -> int:
    """The width of help texts. As of click, which imports `shutil` to know it."""
    return max(min(_columns() - 2, MOST), LEAST)


def _columns() -> int:
    """The width of the terminal, as `shutil.get_terminal_size` tells it."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        return int(given)
    with suppress(OSError, ValueError):
        if sys.__stdout__ is not None:
            return os.get_terminal_size(sys.__stdout__.fileno()).columns or USUAL
    return USUAL
