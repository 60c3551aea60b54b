"""Which classes are one."""

from tests.support.codegen_documents import TEXT, document, generated, operation, ref, thing


def test_equal_shapes_are_one_class_even_where_they_hold_themselves() -> None:
    def tree(name: str) -> dict[str, object]:
        return thing(name=TEXT, children={"type": "array", "items": ref(name)})

    paths = {
        "/a": {"get": operation("trees", "get", result=ref("Tree"))},
        "/b": {"get": operation("trees", "first", result=ref("TreeFirstResponse"))},
    }

    files = generated(document(paths, Tree=tree("Tree"), TreeFirstResponse=tree("TreeFirstResponse")))

    assert files["trees.py"].count("@model") == 1
