"""A name server that answers with the records of a sandbox, as Cloudflare's do with those of a zone."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

from cfapi.sandbox import Sandbox

_SOA = "ns.cloudflare.example. dns.cloudflare.example. 1 10000 2400 604800 1800"


@contextmanager
def serving(box: Sandbox) -> Iterator[str]:
    """Answer over TCP and UDP while the `with` lasts; gives host and port."""
    with _Server(("127.0.0.1", 0), partial(_Stream, box)) as tcp:
        address = tcp.server_address
        with socketserver.ThreadingUDPServer(address, partial(_Datagram, box)) as udp, _running(tcp), _running(udp):
            yield f"127.0.0.1:{address[1]}"


@contextmanager
def _running(server: socketserver.BaseServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


class _Query(socketserver.BaseRequestHandler):
    def __init__(self, box: Sandbox, *rest: Any) -> None:
        self._box = box
        super().__init__(*rest)

    def answered(self, query: bytes) -> bytes:
        return response(self._box, dns.message.from_wire(query)).to_wire()


class _Datagram(_Query):
    def handle(self) -> None:
        query, socket = self.request
        socket.sendto(self.answered(query), self.client_address)


class _Stream(_Query):
    """Each message has its length in front."""

    def handle(self) -> None:
        with self.request.makefile("rb") as stream:
            while length := stream.read(2):
                answer = self.answered(stream.read(int.from_bytes(length)))
                self.request.sendall(len(answer).to_bytes(2) + answer)


def response(box: Sandbox, query: dns.message.Message) -> dns.message.Message:
    """What there is of this name and type; below no zone of the sandbox, that there is nothing."""
    question, answer = query.question[0], dns.message.make_response(query)
    answer.flags |= dns.flags.AA | dns.flags.RA
    name = question.name.to_text(omit_final_dot=True).lower()
    zone = next((each.name for each in box.zones.values() if f".{name}".endswith(f".{each.name}")), None)
    if zone is None:
        answer.set_rcode(dns.rcode.NXDOMAIN)
        return answer
    soa = dns.rrset.from_text(f"{zone}.", 1800, "IN", "SOA", _SOA)
    if question.rdtype == dns.rdatatype.SOA and name == zone:
        answer.answer.append(soa)
    elif texts := _contents(box, name, dns.rdatatype.to_text(question.rdtype)):
        answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", question.rdtype, *texts))
    else:
        answer.authority.append(soa)
    return answer


def _contents(box: Sandbox, name: str, type: str) -> list[str]:
    return [each["content"] for each in box.records.values() if (each["name"], each["type"]) == (name, type)]
