"""`cf.dns.records`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, Upload, deprecated, model, union
from cfapi.api.dns import TextFilter
from cfapi.api.shared.accounts import ObjectID


@union
class Record:
    """Record: response of dns.records.list.

    What a variant lacks is None."""

    name: str
    ttl: int | float
    type: Literal[
        "A", "AAAA", "CNAME", "MX", "NS", "OPENPGPKEY", "PTR", "TXT", "CAA", "CERT", "DNSKEY", "DS", "HTTPS", "LOC",
        "NAPTR", "SMIMEA", "SRV", "SSHFP", "SVCB", "TLSA", "URI",
    ]
    comment: str | None
    content: str | None
    private_routing: bool | None
    proxied: bool | None
    settings: RecordSettings | CNAMERecordSettings | None
    tags: list[str] | None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None
    tags_modified_on: Moment | None
    priority: int | float | None
    data: CAARecordData | CERTRecordData | DNSKEYRecordData | DSRecordData | SVCBRecordData | LOCRecordData | NAPTRRecordData | TLSARecordData | SRVRecordData | SSHFPRecordData | URIRecordData | None


@model
class AAAARecord(Record):
    """AAAA record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["AAAA"]
    comment: str | None = None
    content: str | None = None
    private_routing: bool | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class AAAARecordParam:
    """AAAA record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["AAAA"]
    comment: str | None = None
    content: str | None = None
    private_routing: bool | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class ARecord(Record):
    """A record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["A"]
    comment: str | None = None
    content: str | None = None
    private_routing: bool | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class ARecordParam:
    """A record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["A"]
    comment: str | None = None
    content: str | None = None
    private_routing: bool | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class Batch:
    """Batch: response of dns.records.batch."""

    deletes: list[Record] | None = None
    patches: list[Record] | None = None
    posts: list[Record] | None = None
    puts: list[Record] | None = None


@model
class CAARecord(Record):
    """CAA record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["CAA"]
    comment: str | None = None
    content: str | None = None
    data: CAARecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class CAARecordData:
    """CAA record data: argument of dns.records.create."""

    flags: int | float | None = None
    tag: str | None = None
    value: str | None = None


@model
class CAARecordParam:
    """CAA record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["CAA"]
    comment: str | None = None
    data: CAARecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class CERTRecord(Record):
    """CERT record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["CERT"]
    comment: str | None = None
    content: str | None = None
    data: CERTRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class CERTRecordData:
    """CERT record data: argument of dns.records.create."""

    algorithm: int | float | None = None
    certificate: str | None = None
    key_tag: int | float | None = None
    type: int | float | None = None


