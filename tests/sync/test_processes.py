"""Processes: how they fork, how they end, and how they are interrupted."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from cfapi.sandbox import Fault, Sandbox
from tests.support.reliability.scenes import connections
from tests.support.sync import environment, program, run, until

signals = pytest.mark.skipif(sys.platform == "win32", reason="this system does not send signals")
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


def quiet(done: "subprocess.CompletedProcess[str]") -> list[str]:
    """The lines that a program printed, which ended well and without a word."""
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


# --- the end


@pytest.mark.parametrize(
    "ending",
    [
        "",
        "cf.close()",
        "del cf",
        "iterator = iter(cf.zones.list(per_page=5).prefetch(3)); next(iterator)",
        "stream = cf.open('GET', '/zones').__enter__(); next(iter(stream))",
        "import sys; sys.exit(0)",
        "import gc; gc.disable(); cf.cycle = cf",
        "import atexit; atexit.register(cf.verify)",
    ],
)
def test_a_program_ends_without_a_word_however_it_leaves_its_client(box: Sandbox, ending: str):
    done = run(box, "cf = Cloudflare()\nprint(cf.verify().status)\n" + ending, PYTHONWARNINGS="")

    assert quiet(done) == ["active"]


def test_connections_are_closed_when_a_program_ends(box: Sandbox):
    quiet(run(box, "cf = Cloudflare(); cf.verify()"))

    until(lambda: connections(box) == 0)


def test_a_transport_of_ones_own_is_closed_when_a_program_ends(box: Sandbox):
    text = """
        from cfapi.testing import MemoryTransport, respond

        class Telling(MemoryTransport):
            async def aclose(self):
                print("closed")

        cf = Cloudflare("t", transport=Telling(lambda request: respond({})))
        print(cf.get("/x").success)
    """

    assert quiet(run(box, text)) == ["True", "closed"]


def test_a_call_after_the_end_says_so(box: Sandbox):
    text = """
        import atexit

        def late():
            try:
                cf.verify()
            except Exception as error:
                print(type(error).__name__, error)

        atexit.register(late)
        cf = Cloudflare()
        print(cf.verify().status)
    """
    lines = quiet(run(box, text))

    assert lines[0] == "active"
    assert lines[1].startswith("ClientClosed ")


def test_an_error_ends_a_program_as_any_does(box: Sandbox):
    done = run(box, "cf = Cloudflare()\ncf.zones.get(zone_id='0' * 32)")

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("cfapi.errors.NotFound: zones.get ")
    assert 'File "<string>", line 3, in <module>' in done.stderr
    assert len(done.stderr.splitlines()) < 15


# --- Ctrl-C


@pytest.fixture
def stuck(box: Sandbox) -> Iterator[Sandbox]:
    """A sandbox that does not respond."""
    box.fault(Fault("latency", delay=60))
    yield box
    box.clear_faults()


def interrupted(box: Sandbox, text: str, number: int) -> list[str]:
    """The lines of a program that gets a signal while a request is not responded to; from its first line on, it is."""
    command, pipe = program(text), subprocess.PIPE
    with subprocess.Popen(command, env=environment(box), stdin=pipe, stdout=pipe, stderr=pipe) as running:
        try:
            until(lambda: len(box.requests) > 0)
            running.send_signal(number)
            assert running.stdout is not None
            first = running.stdout.readline()
            box.clear_faults()
            printed, said = running.communicate(b"\n", timeout=50)
        finally:
            running.kill()
    assert (running.returncode, said) == (0, b"")
    return (first + printed).decode().splitlines()


@signals
@pytest.mark.parametrize(
    "call",
    [
        "cf.verify()",
        "list(cf.zones.list())",
        "cf.zones.list().prefetch(4).collect()",
        "cf.open('GET', '/zones').__enter__()",
    ],
)
def test_an_interrupt_ends_a_call_at_once(stuck: Sandbox, call: str):
    text = f"""
        cf = Cloudflare()
        try:
            {call}
        except KeyboardInterrupt:
            print("interrupted", flush=True)
        input()
        print(cf.verify().status)
    """

    assert interrupted(stuck, text, signal.SIGINT) == ["interrupted", "active"]


@signals
def test_an_exception_of_a_signal_handler_ends_a_call(stuck: Sandbox):
    """As the soft time limits of Celery do."""
    text = """
        import signal

        class OutOfTime(Exception): ...

        def ring(*_):
            raise OutOfTime

        signal.signal(signal.SIGUSR1, ring)
        cf = Cloudflare()
        try:
            cf.verify()
        except OutOfTime:
            print("out of time", flush=True)
        input()
        print(cf.verify().status)
    """

    assert interrupted(stuck, text, signal.SIGUSR1) == ["out of time", "active"]


@signals
def test_a_listing_that_was_interrupted_goes_on(stuck: Sandbox):
    text = """
        cf = Cloudflare()
        zones = iter(cf.zones.list(per_page=20))
        try:
            next(zones)
        except KeyboardInterrupt:
            print("interrupted", flush=True)
        input()
        print(len(list(zones)))
    """

    assert interrupted(stuck, text, signal.SIGINT) == ["interrupted", "30"]


# --- forks


@forks
@pytest.mark.parametrize("used", ["cf.verify()", "cf", "list(cf.zones.list())"])
def test_a_forked_process_goes_on_with_the_same_client(box: Sandbox, used: str):
    text = f"""
        import os, sys
        cf = Cloudflare()
        zones, get = cf.zones, cf.zones.get
        view = cf.with_options(strict=True)
        {used}
        child = os.fork()
        first = zones.list().first()
        found = [cf.verify().status, len(list(zones.list())), view.verify().status, get(zone_id=first.id).status]
        if not child:
            print("child", found, flush=True)
            cf.close()
            sys.exit(0)
        print("status", os.waitpid(child, 0)[1])
        print("parent", found, cf.verify().status)
    """
    lines = sorted(quiet(run(box, text, PYTHONWARNINGS="ignore::DeprecationWarning")))

    assert [line.split()[0] for line in lines] == ["child", "parent", "status"]
    assert lines[0].removeprefix("child") in lines[1]
    assert lines[2] == "status 0"


@forks
def test_a_child_of_a_child_and_children_side_by_side_make_calls(box: Sandbox):
    text = """
        import multiprocessing as m

        cf = Cloudflare()

        def work(number):
            return cf.verify().status

        def nest(number):
            with m.get_context("fork").Pool(2) as inner:
                return inner.map(work, range(4))

        cf.verify()
        processes = [m.get_context("fork").Process(target=nest, args=(n,)) for n in range(2)]
        for each in processes:
            each.start()
        with m.get_context("fork").Pool(4) as pool:
            print(set(pool.map(work, range(20))))
        for each in processes:
            each.join()
            print(each.exitcode)
    """
    assert quiet(run(box, text, PYTHONWARNINGS="ignore::DeprecationWarning")) == ["{'active'}", "0", "0"]


@forks
def test_a_client_that_was_closed_stays_closed_in_a_forked_process(box: Sandbox):
    text = """
        import os
        cf = Cloudflare()
        cf.verify()
        cf.close()
        child = os.fork()
        try:
            cf.verify()
        except Exception as error:
            print(type(error).__name__, flush=True)
        if child:
            os.waitpid(child, 0)
    """
    assert quiet(run(box, text, PYTHONWARNINGS="ignore::DeprecationWarning")) == ["ClientClosed", "ClientClosed"]


@forks
def test_a_process_forks_while_its_threads_make_calls(box: Sandbox):
    text = """
        import os, sys, threading
        cf = Cloudflare(rate_limit=None)
        going = True

        def work():
            while going:
                cf.zones.list(per_page=5).first()

        threads = [threading.Thread(target=work) for _ in range(8)]
        for each in threads:
            each.start()
        codes = []
        for _ in range(10):
            child = os.fork()
            if not child:
                os._exit(0 if cf.verify().status == "active" else 1)
            codes.append(os.waitpid(child, 0)[1])
        going = False
        for each in threads:
            each.join()
        print(codes)
    """
    assert quiet(run(box, text, PYTHONWARNINGS="ignore::DeprecationWarning")) == [str([0] * 10)]
