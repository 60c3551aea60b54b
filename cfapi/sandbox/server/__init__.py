"""The sandbox itself: a server on this machine that tests start, ask, and stop."""
