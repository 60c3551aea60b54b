"""HTTP as the API speaks it, whatever the product: requests, responses, routing, pagination."""