@model
class CERTRecordParam:
    """CERT record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["CERT"]
    comment: str | None = None
    data: CERTRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class CNAMERecord(Record):
    """CNAME record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["CNAME"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: CNAMERecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class CNAMERecordParam:
    """CNAME record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["CNAME"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: CNAMERecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class CNAMERecordSettings:
    """CNAME record settings: argument of dns.records.create."""

    flatten_cname: bool | None = None
    ipv4_only: bool | None = None
    ipv6_only: bool | None = None


@model
class DNSKEYRecord(Record):
    """DNSKEY record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["DNSKEY"]
    comment: str | None = None
    content: str | None = None
    data: DNSKEYRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class DNSKEYRecordData:
    """DNSKEY record data: argument of dns.records.create."""

    algorithm: int | float | None = None
    flags: int | float | None = None
    protocol: int | float | None = None
    public_key: str | None = None


@model
class DNSKEYRecordParam:
    """DNSKEY record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["DNSKEY"]
    comment: str | None = None
    data: DNSKEYRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class DSRecord(Record):
    """DS record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["DS"]
    comment: str | None = None
    content: str | None = None
    data: DSRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class DSRecordData:
    """DS record data: argument of dns.records.create."""

    algorithm: int | float | None = None
    digest: str | None = None
    digest_type: int | float | None = None
    key_tag: int | float | None = None


@model
class DSRecordParam:
    """DS record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["DS"]
    comment: str | None = None
    data: DSRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class HTTPSRecord(Record):
    """HTTPS record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["HTTPS"]
    comment: str | None = None
    content: str | None = None
    data: SVCBRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class HTTPSRecordParam:
    """HTTPS record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["HTTPS"]
    comment: str | None = None
    data: SVCBRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class LOCRecord(Record):
    """LOC record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["LOC"]
    comment: str | None = None
    content: str | None = None
    data: LOCRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class LOCRecordData:
    """LOC record data: argument of dns.records.create."""

    altitude: int | float | None = None
    lat_degrees: int | float | None = None
    lat_direction: Literal["N", "S"] | str | None = None
    lat_minutes: int | float | None = None
    """Minutes."""
    lat_seconds: int | float | None = None
    """Seconds."""
    long_degrees: int | float | None = None
    long_direction: Literal["E", "W"] | str | None = None
    long_minutes: int | float | None = None
    """Minutes."""
    long_seconds: int | float | None = None
    """Seconds."""
    precision_horz: int | float | None = None
    precision_vert: int | float | None = None
    size: int | float | None = None


@model
class LOCRecordParam:
    """LOC record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["LOC"]
    comment: str | None = None
    data: LOCRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class MXRecord(Record):
    """MX record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["MX"]
    comment: str | None = None
    content: str | None = None
    priority: int | float | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class MXRecordParam:
    """MX record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["MX"]
    comment: str | None = None
    content: str | None = None
    priority: int | float | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class NAPTRRecord(Record):
    """NAPTR record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["NAPTR"]
    comment: str | None = None
    content: str | None = None
    data: NAPTRRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class NAPTRRecordData:
    """NAPTR record data: argument of dns.records.create."""

    flags: str | None = None
    order: int | float | None = None
    preference: int | float | None = None
    regex: str | None = None
    replacement: str | None = None
    service: str | None = None


@model
class NAPTRRecordParam:
    """NAPTR record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["NAPTR"]
    comment: str | None = None
    data: NAPTRRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class NSRecord(Record):
    """NS record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["NS"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class NSRecordParam:
    """NS record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["NS"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class OPENPGPKEYRecord(Record):
    """OPENPGPKEY record: one of Record."""

    id: str
    comment: str
    content: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    name: str
    proxiable: bool
    proxied: bool
    settings: RecordSettings
    tags: list[str]
    ttl: int | float
    type: Literal["OPENPGPKEY"]
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class OPENPGPKEYRecordParam:
    """OPENPGPKEY record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["OPENPGPKEY"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class PTRRecord(Record):
    """PTR record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["PTR"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class PTRRecordParam:
    """PTR record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["PTR"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class RecordMeta:
    """Record meta: part of AAAARecord."""

    dead_glue: bool | None = None
    is_glue: bool | None = None
    shadowed_by: list[str] | None = None
    shadowed_records_count: int | None = None


@model
class RecordSettings:
    """Record settings: argument of dns.records.create."""

    ipv4_only: bool | None = None
    ipv6_only: bool | None = None


@model
class SMIMEARecord(Record):
    """SMIMEA record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["SMIMEA"]
    comment: str | None = None
    content: str | None = None
    data: TLSARecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class SMIMEARecordParam:
    """SMIMEA record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["SMIMEA"]
    comment: str | None = None
    data: TLSARecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class SRVRecord(Record):
    """SRV record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["SRV"]
    comment: str | None = None
    content: str | None = None
    data: SRVRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class SRVRecordData:
    """SRV record data: argument of dns.records.create."""

    port: int | float | None = None
    priority: int | float | None = None
    target: str | None = None
    weight: int | float | None = None


@model
class SRVRecordParam:
    """SRV record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["SRV"]
    comment: str | None = None
    data: SRVRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class SSHFPRecord(Record):
    """SSHFP record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["SSHFP"]
    comment: str | None = None
    content: str | None = None
    data: SSHFPRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class SSHFPRecordData:
    """SSHFP record data: argument of dns.records.create."""

    algorithm: int | float | None = None
    fingerprint: str | None = None
    type: int | float | None = None


@model
class SSHFPRecordParam:
    """SSHFP record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["SSHFP"]
    comment: str | None = None
    data: SSHFPRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class SVCBRecord(Record):
    """SVCB record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["SVCB"]
    comment: str | None = None
    content: str | None = None
    data: SVCBRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class SVCBRecordData:
    """SVCB record data: argument of dns.records.create."""

    priority: int | float | None = None
    target: str | None = None
    value: str | None = None


@model
class SVCBRecordParam:
    """SVCB record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["SVCB"]
    comment: str | None = None
    data: SVCBRecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class Scan:
    """Scan: response of dns.records.import_."""

    recs_added: int | float | None = None
    total_records_parsed: int | float | None = None


@model
class ScanReview:
    """Scan review: response of dns.records.scan_review."""

    accepts: list[Record] | None = None
    rejects: list[str] | None = None


@model
class TLSARecord(Record):
    """TLSA record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["TLSA"]
    comment: str | None = None
    content: str | None = None
    data: TLSARecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class TLSARecordData:
    """TLSA record data: argument of dns.records.create."""

    certificate: str | None = None
    matching_type: int | float | None = None
    selector: int | float | None = None
    usage: int | float | None = None


@model
class TLSARecordParam:
    """TLSA record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["TLSA"]
    comment: str | None = None
    data: TLSARecordData | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class TXTRecord(Record):
    """TXT record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["TXT"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class TXTRecordParam:
    """TXT record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["TXT"]
    comment: str | None = None
    content: str | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


@model
class TagFilter:
    """Tag filter: argument of dns.records.list."""

    absent: str | None = None
    contains: str | None = None
    endswith: str | None = None
    exact: str | None = None
    present: str | None = None
    startswith: str | None = None


@model
class URIRecord(Record):
    """URI record: one of Record."""

    name: str
    ttl: int | float
    type: Literal["URI"]
    comment: str | None = None
    content: str | None = None
    data: URIRecordData | None = None
    priority: int | float | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str
    created_on: Moment
    meta: RecordMeta
    modified_on: Moment
    proxiable: bool
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@model
class URIRecordData:
    """URI record data: argument of dns.records.create."""

    target: str | None = None
    weight: int | float | None = None


@model
class URIRecordParam:
    """URI record param: one of RecordParam."""

    name: str
    ttl: int | float
    type: Literal["URI"]
    comment: str | None = None
    data: URIRecordData | None = None
    priority: int | float | None = None
    proxied: bool | None = None
    settings: RecordSettings | None = None
    tags: list[str] | None = None
    id: str | None = None


RecordParam = (
    ARecordParam | AAAARecordParam | CNAMERecordParam | MXRecordParam | NSRecordParam | OPENPGPKEYRecordParam
    | PTRRecordParam | TXTRecordParam | CAARecordParam | CERTRecordParam | DNSKEYRecordParam | DSRecordParam
    | HTTPSRecordParam | LOCRecordParam | NAPTRRecordParam | SMIMEARecordParam | SRVRecordParam | SSHFPRecordParam
    | SVCBRecordParam | TLSARecordParam | URIRecordParam
)
RecordData = (
    CAARecordData | CERTRecordData | DNSKEYRecordData | DSRecordData | SVCBRecordData | LOCRecordData | NAPTRRecordData
    | TLSARecordData | SRVRecordData | SSHFPRecordData | URIRecordData | Mapping[str, Any]
)
RecordEditData = (
    CAARecordData | CERTRecordData | DNSKEYRecordData | DSRecordData | SVCBRecordData | LOCRecordData | NAPTRRecordData
    | TLSARecordData | SRVRecordData | SSHFPRecordData | URIRecordData | Mapping[str, Any] | None
)
RecordType = Literal[
    "A", "AAAA", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HTTPS", "LOC", "MX", "NAPTR", "NS", "OPENPGPKEY", "PTR",
    "SMIMEA", "SRV", "SSHFP", "SVCB", "TLSA", "TXT", "URI",
] | str


class Records(Resource):
    """DNS records: `cf.dns.records`."""

    def list(
        self, *, zone_id: str, comment: TagFilter | str | Mapping[str, Any] | Unset = UNSET,
        content: TextFilter | str | Mapping[str, Any] | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, include_shadow_metadata: bool | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET, name: TextFilter | str | Mapping[str, Any] | Unset = UNSET,
        order: Literal["type", "name", "content", "ttl", "proxied"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, proxied: bool | Unset = UNSET, search: str | Unset = UNSET,
        shadowed_by_name: str | Unset = UNSET, shadowing_name: str | Unset = UNSET,
        tag: TagFilter | str | Mapping[str, Any] | Unset = UNSET,
        tag_match: Literal["any", "all"] | str | Unset = UNSET, type: RecordType | Unset = UNSET,
    ) -> Pages[Record]:
        """List DNS records: GET /zones/{zone_id}/dns_records (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/"""
        return self._pages(
            "dns.records.list", "GET", "/zones/{zone_id}/dns_records", locals(), Record, paging=Paging(size=1000),
        )

    def create(
        self, *, zone_id: str, name: str, ttl: float, type: RecordType, include_shadow_metadata: bool | Unset = UNSET,
        comment: str | None | Unset = UNSET, content: str | Unset = UNSET, private_routing: bool | Unset = UNSET,
        proxied: bool | Unset = UNSET,
        settings: RecordSettings | CNAMERecordSettings | Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET, priority: float | Unset = UNSET, data: RecordData | Unset = UNSET,
    ) -> Reply[Record]:
        """Create a DNS record: POST /zones/{zone_id}/dns_records (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/create/"""
        return self._call(
            "dns.records.create", "POST", "/zones/{zone_id}/dns_records", locals(), Record,
            query="include_shadow_metadata",
        )

    def batch(
        self, *, zone_id: str, include_shadow_metadata: bool | Unset = UNSET,
        deletes: Sequence[ObjectID | Mapping[str, Any]] | Unset = UNSET,
        patches: Sequence[RecordParam | Record | Mapping[str, Any]] | Unset = UNSET,
        posts: Sequence[RecordParam | Record | Mapping[str, Any]] | Unset = UNSET,
        puts: Sequence[RecordParam | Record | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Batch | None]:
        """Batch DNS records: POST /zones/{zone_id}/dns_records/batch (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/batch/"""
        return self._call(
            "dns.records.batch", "POST", "/zones/{zone_id}/dns_records/batch", locals(), Batch,
            query="include_shadow_metadata",
        )

    def export(self, *, zone_id: str) -> Reply[str]:
        """Export DNS records: GET /zones/{zone_id}/dns_records/export (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/export/"""
        return self._call("dns.records.export", "GET", "/zones/{zone_id}/dns_records/export", locals(), str)

    def import_(self, *, zone_id: str, file: Upload, proxied: str | Unset = UNSET) -> Reply[Scan | None]:
        """Import DNS records: POST /zones/{zone_id}/dns_records/import (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/import/"""
        return self._call(
            "dns.records.import_", "POST", "/zones/{zone_id}/dns_records/import", locals(), Scan, form=True,
            files="file",
        )

    @deprecated("dns.records.scan is deprecated; use dns.records.scan_trigger")
    def scan(self, *, zone_id: str) -> Reply[Scan | None]:
        """Scan DNS records (deprecated): POST /zones/{zone_id}/dns_records/scan (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan/"""
        return self._call("dns.records.scan", "POST", "/zones/{zone_id}/dns_records/scan", locals(), Scan)

    def scan_list(self, *, zone_id: str) -> Pages[Record]:
        """DNS records: scan list: GET /zones/{zone_id}/dns_records/scan/review (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_list/"""
        return self._pages(
            "dns.records.scan_list", "GET", "/zones/{zone_id}/dns_records/scan/review", locals(), Record,
            paging=Paging(kind="single"),
        )

    def scan_review(
        self, *, zone_id: str, accepts: Sequence[RecordParam | Record | Mapping[str, Any]] | Unset = UNSET,
        rejects: Sequence[ObjectID | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ScanReview | None]:
        """DNS records: scan review: POST /zones/{zone_id}/dns_records/scan/review (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_review/"""
        return self._call(
            "dns.records.scan_review", "POST", "/zones/{zone_id}/dns_records/scan/review", locals(), ScanReview,
        )

    def scan_trigger(self, *, zone_id: str) -> Reply[None]:
        """DNS records: scan trigger: POST /zones/{zone_id}/dns_records/scan/trigger (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_trigger/"""
        return self._call(
            "dns.records.scan_trigger", "POST", "/zones/{zone_id}/dns_records/scan/trigger", locals(), NoneType,
        )

    def get(self, dns_record_id: str, *, zone_id: str, include_shadow_metadata: bool | Unset = UNSET) -> Reply[Record]:
        """Get a DNS record: GET /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/get/"""
        return self._call("dns.records.get", "GET", "/zones/{zone_id}/dns_records/{dns_record_id}", locals(), Record)

    def update(
        self, dns_record_id: str, *, zone_id: str, name: str, ttl: float, type: RecordType,
        include_shadow_metadata: bool | Unset = UNSET, comment: str | None | Unset = UNSET,
        content: str | Unset = UNSET, private_routing: bool | Unset = UNSET, proxied: bool | Unset = UNSET,
        settings: RecordSettings | CNAMERecordSettings | Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET, priority: float | Unset = UNSET, data: RecordData | Unset = UNSET,
    ) -> Reply[Record]:
        """Update a DNS record: PUT /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/update/"""
        return self._call(
            "dns.records.update", "PUT", "/zones/{zone_id}/dns_records/{dns_record_id}", locals(), Record,
            query="include_shadow_metadata",
        )

    def edit(
        self, dns_record_id: str, *, zone_id: str, include_shadow_metadata: bool | Unset = UNSET,
        name: str | Unset = UNSET, ttl: float | Unset = UNSET, type: RecordType | Unset = UNSET,
        comment: str | None | Unset = UNSET, content: str | None | Unset = UNSET,
        private_routing: bool | None | Unset = UNSET, proxied: bool | None | Unset = UNSET,
        settings: RecordSettings | CNAMERecordSettings | Mapping[str, Any] | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET, priority: float | None | Unset = UNSET,
        data: RecordEditData | Unset = UNSET,
    ) -> Reply[Record]:
        """Edit a DNS record: PATCH /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/edit/"""
        return self._call(
            "dns.records.edit", "PATCH", "/zones/{zone_id}/dns_records/{dns_record_id}", locals(), Record,
            query="include_shadow_metadata",
        )

    def delete(self, dns_record_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a DNS record: DELETE /zones/{zone_id}/dns_records/{dns_record_id} (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/delete/"""
        return self._call(
            "dns.records.delete", "DELETE", "/zones/{zone_id}/dns_records/{dns_record_id}", locals(), ObjectID,
        )
