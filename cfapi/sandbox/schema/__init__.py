"""Any operation from the API's own description of it."""
