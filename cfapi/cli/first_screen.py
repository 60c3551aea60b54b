"""What `cfapi` without arguments shows: who one is, and what there is. Neither click nor the network is needed."""

import os

from cfapi.operations.lines import groups

FIRST_SCREEN = """\
{who}

  cfapi get zones/example.com
  cfapi zones list status=active --table name,status,plan.name
  cfapi dns records create --zone example.com type=A name=www content=192.0.2.1 ttl=300
  cfapi dns records list --zone example.com --max 50 --query "[].name" --ndjson
  cfapi patch user/invites/ID status=accepted --dry-run

Calls by path    get, post, put, patch, delete PATH [NAME=VALUE]...
Calls by name    PRODUCT RESOURCE METHOD [ID]... [NAME=VALUE]...
                 {count} products: cfapi operations WORD finds what they can do
curl             curl: makes the call of a curl line, or turns it into Python or another shell's
Credentials      login, logout, whoami
Audit            audit: what is wrong with the zones of an account; snapshot
Terraform        export terraform: zones as configuration, with what imports them
Without network  sandbox: a local Cloudflare; operations; permissions; --dry-run
Comfort          completion: for bash, zsh, fish and PowerShell; open
Help             -h after any of them, and https://github.com/cfapi/cfapi-python/tree/main/docs
"""
VARIABLES = ("CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_TOKEN_FILE", "CLOUDFLARE_API_KEY", "CF_API_TOKEN")


def first_screen() -> str:
    """What is shown without arguments."""
    return FIRST_SCREEN.format(who=_who(), count=len(groups()))


def _who() -> str:
    """Whose credentials are there, without asking anybody."""
    if given := next((name for name in VARIABLES if os.environ.get(name, "").strip()), None):
        return f"cfapi: Cloudflare's API on the command line, with the credentials of {given}."
    from cfapi.cli.credentials.folder import default_profile

    profile = os.environ.get("CFAPI_PROFILE", "").strip() or default_profile()
    if profile is None:
        return "cfapi: Cloudflare's API on the command line. Log in first: cfapi login"
    return f"cfapi: Cloudflare's API on the command line, as profile {profile}."
