"""Unions that differ in a few properties become one."""

from codegen.read.fixes import Fixes
from tests.support.codegen_documents import TEXT, document, generated, one_of, operation, ref, required, thing


def test_a_folded_union_lends_its_further_properties_to_the_other() -> None:
    def union(*names: str) -> dict[str, object]:
        return {"oneOf": [ref(name) for name in names], "discriminator": {"propertyName": "type"}}

    a, b = required(thing(type=one_of("A"), x=TEXT)), required(thing(type=one_of("B"), y=TEXT))
    with_id = required(thing(type=one_of("A"), x=TEXT, id=TEXT))
    body = thing(posts={"type": "array", "items": ref("Post")}, puts={"type": "array", "items": ref("Put")})
    source = document(
        {"/r": {"post": operation("records", "batch", body=body)}},
        Post=union("A", "B"), Put=union("PutA", "B"), A=a, B=b, PutA=with_id,
    )  # fmt: skip

    text = generated(source, Fixes(folds={"Put": "Post"}))["records.py"]

    assert '    type: Literal["A"]\n    x: str\n    id: str | None = None\n' in text
    assert "PutA" not in text
