"""`cf.brand_protection.v2.letter` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.v2.letter as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LetterResource(Resource):
    """V2 letter: `cf.brand_protection.v2.letter`."""

    @property
    def templates(self) -> Templates: ...

    @_call(_api.LetterResource.generate)
    def generate(self) -> Any:
        """Generate v2 letter: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/generate
        (permission: Cloudforce One Write)."""

class Templates(Resource):
    """Letter templates: `cf.brand_protection.v2.letter.templates`."""

    @_call(_api.Templates.list)
    def list(self) -> Any:
        """List letter templates: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates
        (permission: Cloudforce One Read)."""

    @_call(_api.Templates.create)
    def create(self) -> Any:
        """Create a letter template: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates
        (permission: Cloudforce One Write)."""

    @_call(_api.Templates.get)
    def get(self) -> Any:
        """Get a letter template: GET
        /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id} (permission: Cloudforce
        One Read)."""

    @_call(_api.Templates.update)
    def update(self) -> Any:
        """Update a letter template: PUT
        /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id} (permission: Cloudforce
        One Write)."""

    @_call(_api.Templates.delete)
    def delete(self) -> Any:
        """Delete a letter template: DELETE
        /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id} (permission: Cloudforce
        One Write)."""
