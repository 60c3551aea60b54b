"""Unusual things are written so that Terraform reads the values that the API sent."""

import base64
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cfapi.cli.terraform import reading, resources
from cfapi.cli.terraform.hcl import block
from cfapi.cli.terraform.reading import LeftOut
from cfapi.cli.terraform.resources import Configuration, Resource

TERRAFORM = shutil.which("terraform") or shutil.which("tofu")
NAMES = [
    "${x}", "$${x}", "%{if x}", "%%{x}", "$" * 7 + "{", '"quoted"', "back\\slash", "\\${x}", "<<EOF\nx\nEOF\n",
    "two\r\nlines\t", "\x00\x7f\ufeff\u2028", "日本", "\U0001f469\u200d\U0001f4bb", "*", "", "1st", "a", "a", "a_2",
    "for", "null", "# x", "// x", "/* x */", "~}",
]  # fmt: skip
OVERRIDES = {"action": "log", "enabled": False, "rules": [{"id": "1", "score_threshold": 0, "sensitivity_level": None}]}


def unusual(name: str) -> list[Resource]:
    """What a zone of an unusual name may have."""
    headers = {"for": {"operation": "set", "value": name}, name: {"operation": "remove"}}
    rules = [
        {"action": "execute", "expression": name, "action_parameters": {"id": "x", "overrides": OVERRIDES}},
        {"action": "rewrite", "expression": "true", "enabled": False, "action_parameters": {"headers": headers}},
    ]
    record = {"id": "r", "name": name, "type": "HTTPS", "ttl": 1, "data": {"priority": 0, "value": name}, "tags": []}
    return [
        resources.zone({"id": "z", "name": name, "account": {"id": "a"}, "type": "full"}),
        resources.record("z", record),
        resources.record("z", {**record, "type": "TXT", "content": name, "data": None}),
        resources.setting("z", name, {"id": name, "value": {"deep": [[], {}, [{"x": 1.5}], None, name]}}),
        resources.ruleset("z", name, {"id": "s", "name": name, "kind": "zone", "phase": "p", "rules": rules}),
        resources.workers_route("z", {"id": "w", "pattern": name, "script": "s", "secret": "s3cret"}),
        resources.certificate_pack("z", {"id": "c", "type": "advanced", "hosts": []}),
        resources.access_application("z", {"id": "p", "name": name, "client_secret": "s3cret"}),
        resources.list_("a", {"id": "l", "kind": "asn", "name": name}, [{"asn": 4294967295}, {"ip": "192.0.2.1"}]),
    ]


def without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_none(each) for name, each in value.items() if each is not None}
    return [without_none(each) for each in value] if isinstance(value, list | tuple) else value


@pytest.mark.skipif(TERRAFORM is None, reason="there is no terraform on this machine")
def test_terraform_reads_the_values_that_were_there(tmp_path: Path):
    values = [each.values for name in NAMES for each in unusual(name)]
    (tmp_path / "main.tf").write_text(f"locals {{\n{block('values =', {'all': values})}\n}}\n", "utf-8")
    asked = "base64encode(jsonencode(local.values.all))\n"
    line = [str(TERRAFORM), f"-chdir={tmp_path}", "console"]
    done = subprocess.run(line, input=asked, capture_output=True, text=True, check=True)

    assert json.loads(base64.b64decode(json.loads(done.stdout))) == without_none(values)


def test_each_resource_has_a_name_of_its_own_and_no_secret():
    configuration = Configuration()
    for each in (each for name in NAMES for each in unusual(name)):
        configuration.add(each)

    text = configuration.text()
    addresses = [line for line in text.splitlines() if line.startswith("  to = ")]
    assert len(set(addresses)) == len(addresses) == text.count("import {")
    assert "s3cret" not in text


class Answers:
    """A client that knows one answer."""

    def __init__(self, result: object) -> None:
        self.result = result

    async def get(self, _path: str) -> "Answers":
        return self


@pytest.mark.parametrize(
    ("read", "result", "about"),
    [
        (reading.page_rules, [{"id": "p", "targets": [], "actions": []}], "no target"),
        (reading.settings, [{"id": "ssl", "value": None}], "no value"),
        (reading.page_rules, None, None),
        (reading.settings, None, None),
        (reading.routes, None, None),
    ],
)
async def test_what_can_not_be_a_resource_is_left_out(read: Any, result: object, about: Any):
    found = [each async for each in read(Answers(result), {"id": "z", "name": "shop.example"})]

    assert [about in each.reason for each in found if isinstance(each, LeftOut)] == ([] if about is None else [True])
    assert all(isinstance(each, LeftOut) for each in found)
