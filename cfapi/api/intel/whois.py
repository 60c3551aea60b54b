"""`cf.intel.whois`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class Whois:
    """Whois: response of intel.whois.get."""

    dnssec: bool
    domain: str
    extension: str
    found: bool
    nameservers: list[str]
    punycode: str
    registrant: str
    registrar: str
    id: str | None = None
    administrative_city: str | None = None
    administrative_country: str | None = None
    administrative_email: str | None = None
    administrative_fax: str | None = None
    administrative_fax_ext: str | None = None
    administrative_id: str | None = None
    administrative_name: str | None = None
    administrative_org: str | None = None
    administrative_phone: str | None = None
    administrative_phone_ext: str | None = None
    administrative_postal_code: str | None = None
    administrative_province: str | None = None
    administrative_referral_url: str | None = None
    administrative_street: str | None = None
    billing_city: str | None = None
    billing_country: str | None = None
    billing_email: str | None = None
    billing_fax: str | None = None
    billing_fax_ext: str | None = None
    billing_id: str | None = None
    billing_name: str | None = None
    billing_org: str | None = None
    billing_phone: str | None = None
    billing_phone_ext: str | None = None
    billing_postal_code: str | None = None
    billing_province: str | None = None
    billing_referral_url: str | None = None
    billing_street: str | None = None
    created_date: Moment | None = None
    created_date_raw: str | None = None
    expiration_date: Moment | None = None
    expiration_date_raw: str | None = None
    registrant_city: str | None = None
    registrant_country: str | None = None
    registrant_email: str | None = None
    registrant_fax: str | None = None
    registrant_fax_ext: str | None = None
    registrant_id: str | None = None
    registrant_name: str | None = None
    registrant_org: str | None = None
    registrant_phone: str | None = None
    registrant_phone_ext: str | None = None
    registrant_postal_code: str | None = None
    registrant_province: str | None = None
    registrant_referral_url: str | None = None
    registrant_street: str | None = None
    registrar_city: str | None = None
    registrar_country: str | None = None
    registrar_email: str | None = None
    registrar_fax: str | None = None
    registrar_fax_ext: str | None = None
    registrar_id: str | None = None
    registrar_name: str | None = None
    registrar_org: str | None = None
    registrar_phone: str | None = None
    registrar_phone_ext: str | None = None
    registrar_postal_code: str | None = None
    registrar_province: str | None = None
    registrar_referral_url: str | None = None
    registrar_street: str | None = None
    status: list[str] | None = None
    technical_city: str | None = None
    technical_country: str | None = None
    technical_email: str | None = None
    technical_fax: str | None = None
    technical_fax_ext: str | None = None
    technical_id: str | None = None
    technical_name: str | None = None
    technical_org: str | None = None
    technical_phone: str | None = None
    technical_phone_ext: str | None = None
    technical_postal_code: str | None = None
    technical_province: str | None = None
    technical_referral_url: str | None = None
    technical_street: str | None = None
    updated_date: Moment | None = None
    updated_date_raw: str | None = None
    whois_server: str | None = None


class WhoisResource(Resource):
    """Intel whois: `cf.intel.whois`."""

    def get(self, *, account_id: str, domain: str | Unset = UNSET) -> Reply[Whois]:
        """Get intel whois: GET /accounts/{account_id}/intel/whois (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/whois/methods/get/"""
        return self._call("intel.whois.get", "GET", "/accounts/{account_id}/intel/whois", locals(), Whois)
