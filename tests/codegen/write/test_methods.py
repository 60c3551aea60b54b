"""What a method looks like, and which request it makes."""

from tests.support.codegen_documents import TEXT, ZONE_ID, document, generated, operation, ref, thing


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
    def get(self, *, zone_id: str) -> Reply[Zone]:
        """Get a zone: GET /zones/{zone_id} (permission: Zone Read).
        https://developers.cloudflare.com/api/resources/zones/methods/get/"""
        return self._call("zones.get", "GET", "/zones/{zone_id}", locals(), Zone)
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


def test_positional_arguments_come_before_the_star() -> None:
    rule = {"name": "rule_id", "in": "path", "required": True, "schema": TEXT}
    get = operation("rules", "get", x_positional=["rule_id"])
    get["parameters"] = [ZONE_ID, rule]

    text = generated(document({"/zones/{zone_id}/rules/{rule_id}": {"get": get}}))["rules.py"]

    assert "def get(self, rule_id: str, *, zone_id: str) -> Reply[None]:" in text


def test_an_argument_may_hide_a_name_that_the_statement_needs() -> None:
    get = operation("rules", "get", result={"type": "array", "items": TEXT})
    get["parameters"] = [{"name": "list", "in": "query", "schema": TEXT}]

    text = generated(document({"/rules": {"get": get}}))["rules.py"]

    assert "list as list_" in text
    assert "locals(), list_[str])" in text


def test_text_and_bytes_are_read_as_they_are() -> None:
    export, download = operation("zones", "export"), operation("zones", "download")
    export["responses"]["200"]["content"] = {"text/plain": {"schema": TEXT}}
    download["responses"]["200"]["content"] = {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}

    text = generated(document({"/a": {"get": export}, "/b": {"get": download}}))["zones.py"]

    assert "def export(self) -> Reply[str]:" in text
    assert 'return self._call("zones.export", "GET", "/a", locals(), str)' in text
    assert 'return self._call("zones.download", "GET", "/b", locals(), bytes)' in text


def test_a_deprecated_call_says_so() -> None:
    text = generated(document({"/rules": {"get": operation("rules", "get", deprecated=True)}}))["rules.py"]

    assert '"""Get rules (deprecated): GET /rules.' in text


def test_what_a_response_holds_may_be_written_back() -> None:
    read, written = thing(name=TEXT, id=TEXT), thing(name=TEXT)
    paths = {
        "/r": {
            "get": operation("records", "get", result=ref("RecordResponse")),
            "put": operation("records", "update", body=thing(record=ref("Record"), other=TEXT)),
        }
    }

    text = generated(document(paths, RecordResponse=read, Record=written))["records.py"]

    assert "record: RecordParam | Record | Mapping[str, Any] | Unset = UNSET" in text
