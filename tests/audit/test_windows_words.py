"""Command lines as programs of Windows split them."""

import subprocess

import mslex
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi.audit.notices.command import BadCommand, check_batch_file
from cfapi.audit.notices.windows_words import windows_words

PIECES = ['"', "\\", " ", "\t", "a", "b", '""', '\\"', "\\\\", "%", "&", "'", "\u00e9"]
LINES = st.lists(st.sampled_from(PIECES), max_size=14).map(lambda pieces: "curl " + "".join(pieces))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            r'"C:\Program Files\app\run.exe" --to C:\logs\ "a b"',
            [r"C:\Program Files\app\run.exe", "--to", "C:\\logs\\", "a b"],
        ),
        (r'run.exe "C:\my logs\\" x', ["run.exe", "C:\\my logs\\", "x"]),
        (r'run.exe "say \"hi\"" it\'s', ["run.exe", 'say "hi"', r"it\'s"]),
        ('run.exe "a""b" ""', ["run.exe", 'a"b', ""]),
        ("run.exe %PATH% a&b ^c", ["run.exe", "%PATH%", "a&b", "^c"]),
        ("  run.exe\t a  ", ["run.exe", "a"]),
        ("", []),
    ],
)
def test_a_line_is_split_by_quotes_and_backslashes_are_letters(line: str, words: list[str]):
    assert windows_words(line) == words


@pytest.mark.parametrize("line", ['run.exe "a', '"run.exe', r'run.exe "a\"'])
def test_a_quote_that_is_not_closed_is_refused(line: str):
    with pytest.raises(ValueError, match="No closing quotation"):
        windows_words(line)


@settings(deadline=None)
@given(LINES)
def test_words_are_those_of_another_implementation(line: str):
    try:
        words = windows_words(line)
    except ValueError:
        return
    assert words == mslex.split(line, like_cmd=False, ucrt=True)


@settings(deadline=None)
@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))))
def test_what_python_writes_for_a_program_is_split_into_the_same_words(arguments: list[str]):
    assert windows_words(subprocess.list2cmdline(["run.exe", *arguments])) == ["run.exe", *arguments]


@pytest.mark.parametrize("name", ["ticket.bat", r"C:\tools\Ticket.CMD"])
@pytest.mark.parametrize("argument", ["100%", "a&calc", 'say "hi"', "a|b", "x>y", "^", "a\nb"])
def test_what_cmd_would_change_of_an_argument_of_a_batch_file_is_refused(name: str, argument: str):
    with pytest.raises(BadCommand, match=r"is run by cmd\.exe, which would change"):
        check_batch_file(name, ["--queue", argument])


def test_plain_arguments_of_a_batch_file_and_any_of_a_program_are_fine():
    check_batch_file("ticket.bat", ["--queue", "ops team", r"C:\logs"])
    check_batch_file("ticket.exe", ["100%", "a&b"])
