"""Many accounts, each with a token of its own: read side by side, each zone once."""

import sys
from collections import Counter

import pytest

from cfapi import Cloudflare, CloudflareError, Retries
from cfapi.audit import Audit, SnapshotFile, Terms
from cfapi.audit.tokens import BadAccounts, load_tokens
from cfapi.sandbox import Fault, Sandbox

TOKEN = "a" * 40


def client(box: Sandbox) -> Cloudflare:
    return Cloudflare(box.token, base_url=box.url, rate_limit=None, retries=Retries(base=0))


def written(tmp_path, text):
    (tmp_path / "accounts.toml").write_text(text)
    return tmp_path / "accounts.toml"


def entry(token: str, name: str = "Acme") -> str:
    return f'[[account]]\nname = "{name}"\ntoken = {token}\n'


async def test_two_accounts_are_read_side_by_side_into_one_report(tmp_path):
    async with Sandbox(zones=30, seed=1, quota=None) as one, Sandbox(zones=20, seed=2, quota=None) as two:
        async with client(one) as first, client(two) as second:
            with SnapshotFile.create(tmp_path / "snapshot") as file:
                await Audit().collect({"one": first, "two": second}, file)
                both = Audit(terms=Terms(now=one.now)).judge(file, one.now)
            alone = [await Audit(terms=Terms(now=one.now)).run(cf) for cf in (first, second)]

        ids = {*one.zones, *two.zones}
        assert both.zones == len(ids)
        assert sum(both.accounts.values()) == both.zones
        assert len(both.accounts) == len({*alone[0].accounts, *alone[1].accounts})
        assert both.is_whole


async def test_a_zone_that_two_tokens_see_is_read_and_judged_once(tmp_path):
    async with Sandbox(zones=40, quota=None) as box, client(box) as one, client(box) as two:
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            await Audit().collect({"one": one, "two": two}, file)
            report = Audit().judge(file, box.now)

        reads = Counter(each.path for each in box.requests if each.path.endswith(("/dnssec", "/members")))
        assert set(reads.values()) == {1}
        assert report.zones == 40


async def test_a_token_that_is_not_valid_ends_its_own_account_alone_and_is_named(tmp_path):
    async with Sandbox(zones=10, quota=None) as box, Sandbox(zones=80, seed=2, quota=None) as other:
        box.fault(Fault("status", status=401, path="/zones/*/dnssec"))
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            async with client(box) as bad, client(other) as good:
                with pytest.raises(CloudflareError) as caught:
                    await Audit().collect({"bad": bad, "good": good}, file)

            assert caught.value.__notes__ == ["This concerns bad."]
            assert {zone.zone.id for zone in file.zones()} >= set(other.zones)
            assert not file.is_complete


async def test_a_run_of_many_accounts_goes_on_with_the_token_that_had_listed_each_zone(tmp_path):
    async with Sandbox(zones=15, quota=None) as one, Sandbox(zones=15, seed=2, quota=None) as two:
        one.fault(Fault("status", status=401, path="/zones/*/dnssec"))
        async with client(one) as first, client(two) as second:
            with SnapshotFile.create(tmp_path / "snapshot") as file, pytest.raises(CloudflareError):
                await Audit().collect({"one": first, "two": second}, file)
            one.clear_faults()
            before = len(two.requests)
            with SnapshotFile.open(tmp_path / "snapshot") as file:
                await Audit().collect({"one": first, "two": second}, file)

                assert file.is_complete
                assert file.counts() == (30, 30)
        assert len(two.requests) == before


# --- the file


def test_a_token_is_in_the_environment_a_file_or_what_a_command_prints(tmp_path, monkeypatch):
    monkeypatch.setenv("ACME_TOKEN", "of-the-environment")
    (tmp_path / "token").write_text("of-the-file\n")
    program = f"print({'of-the-command'!r})"
    text = (
        entry('{ env = "ACME_TOKEN" }', "A")
        + entry('{ file = "token" }', "B")
        + entry(f'{{ command = ["{sys.executable}", "-c", "{program}"] }}', "C")
    )

    tokens = load_tokens(written(tmp_path, text))

    assert [(each.name, each.token.reveal()) for each in tokens] == [
        ("A", "of-the-environment"),
        ("B", "of-the-file"),
        ("C", "of-the-command"),
    ]
    assert [each.name for each in load_tokens(tmp_path / "accounts.toml", ("B",))] == ["B"]
    assert "of-the" not in repr(tokens)


def test_a_token_is_in_the_keyring(tmp_path, memory_keyring):
    memory_keyring["cfapi", "acme"] = "of-the-keyring"

    (token,) = load_tokens(written(tmp_path, entry('{ keyring = "cfapi/acme" }')))
    assert token.token.reveal() == "of-the-keyring"
    with pytest.raises(BadAccounts, match="the keyring has no cfapi/other"):
        load_tokens(written(tmp_path, entry('{ keyring = "cfapi/other" }')))


@pytest.mark.parametrize("text", [entry(f'"{TOKEN}"'), entry(f'{{ token = "{TOKEN}" }}'), f'token = "{TOKEN}"'])
def test_a_token_in_the_file_itself_is_refused_and_not_repeated(tmp_path, text):
    with pytest.raises(BadAccounts) as refused:
        load_tokens(written(tmp_path, text))

    assert TOKEN not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "missing required field `account`"),
        ("account = []", "length >= 1"),
        ("[[account", "accounts.toml"),
        (entry("{ }"), "one of env, file, keyring and command"),
        (entry('{ env = "A", file = "b" }'), "one of env, file, keyring and command"),
        (entry('{ env = "CFAPI_NO_SUCH" }'), "'Acme' can't be read: CFAPI_NO_SUCH is not set"),
        (entry('{ file = "nowhere" }'), "No such file"),
        (entry('{ command = "cfapi-no-such-program" }'), "'Acme' can't be read"),
        (entry(f"{{ command = \"{sys.executable} -c 'print(1); exit(3)'\" }}"), "ended with 3"),
        (entry(f'{{ command = "{sys.executable} -c pass" }}'), "is empty"),
        (entry('{ env = "HOME" }') * 2, "two accounts 'Acme'"),
        (entry('{ env = "HOME" }') + entry('{ env = "HOME" }', "Globex"), "have the same token"),
    ],
)
def test_what_is_wrong_with_the_file_is_told_in_a_sentence(tmp_path, text, words, monkeypatch):
    monkeypatch.setenv("HOME", "x")
    with pytest.raises(BadAccounts, match=words):
        load_tokens(written(tmp_path, text))


def test_an_account_that_is_not_in_the_file_is_refused_and_those_that_are_are_named(tmp_path):
    with pytest.raises(BadAccounts, match=r"no account 'Globex' in .*; there are Acme"):
        load_tokens(written(tmp_path, entry('{ env = "HOME" }')), ("Globex",))
