"""Paragraphs of help texts."""

import click


def paragraph(formatter: click.HelpFormatter, text: str) -> None:
    """Write some indented text after an empty line."""
    formatter.write_paragraph()
    with formatter.indentation():
        indent = " " * formatter.current_indent
        wrapped = click.wrap_text(text, formatter.width, indent, indent, preserve_paragraphs=True)
        formatter.write(f"{wrapped}\n")
