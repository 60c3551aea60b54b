"""Makes the calls of commands, and shows what they return."""

# A call is shown before it is sent, and sent without being read as a class: what no client offers.
# pyright: reportPrivateUsage=false

import sys
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import msgspec
from attrs import evolve, frozen

from cfapi._core.call import Call
from cfapi._core.paging.pages import Pages
from cfapi._core.progress import progress_bar
from cfapi._core.replies import Reply
from cfapi._core.result_place import ANYWHERE
from cfapi._core.session import Session
from cfapi._http.messages import WholeResponse
from cfapi._printable import printable
from cfapi.cli.calls.binding import ABSENT, Bound
from cfapi.cli.calls.careful import confirm, question
from cfapi.cli.calls.dry_run import request_of
from cfapi.cli.calls.importing import import_transport
from cfapi.cli.calls.names import Names
from cfapi.cli.calls.operation import KnownOperation
from cfapi.cli.calls.preparing import Prepared, prepare, prepare_path
from cfapi.cli.calls.request import CallOptions, PathCall
from cfapi.cli.calls.transferring import receiving, with_bar
from cfapi.cli.calls.watching import Watching, show_headers
from cfapi.cli.credentials.choosing import Chosen, choose
from cfapi.cli.errors import BadWords
from cfapi.cli.telling import tell
from cfapi.client import Cloudflare
from cfapi.errors import ConfigurationError

if TYPE_CHECKING:
    from cfapi._core.streams import Stream

BINARY = frozenset({"bytes", "parts"})


@frozen
class Calling:
    """One call of a command.

    Attributes:
        cf: The client.
        names: What finds the ids of zones and accounts.
        options: The options of the command.
        watching: What tells of the exchange.
    """

    cf: Cloudflare
    names: Names
    options: CallOptions
    watching: Watching

    async def by_name(self, operation: KnownOperation, bound: Bound) -> None:
        """Call an operation, and show what it returns."""
        _warn(operation)
        if operation.response != "json" and self.options.display.reads_json:
            raise BadWords(
                f"{operation.name} responds with no JSON, which --query, --table, --csv and --ndjson are for."
            )
        bound = await self.names.resolved(operation, bound)
        prepared = prepare(self.cf, operation, bound)
        confirm_unless = question(operation.verb, prepared.call.path, operation.name, bound.body)
        if await self._is_only_shown(prepared.call, bound):
            return
        confirm(confirm_unless, yes=self.options.yes)
        prepared = evolve(prepared, call=with_bar(prepared.call, shown=self._has_bars))
        if prepared.pages is not None and not self.options.envelope:
            await self._list(prepared.pages)
        elif operation.response == "json":
            await self._one(prepared.call)
        else:
            await self._download(prepared.call, is_text=operation.response not in BINARY)

    async def by_path(self, made: PathCall) -> None:
        """Call a path, and show what it returns; a listing to its end."""
        path = await self.names.in_path(made.path)
        prepared = prepare_path(self.cf, made.verb, path, **made.given)
        if await self._is_only_shown(prepared.call):
            return
        body = made.given.get("json", ABSENT)
        confirm(question(made.verb, prepared.call.path, None, body), yes=self.options.yes)
        prepared = evolve(prepared, call=with_bar(prepared.call, shown=self._has_bars))
        await self._any(made, path, prepared)

    async def _is_only_shown(self, call: Call, bound: Bound | None = None) -> bool:
        """Show a request that is not to be sent."""
        call = evolve(call, headers={**self._session.options.headers, **call.headers})
        if not self.options.is_only_shown:
            self.watching.call(call)
            return False
        style = self.options.style
        session = self._session
        signed = await session.credentials.sign(call.method, session.base_url + call.path)
        if style is None:
            self.options.display.show(await request_of(call, session.base_url, dict(signed)))
        else:
            from cfapi.cli.calls.as_shell import as_shell

            how = {"multiline": self.options.multiline, "private": self.options.private}
            self.options.display.write(await as_shell(call, session.base_url, signed, bound, style, **how))
        return True

    async def _any(self, made: PathCall, path: str, prepared: Prepared) -> None:
        """A response of a kind that is not known: what comes as JSON is shown as that."""
        async with Reply(self._session, prepared.call, bytes) as stream:
            if "json" not in stream.content_type:
                await self._save(stream, is_text=stream.content_type.startswith("text/"))
                return
            response: WholeResponse = WholeResponse(stream.status, stream.headers, await stream.read())
        found = self._session.parser.parse_raw(prepared.call, response, ANYWHERE)
        info = found.result_info
        more = info is not None and ((info.total_pages or 0) > (info.page or 1) or info.cursor)
        if made.verb == "GET" and more and bytes(found.result).lstrip().startswith(b"[") and not self.options.envelope:
            listing = self.cf.iterate(path, params=made.given.get("params"))
            await self._list(evolve(listing, item=msgspec.Raw))
        else:
            self._show_response(response, found.result)

    async def _list(self, pages: Pages[msgspec.Raw]) -> None:
        """A listing: all of it as one document, or each item as it comes."""
        display = self.options.display
        count, items, limit = 0, list[msgspec.Raw](), display.limit
        shown = not display.streams or not sys.stdout.isatty()
        with progress_bar(pages._call.name, shown=shown and self._has_bars) as report:  # noqa: SLF001
            async with aclosing(pages.by_page()) as walk:
                async for page in walk:
                    if self.options.headers and not count:
                        show_headers(page.headers)
                    found = page.items[: None if limit is None else limit - count]
                    count += len(found)
                    report(count, page.result_info.total_count if page.result_info is not None else None)
                    if display.streams:
                        for item in found:
                            display.show_item(item)
                    else:
                        items += found
                    if limit is not None and count >= limit:
                        break
        if not display.streams:
            display.show(items)

    async def _one(self, call: Call) -> None:
        """A call with one result."""

        def parse(call: Call, response: WholeResponse) -> tuple[WholeResponse, msgspec.Raw]:
            return response, self._session.parser.parse_raw(call, response, ANYWHERE).result

        response, result = await self._session.send(call, parse)
        self._show_response(response, result)

    def _show_response(self, response: WholeResponse, result: msgspec.Raw) -> None:
        if self.options.headers:
            tell(f"HTTP {response.status}")
            show_headers(response.headers)
        self.options.display.show(msgspec.Raw(response.body or b"null") if self.options.envelope else result)

    async def _download(self, call: Call, *, is_text: bool) -> None:
        async with Reply(self._session, call, bytes) as stream:
            await self._save(stream, is_text=is_text)

    async def _save(self, stream: "Stream", *, is_text: bool) -> None:
        """Write a response as it arrives: to a file, with a progress bar on a terminal, or to standard output."""
        if self.options.headers:
            tell(f"HTTP {stream.status}")
            show_headers(stream.headers)
        output = self.options.display.output
        if output is None:
            await self._to_standard_output(stream, is_text=is_text)
            return
        with receiving(stream, printable(output.name), shown=self._has_bars):
            if stream.content_type.startswith("multipart/"):
                for path in await stream.save_parts(output):
                    tell(f"wrote {path}")
            else:
                await stream.save(output)

    async def _to_standard_output(self, stream: "Stream", *, is_text: bool) -> None:
        """Write a response as it arrives; what a terminal shows anyway needs no bar."""
        on_terminal = sys.stdout.isatty()
        if on_terminal and not is_text:
            raise BadWords("The response is no text: name a file with -o FILE, or pipe it into a program.")
        with receiving(stream, "receiving", shown=self._has_bars and not on_terminal):
            async for chunk in stream:
                sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()

    @property
    def _has_bars(self) -> bool:
        return not self.options.quiet and sys.stderr.isatty()

    @property
    def _session(self) -> Session:
        return self.cf._session  # noqa: SLF001


