"""`cf.cloudforce_one.threat_signals.skills` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_signals.skills as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Skills(Resource):
    """Threat signal skills: `cf.cloudforce_one.threat_signals.skills`."""

    @property
    def tag_categories(self) -> TagCategories: ...

    @_listing(_api.Skills.list)
    def list(self) -> Any:
        """List threat signal skills: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/list/"""

    @_call(_api.Skills.create)
    def create(self) -> Any:
        """Create a threat signal skill: POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/create/"""

    @_call(_api.Skills.get)
    def get(self) -> Any:
        """Get a threat signal skill: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/get/"""

    @_call(_api.Skills.edit)
    def edit(self) -> Any:
        """Edit a threat signal skill: PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/edit/"""

    @_call(_api.Skills.delete)
    def delete(self) -> Any:
        """Delete a threat signal skill: DELETE
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/delete/"""

class TagCategories(Resource):
    """Skill tag categories: `cf.cloudforce_one.threat_signals.skills.tag_categories`."""

    @_call(_api.TagCategories.get)
    def get(self) -> Any:
        """Get skill tag categories: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/subresources/tag_categories/methods/get/"""

    @_call(_api.TagCategories.update)
    def update(self) -> Any:
        """Update skill tag categories: PUT
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/subresources/tag_categories/methods/update/"""
