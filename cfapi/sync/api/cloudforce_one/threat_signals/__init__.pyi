"""`cf.cloudforce_one.threat_signals` without await, as types. Written by codegen."""

from cfapi.sync.api.cloudforce_one.threat_signals.articles import Articles
from cfapi.sync.api.cloudforce_one.threat_signals.categories import Categories
from cfapi.sync.api.cloudforce_one.threat_signals.feeds import Feeds
from cfapi.sync.api.cloudforce_one.threat_signals.indicators import Indicators
from cfapi.sync.api.cloudforce_one.threat_signals.search import SearchResource
from cfapi.sync.api.cloudforce_one.threat_signals.skills import Skills
from cfapi.sync.resources import Resource

class ThreatSignals(Resource):
    """Cloudforce one threat signals: `cf.cloudforce_one.threat_signals`."""

    @property
    def articles(self) -> Articles: ...

    @property
    def categories(self) -> Categories: ...

    @property
    def feeds(self) -> Feeds: ...

    @property
    def indicators(self) -> Indicators: ...

    @property
    def search(self) -> SearchResource: ...

    @property
    def skills(self) -> Skills: ...
