"""Command lines as shells read them, and the call of the API that curl or PowerShell would make of them."""
