"""`cf.cloudforce_one.threat_signals.articles` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_signals.articles as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Articles(Resource):
    """Threat signal articles: `cf.cloudforce_one.threat_signals.articles`."""

    @property
    def content(self) -> ContentResource: ...

    @property
    def skill_outputs(self) -> SkillOutputs: ...

    @property
    def tags(self) -> Tags: ...

    @_listing(_api.Articles.list)
    def list(self) -> Any:
        """List threat signal articles: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/list/"""

    @_call(_api.Articles.bulk_edit)
    def bulk_edit(self) -> Any:
        """Threat signal articles: bulk edit: PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/bulk_edit/"""

    @_call(_api.Articles.get)
    def get(self) -> Any:
        """Get a threat signal article: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/get/"""

    @_call(_api.Articles.edit)
    def edit(self) -> Any:
        """Edit a threat signal article: PATCH
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/edit/"""

class ContentResource(Resource):
    """Article content: `cf.cloudforce_one.threat_signals.articles.content`."""

    @_call(_api.ContentResource.get)
    def get(self) -> Any:
        """Get article content: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/content.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/content/methods/get/"""

class SkillOutputs(Resource):
    """Article skill outputs: `cf.cloudforce_one.threat_signals.articles.skill_outputs`."""

    @_call(_api.SkillOutputs.get)
    def get(self) -> Any:
        """Get article skill outputs: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/skills/{skill_id}/output.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/skill_outputs/methods/get/"""

class Tags(Resource):
    """Article tags: `cf.cloudforce_one.threat_signals.articles.tags`."""

    @_call(_api.Tags.generate)
    def generate(self) -> Any:
        """Generate article tags: POST
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tag.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/generate/"""

    @_call(_api.Tags.create)
    def create(self) -> Any:
        """Create an article tag: POST
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/create/"""

    @_call(_api.Tags.delete)
    def delete(self) -> Any:
        """Delete an article tag: DELETE
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/delete/"""
