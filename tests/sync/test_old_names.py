"""Names of other SDKs on a synchronous client: the error names the new form, without await."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from cfapi._hints import CLIENT, LISTING, RESOURCE, synchronous
from cfapi.sync import Cloudflare

# Type checkers know that these are not there.
CF: Any = Cloudflare("t")
OLD: dict[str, tuple[Callable[[], object], str]] = {
    "result": (lambda: CF.zones.list().result, "page = listing.page()"),
    "auto_paging_iter": (lambda: CF.zones.list().auto_paging_iter(), "for item in listing"),
    "to_list": (lambda: CF.zones.list().to_list(), "use listing.collect()"),
    "an index": (lambda: CF.zones.list()[0], "use `listing.first()`"),
    "a length": (lambda: len(CF.zones.list()), "use `listing.total()`"),
    "raw": (lambda: CF.zones.with_raw_response, "cf.zones.get.envelope(...)"),
    "streaming": (lambda: CF.with_streaming_response, "with cf.workers.scripts.get.open(...) as stream"),
    "dns_records": (lambda: CF.zones.dns_records, "use cf.dns.records"),
    "dns_records of the client": (lambda: CF.dns_records, "use cf.dns.records"),
    "purge_cache": (lambda: CF.zones.purge_cache, "use cf.cache.purge(zone_id=...)"),
    "the path of a product": (lambda: CF.zones.firewall, "use cf.firewall."),
    "a setting": (lambda: CF.zones.settings.ssl, "a setting is read by its id: .get('ssl', zone_id=...)"),
    "a get of all": (CF.accounts.get, ".list() lists what there is"),
    "a count": (lambda: CF.zones.list().total_count, "use listing.total()"),
    "pagerules": (lambda: CF.zones.pagerules, "use cf.page_rules"),
    "a verb": (lambda: CF.zones.post(data={}), "cf.post(path, json=...)"),
    "aclose": (lambda: CF.aclose, "use cf.close()"),
    "copy": (lambda: CF.copy, "use cf.with_options(...)"),
}


@pytest.mark.parametrize(("use", "said"), OLD.values(), ids=OLD)
def test_an_old_name_is_an_error_that_names_the_new_form_without_await(use: Callable[[], object], said: str):
    with pytest.raises((AttributeError, TypeError), match=re.escape(said)) as caught:
        use()

    assert "await" not in str(caught.value)


def test_no_hint_for_synchronous_code_has_await_in_it():
    for hints in (LISTING, RESOURCE, CLIENT):
        assert [text for text in synchronous(hints).values() if "await" in text or "async " in text] == []


def test_a_name_that_nobody_knows_is_missing_as_anywhere():
    with pytest.raises(AttributeError, match=r"^'Zones' object has no attribute 'nothing'$"):
        CF.zones.nothing  # noqa: B018
    assert not hasattr(CF, "nothing")
