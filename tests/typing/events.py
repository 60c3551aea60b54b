"""Events objects as users write them: read by type checkers, never run."""

from cfapi import Cloudflare, Events, OpenTelemetryEvents, RequestFinished


class Statuses(Events):
    def request_finished(self, event: RequestFinished, /) -> None:
        status: int = event.status
        print(event.call.operation, status)


Cloudflare(events=Statuses())
Cloudflare(events=OpenTelemetryEvents())
Cloudflare(events=None)
