"""One HTTP exchange: messages, what sends them, and how bodies are written and read."""
