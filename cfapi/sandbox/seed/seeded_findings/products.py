"""What products do for a seeded zone: healthy to begin with; and the faults and decoys in it."""

from typing import Any

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Plant, Seedable

# https://developers.cloudflare.com/waf/managed-rules/
_CLOUDFLARE, _OWASP = "efb7b8c949ac4650a09736fc376e9aee", "4814384a9e5d4991b9815dcfc25d2f1f"
_FREE = "77454fe2d30c4220b5701f6fdfb893ba"
_CONFIG, _MANAGED = "http_config_settings", "http_request_firewall_managed"
_CUSTOM, _RATE = "http_request_firewall_custom", "http_ratelimit"
_LIMIT: Json = {"characteristics": ["cf.colo.id", "ip.src"], "period": 10, "requests_per_period": 20}


def healthy(plan: str) -> Json:
    """Protected from bots, held, and with rules in each phase of the firewall."""
    bots: Json = {"fight_mode": True} if plan == "free" else {"sbfm_definitely_automated": "managed_challenge"}
    managed = (_FREE,) if plan == "free" else (_CLOUDFLARE, _OWASP)
    phases = {
        _MANAGED: [_rule("execute", "true", action_parameters={"id": each}) for each in managed],
        _CUSTOM: [_rule("block", '(http.request.uri.path contains "/.env")')],
        _RATE: [_rule("block", '(http.request.uri.path eq "/login")', ratelimit={**_LIMIT, "mitigation_timeout": 10})],
    }
    return {"bots": bots, "hold": {"hold": True, "include_subdomains": "false"}, "phases": phases}


def _rule(action: str, expression: str, **members: Any) -> Json:
    return {"action": action, "expression": expression, "enabled": True, **members}


def _bots(**facts: Any) -> Plant:
    def plant(context: FindingContext) -> str:
        context.part["bots"] = facts
        return "bots"

    return plant


def _limiting(action: str, expression: str) -> Json:
    return _rule(action, expression, ratelimit=_LIMIT)


def _phase(subject: str, phase: str, *rules: Json) -> Plant:
    """Some rules instead of those of a phase."""

    def plant(context: FindingContext) -> str:
        context.part["phases"][phase] = list(rules)
        return subject

    return plant


def _skipping(expression: str) -> Json:
    return _rule("skip", expression, action_parameters={"ruleset": "current"})


def _configuring(ssl: str) -> Json:
    return _rule("set_config", "ssl", action_parameters={"ssl": ssl})


def _of_products(check: str, group: str, plant: Plant) -> Seedable:
    return Seedable(check, "products", group, plant)


_BLOCKING = _rule("block", '(http.request.uri.path contains "/.git")')
_NARROW = '(ssl and http.request.uri.path eq "/health")'

FAULTS = (
    _of_products("bot.protection_on", "bots", _bots(fight_mode=False, sbfm_definitely_automated="allow")),
    _of_products("waf.ratelimit_set", "rates", _phase("rate limiting rules", _RATE, _limiting("log", "true"))),
    _of_products("waf.custom_enforcing", "custom", _phase("custom rules", _CUSTOM)),
    _of_products("waf.skip_narrow", "custom", _phase("skip rule ssl", _CUSTOM, _skipping("ssl"), _BLOCKING)),
    _of_products(
        "tls.override_absent",
        "config",
        _phase("configuration rule ssl: ssl", _CONFIG, _configuring("flexible")),
    ),
)
DECOYS = (
    _of_products(
        "waf.ratelimit_set",
        "rates",
        _phase("rate limiting rules", _RATE, _limiting("log", "true"), _limiting("block", "ssl")),
    ),
    _of_products("waf.skip_narrow", "custom", _phase(f"skip rule {_NARROW}", _CUSTOM, _skipping(_NARROW), _BLOCKING)),
    _of_products(
        "tls.override_absent", "config", _phase("configuration rule ssl: ssl", _CONFIG, _configuring("strict"))
    ),
)
