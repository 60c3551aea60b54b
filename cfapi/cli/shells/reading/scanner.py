"""What the readers of all shells share: where they are in the text, and the words that they have found."""

import re
from collections.abc import Callable
from typing import Self

from attrs import define, field

from cfapi.cli.shells.text import Piece, Text

Table = tuple[tuple[Text, Text], ...]
Word = Text | Table
SPACED = "There are blanks after the {mark} at the end of a line, which end the command there; they are left out."
MOVED = "A {mark} in the middle of a line does not continue it, but belongs to its end; it is left out."
LOST = "A line goes on with an option, but the one before it has no {mark} at its end; they are read as one."

BARE_URL = "The & in the URL is not in quotes, so that the shell ends the command there: it is read as part of the URL."
BEFORE = "What comes before the call is not run: {word} …"
PROMPTS = "The prompts at the starts of lines are left out."
REDIRECTED = "What the line writes to {target} is not written there; -o FILE of cfapi writes a file."
BLANKS = "Blanks that are none to a shell, such as those of web pages, are read as blanks."
INVISIBLE = "Letters that don't show are left out."
DASHES = "Typographic dashes are read as hyphens."
QUOTES = "Typographic quotation marks are read as straight ones."
_BLANKS = "[\u00a0\u2000-\u200a\u202f\u3000]+"
_INVISIBLE = "[\u200b\u200c\u200d\u2060\ufeff]+"
_ANY_DASH = "[\u2010-\u2015\u2212]"
_DASH = f"(?:{_ANY_DASH}(?:(?P<short>)(?=[A-Za-z](?:[\\s\"']|$))|{_ANY_DASH}?(?=[A-Za-z]))|-{_ANY_DASH}(?=[A-Za-z]))"
# To a shell these are redirections; in texts they stand for what the reader is to put there.
PLACEHOLDER = r"<[A-Za-z][\w -]*>"
# English ones, and German ones.
_DOUBLE = "[\u201c\u201e]([^\u201c\u201d\u201e]*)[\u201c\u201d]"
_SINGLE = "[\u2018\u201a]([^\u2018\u2019\u201a]*)[\u2018\u2019]"
_QUOTED = f"(?:{_DOUBLE}|{_SINGLE})(?=\\s|$)"
_TARGET = r"""(?:"[^"]*"|'[^']*'|[^\s|&;<>()"'])+"""
# Of output, and of errors; `2>&1` joins them.
_REDIRECTED = rf"(?:[0-9*&]?>>?\|?(?:&[0-9-]|[ \t]*(?P<out>{_TARGET}))|0?<(?![<(])[ \t]*(?P<file>{_TARGET}))"
_PROMPTS = r"[ \t]*(?:>{1,2}|More\?)[ \t]+(?=[-'\"{])"


_CALL = re.compile(r"(?:^|[/\\@])(?:curl|curl\.exe|invoke-restmethod|invoke-webrequest|irm|iwr)$", re.IGNORECASE)
_NOWHERE = ("/dev/null", "nul", "$null")


class BadLine(ValueError):
    """A command line that can't be read as one call; the message says why, and never repeats what may be a secret."""


