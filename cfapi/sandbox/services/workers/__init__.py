"""Workers: scripts, and the routes that lead to them."""
