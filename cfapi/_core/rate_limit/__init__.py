"""The rate limit: the protocol of limiters, the built-in one, and one that never waits."""
