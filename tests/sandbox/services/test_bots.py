"""Protection from bots: at first it is off, in the words of the zone's plan; what is set is read back."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


async def test_a_free_zone_has_bot_fight_mode_and_at_first_it_is_off(call: Ask, box: Sandbox):
    zone = box.add_zone("shop.example", plan="free")

    first = (await call("GET", f"/zones/{zone.id}/bot_management")).result
    assert first["fight_mode"] is False
    assert not [name for name in first if name.startswith("sbfm_")]

    await call("PUT", f"/zones/{zone.id}/bot_management", json={"fight_mode": True})
    assert (await call("GET", f"/zones/{zone.id}/bot_management")).result == first | {"fight_mode": True}


@pytest.mark.parametrize(("plan", "likely"), [("pro", None), ("business", "allow"), ("enterprise", "allow")])
async def test_a_paid_zone_has_super_bot_fight_mode_and_at_first_it_allows_all(call, box, plan, likely):
    zone = box.add_zone("shop.example", plan=plan)

    told = (await call("GET", f"/zones/{zone.id}/bot_management")).result

    assert "fight_mode" not in told
    assert told["sbfm_definitely_automated"] == "allow"
    assert told.get("sbfm_likely_automated") == likely
