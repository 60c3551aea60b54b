"""The criteria of an audit in a TOML file."""

from datetime import timedelta

import pytest

from cfapi.audit import Terms
from cfapi.audit.config import BadConfiguration, load_terms
from tests.support.audit import NOW


def test_what_a_file_says_replaces_the_usual(tmp_path):
    (tmp_path / "a.toml").write_text('[thresholds]\nexpiring_days = 45\nweb_hosts = ["@", "shop"]\n')
    terms = load_terms(tmp_path / "a.toml", NOW)

    assert (terms.expiring, terms.web_hosts) == (timedelta(days=45), ("@", "shop"))
    assert terms.settling == Terms(now=NOW).settling


def test_an_empty_file_says_nothing(tmp_path):
    (tmp_path / "a.toml").write_text("")

    assert load_terms(tmp_path / "a.toml", NOW) == Terms(now=NOW)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[thresholds]\nexpiring = 3\n", "unknown field `expiring`"),
        ("[threshold]\n", "unknown field `threshold`"),
        ("[thresholds]\nexpiring_days = 'x'\n", "expiring_days"),
        ("[thresholds]\nexpiring_days = -1\n", "expiring_days"),
        ("[thresholds]\nexpiring_days = inf\n", "expiring_days"),
        ('[thresholds]\nweb_hosts = [""]\n', "web_hosts"),
        ("thresholds = 3\n", "thresholds"),
        ("[thresholds", "Expected"),
    ],
)
def test_what_it_does_not_know_is_refused_by_name(tmp_path, text, told):
    (tmp_path / "a.toml").write_text(text)

    with pytest.raises(BadConfiguration, match=r"a\.toml") as refused:
        load_terms(tmp_path / "a.toml", NOW)
    assert told in str(refused.value)
