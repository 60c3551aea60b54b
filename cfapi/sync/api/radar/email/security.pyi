"""`cf.radar.email.security` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.email.security as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SecurityResource(Resource):
    """Email security: `cf.radar.email.security`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @property
    def top(self) -> TopResource: ...

    @_call(_api.SecurityResource.summary_v2)
    def summary_v2(self) -> Any:
        """Email security: summary v2: GET /radar/email/security/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/methods/summary_v2/"""

    @_call(_api.SecurityResource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Email security: timeseries groups v2: GET /radar/email/security/timeseries_groups/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/methods/timeseries_groups_v2/"""

class SummaryResource(Resource):
    """Security summary: `cf.radar.email.security.summary`."""

    @_deprecated("radar.email.security.summary.arc is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.arc)
    def arc(self) -> Any:
        """Arc security summary (deprecated): GET /radar/email/security/summary/arc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/arc/"""

    @_deprecated("radar.email.security.summary.dkim is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.dkim)
    def dkim(self) -> Any:
        """Dkim security summary (deprecated): GET /radar/email/security/summary/dkim (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/dkim/"""

    @_deprecated("radar.email.security.summary.dmarc is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.dmarc)
    def dmarc(self) -> Any:
        """Dmarc security summary (deprecated): GET /radar/email/security/summary/dmarc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/dmarc/"""

    @_deprecated("radar.email.security.summary.malicious is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.malicious)
    def malicious(self) -> Any:
        """Malicious security summary (deprecated): GET /radar/email/security/summary/malicious (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/malicious/"""

    @_deprecated("radar.email.security.summary.spam is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.spam)
    def spam(self) -> Any:
        """Spam security summary (deprecated): GET /radar/email/security/summary/spam (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spam/"""

    @_deprecated("radar.email.security.summary.spf is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.spf)
    def spf(self) -> Any:
        """Spf security summary (deprecated): GET /radar/email/security/summary/spf (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spf/"""

    @_deprecated("radar.email.security.summary.spoof is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.spoof)
    def spoof(self) -> Any:
        """Spoof security summary (deprecated): GET /radar/email/security/summary/spoof (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spoof/"""

    @_deprecated("radar.email.security.summary.threat_category is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.threat_category)
    def threat_category(self) -> Any:
        """Security summary: threat category (deprecated): GET /radar/email/security/summary/threat_category
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/threat_category/"""

    @_deprecated("radar.email.security.summary.tls_version is deprecated; use radar.email.security.summary_v2")
    @_call(_api.SummaryResource.tls_version)
    def tls_version(self) -> Any:
        """Security summary: TLS version (deprecated): GET /radar/email/security/summary/tls_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/tls_version/"""

class TimeseriesGroups(Resource):
    """Security timeseries groups: `cf.radar.email.security.timeseries_groups`."""

    @_deprecated("radar.email.security.timeseries_groups.arc is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.arc)
    def arc(self) -> Any:
        """Arc security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/arc (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/arc/"""

    @_deprecated("radar.email.security.timeseries_groups.dkim is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dkim)
    def dkim(self) -> Any:
        """Dkim security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/dkim (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/dkim/"""

    @_deprecated("radar.email.security.timeseries_groups.dmarc is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dmarc)
    def dmarc(self) -> Any:
        """Dmarc security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/dmarc (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/dmarc/"""

    @_deprecated("radar.email.security.timeseries_groups.malicious is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.malicious)
    def malicious(self) -> Any:
        """Malicious security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/malicious
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/malicious/"""

    @_deprecated("radar.email.security.timeseries_groups.spam is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.spam)
    def spam(self) -> Any:
        """Spam security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/spam (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spam/"""

    @_deprecated("radar.email.security.timeseries_groups.spf is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.spf)
    def spf(self) -> Any:
        """Spf security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/spf (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spf/"""

    @_deprecated("radar.email.security.timeseries_groups.spoof is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.spoof)
    def spoof(self) -> Any:
        """Spoof security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/spoof (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spoof/"""

    @_deprecated("radar.email.security.timeseries_groups.threat_category is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.threat_category)
    def threat_category(self) -> Any:
        """Security timeseries groups: threat category (deprecated): GET
        /radar/email/security/timeseries_groups/threat_category (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/threat_category/"""

    @_deprecated("radar.email.security.timeseries_groups.tls_version is deprecated; use radar.email.security.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.tls_version)
    def tls_version(self) -> Any:
        """Security timeseries groups: TLS version (deprecated): GET /radar/email/security/timeseries_groups/tls_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/tls_version/"""

class TopResource(Resource):
    """Security top: `cf.radar.email.security.top`."""

    @property
    def tlds(self) -> Tlds: ...

class Tlds(Resource):
    """Top tlds: `cf.radar.email.security.top.tlds`."""

    @property
    def malicious(self) -> MaliciousResource: ...

    @property
    def spam(self) -> SpamResource: ...

    @property
    def spoof(self) -> SpoofResource: ...

    @_call(_api.Tlds.get)
    def get(self) -> Any:
        """Get top tlds: GET /radar/email/security/top/tlds (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/methods/get/"""

class MaliciousResource(Resource):
    """Tld malicious: `cf.radar.email.security.top.tlds.malicious`."""

    @_call(_api.MaliciousResource.get)
    def get(self) -> Any:
        """Get tld malicious: GET /radar/email/security/top/tlds/malicious/{malicious} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/malicious/methods/get/"""

class SpamResource(Resource):
    """Tld spam: `cf.radar.email.security.top.tlds.spam`."""

    @_call(_api.SpamResource.get)
    def get(self) -> Any:
        """Get tld spam: GET /radar/email/security/top/tlds/spam/{spam} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/spam/methods/get/"""

class SpoofResource(Resource):
    """Tld spoof: `cf.radar.email.security.top.tlds.spoof`."""

    @_call(_api.SpoofResource.get)
    def get(self) -> Any:
        """Get tld spoof: GET /radar/email/security/top/tlds/spoof/{spoof} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/spoof/methods/get/"""
