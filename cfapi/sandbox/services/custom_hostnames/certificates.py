"""Certificates of custom hostnames: ordered, validated by the method that was chosen, issued, and renewed in time."""

import copy
import functools
from datetime import datetime, timedelta
from typing import Any

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ErrorCode
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.services.custom_hostnames.proofs import points_to, publishes
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Zone

# How long an order takes from one state to the next.
_TO_VALIDATION, _TO_PROOF = timedelta(seconds=10), timedelta(minutes=3) - timedelta(seconds=10)
_TO_NEXT, _AGAIN = timedelta(minutes=1), timedelta(hours=1)
_VALIDATION_ENDS = timedelta(days=7)
_VALIDITY, _RENEWED_BEFORE = timedelta(days=90), timedelta(days=30)
_ISSUERS = {
    "digicert": "DigiCertInc",
    "google": "GoogleTrustServices",
    "lets_encrypt": "LetsEncrypt",
    "ssl_com": "SSLCorp",
}
_USUAL: Json = {"type": "dv", "bundle_method": "ubiquitous", "certificate_authority": "google", "wildcard": False}
UNSAID: Json = _USUAL | {"method": "http", "settings": dict[str, Any]()}
# What makes it another certificate, if it is another.
_KINDS = (*_USUAL, "method")
_CHOICES: dict[str, tuple[ErrorCode, tuple[str, ...]]] = {
    "method": (codes.SSL_METHOD, ("http", "txt", "email")),
    "type": (codes.SSL_TYPE, ("dv",)),
    "bundle_method": (codes.SSL_BUNDLE, ("ubiquitous", "optimal", "force")),
}
_SWITCH = ("on", "off")
_SETTINGS: dict[str, tuple[ErrorCode, tuple[str, ...]]] = {
    "http2": (codes.SSL_HTTP2, _SWITCH),
    "tls_1_2_only": (codes.SSL_TLS_1_2_ONLY, _SWITCH),
    "tls_1_3": (codes.SSL_TLS_1_3, _SWITCH),
    "min_tls_version": (codes.SSL_MIN_TLS, ("1.0", "1.1", "1.2", "1.3")),
}


def check(ssl: Json, *, whole: bool) -> None:
    """Refuse what a certificate can't be; `whole`: whether it is ordered, and so must say its type and its method."""
    if whole and "custom_certificate" not in ssl and not {"type", "method"} <= ssl.keys():
        raise codes.SSL_INCOMPLETE.error()
    for name, (code, allowed) in _CHOICES.items():
        if ssl.get(name, allowed[0]) not in allowed:
            raise code.error()
    settings = as_object(ssl.get("settings"))
    for name, (code, allowed) in _SETTINGS.items():
        if settings.get(name, allowed[0]) not in allowed:
            raise code.error()
    if settings.get("ciphers") and settings.get("min_tls_version") == "1.3":
        raise codes.SSL_CIPHERS.error()


@attrs.frozen
class Order:
    """The certificate of one custom hostname. It ends where `facts` have another, or none."""

    store: Store
    zone: Zone
    facts: Json
    ssl: Json
    since: datetime

    def begin(self) -> None:
        """A certificate that the customer brings has nothing to prove."""
        self.ssl["status"] = "initializing"
        brought = "custom_certificate" in self.ssl
        self._at(self.since + _TO_VALIDATION, self._issue if brought else self.validate)

    def validate(self, moment: datetime) -> None:
        self.ssl.update(status="pending_validation", validation_records=self._records())
        self._at(moment + _TO_PROOF, self._look)

    def _look(self, moment: datetime) -> None:
        if self._is_proved():
            self.ssl["status"] = "pending_issuance"
            self._at(moment + _TO_NEXT, self._issue)
        elif moment < self.since + _VALIDATION_ENDS:
            self._at(moment + _AGAIN, self._look)
        else:
            why = "The domain control validation was not completed in time."
            self.ssl.update(status="validation_timed_out", validation_errors=[{"message": why}])

    def _issue(self, moment: datetime) -> None:
        self.ssl["status"] = "pending_deployment"
        self._at(moment + _TO_NEXT, self.deploy)

    def deploy(self, moment: datetime) -> None:
        self.ssl.pop("validation_records", None)
        self.ssl.update(
            status="active",
            issuer=_ISSUERS[self.ssl["certificate_authority"]],
            uploaded_on=timestamp(moment),
            expires_on=timestamp(moment + _VALIDITY),
        )
        self._at(moment + _VALIDITY - _RENEWED_BEFORE, self._renew)

    def _renew(self, moment: datetime) -> None:
        """Over HTTP nobody need do anything; else the customer has new records to publish."""
        if self.ssl["method"] == "http" and self._is_proved():
            self.deploy(moment)
        else:
            attrs.evolve(self, since=moment).validate(moment)

    def _is_proved(self) -> bool:
        if self.ssl["method"] == "email":
            return True
        if self.ssl["method"] == "http":
            return points_to(self.store, self.facts["hostname"], self.zone)
        return all(
            publishes(self.store, each["txt_name"], each["txt_value"], self.zone)
            for each in self.ssl["validation_records"]
        )

    def _records(self) -> list[Json]:
        return [_record(self.ssl["method"], host, self.store.new_id()) for host in self.ssl["hosts"]]

    def _at(self, moment: datetime, step: Any) -> None:
        self.store.scheduler.at(moment, functools.partial(self._do, step))

    def _do(self, step: Any, moment: datetime) -> None:
        if self.facts.get("ssl") is self.ssl:
            step(moment)


def order(store: Store, zone: Zone, facts: Json, wanted: Json, now: datetime) -> None:
    """Order a certificate for a custom hostname; the one that was there before is replaced."""
    ssl = copy.deepcopy(UNSAID) | {name: value for name, value in wanted.items() if name != "custom_key"}
    host = facts["hostname"]
    hosts = [host, f"*.{host}"] if ssl["wildcard"] else [host]
    facts["ssl"] = ssl | {"id": store.new_uuid(), "hosts": hosts}
    one = Order(store, zone, facts, facts["ssl"], now)
    one.begin()


def change(store: Store, zone: Zone, facts: Json, wanted: Json, now: datetime) -> None:
    """Take over settings. Another kind of certificate is another order; the same is validated anew, if it waits."""
    before = as_object(facts.get("ssl"))
    kept = {name: before[name] for name in (*_KINDS, "settings") if name in before}
    settings = as_object(kept.get("settings")) | as_object(wanted.get("settings"))
    if any(wanted.get(name, kept.get(name)) != kept.get(name) for name in _KINDS) or "custom_certificate" in wanted:
        order(store, zone, facts, kept | wanted | {"settings": settings}, now)
        return
    facts["ssl"]["settings"] = settings
    if before["status"] in {"pending_validation", "validation_timed_out"} and "method" in wanted:
        again = facts["ssl"] = {name: value for name, value in facts["ssl"].items() if name != "validation_errors"}
        Order(store, zone, facts, again, now).validate(now)


def _record(method: str, host: str, token: str) -> Json:
    """What the owner of the host name must publish for the authority."""
    plain = host.removeprefix("*.")
    if method == "txt":
        return {"status": "pending", "txt_name": f"_acme-challenge.{plain}", "txt_value": token}
    if method == "email":
        return {"status": "pending", "emails": [f"administrator@{plain}", f"webmaster@{plain}"]}
    url = f"http://{plain}/.well-known/pki-validation/{token[:8]}.txt"
    return {"status": "pending", "http_url": url, "http_body": token}
