"""Traffic that zones and Workers have had, by their seed, and GraphQL to ask for it."""
