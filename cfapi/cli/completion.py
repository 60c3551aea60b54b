"""The scripts that complete words in shells, and what bash makes of them."""

import os

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    add_completion_class,
    get_completion_class,
    split_arg_string,
)

VARIABLE = "_CFAPI_COMPLETE"


def script(shell: str, command: click.Command) -> str:
    """The script of a shell."""
    register()
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"This version of click completes for no {shell}: pip install --upgrade click")
    return found(command, {}, "cfapi", VARIABLE).source()


def register() -> None:
    """Let click use our completion for bash."""
    add_completion_class(Bash, "bash")


class Bash(BashComplete):
    """Completion for bash, which takes `=` and `:` for the ends of words: `status=al` comes as three."""

    name = "bash"

    @staticmethod
    def _check_version() -> None:
        """Asking bash for its version takes longer than to complete; versions before 4.4 are from before 2016."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one to complete, and what there is of it."""
        words = split_arg_string(os.environ["COMP_WORDS"])
        at = int(os.environ["COMP_CWORD"])
        before, incomplete = joined(words[1:at]), words[at] if at < len(words) else ""
        if incomplete in ("=", ":", ":=", "=="):
            return before[:-1], before[-1] + incomplete if before else incomplete
        if before and before[-1].endswith(("=", ":")) and at > 1 and words[at - 1].endswith(("=", ":")):
            return before[:-1], before[-1] + incomplete
        return before, incomplete

    def format_completion(self, item: CompletionItem) -> str:
        """A completion as bash takes it: what follows the `=` alone."""
        _, is_value, value = str(item.value).partition("=")
        return f"{item.type},{value if is_value and value else item.value}"


def joined(words: list[str]) -> list[str]:
    """Words, with those that bash split at `=` and `:` in one."""
    found: list[str] = []
    glued = False
    for word in words:
        is_separator = bool(word) and not word.strip("=:")
        if found and (is_separator or glued):
            found[-1] += word
        else:
            found.append(word)
        glued = is_separator
    return found
