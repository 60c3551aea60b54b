"""Every class of the API: what was read is written as it came, and a change is all that changes."""

from random import Random
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from cfapi import from_dict, to_dict
from cfapi._codec.introspection import fields_of
from tests.support.model_json import all_models, json_for
from tests.support.properties import CALM


def test_what_is_read_is_written_as_it_came():
    random = Random(1)
    changed = list[str]()

    for kind in all_models():
        sent = json_for(kind, random)
        thing = from_dict(kind, sent)
        repr(thing)
        if to_dict(thing) != sent or to_dict(attrs.evolve(thing)) != sent:
            changed.append(f"{kind.__module__}.{kind.__name__}")

    assert len(all_models()) > 3000
    assert changed == []


@CALM
@given(kind=st.sampled_from(all_models()), random=st.randoms(use_true_random=False), data=st.data())
def test_a_change_is_all_that_changes(kind: Any, random: Random, data: st.DataObject):
    sent = json_for(kind, random)
    fields = [field for field in fields_of(kind) if field.name.isidentifier()]
    field = data.draw(st.sampled_from(fields)) if fields else None

    thing = from_dict(kind, sent)

    if field is not None:
        assert to_dict(attrs.evolve(thing, **{field.name: "changed"})) == {**sent, field.wire: "changed"}
        setattr(thing, field.name, "changed")
        assert to_dict(thing) == {**sent, field.wire: "changed"}
