"""One rate limit for many processes, counted in Redis or Valkey: `pip install "cfapi-sdk[redis]"`.

    async with RedisRateLimiter("redis://127.0.0.1", "audit") as limiter, Cloudflare(rate_limit=limiter) as cf:
        ...

Two short Lua scripts count, not a library of rate limits: those count when a request is permitted, by the clock of its
host. The server counts when it arrives, maybe seconds later, so that requests of two of their windows meet in one
of the server's. Here, a request counts from its permit until a whole window after its response, by the clock of Redis.
docs/rate-limits.md has the measurement.
"""

from cfapi.redis.limiter import RedisRateLimiter, RedisUnavailable

__all__ = ["RedisRateLimiter", "RedisUnavailable"]
