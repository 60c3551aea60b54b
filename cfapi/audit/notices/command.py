"""Giving a notice to a command, on its standard input: without a shell, without our tokens, and not for ever."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress

from attrs import field, frozen

from cfapi.audit.notices.notice import NotDelivered, Notice
from cfapi.audit.notices.windows_words import windows_words

SECONDS = 60.0
WEBHOOK_SECRET = "CFAPI_WEBHOOK_SECRET"  # noqa: S105  # the name of a variable
# How the names of variables start that hold credentials, of Cloudflare's own programs as well.
CREDENTIALS = ("CLOUDFLARE_", "CF_API_", WEBHOOK_SECRET)
_STDERR = 2
_SPECIAL = frozenset('"%!^&|<>()\r\n')  # of cmd.exe
# On Windows, a backslash is a part of a path.
SPLIT = {"win32": windows_words}.get(sys.platform, shlex.split)


class BadCommand(ValueError):
    """A command can't be run."""


@frozen
class Command:
    """A program with its arguments.

    Args:
        words: These.
        environment: Its environment.
        seconds: How long it may take.
    """

    words: tuple[str, ...]
    environment: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    seconds: float = SECONDS

    @classmethod
    def parse(cls, text: str, environment: Mapping[str, str]) -> "Command":
        """Read a command as a shell would, with quotes and nothing else: no variables, pipes or patterns.

        Raises:
            BadCommand: A quote is left open, or there is no such program, or cmd.exe would run it in another way.
        """
        try:
            words = tuple(SPLIT(text))
        except ValueError as error:
            raise BadCommand(f"The command can't be read: {error}.") from None
        if not words:
            raise BadCommand("The command is empty.")
        program = shutil.which(words[0], path=environment.get("PATH"))
        if program is None:
            raise BadCommand(f"There is no program {words[0]!r} that can be run.")
        check_batch_file(program, words[1:])
        # Windows itself looks for other endings than .exe nowhere.
        return cls((program, *words[1:]) if sys.platform == "win32" else words, environment)

    def __str__(self) -> str:
        return self.words[0]

    def deliver(self, notice: Notice) -> None:
        """Run it with the notice on its standard input; what it prints goes to our standard error.

        Raises:
            NotDelivered: It did not start, did not end in time, or ended with another code than 0.
        """
        try:
            process = subprocess.Popen(  # noqa: S603  # the user's own command
                self.words,
                stdin=subprocess.PIPE,
                stdout=_STDERR,
                env=self.environment,
                start_new_session=True,  # so that what it has started ends with it
            )
        except OSError as error:
            raise NotDelivered(f"{self}: it can't be run: {error.strerror or error}") from None
        with process:
            code = self._ended(process, notice.body)
        if code:
            raise NotDelivered(f"{self}: {_told(code)}")

    def _ended(self, process: "subprocess.Popen[bytes]", body: bytes) -> int:
        try:
            process.communicate(body, self.seconds)
        except subprocess.TimeoutExpired:
            _kill(process)
            raise NotDelivered(f"{self}: it did not end in {self.seconds:g} s") from None
        except BaseException:
            _kill(process)
            raise
        return process.returncode


def environment_without(environment: Mapping[str, str], names: Collection[str]) -> dict[str, str]:
    """An environment without the variables that hold Cloudflare's credentials, and others that do."""
    hidden = {name.upper() for name in names}
    return {
        name: value
        for name, value in environment.items()
        if name.upper() not in hidden and not name.upper().startswith(CREDENTIALS)
    }


def check_batch_file(program: str, arguments: Sequence[str]) -> None:
    """Refuse arguments of a batch file that would not reach it: cmd.exe reads their special characters itself.

    Raises:
        BadCommand: There are some.
    """
    if not program.lower().endswith((".bat", ".cmd")):
        return
    if changed := next((each for each in arguments if not _SPECIAL.isdisjoint(each)), None):
        raise BadCommand(f"{program} is run by cmd.exe, which would change {changed!r}: use a program, or cmd /c.")


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """End it, and all that it has started."""
    with suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def _told(code: int) -> str:
    return f"it ended with {code}" if code > 0 else f"it was ended by signal {-code}"
