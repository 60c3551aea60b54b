"""Lexicon, with which many scripts change records. Its address is an attribute of the provider."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.strangers import Strangers, distribution

pytest.importorskip("lexicon")
from lexicon._private.providers.cloudflare import Provider
from lexicon.config import ConfigResolver

STRANGERS = Strangers({"Lexicon (PyPI `dns-lexicon`)": distribution("dns-lexicon")}, "its provider's `api_endpoint`")


@pytest.fixture
def provider(box: Sandbox, active: str) -> Provider:
    told = {"provider_name": "cloudflare", "domain": active, "cloudflare": {"auth_token": box.token}}
    provider = Provider(ConfigResolver().with_dict({"action": "list", "type": "TXT", **told}))
    provider.api_endpoint = box.url.rstrip("/")
    provider.authenticate()
    return provider


def test_a_challenge_is_set_and_taken_back(provider: Provider, active: str):
    name = f"_acme-challenge.{active}"
    assert provider.create_record("TXT", name, "token")
    assert provider.create_record("TXT", name, "token")  # the same again is no error

    (found,) = provider.list_records("TXT", name)
    assert (found["name"], found["content"].strip('"')) == (name, "token")

    assert provider.delete_record(rtype="TXT", name=name)
    assert provider.list_records("TXT", name) == []


def test_a_record_is_updated(provider: Provider, active: str):
    provider.create_record("A", f"lexicon.{active}", "192.0.2.1")
    (made,) = provider.list_records("A", f"lexicon.{active}")

    assert provider.update_record(made["id"], "A", f"lexicon.{active}", "192.0.2.2")

    assert [each["content"] for each in provider.list_records("A", f"lexicon.{active}")] == ["192.0.2.2"]
