"""`Part`: one part of a response, such as a module of a Worker, in memory."""

from typing import TypeAlias

from attrs import field, frozen
from multidict import CIMultiDict

from cfapi._core.uploads import File
from cfapi._http.charsets import charset_of


@frozen
class Part(File):
    """One part of a response, such as a module of a Worker; a file that can be uploaded again as it is.

    Attributes:
        content: Its bytes.
        name: Its name.
        content_type: Its media type, such as "application/wasm"; None if it has none.
        filename: The name of its file, where it has one.
        headers: Its headers.
    """

    content: bytes = field(repr=False)
    name: str = ""
    content_type: str | None = None
    filename: str | None = field(default=None, kw_only=True)
    headers: CIMultiDict[str] = field(factory=CIMultiDict[str], kw_only=True, repr=False, hash=False)

    @property
    def text(self) -> str:
        """Its content as text; what can't be read becomes U+FFFD."""
        return self.content.decode(charset_of(self.headers), "replace")


Parts: TypeAlias = dict[str, Part]
"""The parts of a response by their names."""
