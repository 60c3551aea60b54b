"""`cfapi completion` and `cfapi open`."""

import click

SHELLS = ("bash", "fish", "powershell", "zsh")
HOW = {
    "bash": 'eval "$(cfapi completion bash)"          # in ~/.bashrc',
    "fish": "cfapi completion fish | source            # in ~/.config/fish/config.fish",
    "powershell": "cfapi completion powershell | Out-String | Invoke-Expression   # in $PROFILE",
    "zsh": 'eval "$(cfapi completion zsh)"           # in ~/.zshrc',
}
HELP = "Print what completes cfapi's words in a shell.\n\n\b\n" + "\n".join(HOW[shell] for shell in SHELLS)


@click.command(help=HELP)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script of a shell."""
    from cfapi.cli.completion import script

    click.echo(script(shell, context.find_root().command))


@click.command("open")
@click.argument("words", nargs=-1, required=True, metavar="WORD...")
def open_page(words: tuple[str, ...]) -> None:
    r"""Print the page of a thing: a zone's in the dashboard, or an operation's in the reference.

    \b
    Examples:
      cfapi open example.com
      cfapi open dns records create
    """
    from cfapi.cli.pages import page_of

    click.echo(page_of(words))
