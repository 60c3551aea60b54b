"""Each check has a page; the ways to fix what it finds are ones that there are."""

import io
import json
import re
import shlex
from typing import Any

import hcl2
import pytest
from click.testing import CliRunner

from cfapi.audit import CHECKS
from cfapi.audit.guides import anchor_of, area_of, dashboard_pages, guides, page_of
from cfapi.audit.guides.page import pages
from cfapi.cli.root import cfapi
from cfapi.sandbox.schema.catalog import operations
from cfapi.sandbox.schema.classify import shape
from tests.support.paths import DOCS, ROOT

FACTS: dict[str, Any] = json.loads((ROOT / "tests" / "support" / "terraform_arguments.json").read_text("utf-8"))
OPERATIONS = {(each.verb, shape(each.path)) for each in operations()}
ID = "023e105f4ecef8ad9ca31a8372d0c353"
WITH_COMMAND = [id for id, guide in guides().items() if guide.command]
WITH_TERRAFORM = [id for id, guide in guides().items() if guide.terraform]


def test_each_check_has_a_guide_and_each_guide_a_check():
    assert set(guides()) == set(CHECKS)


@pytest.mark.parametrize("area", pages(CHECKS.values()))
def test_the_pages_are_those_of_the_checks(area: str):
    written = (DOCS / "checks" / f"{area}.md").read_text("utf-8")

    assert written == pages(CHECKS.values())[area], "python -m tests.support.checks_table"


def test_there_is_no_page_without_checks():
    assert {path.stem for path in (DOCS / "checks").glob("*.md")} == set(pages(CHECKS.values()))


@pytest.mark.parametrize("id", CHECKS)
def test_the_address_of_a_page_leads_to_a_heading(id: str):
    check = CHECKS[id]
    headings = re.findall(r"^## `(.*)`$", (DOCS / "checks" / f"{area_of(check)}.md").read_text("utf-8"), re.MULTILINE)

    assert (
        page_of(check)
        == f"https://github.com/cfapi/cfapi-python/blob/main/docs/checks/{area_of(check)}.md#{anchor_of(check)}"
    )
    assert anchor_of(check) in {re.sub(r"[^a-z0-9_ -]", "", heading.lower()) for heading in headings}


@pytest.mark.parametrize("id", CHECKS)
def test_the_call_that_fixes_a_fault_is_one_of_the_api(id: str):
    call, brace, body = guides()[id].api.partition(' {"')
    verb, _, path = call.partition(" ")

    assert (verb, shape(re.sub(r"(?<=/settings/)[0-9a-z_]+$", "{}", path))) in OPERATIONS
    assert not brace or json.loads(brace + body)


@pytest.mark.parametrize("id", WITH_COMMAND)
def test_the_command_that_fixes_a_fault_makes_that_call(id: str):
    guide = guides()[id]
    command = re.sub(r"\b[A-Z]+_ID\b|shop\.example(?=\s|$)", ID, guide.command).replace(f"www.{ID}", "www.shop.example")
    done = CliRunner().invoke(
        cfapi, (*shlex.split(command)[1:], "--dry-run", "--yes"), env={"CLOUDFLARE_API_TOKEN": "x" * 40}
    )

    assert done.exit_code == 0, done.output
    verb, _, path = guide.api.partition(' {"')[0].partition(" ")
    if " get " not in command:
        assert verb in done.stdout
        assert re.search(re.sub(r"\\{[a-z_]+\\}", "[^/ ]+", re.escape(path)), done.stdout)


@pytest.mark.parametrize("id", WITH_TERRAFORM)
def test_the_resource_that_fixes_a_fault_is_one_of_the_provider(id: str):
    document: Any = hcl2.load(io.StringIO(guides()[id].terraform + "\n"))
    ((kind, made),) = document["resource"][0].items()
    ((_, values),) = made.items()
    known = FACTS["resources"][kind.strip('"')]
    given = {name for name in values if not name.startswith("__")}

    assert given <= {*known["required"], *known["optional"]}
    assert set(known["required"]) <= given


@pytest.mark.parametrize("id", [id for id in WITH_TERRAFORM if "cloudflare_zone_setting" in guides()[id].terraform])
def test_a_setting_is_one_of_the_provider(id: str):
    (name,) = re.findall(r'setting_id = "(.*)"', guides()[id].terraform)

    assert name in FACTS["zone_settings"]


@pytest.mark.parametrize("id", CHECKS)
def test_the_words_for_the_dashboard_begin_with_a_documented_page(id: str):
    guide = guides()[id]
    pages = [words for words in dashboard_pages() if re.match(rf"{re.escape(words)}(?=[,:;. ]|$)", guide.dashboard)]

    assert len(pages) == (not guide.dashboard.startswith("Only by API")), "see cfapi/audit/guides/dashboard.toml"
    assert guide.link == (dashboard_pages()[pages[0]] if pages else "")


def test_each_page_of_the_dashboard_is_used_and_has_the_form_of_a_deep_link():
    form = r"https://(one\.)?dash\.cloudflare\.com/(\?to=/:account/[a-z0-9/:-]+|profile/api-tokens)"

    assert {guide.link for guide in guides().values()} - {""} == set(dashboard_pages().values())
    assert [link for link in dashboard_pages().values() if not re.fullmatch(form, link)] == []
