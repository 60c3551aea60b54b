"""What the sandbox knows: accounts, zones and resources, and what happens to them later."""
