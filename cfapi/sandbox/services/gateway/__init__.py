"""Gateway: lists."""