@define
class Reader:
    """A text that is being read.

    Attributes:
        text: The text.
        mark: What continues a line in this shell.
        at: How much of it has been read.
        commands: The words of each command of a pipeline.
        input: What a here-document or here-string gives to the last command.
        file: The file that the last command reads instead.
        variables: What the lines before the call assign.
        notes: What was mended, or is left out.
    """

    text: str
    mark: str
    at: int = 0
    commands: list[list[Word]] = field(factory=lambda: [[]])
    input: Text | None = None
    file: str | None = None
    variables: dict[str, Word] = field(factory=dict[str, Word])
    notes: list[str] = field(factory=list[str])
    _pieces: list[Piece] | None = None

    @property
    def is_at_end(self) -> bool:
        """Whether all is read."""
        return self.at >= len(self.text)

    @property
    def is_in_word(self) -> bool:
        """Whether a word has begun."""
        return self._pieces is not None

    @property
    def word_so_far(self) -> str:
        """The word that has begun."""
        return str(Text(self._pieces or ()))

    def read_all(self, step: Callable[[Self], None]) -> Self:
        """Read all of the text, step by step.

        Args:
            step: Reads what is next; it always reads something.
        """
        while not self.is_at_end:
            step(self)
        self.end_word()
        return self

    def filler(self, blanks: str, *, quotes: bool) -> bool:
        """Read what is no part of a word: blanks, marks that continue a line, and comments; or a part that is mended.

        Args:
            blanks: What separates words, as letters of a regular expression.
            quotes: Whether typographic quotation marks are not known to the shell.

        Returns:
            Whether there was any of it.
        """
        if self.continuation():
            return True
        mended = self.typography(quotes=quotes)
        if mended is not None and mended != " ":
            self.add(mended)
        elif mended or self.match(f"[{blanks}]+"):
            self.end_word()
        else:
            return not self.is_in_word and self.match(r"#[^\n]*") is not None
        return True

    def match(self, pattern: str) -> re.Match[str] | None:
        """Read what matches a regular expression here, if anything does."""
        found = re.compile(pattern, re.DOTALL | re.ASCII).match(self.text, self.at)
        if found is not None:
            self.at = found.end()
        return found

    def take(self) -> str:
        """Read one letter."""
        if self.is_at_end:
            raise BadLine("The line ends within a quotation.")
        self.at += 1
        return self.text[self.at - 1]

    def add(self, piece: Piece) -> None:
        """Add to the word, which begins if there is none."""
        self._pieces = [*(self._pieces or ()), piece]

    def end_word(self) -> None:
        """End the word, if there is one."""
        if self._pieces is not None:
            self.commands[-1].append(Text(self._pieces))
            self._pieces = None

    def pop_word(self) -> Text:
        """Take back the last word."""
        word = self.commands[-1].pop()
        if not isinstance(word, Text):
            raise BadLine("A table stands where text is expected.")
        return word

    def note(self, text: str) -> None:
        """Note once what was mended."""
        if text not in self.notes:
            self.notes.append(text)

    def continuation(self) -> bool:
        """Read the mark that continues a line, where it belongs and where it does not."""
        mark = re.escape(self.mark)
        moved = "" if self._is_within_word else r"|(?P<middle>[ \t]+)(?=[-\"']|https?:)|(?P<glued>)(?=--?[A-Za-z])"
        found = self.match(rf"{mark}(?:(?P<blank>[ \t]*)\r?\n{moved}|\s*$)")
        if found is None:
            return False
        if found["blank"]:
            self.note(SPACED.format(mark=self.mark))
        if moved and (found["middle"] or found["glued"] is not None):
            self.note(MOVED.format(mark=self.mark))
        if found[0] not in (f"{self.mark}\n", f"{self.mark}\r\n"):
            self.end_word()
        if found[0].endswith("\n") and self.match(_PROMPTS):
            self.end_word()
            self.note(PROMPTS)
        return True

    @property
    def _is_within_word(self) -> bool:
        return self.is_in_word and self.text[self.at - 1] not in "'\""

    def typography(self, *, quotes: bool) -> str | None:
        """Read what word processors and web pages make of blanks, hyphens and quotation marks.

        Args:
            quotes: Whether typographic quotation marks are not known to the shell.

        Returns:
            What it was, outside of any quotation; None for anything else.
        """
        starts_word = self.at == 0 or self.text[self.at - 1].isspace()
        if self.match(_BLANKS):
            self.note(BLANKS)
            return " "
        if self.match(_INVISIBLE):
            self.note(INVISIBLE)
            return ""
        if starts_word and (dash := self.match(_DASH)):
            self.note(DASHES)
            return "--" if dash["short"] is None else "-"
        if starts_word and quotes and (quoted := self.match(_QUOTED)):
            self.note(QUOTES)
            return _straight(quoted[1] if quoted[1] is not None else quoted[2])
        return None

    def line_break(self) -> bool:
        """Read a line break: whether the command goes on after it."""
        self.end_word()
        self.match(r"[\r\n]+")
        if not any(self.commands):  # nothing but empty lines so far
            return True
        if self.match(r"[ \t]*(?=--?[A-Za-z])"):
            self.note(LOST.format(mark=self.mark))
            return True
        return False

    def before_call(self) -> list[Word] | None:
        """End the command here: its words, if it comes before the call; None if it is the call, or there is nothing."""
        self.end_word()
        words = [word for command in self.commands for word in command]
        if not words or any(isinstance(word, Text) and _CALL.search(str(word)) for word in words):
            return None
        self.commands = [[]]
        return words

    def redirection(self) -> bool:
        """Read where output goes, which is not followed, or the file that input comes from: whether it was that."""
        if re.match(PLACEHOLDER, self.text[self.at :]):
            return False
        found = None if self.is_in_word and self.text[self.at] not in "<>" else self.match(_REDIRECTED)
        if found is None:
            return False
        self.end_word()
        target = (found["out"] or found["file"] or "").strip("\"'")
        if found["file"] is not None:
            if "$" in target or "%" in target:
                raise BadLine("The name of the file that the line reads is not known here: put it there.")
            self.file = target
        elif target and target.lower() not in _NOWHERE:
            self.note(REDIRECTED.format(target=target))
        return True

    def rest_is_not_run(self) -> None:
        """Stop here, and note what is left out."""
        self.end_word()
        if rest := self.text[self.at :].strip():
            first = re.match(r"\W*\S*", rest)
            self.note(f"What comes after the call is not run: {first[0] if first else ''} …")
        self.at = len(self.text)


def _straight(text: str) -> str:
    """What was in typographic quotation marks; of JSON, those within it are straightened, too."""
    is_json = text.lstrip().startswith(("{", "["))
    return re.sub("[\u201c\u201d\u201e]", '"', text) if is_json else text
