"""`cf.radar` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.agent_readiness import AgentReadinessResource
from cfapi.sync.api.radar.ai import AIResource
from cfapi.sync.api.radar.annotations import Annotations
from cfapi.sync.api.radar.as112 import As112Resource
from cfapi.sync.api.radar.attacks import Attacks
from cfapi.sync.api.radar.bgp import BGPResource
from cfapi.sync.api.radar.bots import Bots
from cfapi.sync.api.radar.ct import CTResource
from cfapi.sync.api.radar.datasets import Datasets
from cfapi.sync.api.radar.dns import DNSResource
from cfapi.sync.api.radar.email import EmailResource
from cfapi.sync.api.radar.entities import Entities
from cfapi.sync.api.radar.geolocations import Geolocations
from cfapi.sync.api.radar.http import HTTPResource
from cfapi.sync.api.radar.leaked_credentials import LeakedCredentials
from cfapi.sync.api.radar.netflows import Netflows
from cfapi.sync.api.radar.origins import Origins
from cfapi.sync.api.radar.post_quantum import PostQuantumResource
from cfapi.sync.api.radar.quality import QualityResource
from cfapi.sync.api.radar.ranking import RankingResource
from cfapi.sync.api.radar.robots_txt import RobotsTXTResource
from cfapi.sync.api.radar.search import SearchResource
from cfapi.sync.api.radar.tcp_resets_timeouts import TcpResetsTimeouts
from cfapi.sync.api.radar.tlds import Tlds
from cfapi.sync.api.radar.traffic_anomalies import TrafficAnomalies
from cfapi.sync.api.radar.verified_bots import VerifiedBots
from cfapi.sync.resources import Resource

class RadarResource(Resource):
    """Radar: `cf.radar`."""

    @property
    def agent_readiness(self) -> AgentReadinessResource: ...

    @property
    def ai(self) -> AIResource: ...

    @property
    def annotations(self) -> Annotations: ...

    @property
    def as112(self) -> As112Resource: ...

    @property
    def attacks(self) -> Attacks: ...

    @property
    def bgp(self) -> BGPResource: ...

    @property
    def bots(self) -> Bots: ...

    @property
    def ct(self) -> CTResource: ...

    @property
    def datasets(self) -> Datasets: ...

    @property
    def dns(self) -> DNSResource: ...

    @property
    def email(self) -> EmailResource: ...

    @property
    def entities(self) -> Entities: ...

    @property
    def geolocations(self) -> Geolocations: ...

    @property
    def http(self) -> HTTPResource: ...

    @property
    def leaked_credentials(self) -> LeakedCredentials: ...

    @property
    def netflows(self) -> Netflows: ...

    @property
    def origins(self) -> Origins: ...

    @property
    def post_quantum(self) -> PostQuantumResource: ...

    @property
    def quality(self) -> QualityResource: ...

    @property
    def ranking(self) -> RankingResource: ...

    @property
    def robots_txt(self) -> RobotsTXTResource: ...

    @property
    def search(self) -> SearchResource: ...

    @property
    def tcp_resets_timeouts(self) -> TcpResetsTimeouts: ...

    @property
    def tlds(self) -> Tlds: ...

    @property
    def traffic_anomalies(self) -> TrafficAnomalies: ...

    @property
    def verified_bots(self) -> VerifiedBots: ...
