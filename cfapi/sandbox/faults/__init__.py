"""What goes wrong on request: which requests meet a fault, and what it does to them."""
