"""Cloudflare for SaaS: host names of customers, their certificates, and the fallback origin."""
