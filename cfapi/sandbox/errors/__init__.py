"""How the API refuses: one class of errors, and the codes that clients know it by."""
