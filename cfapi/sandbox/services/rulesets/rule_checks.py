"""What the rules of a ruleset must be: alone, by their phase, and together."""

import re
from collections import Counter
from collections.abc import Sequence

from cfapi.sandbox.errors import codes
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.services.rulesets.parameters import unknown_parameter
from cfapi.sandbox.services.rulesets.phases import ACTIONS, MOST, RATE_LIMIT, WITH_PARAMETERS

_LONGEST_EXPRESSION = 4096
_STRINGS = re.compile(r'r(#*)".*?"\1|"(?:[^"\\]|\\.)*"', re.DOTALL)
# Fields are known by their first words: developers.cloudflare.com/ruleset-engine/rules-language/fields/reference/
_FIELD = re.compile(r"(?<![\w.$])[a-z_]\w*(?=\.[a-z_])")
_FAMILIES = frozenset({"cf", "http", "icmp", "ip", "raw", "sip", "ssl", "tcp", "udp"})
_PAIRS = {")": "(", "]": "[", "}": "{"}


def check_rules(rules: Sequence[Json], phase: str, plan: str | None) -> None:
    """Refuse rules that can't be together in a phase of an account, or of a zone of a plan."""
    for number, rule in enumerate(rules):
        _check(rule, phase, f"/rules/{number}")
    for name in ("ref", "id"):
        twice = [each for each, count in Counter(rule[name] for rule in rules).items() if count > 1]
        if twice:
            raise codes.RULE_TWICE.error(name=name, value=twice[0], pointer="/rules")
    most = MOST.get(phase, {}).get(plan or "", len(rules))
    if len(rules) > most:
        raise codes.RULES_TOO_MANY.error(most=most, phase=phase, pointer="/rules")


def _check(rule: Json, phase: str, pointer: str) -> None:
    action = rule["action"]
    if action not in ACTIONS.get(phase, {action}):
        raise codes.RULE_ACTION.error(action=action, phase=phase, pointer=f"{pointer}/action")
    if action in WITH_PARAMETERS and not rule.get("action_parameters"):
        raise codes.RULE_PARAMETERS.error(action=action, pointer=f"{pointer}/action_parameters")
    if (name := unknown_parameter(action, rule.get("action_parameters"))) is not None:
        raise codes.RULE_PARAMETER.error(name=name, pointer=f"{pointer}/action_parameters/{name}")
    if phase == RATE_LIMIT and action != "execute" and not rule.get("ratelimit"):
        raise codes.RULE_RATE.error(why=f"is required in the phase {phase}", pointer=f"{pointer}/ratelimit")
    if phase != RATE_LIMIT and rule.get("ratelimit"):
        raise codes.RULE_RATE.error(why=f"is not taken in the phase {phase}", pointer=f"{pointer}/ratelimit")
    why = _fault(str(rule["expression"]))
    if why:
        raise codes.RULE_EXPRESSION.error(expression=rule["expression"], why=why, pointer=f"{pointer}/expression")


def _fault(expression: str) -> str | None:
    """What is wrong with an expression, as far as a look at its signs tells."""
    if len(expression) > _LONGEST_EXPRESSION:
        return f"it is longer than {_LONGEST_EXPRESSION} characters"
    bare = _STRINGS.sub(" ", expression)
    if '"' in bare:
        return "a string does not end"
    if not _is_balanced(bare):
        return "its brackets do not match"
    unknown = [each for each in _FIELD.findall(bare) if each not in _FAMILIES]
    return f"could not parse filter expression: unknown identifier {unknown[0]}" if unknown else None


def _is_balanced(text: str) -> bool:
    opened: list[str] = []
    for sign in text:
        if sign in _PAIRS.values():
            opened.append(sign)
        elif sign in _PAIRS and (not opened or opened.pop() != _PAIRS[sign]):
            return False
    return not opened
