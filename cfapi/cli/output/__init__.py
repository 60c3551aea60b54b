"""What commands print of a response: JSON as it came, tables, CSV, and what a query finds in it."""
