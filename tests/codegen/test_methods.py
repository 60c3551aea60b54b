"""What a method looks like, and which request it makes."""

import pytest

from codegen.read.document import DocumentError
from tests.support.codegen_documents import TEXT, ZONE_ID, document, generated, operation, ref, required, thing


def zone_path(rest: str, **verbs: dict[str, object]) -> dict[str, dict[str, object]]:
    for spec in verbs.values():
        spec["parameters"] = [ZONE_ID, *spec["parameters"]]  # type: ignore[misc]
    return {f"/zones/{{zone_id}}{rest}": dict(verbs)}


def one_line(text: str) -> str:
    return " ".join(text.split()).replace("( ", "(")


def test_a_method_is_a_signature_a_docstring_and_one_statement() -> None:
    get = operation("zones", "get", result=ref("Zone"), x_token_permissions=["Zone Write", "Zone Read"])

    files = generated(document(zone_path("", get=get), Zone=thing(name=TEXT, status=TEXT)))

    assert files["zones.py"].endswith('''
    async def get(self, *, zone_id: str) -> Zone:
        """Get a zone: GET /zones/{zone_id} (permission: Zone Read).
        https://developers.cloudflare.com/api/resources/zones/methods/get/"""
        return await self._call("zones.get", "GET", "/zones/{zone_id}", locals(), Zone)
''')


def test_a_listing_returns_pages_and_says_only_what_is_not_usual() -> None:
    listed = operation("zones", "list", result={"type": "array", "items": ref("Zone")})
    listed["parameters"] = [
        {"name": "page", "in": "query", "schema": {"type": "number"}},
        {"name": "pageSize", "in": "query", "schema": {"type": "number", "maximum": 5000000}},
    ]
    listed["x-pagination"] = {"kind": "page", "params": {"page": "page", "per_page": "pageSize"}}

    text = generated(document({"/zones": {"get": listed}}, Zone=thing(name=TEXT, status=TEXT)))["zones.py"]

    assert "def list(self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET) -> Pages[Zone]:" in text
    assert 'self._pages("zones.list", "GET", "/zones", locals(), Zone, wire={"page_size": "pageSize"},' in one_line(
        text
    )
    assert 'paging=Paging(size=1000, per_page="pageSize")' in text


def test_the_same_name_on_an_account_and_a_zone_is_one_method() -> None:
    account = {"name": "account_id", "in": "path", "required": True, "schema": TEXT}
    paths = {
        "/accounts/{account_id}/rules": {
            "post": operation("rules", "create", body=thing(a=TEXT), parameters=[account])
        },
        "/zones/{zone_id}/rules": {"post": operation("rules", "create", body=thing(b=TEXT), parameters=[ZONE_ID])},
    }

    text = generated(document(paths))["rules.py"]

    assert text.count("def create(") == 1
    assert "account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, a: str | Unset = UNSET" in text
    assert '"POST", "{scope}/rules", locals()' in text


def test_the_same_name_on_unlike_paths_fails_the_run() -> None:
    paths = {"/a": {"get": operation("rules", "get")}, "/b": {"get": operation("rules", "get")}}

    with pytest.raises(DocumentError, match=r"rules\.get is the name of GET /a and of GET /b"):
        generated(document(paths))


def test_positional_arguments_come_before_the_star() -> None:
    rule = {"name": "rule_id", "in": "path", "required": True, "schema": TEXT}
    get = operation("rules", "get", x_positional=["rule_id"])
    get["parameters"] = [ZONE_ID, rule]

    text = generated(document({"/zones/{zone_id}/rules/{rule_id}": {"get": get}}))["rules.py"]

    assert "async def get(self, rule_id: str, *, zone_id: str) -> None:" in text


def test_arguments_are_snake_case_unless_the_document_says_otherwise() -> None:
    get = operation("rules", "get")
    get["parameters"] = [
        {"name": name, "in": "query", "schema": TEXT, **more}
        for name, more in [("from", {}), ("userAgent", {}), ("raw_cf_ray_id", {"x-python-name": "raw_cf_rayid"})]
    ]

    text = generated(document({"/rules": {"get": get}}))["rules.py"]

    assert 'wire={"from_": "from", "user_agent": "userAgent", "raw_cf_rayid": "raw_cf_ray_id"}' in text


