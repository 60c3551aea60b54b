"""What is typed wrongly is told before anything is sent, at each place where names are."""

import json
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi.cli.calls.routes import similar_path
from cfapi.cli.root import cfapi

ZONE = "023e105f4ecef8ad9ca31a8372d0c353"
POLICY = ("zero_trust", "access", "policies", "create", "--account", ZONE, "name=x")
RECORD = ("dns", "records", "create", "--zone", ZONE, "name=www", "content=192.0.2.1", "ttl=1")
LIST = ("dns", "records", "list", "--zone", ZONE)
RULES = ("put", f"zones/{ZONE}/rulesets/ID", "rules.0.expression=true")
DEEP = 3000


def run(*words: str) -> Any:
    """A command that sends nothing."""
    return CliRunner().invoke(cfapi, [*words, "--dry-run"], env={"CLOUDFLARE_API_TOKEN": "token"})


@pytest.mark.parametrize(
    ("words", "about"),
    [
        (("dns", "recrods", "list"), "Did you mean records?"),
        (("dns", "records", "get", "--zone", ZONE, "dns_record=ID"), "Did you mean dns_record_id?"),
        ((*LIST, "tpye=A"), "Did you mean type"),
        ((*LIST, "name.contain=x"), "Did you mean contains?"),
        ((*LIST, "order=nmae"), "Did you mean name?"),
        ((*RECORD, "type=a"), "Did you mean A?"),
        ((*RECORD, "type=A", "settings.ipv4_onli=true"), "Did you mean ipv4_only"),
        ((*RULES, "rules.0.acton=block"), "Did you mean action"),
        ((*RULES, "rules.0.action=blokc"), "Did you mean block?"),
        ((*POLICY, "decision=ALLOW", "include.0.everyone:={}"), "Did you mean allow?"),
        ((*POLICY, "decision=allow", "include.0.emial.email=a@b.example"), "Did you mean email"),
    ],
)
def test_a_misspelt_name_is_refused_with_what_may_be_meant(words: tuple[str, ...], about: str):
    done = run(*words)

    assert done.exit_code == 2
    assert about in done.stderr


@pytest.mark.parametrize(
    ("words", "about"),
    [
        (("a..b=1",), "empty name"),
        (("a.=1",), "empty name"),
        (("a.b=1", "a=2"), "would take the place of a.b=1"),
        (("a=1", "a.b=2"), "has a value already"),
        (("--body", '{"a": 1}', "a.b=2"), "has a value already"),
        (("--body", '{"a": {"b": 1, "b": 2}}'), "'b' comes twice"),
        (("a:=" + "[" * DEEP + "]" * DEEP,), "nested too deeply"),
        (("a[]=1",), "Repetition makes lists"),
    ],
)
def test_what_can_not_be_meant_is_refused(words: tuple[str, ...], about: str):
    done = run("post", "unknown/path", *words)

    assert done.exit_code == 2
    assert about in done.stderr


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (("a:={}", "a.b=1"), {"a": {"b": "1"}}),
        (("--body", '{"a": null}', "a.b=1"), {"a": {"b": "1"}}),
        (("--body", '{"a": {"c": 1}}', "a.b=1", "l=1", "l=2"), {"a": {"c": 1, "b": "1"}, "l": ["1", "2"]}),
        (("a.0=x", "a.1.b:=123456789012345678901"), {"a": ["x", {"b": 123456789012345678901}]}),
    ],
)
def test_values_go_where_their_names_lead(words: tuple[str, ...], body: object):
    done = run("post", "unknown/path", *words)

    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["json"] == body


@given(st.text(st.characters(codec="utf-8"), max_size=30).filter(lambda text: text[:1] != "@"))
@settings(max_examples=25, deadline=None)
def test_any_text_is_sent_as_it_was_typed(text: str):
    done = run(*RECORD[:5], "type=TXT", "name=x", "ttl=1", f"content={text}")

    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["json"]["content"] == text


@pytest.mark.parametrize(
    ("path", "near"),
    [
        (f"zones/{ZONE}/dns_record", f"zones/{ZONE}/dns_records"),
        (f"/zone/{ZONE}", f"zones/{ZONE}"),
        (f"zones/{ZONE}/setting/ssl?x=y", f"zones/{ZONE}/settings/ssl"),
        ("nothing/like/this", None),
    ],
)
def test_of_a_path_that_none_has_a_similar_one_is_known(path: str, near: str | None):
    assert similar_path("GET", path) == near


def test_a_path_that_is_not_known_is_called_and_the_similar_one_is_told():
    done = run("get", f"zones/{ZONE}/dns_record")

    assert done.exit_code == 0
    assert f"Did you mean zones/{ZONE}/dns_records?" in done.stderr
