"""The recipes work in the frameworks that they are for: `make recipes`, which installs them."""

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import django.conf
import django.test
import httpx
import nbclient
import nbformat
import pytest
import yaml
from anyio.from_thread import BlockingPortal
from celery.contrib.testing.worker import start_worker

import cfapi
from cfapi.sandbox import Sandbox
from tests.support.paths import DOCS, ROOT

PAGE = (DOCS / "recipes.md").read_text("utf-8")
RECIPES = {
    title: re.findall(r"^```(?:python|yaml)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    for title, text in re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE)
}
# Not of a framework: tests/docs/test_guides.py has it.
OTHERS = {"A record that is as it should be"}


@pytest.fixture
def box(portal: BlockingPortal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox in a thread of its own, which clients without arguments find."""
    monkeypatch.chdir(tmp_path)
    with portal.wrap_async_context_manager(Sandbox(zones=30, quota=None)) as box:
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", box.token)
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", box.url)
        box.add_zone("shop.example", records=[{"type": "A", "name": "@", "content": "192.0.2.1"}])
        yield box


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch, box: Sandbox) -> Callable[[str], dict[str, Any]]:  # noqa: ARG001
    """Makes a module of the program of a recipe; its names."""

    def made(title: str) -> dict[str, Any]:
        monkeypatch.setitem(sys.modules, "recipe", module := ModuleType("recipe"))
        (program,) = RECIPES[title]
        exec(compile(program, title, "exec", dont_inherit=True), vars(module))  # noqa: S102  # our own documents
        return vars(module)

    return made


Names = Callable[[str], dict[str, Any]]


async def test_the_fastapi_application_serves_zones_and_closes_its_client(names: Names):
    app: Any = names("FastAPI")["app"]

    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://app.example") as http:
            found, missing = await http.get("/zones/www.shop.example"), await http.get("/zones/no.example")
        assert (found.status_code, found.json()["name"], missing.status_code) == (200, "shop.example", 404)
        cf = app.state.cf

    with pytest.raises(cfapi.ClientClosed):
        await cf.zones.list()


def test_fastapi_refuses_our_classes_as_its_response_models():
    from fastapi import FastAPI
    from fastapi.exceptions import FastAPIError

    from cfapi.api.zones import Zone

    def zone() -> Zone:
        raise NotImplementedError

    with pytest.raises(FastAPIError):
        FastAPI().get("/zone")(zone)


def test_the_lambda_function_answers_one_event_after_the_other(names: Names):
    handler = names("AWS Lambda")["handler"]

    assert [handler({"host": "www.shop.example"}, None)["name"] for _ in range(2)] == ["shop.example"] * 2


def test_the_workflow_of_github_runs_a_command_that_there_is(tmp_path: Path):
    (text,) = RECIPES["GitHub Actions"]
    steps = yaml.safe_load(text)["jobs"]["audit"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    install, audit = commands

    assert install == 'pip install "cfapi-sdk[cli]"'
    command = [sys.executable, "-m", "cfapi.cli", *audit.split()[1:], "--sandbox"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, check=False, cwd=tmp_path, env=environment, capture_output=True)
    assert done.returncode == 3, done.stderr
    assert (tmp_path / "findings.json").exists()


@pytest.mark.usefixtures("box")
def test_the_cells_of_a_notebook_run():
    setup = f"import sys; sys.path.insert(0, {str(ROOT)!r})"
    cells = [nbformat.v4.new_code_cell(cell) for cell in (setup, *RECIPES["Jupyter"], "await cf.aclose()")]
    notebook = nbformat.v4.new_notebook(cells=cells)

    nbclient.NotebookClient(notebook, timeout=60, kernel_name="python3").execute()

    shown = [output["data"]["text/plain"] for cell in notebook.cells for output in cell.outputs]
    assert shown[0] == "31"
    assert len(eval(shown[1])) == 5  # noqa: S307  # a list of names


def test_a_task_of_celery_counts_in_a_worker(names: Names, box: Sandbox):
    recipe = names("Celery")
    app = recipe["app"]
    app.conf.update(broker_url="memory://", result_backend="cache+memory://")
    (zone,) = (zone for zone in box.zones.values() if zone.name == "shop.example")

    worker = start_worker(app, pool="threads", concurrency=2, perform_ping_check=False)
    with cast("AbstractContextManager[object]", worker):
        assert recipe["count_records"].delay(zone.id).get(timeout=20) == 1
    recipe["cf"].close()


def test_a_view_of_django_responds(names: Names, box: Sandbox):
    if not django.conf.settings.configured:
        django.conf.settings.configure(DEFAULT_CHARSET="utf-8")
    recipe = names("Django")

    response = recipe["zones"](django.test.RequestFactory().get("/zones"))
    recipe["cf"].close()

    assert response.status_code == 200
    assert len(json.loads(response.content)["zones"]) == 20
    assert box.count("GET", "/zones") == 1


async def test_a_view_of_django_responds_under_asgi(names: Names):
    if not django.conf.settings.configured:
        django.conf.settings.configure(DEFAULT_CHARSET="utf-8")
    recipe = names("Django")

    response = await asyncio.to_thread(recipe["zones"], django.test.RequestFactory().get("/zones"))
    recipe["cf"].close()

    assert response.status_code == 200


def test_the_function_of_airflow_purges(names: Names, box: Sandbox):
    zone = box.add_zone("airflow.example")

    assert names("Airflow")["purge"](zone.id)
    assert box.count("POST", f"/zones/{zone.id}/purge_cache") == 1


def test_each_recipe_is_tried_here():
    text = Path(__file__).read_text("utf-8")
    tried = {title for title in RECIPES if f'names("{title}")' in text or f'RECIPES["{title}"]' in text}

    assert tried == RECIPES.keys() - OTHERS
    assert len(tried) == 7
