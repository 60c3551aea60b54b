"""`cf.radar.http.locations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.http.locations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Locations(Resource):
    """HTTP locations: `cf.radar.http.locations`."""

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

    @_call(_api.Locations.get)
    def get(self) -> Any:
        """Get HTTP locations: GET /radar/http/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/methods/get/"""

class BotClassResource(Resource):
    """Location bot class: `cf.radar.http.locations.bot_class`."""

    @_call(_api.BotClassResource.get)
    def get(self) -> Any:
        """Get location bot class: GET /radar/http/top/locations/bot_class/{bot_class} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/bot_class/methods/get/"""

class BrowserFamilyResource(Resource):
    """Location browser family: `cf.radar.http.locations.browser_family`."""

    @_call(_api.BrowserFamilyResource.get)
    def get(self) -> Any:
        """Get location browser family: GET /radar/http/top/locations/browser_family/{browser_family} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/browser_family/methods/get/"""

class DeviceTypeResource(Resource):
    """Location device type: `cf.radar.http.locations.device_type`."""

    @_call(_api.DeviceTypeResource.get)
    def get(self) -> Any:
        """Get location device type: GET /radar/http/top/locations/device_type/{device_type} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/device_type/methods/get/"""

class HTTPMethodResource(Resource):
    """Location HTTP method: `cf.radar.http.locations.http_method`."""

    @_call(_api.HTTPMethodResource.get)
    def get(self) -> Any:
        """Get location HTTP method: GET /radar/http/top/locations/http_version/{http_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/http_method/methods/get/"""

class HTTPProtocolResource(Resource):
    """Location HTTP protocol: `cf.radar.http.locations.http_protocol`."""

    @_call(_api.HTTPProtocolResource.get)
    def get(self) -> Any:
        """Get location HTTP protocol: GET /radar/http/top/locations/http_protocol/{http_protocol} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/http_protocol/methods/get/"""

class IPVersionResource(Resource):
    """Location IP version: `cf.radar.http.locations.ip_version`."""

    @_call(_api.IPVersionResource.get)
    def get(self) -> Any:
        """Get location IP version: GET /radar/http/top/locations/ip_version/{ip_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/ip_version/methods/get/"""

class Os(Resource):
    """Location os: `cf.radar.http.locations.os`."""

    @_call(_api.Os.get)
    def get(self) -> Any:
        """Get a location o: GET /radar/http/top/locations/os/{os} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/os/methods/get/"""

class TLSVersionResource(Resource):
    """Location TLS version: `cf.radar.http.locations.tls_version`."""

    @_call(_api.TLSVersionResource.get)
    def get(self) -> Any:
        """Get location TLS version: GET /radar/http/top/locations/tls_version/{tls_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/tls_version/methods/get/"""
