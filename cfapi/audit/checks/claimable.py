"""Services at which anybody can register a name that its last owner gave up, by the suffix of what CNAMEs point to.

Candidates only: whether a name is still registered is not asked. Names that hold the account of their owner, or a
random part, can't be registered again, and are not here.
"""

import re
from collections.abc import Mapping

CLAIMABLE: Mapping[str, str] = {
    ".azurewebsites.net": "Azure App Service",
    ".cloudapp.net": "Azure Cloud Services",
    ".cloudapp.azure.com": "Azure virtual machines",
    ".trafficmanager.net": "Azure Traffic Manager",
    ".azureedge.net": "Azure CDN",
    ".blob.core.windows.net": "Azure Storage",
    ".azure-api.net": "Azure API Management",
    ".elasticbeanstalk.com": "AWS Elastic Beanstalk",
    ".s3.amazonaws.com": "Amazon S3",
    ".herokuapp.com": "Heroku",
    ".github.io": "GitHub Pages",
    ".gitlab.io": "GitLab Pages",
    ".bitbucket.io": "Bitbucket",
    ".netlify.app": "Netlify",
    ".surge.sh": "Surge",
    ".fly.dev": "Fly.io",
    ".readthedocs.io": "Read the Docs",
    ".ghost.io": "Ghost",
    ".myshopify.com": "Shopify",
    ".pantheonsite.io": "Pantheon",
    ".wordpress.com": "WordPress.com",
    ".webflow.io": "Webflow",
    ".zendesk.com": "Zendesk",
    ".helpscoutdocs.com": "Help Scout",
    ".uservoice.com": "UserVoice",
    ".statuspage.io": "Statuspage",
    ".agilecrm.com": "Agile CRM",
    ".launchrock.com": "LaunchRock",
    ".strikinglydns.com": "Strikingly",
    ".tumblr.com": "Tumblr",
}

_SUFFIXES = tuple(CLAIMABLE)
# Buckets of a region: https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html
_IN_REGION = re.compile(r".+\.s3(?:-website)?[.-][a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com")
# Names with a part that nobody chooses: https://devcenter.heroku.com/changelog-items/2640 and
# https://learn.microsoft.com/en-us/azure/app-service/reference-dangling-subdomain-prevention
_RANDOM = re.compile(r".+-[0-9a-f]{12}\.herokuapp\.com|.+-[0-9a-z]{16}\.[a-z]+-\d+\.azurewebsites\.net")


def service_at(target: str) -> str | None:
    """The service at which others may register what a CNAME points to; None if there is none."""
    if target.endswith(".amazonaws.com") and _IN_REGION.fullmatch(target):
        return "Amazon S3"
    if not target.endswith(_SUFFIXES) or _RANDOM.fullmatch(target):
        return None
    return next(service for suffix, service in CLAIMABLE.items() if target.endswith(suffix))
