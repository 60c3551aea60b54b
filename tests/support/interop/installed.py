"""Where the programs are that others wrote and `make interop` and its like install."""

import shutil

from tests.support.paths import INTEROP

PACKAGES = INTEROP / "node_modules"
CF = PACKAGES / ".bin/cf"
PROWLER = INTEROP / "prowler/bin/prowler"
WRANGLER = PACKAGES / ".bin/wrangler"
GO = INTEROP / "go"
FLARECTL, LEGO, PEBBLE = GO / "flarectl", GO / "lego", GO / "pebble"
PROVIDER, TERRAFORMING = GO / "terraform-provider-cloudflare", GO / "cf-terraforming"
TERRAFORM = shutil.which("terraform") or shutil.which("tofu")
