"""`cf.browser_rendering` without await, as types. Written by codegen."""

from cfapi.sync.api.browser_rendering.accessibility_tree import AccessibilityTreeResource
from cfapi.sync.api.browser_rendering.content import ContentResource
from cfapi.sync.api.browser_rendering.crawl import CrawlResource
from cfapi.sync.api.browser_rendering.devtools import Devtools
from cfapi.sync.api.browser_rendering.json import JSONResource
from cfapi.sync.api.browser_rendering.links import Links
from cfapi.sync.api.browser_rendering.markdown import MarkdownResource
from cfapi.sync.api.browser_rendering.pdf import PDFResource
from cfapi.sync.api.browser_rendering.scrape import ScrapeResource
from cfapi.sync.api.browser_rendering.screenshot import ScreenshotResource
from cfapi.sync.api.browser_rendering.snapshot import SnapshotResource
from cfapi.sync.resources import Resource

class BrowserRenderingResource(Resource):
    """Browser rendering: `cf.browser_rendering`."""

    @property
    def accessibility_tree(self) -> AccessibilityTreeResource: ...

    @property
    def content(self) -> ContentResource: ...

    @property
    def crawl(self) -> CrawlResource: ...

    @property
    def devtools(self) -> Devtools: ...

    @property
    def json(self) -> JSONResource: ...

    @property
    def links(self) -> Links: ...

    @property
    def markdown(self) -> MarkdownResource: ...

    @property
    def pdf(self) -> PDFResource: ...

    @property
    def scrape(self) -> ScrapeResource: ...

    @property
    def screenshot(self) -> ScreenshotResource: ...

    @property
    def snapshot(self) -> SnapshotResource: ...
