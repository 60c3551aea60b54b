"""`cf.iam.oauth_scopes`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class OAuthScope:
    """O auth scope: response of iam.oauth_scopes.list."""

    id: str
    name: str
    category: str | None = None
    scopes: list[str] | None = None


class OAuthScopes(Resource):
    """IAM OAuth scopes: `cf.iam.oauth_scopes`."""

    def list(self) -> Pages[OAuthScope]:
        """List IAM OAuth scopes: GET /oauth/scopes.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_scopes/methods/list/"""
        return self._pages(
            "iam.oauth_scopes.list", "GET", "/oauth/scopes", locals(), OAuthScope, paging=Paging(kind="single"),
        )
