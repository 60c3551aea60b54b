"""Any text as one word of a shell: the shells themselves are asked what they make of it."""

import random
from contextlib import suppress
from subprocess import list2cmdline

import mslex
import pytest
from hypothesis import given, settings

from cfapi.audit.notices.windows_words import windows_words
from cfapi.cli.shells.bash import word as bash_word
from cfapi.cli.shells.cmd import word as cmd_word
from cfapi.cli.shells.text import NotRenderable, Text, Variable
from tests.support.command_lines import BASH, received_from_bash
from tests.support.hostile_texts import BREAKS, HOSTILE, TYPOGRAPHIC, mixtures, texts

ASCII = [*HOSTILE, *mixtures(100)]
needs_bash = pytest.mark.skipif(BASH is None, reason="there is no bash on this machine")


@needs_bash
def test_bash_gives_curl_every_hostile_text_as_it_is():
    wanted = [*HOSTILE, *TYPOGRAPHIC, *BREAKS, *mixtures(100)]

    line = " ".join(bash_word(Text(each)) for each in wanted)

    assert received_from_bash(f"curl {line}").arguments == wanted


@needs_bash
@settings(max_examples=40, deadline=None)
@given(texts, texts)
def test_bash_fills_in_variables_between_any_texts(before, after):
    line = "curl " + bash_word(Text([before, Variable("TOKEN"), after]))

    assert received_from_bash(line, TOKEN="a b$c`").arguments == [f"{before}a b$c`{after}"]


def test_words_of_bash_show_no_letter_that_a_terminal_acts_on():
    assert all(bash_word(Text(each)).isprintable() for each in (*BREAKS, "\u202e", "\u200b"))


@pytest.mark.parametrize("in_batch_file", [False, True])
def test_cmd_gives_curl_every_hostile_text_as_it_is(wine, in_batch_file):
    groups = [ASCII[start : start + 4] for start in range(0, len(ASCII), 4)]
    lines = ["curl " + " ".join(cmd_word(Text(t), in_batch_file=in_batch_file) for t in group) for group in groups]

    received = wine.received(lines, in_batch_file=in_batch_file, OS="no")

    assert [each.arguments for each in received] == groups


@given(texts)
def test_programs_of_windows_split_words_of_cmd_as_they_were_meant(text):
    if not all(letter == "\t" or letter >= " " for letter in text) or "\x7f" in text:
        with pytest.raises(NotRenderable, match="line breaks"):
            cmd_word(Text(text))
        return
    word = cmd_word(Text(text), in_batch_file=True).replace("%%", "%")

    assert mslex.split(f"curl {word} end", like_cmd=False, ucrt=True) == ["curl", text, "end"]


def test_a_variable_of_a_batch_file_is_filled_in_beside_percent_signs(wine):
    word = cmd_word(Text(["100% ", Variable("TOKEN"), " %TOKEN% 5%"]), in_batch_file=True)

    assert wine.received([f"curl {word}"], in_batch_file=True, TOKEN="abc")[0].arguments == ["100% abc %TOKEN% 5%"]


def test_no_shell_is_given_a_null_character():
    for word in (bash_word, cmd_word):
        with pytest.raises(NotRenderable):
            word(Text("a\0b"))


def closed_lines(count: int) -> list[str]:
    """Command lines of parts that matter to programs of Windows, and that cmd.exe passes on as they are."""
    source, parts = random.Random(1), ['"', "\\", " ", "a", "b", '""', '\\"', "\\\\"]
    found: list[str] = []
    while len(found) < count:
        line = "curl " + "".join(source.choices(parts, k=source.randint(1, 12)))
        with suppress(ValueError):  # a quote is open
            windows_words(line)
            found.append(line.rstrip())
    return found


def test_a_program_receives_the_words_of_a_line_and_of_what_python_writes_for_them(wine):
    lines = closed_lines(12)
    words = [windows_words(line)[1:] for line in lines]

    received = wine.received([*lines, *(list2cmdline(["curl", *each]) for each in words)], in_batch_file=True)

    assert [each.arguments for each in received] == words + words
