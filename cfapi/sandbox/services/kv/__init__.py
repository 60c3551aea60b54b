"""Workers KV: namespaces, and the values in them."""
