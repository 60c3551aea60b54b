"""`cf.web3.hostnames.ipfs_universal_paths` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.web3.hostnames.ipfs_universal_paths as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IpfsUniversalPaths(Resource):
    """Hostname ipfs universal paths: `cf.web3.hostnames.ipfs_universal_paths`."""

    @property
    def content_lists(self) -> ContentLists: ...

class ContentLists(Resource):
    """Ipfs universal path content lists: `cf.web3.hostnames.ipfs_universal_paths.content_lists`."""

    @property
    def entries(self) -> Entries: ...

    @_call(_api.ContentLists.get)
    def get(self) -> Any:
        """Get ipfs universal path content lists: GET
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/methods/get/"""

    @_call(_api.ContentLists.update)
    def update(self) -> Any:
        """Update ipfs universal path content lists: PUT
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list (permission: Web3 Hostnames
        Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/methods/update/"""

class Entries(Resource):
    """Content list entries: `cf.web3.hostnames.ipfs_universal_paths.content_lists.entries`."""

    @_listing(_api.Entries.list)
    def list(self) -> Any:
        """List content list entries: GET
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries (permission: Web3
        Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/list/"""

    @_call(_api.Entries.create)
    def create(self) -> Any:
        """Create a content list entry: POST
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries.
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/create/"""

    @_call(_api.Entries.get)
    def get(self) -> Any:
        """Get a content list entry: GET
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}
        (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/get/"""

    @_call(_api.Entries.update)
    def update(self) -> Any:
        """Update a content list entry: PUT
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}
        (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/update/"""

    @_call(_api.Entries.delete)
    def delete(self) -> Any:
        """Delete a content list entry: DELETE
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}
        (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/delete/"""
