"""The options of curl: which take a value, and which change nothing for a call that cfapi makes.

https://curl.se/docs/manpage.html
"""

from collections.abc import Iterator, Sequence

from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.text import Text

SHORT = {
    "X": "request", "H": "header", "d": "data", "F": "form", "G": "get", "I": "head", "u": "user", "T": "upload-file",
    "A": "user-agent", "e": "referer", "b": "cookie", "o": "output", "K": "config", "s": "silent", "S": "show-error",
    "L": "location", "k": "insecure", "v": "verbose", "i": "include", "f": "fail", "#": "progress-bar", "g": "globoff",
    "N": "no-buffer", "4": "ipv4", "6": "ipv6", "0": "http1.0", "m": "max-time", "w": "write-out", "x": "proxy",
    "c": "cookie-jar", "O": "remote-name", "J": "remote-header-name", "j": "junk-session-cookies", "q": "disable",
    "n": "netrc", "a": "append", "E": "cert", "D": "dump-header", "r": "range", "y": "speed-time", "Y": "speed-limit",
    "z": "time-cond", "C": "continue-at", "U": "proxy-user", "p": "proxytunnel", "R": "remote-time", "Z": "parallel",
    "1": "tlsv1", "2": "sslv2", "3": "sslv3", ":": "next",
}  # fmt: skip
# What makes the request.
_MEANT = """
    url request header data data-ascii data-raw data-binary data-urlencode json form form-string get head user-agent
    referer config upload-file url-query oauth2-bearer
"""
MEANT = frozenset(_MEANT.split())
_SWITCHES = """
    get head silent show-error location insecure verbose include fail fail-with-body progress-bar
    no-progress-meter globoff no-buffer ipv4 ipv6 http1.0 http1.1 http2 http2-prior-knowledge http3 compressed
    path-as-is tcp-nodelay tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 ssl-reqd tr-encoding post301 post302 post303
    location-trusted remote-name remote-header-name remote-name-all junk-session-cookies disable netrc
    netrc-optional append proxytunnel remote-time parallel raw styled-output no-keepalive fail-early create-dirs
    basic digest negotiate ntlm anyauth no-location cert-status disallow-username-in-url doh-insecure
    doh-cert-status false-start form-escape http0.9 http3-only ignore-content-length no-alpn no-clobber no-npn
    no-sessionid parallel-immediate proxy-anyauth proxy-basic proxy-digest proxy-insecure proxy-negotiate
    proxy-ntlm proxy-tlsv1 remove-on-error retry-all-errors retry-connrefused skip-existing socks5-basic
    socks5-gssapi ssl ssl-allow-beast ssl-auto-client-cert ssl-no-revoke ssl-revoke-best-effort sslv2 sslv3
    suppress-connect-headers tcp-fastopen trace-ids trace-time xattr ca-native proxy-ca-native
"""
SWITCHES = frozenset(_SWITCHES.split())
_IGNORED = """
    output max-time write-out proxy cookie-jar connect-timeout retry retry-delay retry-max-time cacert capath cert
    key cert-type key-type pass dump-header speed-time speed-limit limit-rate max-redirs resolve connect-to
    interface dns-servers stderr trace trace-ascii ciphers tls13-ciphers proxy-user proxy-header noproxy
    max-filesize output-dir keepalive-time expect100-timeout happy-eyeballs-timeout-ms doh-url hsts alt-svc
    unix-socket tls-max crlfile curves create-file-mode dns-interface dns-ipv4-addr dns-ipv6-addr ech etag-save
    haproxy-clientip libcurl local-port netrc-file parallel-max pinnedpubkey preproxy proto proto-default
    proto-redir proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-key
    proxy-key-type proxy-pass proxy-pinnedpubkey proxy-tls13-ciphers proxy1.0 rate socks4 socks4a socks5
    socks5-hostname trace-config abstract-unix-socket
"""
IGNORED = frozenset(_IGNORED.split())
# What they do can't be left out, and cfapi does not do it.
REFUSED = {
    "user": "a name and a password; the API takes a token: -H 'Authorization: Bearer …'",
    "cookie": "cookies; the API takes a token: -H 'Authorization: Bearer …'",
    "next": "several requests: paste one after the other",
    "variable": "curl's own variables: use those of the shell",
    "range": "a part of the answer",
    "time-cond": "a condition on time",
    "continue-at": "the rest of a transfer",
    "request-target": "another path than that of the URL",
    "aws-sigv4": "a signature of AWS",
}
Option = tuple[str, Text]


def options(words: Sequence[Text]) -> Iterator[Option]:
    """The options by their long names, with their values, which are empty for switches; URLs as `url`.

    Raises:
        BadLine: An option is not known, or has no value.
    """
    rest = iter(words)
    for word in rest:
        text = word.literal if word.literal is not None else str(word)
        if text.startswith("--") and text != "--":
            yield _long(text[2:], word, rest)
        elif text == "--":
            yield from (("url", word) for word in rest)
        elif text.startswith("-") and text != "-":
            yield from _short(word, rest)
        else:
            yield "url", word


def _long(name: str, word: Text, rest: Iterator[Text]) -> Option:
    if name in SWITCHES or (name.startswith("no-") and name[3:] in SWITCHES):
        return name, Text()
    if name in REFUSED:
        raise BadLine(f"curl's option --{name} is about {REFUSED[name]}. cfapi does not do that.")
    if name not in MEANT | IGNORED or word.variables:
        raise BadLine(
            f"cfapi does not know curl's option --{name.partition('=')[0]}. Its own options come first: "
            "cfapi curl --as python curl …"
        )
    return name, _value(name, rest)


def _short(word: Text, rest: Iterator[Text]) -> Iterator[Option]:
    """Switches may stand together, and a value may follow its letter: -sSXPOST."""
    letters, others = str(word.pieces[0])[1:], word.pieces[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        name = SHORT.get(letter)
        if name is None:
            raise BadLine(f"cfapi does not know curl's option -{letter}.")
        if name in REFUSED:
            raise BadLine(f"curl's option -{letter} is about {REFUSED[name]}. cfapi does not do that.")
        if name in SWITCHES:
            yield name, Text()
            continue
        attached = Text([letters, *others])
        yield name, attached if attached.pieces else _value(name, rest)
        return


def _value(name: str, rest: Iterator[Text]) -> Text:
    value = next(rest, None)
    if value is None:
        raise BadLine(f"curl's option --{name} has no value: is the line complete?")
    return value
