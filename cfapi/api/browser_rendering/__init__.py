"""`cf.browser_rendering`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.browser_rendering.accessibility_tree import AccessibilityTreeResource
    from cfapi.api.browser_rendering.content import ContentResource
    from cfapi.api.browser_rendering.crawl import CrawlResource
    from cfapi.api.browser_rendering.devtools import Devtools
    from cfapi.api.browser_rendering.json import JSONResource
    from cfapi.api.browser_rendering.links import Links
    from cfapi.api.browser_rendering.markdown import MarkdownResource
    from cfapi.api.browser_rendering.pdf import PDFResource
    from cfapi.api.browser_rendering.scrape import ScrapeResource
    from cfapi.api.browser_rendering.screenshot import ScreenshotResource
    from cfapi.api.browser_rendering.snapshot import SnapshotResource


@model
class JsonCreateCustomAI:
    """JSON create custom AI: argument of browser_rendering.json.create."""

    model: str
    authorization: str | None = None


@model
class JsonFormat:
    """JSON format: argument of browser_rendering.json.create."""

    type: str
    json_schema: dict[str, Any] | None = None


@model
class PDFCreateAddScriptTag:
    """PDF create add script tag: argument of browser_rendering.accessibility_tree.create."""

    id: str | None = None
    content: str | None = None
    type: str | None = None
    url: str | None = None


@model
class PDFCreateAddStyleTag:
    """PDF create add style tag: argument of browser_rendering.accessibility_tree.create."""

    content: str | None = None
    url: str | None = None


@model
class PDFCreateAuthenticate:
    """PDF create authenticate: argument of browser_rendering.accessibility_tree.create."""

    password: str = field(repr=False)
    username: str


@model
class PDFCreateCookie:
    """PDF create cookie: argument of browser_rendering.accessibility_tree.create."""

    name: str
    value: str
    domain: str | None = None
    expires: int | float | None = None
    http_only: bool | None = renamed("httpOnly", default=None)
    partition_key: str | None = renamed("partitionKey", default=None)
    path: str | None = None
    priority: Literal["Low", "Medium", "High"] | str | None = None
    same_party: bool | None = renamed("sameParty", default=None)
    same_site: Literal["Strict", "Lax", "None"] | str | None = renamed("sameSite", default=None)
    secure: bool | None = None
    source_port: int | float | None = renamed("sourcePort", default=None)
    source_scheme: Literal["Unset", "NonSecure", "Secure"] | str | None = renamed("sourceScheme", default=None)
    url: str | None = None


@model
class PDFCreateGotoOptions:
    """PDF create goto options: argument of browser_rendering.accessibility_tree.create."""

    referer: str | None = None
    referrer_policy: str | None = renamed("referrerPolicy", default=None)
    timeout: int | float | None = None
    wait_until: Literal[
        "load", "domcontentloaded", "networkidle0", "networkidle2",
    ] | str | list[Literal["load", "domcontentloaded", "networkidle0", "networkidle2"] | str] | None = renamed("waitUntil", default=None)


@model
class PDFCreateViewport:
    """PDF create viewport: argument of browser_rendering.accessibility_tree.create."""

    height: int | float
    width: int | float
    device_scale_factor: int | float | None = renamed("deviceScaleFactor", default=None)
    has_touch: bool | None = renamed("hasTouch", default=None)
    is_landscape: bool | None = renamed("isLandscape", default=None)
    is_mobile: bool | None = renamed("isMobile", default=None)


@model
class PDFCreateWaitForSelector:
    """PDF create wait for selector: argument of browser_rendering.accessibility_tree.create."""

    selector: str
    hidden: bool | None = None
    timeout: int | float | None = None
    visible: bool | None = None


@model
class SnapshotAccessibilityTree:
    """Snapshot accessibility tree: part of AccessibilityTree."""

    role: str
    autocomplete: str | None = None
    checked: bool | Literal["mixed"] | str | None = None
    children: list[Any] | None = None
    description: str | None = None
    disabled: bool | None = None
    expanded: bool | None = None
    focused: bool | None = None
    haspopup: str | None = None
    invalid: str | None = None
    keyshortcuts: str | None = None
    level: int | float | None = None
    modal: bool | None = None
    multiline: bool | None = None
    multiselectable: bool | None = None
    name: str | None = None
    orientation: str | None = None
    pressed: bool | Literal["mixed"] | str | None = None
    readonly: bool | None = None
    required: bool | None = None
    roledescription: str | None = None
    selected: bool | None = None
    value: str | int | float | None = None
    valuemax: int | float | None = None
    valuemin: int | float | None = None
    valuetext: str | None = None


@model
class SnapshotCreateScreenshotOptionsClip:
    """Snapshot create screenshot options clip: part of ScreenshotOptions."""

    height: int | float
    width: int | float
    x: int | float
    y: int | float
    scale: int | float | None = None


class BrowserRenderingResource(Resource):
    """Browser rendering: `cf.browser_rendering`."""

    @cached_property
    def accessibility_tree(self) -> AccessibilityTreeResource:
        from cfapi.api.browser_rendering.accessibility_tree import AccessibilityTreeResource
        return AccessibilityTreeResource(self._session)

    @cached_property
    def content(self) -> ContentResource:
        from cfapi.api.browser_rendering.content import ContentResource
        return ContentResource(self._session)

    @cached_property
    def crawl(self) -> CrawlResource:
        from cfapi.api.browser_rendering.crawl import CrawlResource
        return CrawlResource(self._session)

    @cached_property
    def devtools(self) -> Devtools:
        from cfapi.api.browser_rendering.devtools import Devtools
        return Devtools(self._session)

    @cached_property
    def json(self) -> JSONResource:
        from cfapi.api.browser_rendering.json import JSONResource
        return JSONResource(self._session)

    @cached_property
    def links(self) -> Links:
        from cfapi.api.browser_rendering.links import Links
        return Links(self._session)

    @cached_property
    def markdown(self) -> MarkdownResource:
        from cfapi.api.browser_rendering.markdown import MarkdownResource
        return MarkdownResource(self._session)

    @cached_property
    def pdf(self) -> PDFResource:
        from cfapi.api.browser_rendering.pdf import PDFResource
        return PDFResource(self._session)

    @cached_property
    def scrape(self) -> ScrapeResource:
        from cfapi.api.browser_rendering.scrape import ScrapeResource
        return ScrapeResource(self._session)

    @cached_property
    def screenshot(self) -> ScreenshotResource:
        from cfapi.api.browser_rendering.screenshot import ScreenshotResource
        return ScreenshotResource(self._session)

    @cached_property
    def snapshot(self) -> SnapshotResource:
        from cfapi.api.browser_rendering.snapshot import SnapshotResource
        return SnapshotResource(self._session)
