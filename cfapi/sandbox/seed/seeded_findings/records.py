"""Faults and decoys in the DNS records of a zone."""

from collections.abc import Callable

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Plant, Seedable
from cfapi.sandbox.services.dns.record_rules import normalised, stored
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.ids import hex_id

_INTERNAL = ("10.0.0.7", "172.16.4.1", "192.168.1.10", "127.0.0.1", "169.254.1.1", "100.64.0.9")
_CLAIMABLE = ("old-shop.azurewebsites.net", "docs.github.io", "former.herokuapp.com", "assets.s3.amazonaws.com")

_RANDOM = ("d111111abcdef8.cloudfront.net", "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com")


def add(context: FindingContext, type: str, name: str, content: str = "", **fields: object) -> None:
    """Add a record."""
    given = {"type": type, "name": name, **({"content": content} if content else {}), **fields}
    made = stored(normalised(given, context.zone, "free"), hex_id(context.random), timestamp(context.now))
    context.part[made["id"]] = made


def remove(context: FindingContext, unwanted: Callable[[Json], bool]) -> None:
    """Remove records."""
    for id in [id for id, record in context.part.items() if unwanted(record)]:
        del context.part[id]


def adding(subject: str, *variants: tuple[str, str, str], **fields: object) -> Plant:
    """Add one of several records; `{zone}` in its content and in the subject is the zone's name."""

    def plant(context: FindingContext) -> str:
        type, name, content = variants[context.turn % len(variants)]
        add(context, type, name, content.replace("{zone}", context.zone), **fields)
        return subject.replace("{zone}", context.zone)

    return plant


def text_instead(subject: str, name: str, marker: str, *variants: str) -> Plant:
    """Replace the TXT record of a kind at a name by one of several others; a variant may be empty, or of two lines."""

    def plant(context: FindingContext) -> str:
        full = context.zone if name == "@" else f"{name}.{context.zone}"
        remove(context, lambda each: each["type"] == "TXT" and each["name"] == full and marker in each["content"])
        for text in filter(None, variants[context.turn % len(variants)].split("\n")):
            add(context, "TXT", name, f'"{text.replace("{zone}", context.zone)}"')
        return subject

    return plant


def internal(context: FindingContext) -> str:
    add(context, "A", "intranet", _INTERNAL[context.turn % len(_INTERNAL)])
    return f"A intranet.{context.zone}"


def unproxied(context: FindingContext) -> str:
    """The main name leads past the proxy, to an address of its own."""
    remove(context, lambda each: each["name"] == f"www.{context.zone}")
    add(context, "A", "www", f"192.0.2.{context.random.randrange(2, 255)}", proxied=False)
    return f"A www.{context.zone}"


def twin(context: FindingContext) -> str:
    """A record that is not proxied has the address of one that is."""
    hidden = next(each["content"] for each in context.part.values() if each["type"] == "A" and each["proxied"])
    add(context, "A", "direct", hidden)
    return f"A direct.{context.zone}"


def proxied_mail(context: FindingContext) -> str:
    add(context, "A", "mx1", f"203.0.113.{context.random.randrange(1, 255)}", proxied=True)
    return f"MX mx1.{context.zone}"


def claimable(context: FindingContext) -> str:
    add(context, "CNAME", "former", _CLAIMABLE[context.turn % len(_CLAIMABLE)])
    return f"CNAME former.{context.zone}"


def no_caa(context: FindingContext) -> str:
    remove(context, lambda each: each["type"] == "CAA")
    return "CAA"


def no_dkim(context: FindingContext) -> str:
    """No key, or a revoked one."""
    remove(context, lambda each: each["name"].endswith(f"_domainkey.{context.zone}"))
    if context.turn % 2:
        add(context, "TXT", "old._domainkey", '"v=DKIM1; k=rsa; p="')
    return "DKIM"


def parked(context: FindingContext) -> str:
    """No mail, and not a word that says so, or half of it."""
    no_mail(context)
    if context.turn % 2:
        add(context, "TXT", "@", '"v=spf1 -all"')
    return "mail"


