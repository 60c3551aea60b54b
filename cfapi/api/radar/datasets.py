"""`cf.radar.datasets`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Dataset:
    """Dataset: response of radar.datasets.list."""

    id: int
    description: str
    meta: Any
    tags: list[str]
    title: str
    type: str


@model
class Download:
    """Download: response of radar.datasets.download."""

    dataset: DownloadDataset


@model
class DownloadDataset:
    """Download dataset: part of Download."""

    url: str


class Datasets(Resource):
    """Radar datasets: `cf.radar.datasets`."""

    def list(
        self, *, dataset_type: Literal["RANKING_BUCKET", "REPORT"] | str | Unset = UNSET,
        date: date | str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, offset: int | Unset = UNSET,
    ) -> Pages[Dataset]:
        """List radar datasets: GET /radar/datasets (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/list/"""
        return self._pages(
            "radar.datasets.list", "GET", "/radar/datasets", locals(), Dataset, wire={"dataset_type": "datasetType"},
            paging=Paging(kind="offset", items="result.datasets", per_page="limit"),
        )

    def download(self, *, dataset_id: int, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[Download]:
        """Download radar datasets: POST /radar/datasets/download (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/download/"""
        return self._call(
            "radar.datasets.download", "POST", "/radar/datasets/download", locals(), Download,
            wire={"dataset_id": "datasetId"}, query="format",
        )

    def get(self, alias: str) -> Reply[str]:
        """Get a radar dataset: GET /radar/datasets/{alias} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/get/"""
        return self._call("radar.datasets.get", "GET", "/radar/datasets/{alias}", locals(), str)
