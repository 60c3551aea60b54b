"""Stream: videos and how they are uploaded."""
