"""`cf.realtime_kit` without await, as types. Written by codegen."""

from cfapi.sync.api.realtime_kit.active_session import ActiveSessionResource
from cfapi.sync.api.realtime_kit.analytics import AnalyticsResource
from cfapi.sync.api.realtime_kit.apps import Apps
from cfapi.sync.api.realtime_kit.livestreams import Livestreams
from cfapi.sync.api.realtime_kit.meetings import Meetings
from cfapi.sync.api.realtime_kit.presets import Presets
from cfapi.sync.api.realtime_kit.recordings import Recordings
from cfapi.sync.api.realtime_kit.sessions import Sessions
from cfapi.sync.api.realtime_kit.webhooks import Webhooks
from cfapi.sync.resources import Resource

class RealtimeKitResource(Resource):
    """Realtime kit: `cf.realtime_kit`."""

    @property
    def active_session(self) -> ActiveSessionResource: ...

    @property
    def analytics(self) -> AnalyticsResource: ...

    @property
    def apps(self) -> Apps: ...

    @property
    def livestreams(self) -> Livestreams: ...

    @property
    def meetings(self) -> Meetings: ...

    @property
    def presets(self) -> Presets: ...

    @property
    def recordings(self) -> Recordings: ...

    @property
    def sessions(self) -> Sessions: ...

    @property
    def webhooks(self) -> Webhooks: ...
