"""Every operation that has no module of its own in `routes`: a store and answers that follow from the API's schemas."""