def locked(context: FindingContext) -> str:
    """No mail, and all that says so."""
    no_mail(context)
    add(context, "TXT", "@", '"v=spf1 -all"')
    add(context, "TXT", "_dmarc", '"v=DMARC1; p=reject"')
    return "mail"


def no_mail(context: FindingContext) -> None:
    remove(context, lambda each: each["type"] == "MX" or "_domainkey." in each["name"])
    remove(context, lambda each: each["type"] == "TXT" and ("v=spf1" in each["content"] or "DMARC1" in each["content"]))


def delegated_dkim(context: FindingContext) -> str:
    """Keys that somebody else publishes, or that leave out the version."""
    remove(context, lambda each: each["name"].endswith(f"_domainkey.{context.zone}"))
    if context.turn % 2:
        add(context, "CNAME", "s1._domainkey", "s1.keys.mailer.example")
    else:
        add(context, "TXT", "s1._domainkey", '"p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQ"')
    return "DKIM"


def own_name(context: FindingContext) -> str:
    """Names that have a random part can't be registered by others."""
    add(context, "CNAME", "assets", _RANDOM[context.turn % len(_RANDOM)], proxied=True)
    return f"CNAME assets.{context.zone}"


def originless(context: FindingContext) -> str:
    """Addresses that lead nowhere, for names to which a Worker or a redirect responds; another tells the same one."""
    add(context, "AAAA", "redirect", "100::", proxied=True)
    add(context, "A", "worker", "192.0.2.1", proxied=True)
    add(context, "A", "unused", "192.0.2.1")
    return f"A unused.{context.zone}"


def _of_records(check: str, group: str, plant: Plant) -> Seedable:
    return Seedable(check, "records", group, plant)


_SPF = ("", "v=spf1 mx ?all", "v=spf1 a +all", "v=spf1 mx -all\nv=spf1 a -all", "v=spf1 include:_spf.{zone}")
_DMARC = ("", "v=DMARC1; p=none", "v=DMARC1; p=none; sp=reject", "v=DMARC1; p=reject; pct=10")

FAULTS = (
    _of_records("dns.private_ip_absent", "internal", internal),
    _of_records("dns.web_proxied", "www", unproxied),
    _of_records("dns.origin_hidden", "origin", twin),
    _of_records("dns.mx_not_proxied", "mail", proxied_mail),
    _of_records("dns.takeover_safe", "takeover", claimable),
    _of_records(
        "dns.delegation_intended", "delegation", adding("NS lab.{zone}", ("NS", "lab", "ns1.elsewhere.example"))
    ),
    _of_records("dns.caa_set", "packs", no_caa),
    _of_records("mail.spf_strict", "mail", text_instead("SPF", "@", "v=spf1", *_SPF)),
    _of_records("mail.dmarc_enforced", "mail", text_instead("DMARC", "_dmarc", "DMARC1", *_DMARC)),
    _of_records("mail.dkim_set", "mail", no_dkim),
    _of_records("mail.parked_locked", "mail", parked),
    _of_records(
        "cert.hosts_covered",
        "packs",
        adding("proxied names", ("A", "one.deeper", "203.0.113.77"), ("A", "*.wild", "203.0.113.78"), proxied=True),
    ),
)
DECOYS = (
    _of_records("dns.takeover_safe", "takeover", own_name),
    _of_records("dns.origin_hidden", "origin", originless),
    _of_records("mail.dkim_set", "mail", delegated_dkim),
    _of_records("mail.parked_locked", "mail", locked),
    _of_records(
        "mail.dmarc_enforced", "mail", text_instead("DMARC", "_dmarc", "DMARC1", "v=DMARC1; sp=none; p=reject")
    ),
    _of_records("mail.dmarc_enforced", "mail", adding("DMARC", ("TXT", "_dmarc.lists", '"v=DMARC1; p=none"'))),
    _of_records("mail.spf_strict", "mail", adding("SPF", ("TXT", "lists", '"v=spf1 +all"'))),
    _of_records("mail.spf_strict", "mail", text_instead("SPF", "@", "v=spf1", "v=spf1 mx ~all")),
)
