"""`cf.radar.http.ases` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.http.ases as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Ases(Resource):
    """HTTP ases: `cf.radar.http.ases`."""

    @property
    def bot_class(self) -> BotClassResource: ...

    @property
    def browser_family(self) -> BrowserFamilyResource: ...

    @property
    def device_type(self) -> DeviceTypeResource: ...

    @property
    def http_method(self) -> HTTPMethodResource: ...

    @property
    def http_protocol(self) -> HTTPProtocolResource: ...

    @property
    def ip_version(self) -> IPVersionResource: ...

    @property
    def os(self) -> Os: ...

    @property
    def tls_version(self) -> TLSVersionResource: ...

    @_call(_api.Ases.get)
    def get(self) -> Any:
        """Get HTTP ases: GET /radar/http/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/methods/get/"""

class BotClassResource(Resource):
    """Ase bot class: `cf.radar.http.ases.bot_class`."""

    @_call(_api.BotClassResource.get)
    def get(self) -> Any:
        """Get ase bot class: GET /radar/http/top/ases/bot_class/{bot_class} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/bot_class/methods/get/"""

class BrowserFamilyResource(Resource):
    """Ase browser family: `cf.radar.http.ases.browser_family`."""

    @_call(_api.BrowserFamilyResource.get)
    def get(self) -> Any:
        """Get ase browser family: GET /radar/http/top/ases/browser_family/{browser_family} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/browser_family/methods/get/"""

class DeviceTypeResource(Resource):
    """Ase device type: `cf.radar.http.ases.device_type`."""

    @_call(_api.DeviceTypeResource.get)
    def get(self) -> Any:
        """Get ase device type: GET /radar/http/top/ases/device_type/{device_type} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/device_type/methods/get/"""

class HTTPMethodResource(Resource):
    """Ase HTTP method: `cf.radar.http.ases.http_method`."""

    @_call(_api.HTTPMethodResource.get)
    def get(self) -> Any:
        """Get ase HTTP method: GET /radar/http/top/ases/http_version/{http_version} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/http_method/methods/get/"""

class HTTPProtocolResource(Resource):
    """Ase HTTP protocol: `cf.radar.http.ases.http_protocol`."""

    @_call(_api.HTTPProtocolResource.get)
    def get(self) -> Any:
        """Get ase HTTP protocol: GET /radar/http/top/ases/http_protocol/{http_protocol} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/http_protocol/methods/get/"""

class IPVersionResource(Resource):
    """Ase IP version: `cf.radar.http.ases.ip_version`."""

    @_call(_api.IPVersionResource.get)
    def get(self) -> Any:
        """Get ase IP version: GET /radar/http/top/ases/ip_version/{ip_version} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/ip_version/methods/get/"""

class Os(Resource):
    """Ase os: `cf.radar.http.ases.os`."""

    @_call(_api.Os.get)
    def get(self) -> Any:
        """Get an ase o: GET /radar/http/top/ases/os/{os} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/os/methods/get/"""

class TLSVersionResource(Resource):
    """Ase TLS version: `cf.radar.http.ases.tls_version`."""

    @_call(_api.TLSVersionResource.get)
    def get(self) -> Any:
        """Get ase TLS version: GET /radar/http/top/ases/tls_version/{tls_version} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/tls_version/methods/get/"""
