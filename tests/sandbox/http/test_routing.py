"""Where the sandbox's routes begin."""

from cfapi.sandbox.http.routing import BASE


def test_the_base_of_all_paths_is_that_of_the_api():
    assert BASE == "/client/v4"
