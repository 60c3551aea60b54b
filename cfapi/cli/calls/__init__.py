"""Calls from the command line: words, checked against what is known of an operation, become a request."""
