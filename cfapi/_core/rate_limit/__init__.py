"""The rate limit: what a limiter is, the one that counts by itself, and one that never waits."""
