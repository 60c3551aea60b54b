"""One call of the API as the command lines of other shells, and command lines as calls. Nothing here does I/O."""
