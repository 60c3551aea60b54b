"""`cf.web3.hostnames.ipfs_universal_paths`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class ContentList:
    """Content list: response of web3.hostnames.ipfs_universal_paths.content_lists.get."""

    action: Literal["block"] | str | None = None


@model
class ContentListUpdateEntry:
    """Content list update entry: argument of web3.hostnames.ipfs_universal_paths.content_lists.update."""

    content: str | None = None
    description: str | None = None
    type: Literal["cid", "content_path"] | str | None = None


@model
class Entry:
    """Entry: response of web3.hostnames.ipfs_universal_paths.content_lists.entries.list."""

    id: str | None = None
    content: str | None = None
    created_on: Moment | None = None
    description: str | None = None
    modified_on: Moment | None = None
    type: Literal["cid", "content_path"] | str | None = None


class IpfsUniversalPaths(Resource):
    """Hostname ipfs universal paths: `cf.web3.hostnames.ipfs_universal_paths`."""

    @cached_property
    def content_lists(self) -> ContentLists:
        return ContentLists(self._session)


class ContentLists(Resource):
    """Ipfs universal path content lists: `cf.web3.hostnames.ipfs_universal_paths.content_lists`."""

    @cached_property
    def entries(self) -> Entries:
        return Entries(self._session)

    def get(self, identifier: str, *, zone_id: str) -> Reply[ContentList]:
        """Get ipfs universal path content lists: GET
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/methods/get/"""
        return self._call(
            "web3.hostnames.ipfs_universal_paths.content_lists.get", "GET",
            "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list", locals(), ContentList,
        )

    def update(
        self, identifier: str, *, zone_id: str, action: Literal["block"] | str,
        entries: Sequence[ContentListUpdateEntry | Mapping[str, Any]],
    ) -> Reply[ContentList]:
        """Update ipfs universal path content lists: PUT
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list (permission: Web3 Hostnames
        Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/methods/update/"""
        return self._call(
            "web3.hostnames.ipfs_universal_paths.content_lists.update", "PUT",
            "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list", locals(), ContentList,
        )


class Entries(Resource):
    """Content list entries: `cf.web3.hostnames.ipfs_universal_paths.content_lists.entries`."""

    def list(self, identifier: str, *, zone_id: str) -> Pages[Entry]:
        """List content list entries: GET
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries (permission: Web3
        Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/list/"""
        return self._pages(
            "web3.hostnames.ipfs_universal_paths.content_lists.entries.list", "GET",
            "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries", locals(), Entry,
            paging=Paging(kind="single", items="result.entries"),
        )

    def create(
        self, identifier: str, *, zone_id: str, content: str, type: Literal["cid", "content_path"] | str,
        description: str | None | Unset = UNSET,
    ) -> Reply[Entry]:
        """Create a content list entry: POST
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries.
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/create/"""
        return self._call(
            "web3.hostnames.ipfs_universal_paths.content_lists.entries.create", "POST",
            "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries", locals(), Entry,
        )

    def get(self, content_list_entry_identifier: str, *, zone_id: str, identifier: str) -> Reply[Entry]:
        """Get a content list entry: GET
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}
        (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/get/"""
        return self._call(
            "web3.hostnames.ipfs_universal_paths.content_lists.entries.get", "GET",
            "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}",
            locals(), Entry,
        )

    def update(
        self, content_list_entry_identifier: str, *, zone_id: str, identifier: str, content: str,
        type: Literal["cid", "content_path"] | str, description: str | None | Unset = UNSET,
    ) -> Reply[Entry]:
        """Update a content list entry: PUT
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}
        (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/update/"""
        return self._call(
            "web3.hostnames.ipfs_universal_paths.content_lists.entries.update", "PUT",
            "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}",
            locals(), Entry,
        )

    def delete(self, content_list_entry_identifier: str, *, zone_id: str, identifier: str) -> Reply[ObjectID | None]:
        """Delete a content list entry: DELETE
        /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}
        (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/delete/"""
        return self._call(
            "web3.hostnames.ipfs_universal_paths.content_lists.entries.delete", "DELETE",
            "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}",
            locals(), ObjectID,
        )
