"""cfapi: an async-first Python SDK for Cloudflare's v4 API."""

__version__ = "0.1.0"
