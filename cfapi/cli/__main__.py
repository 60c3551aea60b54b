"""`python -m cfapi.cli` is `cfapi`."""

from cfapi.cli import main

main()
