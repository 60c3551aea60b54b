"""wrangler, Cloudflare's command for Workers, by way of the proxy that leads to the sandbox."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any, TypeAlias

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.installed import PACKAGES, WRANGLER
from tests.support.interop.programs import intercepted, needs
from tests.support.interop.strangers import Strangers, node_package

STRANGERS = Strangers({"wrangler (npm)": node_package(PACKAGES / "wrangler")}, "the intercepting sandbox")

SOURCES = {
    "index.js": 'import text from "./greeting.txt"; import { n } from "./lib.js";'
    " export default { fetch() { return new Response(text + n) } }",
    "lib.js": "export const n = 1",
    "greeting.txt": "good day",
}

# Node takes a second or two to start, and more than one process of it is started each time.
pytestmark = [needs(WRANGLER), pytest.mark.timeout(240)]

Command: TypeAlias = Callable[..., CompletedProcess[str]]


@pytest.fixture
def box(cfapi_intercepted: Sandbox) -> Sandbox:
    return cfapi_intercepted


@pytest.fixture
def account(box: Sandbox, active: str) -> str:
    return next(zone.account_id for zone in box.zones.values() if zone.name == active)


@pytest.fixture
def wrangler(box: Sandbox, account: str, tmp_path: Path) -> Command:
    def run(*command: str) -> CompletedProcess[str]:
        told = {"CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_ACCOUNT_ID": account, "WRANGLER_SEND_METRICS": "false"}
        return intercepted(tmp_path, WRANGLER, *command, **told, CI="1")

    return run


def said(ended: CompletedProcess[str]) -> str:
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def listed(ended: CompletedProcess[str]) -> Any:
    """JSON, which comes after what it has to say of the proxy."""
    text = said(ended)
    return json.loads(text[text.index("[") :])


def project(folder: Path, bindings: dict[str, Any]) -> None:
    for name, source in SOURCES.items():
        (folder / name).write_text(source)
    settings = {"name": "shop", "main": "index.js", "compatibility_date": "2026-01-01", "find_additional_modules": True}
    (folder / "wrangler.json").write_text(json.dumps(settings | bindings))


def test_a_worker_is_deployed_with_all_that_it_is_bound_to(
    wrangler: Command, box: Sandbox, account: str, active: str, tmp_path: Path
):
    """A Worker of several modules is deployed with KV, R2, D1, secrets, routes and a schedule."""
    said(wrangler("kv", "namespace", "create", "cache"))
    said(wrangler("r2", "bucket", "create", "files"))
    said(wrangler("d1", "create", "orders"))
    (namespace,) = listed(wrangler("kv", "namespace", "list"))
    (database,) = listed(wrangler("d1", "list", "--json"))
    project(
        tmp_path,
        {
            "kv_namespaces": [{"binding": "CACHE", "id": namespace["id"]}],
            "r2_buckets": [{"binding": "FILES", "bucket_name": "files"}],
            "d1_databases": [{"binding": "DB", "database_name": "orders", "database_id": database["uuid"]}],
            "triggers": {"crons": ["*/5 * * * *"]},
            "routes": [{"pattern": f"{active}/*", "zone_name": active}],
        },
    )
    (tmp_path / "secrets.json").write_text('{"TOKEN": "hidden"}')

    deployed = said(wrangler("deploy"))
    said(wrangler("secret", "bulk", "secrets.json"))

    assert "Current Version ID: undefined" not in deployed
    assert f"{active}/*" in deployed
    assert [each["name"] for each in listed(wrangler("secret", "list"))] == ["TOKEN"]
    assert listed(wrangler("d1", "execute", "orders", "--remote", "--json", "--command", "SELECT 1 AS n"))[0]["success"]
    assert box.count("PUT", f"/accounts/{account}/workers/scripts/shop") == 1


def test_what_runs_nowhere_has_no_logs_to_tail(wrangler: Command, tmp_path: Path):
    """`tail` is refused, for nothing runs."""
    project(tmp_path, {})
    said(wrangler("deploy"))

    refused = wrangler("tail", "shop")

    assert refused.returncode != 0
    assert "The sandbox runs no Workers, so there is nothing to tail. [code: 10027]" in refused.stderr + refused.stdout


def test_a_worker_that_is_deleted_is_gone(wrangler: Command, tmp_path: Path):
    project(tmp_path, {})
    said(wrangler("deploy"))
    said(wrangler("delete", "--force"))

    gone = wrangler("deployments", "list")

    assert gone.returncode != 0
    assert "[code: 10007]" in gone.stderr + gone.stdout
