"""The programs of the first two pages run as pasted, against a fresh sandbox that is started as the pages say."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.documents import snippets
from tests.support.paths import DOCS, ROOT

START = "cfapi sandbox --port 8787 --zone shop.example"
QUICK = snippets("quick-start.md")
TASKS = dict(
    re.findall(r"^## (.*?)\n.*?^```python\n(.*?)^```", (DOCS / "tasks.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
)
# Tests of their own: one is for pytest, one waits for the clock, and one makes the token of the others useless.
APART = {"Test your code", "Order a certificate pack and wait for it", "Rotate the token"}


@contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    """The environment that a sandbox tells to set, started as the pages say: with a free port and few zones."""
    words = [*START.replace("8787", "0").split()[1:], "--zones", "3", "--no-quota"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    pipe: Any = {"stdout": subprocess.PIPE, "text": True, "env": environment}
    with subprocess.Popen([sys.executable, "-m", "cfapi.cli", *words], **pipe) as process:
        assert process.stdout is not None
        said = "".join(process.stdout.readline() for _ in range(5))
        yield {**environment, **dict(re.findall(r"export (\w+)=(\S+)", said))}
        process.kill()


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """That of one sandbox for all programs that leave it as the others need it."""
    with sandbox() as set_variables:
        yield set_variables


def pasted(program: str, environment: dict[str, str], folder: Path) -> str:
    """What a program prints that is run in an empty folder."""
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


@pytest.mark.parametrize("page", ["quick-start.md", "tasks.md"])
def test_the_page_tells_how_to_start_the_sandbox_and_what_to_install(page: str):
    text = (DOCS / page).read_text("utf-8")

    assert START in text
    assert "cfapi-sdk[cli,sandbox]" in text


@pytest.mark.parametrize("task", [task for task in TASKS if task not in APART])
def test_the_program_of_a_task_runs_as_pasted(task: str, environment: dict[str, str], tmp_path: Path):
    pytest.importorskip("fastapi" if "FastAPI" in task else "cfapi")  # `make recipes` has it
    pasted(TASKS[task], environment, tmp_path)


def test_the_quick_start_runs_as_pasted(tmp_path: Path):
    program, *typed = QUICK
    with sandbox() as environment:
        assert "shop.example active" in pasted(program, environment, tmp_path)

        pipes: Any = {
            "input": "\n".join(typed),
            "capture_output": True,
            "text": True,
            "timeout": 50,
            "env": environment,
        }
        shell = subprocess.run([sys.executable, "-m", "asyncio"], cwd=tmp_path, check=False, **pipes)

    assert "Error" not in shell.stderr, shell.stderr
    assert "'new.shop.example'" in shell.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="the page's command is for shells of POSIX")
def test_the_token_is_rolled_in_the_file_that_the_page_makes(tmp_path: Path):
    (line,) = re.findall(r"^\$ (.*> cloudflare.token\))$", (DOCS / "tasks.md").read_text("utf-8"), re.MULTILINE)
    with sandbox() as environment:
        subprocess.run(["/bin/sh", "-c", line], env=environment, cwd=tmp_path, check=True)

        assert pasted(TASKS["Rotate the token"], environment, tmp_path) == "active\n"
        assert (tmp_path / "cloudflare.token").read_text() != environment["CLOUDFLARE_API_TOKEN"]


def test_a_certificate_is_active_once_the_clock_is_told_to(environment: dict[str, str], tmp_path: Path):
    page = (DOCS / "tasks.md").read_text("utf-8")
    ((body, url),) = re.findall(r"^\$ curl --json '(.*)' http://127.0.0.1:8787(\S+)$", page, re.MULTILINE)
    base = httpx.URL(environment["CLOUDFLARE_BASE_URL"])
    command = [sys.executable, "-c", TASKS["Order a certificate pack and wait for it"]]
    with subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        waiting = "GET /zones/*/ssl/certificate_packs/*"
        while process.poll() is None and not _asked(base, waiting):
            pass
        httpx.post(base.copy_with(path=url), content=body).raise_for_status()
        out, _ = process.communicate(timeout=50)

    assert out.split()[1] == "active"


def _asked(base: httpx.URL, pattern: str) -> bool:
    """Whether the sandbox was asked for something: `*` is any id."""
    requests = httpx.get(base.copy_with(path="/__sandbox/requests")).json()
    form = pattern.replace("*", "[^/]+")
    return any(re.fullmatch(form, _named(each)) for each in requests)


def _named(request: dict[str, Any]) -> str:
    return f"{request['method']} {request['path'].partition('/client/v4')[2] or request['path']}"