def _warn(operation: KnownOperation) -> None:
    line = operation.line
    if line.get("deprecated"):
        use = f"; use {line['replacement'].replace('.', ' ')}" if line.get("replacement") else ""
        tell(f"{operation.name} is deprecated{use}.")
    if line.get("alias_of"):
        tell(f"{operation.name} is another name of {line['alias_of'].replace('.', ' ')}.")


async def call(made: tuple[KnownOperation, Bound] | PathCall, options: CallOptions, **client: Any) -> None:
    """Make a call with the credentials that the options choose.

    Args:
        made: What is called.
        options: The options of the command.
        client: Further arguments of the client.

    Raises:
        BadWords: Something that was typed can't be sent.
        CloudflareError: There are no credentials, or the call failed.
    """
    if not options.is_only_shown:
        import_transport()
    own = made.credentials if isinstance(made, PathCall) else None
    chosen = _chosen(options) if own is None else Chosen(own)
    watching = Watching.of(verbose=options.verbose, quiet=options.quiet)
    async with chosen.client(events=watching, **client) as cf:
        calling = Calling(cf, Names(cf, options.account or chosen.account), options, watching)
        if isinstance(made, PathCall):
            await evolve(calling, cf=cf.with_options(headers=made.headers)).by_path(made)
        else:
            await calling.by_name(*made)


def _chosen(options: CallOptions) -> Chosen:
    """The credentials; to show a request needs none."""
    try:
        return choose(options.profile)
    except ConfigurationError:
        if not options.is_only_shown:
            raise
        from cfapi._core.auth import ApiToken
        from cfapi._core.secret import Secret

        return Chosen(ApiToken(Secret("none"), "nobody"))
