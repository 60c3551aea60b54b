"""`cf.email_security.settings.url_ignore_patterns`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class URLIgnorePattern:
    """URL ignore pattern: response of email_security.settings.url_ignore_patterns.list."""

    id: str
    created_at: Moment
    pattern: str
    comments: str | None = None
    last_modified: Moment | None = None
    modified_at: Moment | None = None


class URLIgnorePatterns(Resource):
    """URL ignore patterns setting: `cf.email_security.settings.url_ignore_patterns`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[URLIgnorePattern]:
        """List URL ignore patterns setting: GET /accounts/{account_id}/email-security/settings/url_ignore_patterns.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/list/"""
        return self._pages(
            "email_security.settings.url_ignore_patterns.list", "GET",
            "/accounts/{account_id}/email-security/settings/url_ignore_patterns", locals(), URLIgnorePattern,
            paging=Paging(kind="page_no_total"),
        )

    def create(self, *, account_id: str, pattern: str, comments: str | None | Unset = UNSET) -> Reply[URLIgnorePattern]:
        """Create URL ignore patterns setting: POST /accounts/{account_id}/email-security/settings/url_ignore_patterns.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/create/"""
        return self._call(
            "email_security.settings.url_ignore_patterns.create", "POST",
            "/accounts/{account_id}/email-security/settings/url_ignore_patterns", locals(), URLIgnorePattern,
        )

    def get(self, pattern_id: str, *, account_id: str) -> Reply[URLIgnorePattern]:
        """Get URL ignore patterns setting: GET
        /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/get/"""
        return self._call(
            "email_security.settings.url_ignore_patterns.get", "GET",
            "/accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}", locals(),
            URLIgnorePattern,
        )

    def edit(
        self, pattern_id: str, *, account_id: str, comments: str | None | Unset = UNSET,
        pattern: str | None | Unset = UNSET,
    ) -> Reply[URLIgnorePattern]:
        """Edit URL ignore patterns setting: PATCH
        /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/edit/"""
        return self._call(
            "email_security.settings.url_ignore_patterns.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}", locals(),
            URLIgnorePattern,
        )

    def delete(self, pattern_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete URL ignore patterns setting: DELETE
        /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/delete/"""
        return self._call(
            "email_security.settings.url_ignore_patterns.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}", locals(), ObjectID,
        )
