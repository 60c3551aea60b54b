"""What completes words in shells."""

import os
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner

from cfapi.cli.completion import joined
from cfapi.cli.root import cfapi
from tests.support.paths import ROOT


def completed(words: list[str], at: int, instruction: str = "bash_complete") -> list[str]:
    environment = {
        **os.environ,
        "_CFAPI_COMPLETE": instruction,
        "COMP_WORDS": " ".join(words),
        "COMP_CWORD": str(at),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-m", "cfapi.cli"], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


def test_products_resources_and_methods_are_completed():
    assert completed(["cfapi", "dn"], 1) == ["dns", "dns_firewall"]
    assert completed(["cfapi", "dns", "rec"], 2) == ["records"]
    assert completed(["cfapi", "dns", "records", "ex"], 3) == ["export"]


def test_names_of_arguments_and_their_choices_are_completed():
    assert "status=" in completed(["cfapi", "zones", "list", "st"], 3)
    assert "data.flags=" in completed(["cfapi", "dns", "records", "create", "data.fl"], 4)


def test_a_value_that_bash_split_at_its_equals_sign_is_completed_after_it():
    assert completed(["cfapi", "zones", "list", "status", "=", "ac"], 5) == ["active"]
    assert "active" in completed(["cfapi", "zones", "list", "status", "="], 4)
    assert completed(["cfapi", "dns", "records", "list", "type", "=", "AAA"], 6) == ["AAAA"]


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        (["zones", "list", "status", "=", "active"], ["zones", "list", "status=active"]),
        (["a", ":=", "1", "b"], ["a:=1", "b"]),
        (["a", "==", "1"], ["a==1"]),
        ([], []),
    ],
)
def test_words_that_bash_split_are_joined(words: list[str], whole: list[str]):
    assert joined(words) == whole


@pytest.mark.parametrize("shell", ["bash", "fish", "zsh", "powershell"])
def test_each_shell_has_a_script(shell: str):
    done = CliRunner().invoke(cfapi, ["completion", shell])

    assert done.exit_code == 0, done.output
    assert "_CFAPI_COMPLETE" in done.stdout


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_a_real_bash_completes_with_the_script(tmp_path):
    command = tmp_path / "cfapi"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cfapi.cli "$@"\n')
    command.chmod(0o755)
    script = (
        'eval "$(cfapi completion bash)"; COMP_WORDS=(cfapi zones list status = ac); COMP_CWORD=5; '
        '_cfapi_completion cfapi ac =; echo "${COMPREPLY[@]}"'
    )
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    bash = str(shutil.which("bash"))
    done = subprocess.run([bash, "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip() == "active"


def test_pages_are_named():
    assert CliRunner().invoke(cfapi, ["open", "dns", "records", "create"]).stdout == (
        "https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/create/\n"
    )
    assert "Did you mean" in CliRunner().invoke(cfapi, ["open", "dns", "record"]).stderr


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("example.com", "example.com"),
        ("zones/example.com", "example.com"),
        ("Example.COM.", "example.com"),
        ("münchen.example", "xn--mnchen-3ya.example"),
    ],
)
def test_the_page_of_a_zone_has_its_name_as_the_dns_has_it(word: str, name: str):
    assert CliRunner().invoke(cfapi, ["open", word]).stdout == f"https://dash.cloudflare.com/?to=/:account/{name}\n"


def test_what_is_no_name_of_a_zone_has_no_page():
    done = CliRunner().invoke(cfapi, ["open", "https://example.com/x"])

    assert done.exit_code == 2
    assert "is not a host name" in done.stderr


@pytest.mark.parametrize(
    "words",
    ["login", "logout", "whoami", "export terraform", "curl", "get", "delete", "zones list", "audit", "snapshot"],
)
def test_every_command_that_calls_the_api_documents_its_exit_codes(words: str):
    assert "xit code" in CliRunner().invoke(cfapi, [*words.split(), "--help"]).stdout