def test_an_argument_may_hide_a_name_that_the_statement_needs() -> None:
    get = operation("rules", "get", result={"type": "array", "items": TEXT})
    get["parameters"] = [{"name": "list", "in": "query", "schema": TEXT}]

    text = generated(document({"/rules": {"get": get}}))["rules.py"]

    assert "list as list_" in text
    assert "locals(), list_[str])" in text


def test_an_object_in_the_query_is_one_argument() -> None:
    get = operation("records", "list")
    get["parameters"] = [
        {"name": "name", "in": "query", "x-nested": "dots", "schema": ref("RecordListName")},
        {"name": "tags", "in": "query", "explode": False, "schema": {"type": "array", "items": TEXT}},
    ]

    text = generated(document({"/records": {"get": get}}, RecordListName=thing(contains=TEXT, exact=TEXT)))[
        "records.py"
    ]

    assert "name: RecordName | Mapping[str, Any] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET" in text
    assert 'locals(), NoneType, joined="tags")' in text


def test_a_body_of_several_kinds_takes_the_properties_of_all() -> None:
    kinds = [required(thing(name=TEXT, content=TEXT)), required(thing(name=TEXT, data=thing(weight=TEXT, port=TEXT)))]

    text = generated(document({"/r": {"post": operation("records", "create", body={"oneOf": kinds})}}))["records.py"]

    assert "name: str, content: str | Unset = UNSET" in text


def test_a_body_that_is_no_object_is_one_argument() -> None:
    rules = {"type": "array", "items": thing(a=TEXT, b=TEXT)}
    spec = operation("rules", "update", body=rules)
    spec["requestBody"]["required"] = True

    text = generated(document({"/rules": {"put": spec}}))["rules.py"]

    assert "*, body: Sequence[RuleItem | Mapping[str, Any]]" in text
    assert 'NoneType, whole="body")' in text


def test_text_and_bytes_are_read_as_they_are() -> None:
    export, download = operation("zones", "export"), operation("zones", "download")
    export["responses"]["200"]["content"] = {"text/plain": {"schema": TEXT}}
    download["responses"]["200"]["content"] = {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}

    text = generated(document({"/a": {"get": export}, "/b": {"get": download}}))["zones.py"]

    assert "def export(self) -> Reply[str]:" in text
    assert 'return self._reply("zones.export", "GET", "/a", locals(), str)' in text
    assert 'return self._reply("zones.download", "GET", "/b", locals(), bytes)' in text


def test_names_may_come_from_cloudflares_own_document() -> None:
    spec = operation()
    del spec["x-name"]
    spec |= {"x-fern-sdk-group-name": ["dns", "records"], "x-fern-sdk-method-name": "export"}

    assert "async def export(" in generated(document({"/r": {"get": spec}}))["dns/records.py"]


def test_a_deprecated_call_says_so() -> None:
    text = generated(document({"/rules": {"get": operation("rules", "get", deprecated=True)}}))["rules.py"]

    assert '"""Get rules (deprecated): GET /rules.' in text


@pytest.mark.parametrize(
    ("parameters", "paging"),
    [
        ([], 'Paging(kind="single")'),
        (["page", "per_page"], ""),
        (["page", "limit"], 'Paging(per_page="limit")'),
        (["cursor", "per_page"], 'Paging(kind="cursor")'),
        (["offset"], 'Paging(kind="offset")'),
    ],
)
def test_a_listing_of_cloudflares_own_document_goes_on_as_its_parameters_say(
    parameters: list[str], paging: str
) -> None:
    spec = operation("x", "x", result={"type": "array", "items": TEXT})
    del spec["x-name"]
    spec["parameters"] = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in parameters]
    spec |= {"x-fern-sdk-group-name": "things", "x-fern-sdk-method-name": "list"}

    text = generated(document({"/things": {"get": spec}}))["things.py"]

    assert "self._pages(" in text
    assert paging in text


def test_arguments_of_one_name_are_told_apart_by_their_place() -> None:
    body = thing(zone_id=TEXT, noticeUrl=TEXT, notice_url=TEXT)
    paths = {"/zones/{zone_id}/x": {"put": operation("zones", "x", parameters=[ZONE_ID], body=body)}}

    text = generated(document(paths))["zones.py"]

    assert '"/zones/{path_zone_id}/x"' in text
    assert "path_zone_id: str, " in text
    assert "noticeurl" in text
