"""What is known of every operation of the API, as data; and which of them a script calls."""
