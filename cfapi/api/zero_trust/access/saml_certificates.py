"""`cf.zero_trust.access.saml_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.zero_trust import IdentityProviderSet


class SAMLCertificates(Resource):
    """Access SAML certificates: `cf.zero_trust.access.saml_certificates`."""

    def list(
        self, *, account_id: str, id: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[IdentityProviderSet]:
        """List access SAML certificates: GET /accounts/{account_id}/access/saml_certificates.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/list/"""
        return self._pages(
            "zero_trust.access.saml_certificates.list", "GET", "/accounts/{account_id}/access/saml_certificates",
            locals(), IdentityProviderSet, paging=Paging(kind="page_no_total"),
        )

    def get(self, saml_cert_set_id: str, *, account_id: str) -> Reply[IdentityProviderSet]:
        """Get an access SAML certificate: GET /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/get/"""
        return self._call(
            "zero_trust.access.saml_certificates.get", "GET",
            "/accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}", locals(), IdentityProviderSet,
        )

    def get_pem(self, saml_cert_set_id: str, *, account_id: str) -> Reply[str]:
        """Access SAML certificates: get pem: GET
        /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/pem.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/get_pem/"""
        return self._call(
            "zero_trust.access.saml_certificates.get_pem", "GET",
            "/accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/pem", locals(), str,
        )

    def rotate(self, saml_cert_set_id: str, *, account_id: str) -> Reply[IdentityProviderSet]:
        """Rotate access SAML certificates: POST
        /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/rotate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/rotate/"""
        return self._call(
            "zero_trust.access.saml_certificates.rotate", "POST",
            "/accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/rotate", locals(), IdentityProviderSet,
        )
