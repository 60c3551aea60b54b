"""What the document on calls without await shows works as it stands there."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from cfapi.sandbox import Sandbox
from tests.support.documents import snippets
from tests.support.paths import ROOT

*TASKS, CELERY, DJANGO, AIRFLOW = snippets("sync.md")


@pytest.fixture
def box(portal: BlockingPortal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox that clients without arguments find, and an empty folder."""
    monkeypatch.chdir(tmp_path)
    with portal.wrap_async_context_manager(Sandbox(zones=30, quota=None)) as box:
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", box.token)
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", box.url)
        Path("token.txt").write_text(box.token)
        box.add_zone("shop.example", records=[{"type": "MX", "name": "@", "content": "mail.example", "priority": 1}])
        yield box


def names_of(*texts: str) -> dict[str, Any]:
    """The names of a module that consists of some snippets."""
    sys.modules["documented"] = module = ModuleType("documented")  # where other processes look for functions
    for text in texts:
        exec(compile(text, "sync.md", "exec", dont_inherit=True), vars(module))  # noqa: S102  # our own documents
    return vars(module)


@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_the_tasks_of_the_document_are_done_one_after_the_other(box: Sandbox, capsys: pytest.CaptureFixture[str]):
    names = names_of(*TASKS)

    printed = capsys.readouterr().out.splitlines()
    assert len(names["totals"]) == 31
    assert Path("zone.txt").read_text().startswith("$ORIGIN shop.example.")
    assert printed[printed.index("404") - 1 : printed.index("404") + 1] == ["www.shop.example 200 True", "404"]
    assert printed[-3:] == ["active", "[5, 5]", "31"]
    assert box.requests


def test_the_recipe_for_celery_counts_in_a_worker(box: Sandbox):
    pytest.importorskip("celery")
    names = names_of(CELERY)
    names["app"].conf.task_always_eager = True

    zone = box.add_zone("celery.example", records=[{"type": "A", "name": "@", "content": "192.0.2.1"}])
    assert names["count_records"].delay(zone.id).get() == 1
    names["cf"].close()


def test_the_recipe_for_django_responds(box: Sandbox):
    settings = pytest.importorskip("django.conf").settings
    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    request = pytest.importorskip("django.test").RequestFactory().get("/zones")

    names = names_of(DJANGO)
    response = names["zones"](request)
    names["cf"].close()

    assert response.status_code == 200
    assert len(json.loads(response.content)["zones"]) == 20
    assert box.count("GET", "/zones") == 1


def test_the_recipe_for_airflow_purges(box: Sandbox):
    zone = box.add_zone("airflow.example")

    assert names_of(AIRFLOW)["purge"](zone.id)
    assert box.count("POST", f"/zones/{zone.id}/purge_cache") == 1


@pytest.mark.usefixtures("box")
def test_a_notebook_makes_calls():
    pytest.importorskip("ipykernel")
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    cells = [
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom cfapi.sync import Cloudflare\ncf = Cloudflare()",
        "zones = [zone.name for zone in cf.zones.list()]\nlen(zones)",
        "import asyncio\nawait asyncio.sleep(0)\ncf.verify().status",
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])

    nbclient.NotebookClient(notebook, timeout=60, kernel_name="python3").execute()

    shown = [output["data"]["text/plain"] for cell in notebook.cells for output in cell.outputs]
    assert shown == ["31", "'active'"]
