"""The calls of Cloudflare's guide "Make API calls", and others like them."""

from cfapi.cli.shells.request import ShellRequest, credential_headers

TOKEN = credential_headers(["Authorization"])
KEY = credential_headers(["X-Auth-Email", "X-Auth-Key"])
JSON = ("Content-Type", "application/json")
BASE = "https://api.cloudflare.com/client/v4/"
ACCEPTED = b'{"status": "accepted"}'


def guide_calls(base: str = BASE, zone: str = "ZONE", invite: str = "INVITE") -> dict[str, ShellRequest]:
    """The calls of the guide by what they do."""
    return {
        "zone": ShellRequest("GET", f"{base}zones/{zone}", TOKEN),
        "invite with a key": ShellRequest("PATCH", f"{base}user/invites/{invite}", (*KEY, JSON), ACCEPTED),
        "invite with a token": ShellRequest("PATCH", f"{base}user/invites/{invite}", (*TOKEN, JSON), ACCEPTED),
        "certificate packs": ShellRequest(
            "GET", f"{base}zones/{zone}/ssl/certificate_packs?ssl_status=all", (*KEY, JSON)
        ),
    }


# Names of things, texts of records and the like, as they are in the wild.
HOSTILE_JSON = (
    '{"content": "v=spf1 include:_spf.example.com ~all", "name": "100% & co <b>it\'s</b> | \\"x\\" ^!$(id)`id`"}',
    '{"a": "Bob\u2019s \u201cquoted\u201d \U0001f980", "b": "line\\nbreak\\ttab\\\\ \\/ \\u0041", "c": ""}',
    '{\n  "expression": "(http.host eq \\"a.example\\" and not ssl)",\n  "n": [1, 2.50, -3e7, true, null]\n}',
    '["%PATH%", "!PATH!", "$env:PATH", "%OS%%OS%"]',
    '"ends with a backslash \\\\"',
)


def hostile_calls() -> list[ShellRequest]:
    """Calls whose bodies, queries and headers shells are known to change."""
    url = f"{BASE}zones/ZONE/dns_records"
    return [
        *(ShellRequest("POST", url, (*TOKEN, JSON), body.encode()) for body in HOSTILE_JSON),
        ShellRequest("GET", f"{url}?name=a%20b&content=%25OS%25&tag=%E4%BA%8C", TOKEN),
        ShellRequest("GET", f"{url}?tags[]=a&order={{b}}", KEY),
        ShellRequest("DELETE", f"{url}/ID", (*TOKEN, ("If-Match", '"a&b"'), ("X-Empty", ""))),
        ShellRequest("POST", url, (*TOKEN, ("Content-Type", "text/plain")), b"@not a file"),
        ShellRequest("PUT", url, TOKEN, b"a=b&c=d%20e"),
        ShellRequest("HEAD", url, TOKEN),
    ]
