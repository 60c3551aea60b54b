"""What is there, as configuration for Terraform: import blocks and resources of Cloudflare's provider, version 5."""
