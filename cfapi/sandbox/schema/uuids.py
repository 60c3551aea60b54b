"""Which ids are UUIDs, with dashes: the document says it of some alone."""

import re

# Collections whose things have such ids in Cloudflare's documents, though their schemas know no more than texts.
COLLECTIONS = frozenset(
    {
        "/accounts/{}/access/bookmarks",
        "/accounts/{}/access/certificates",
        "/accounts/{}/access/gateway_ca",
        "/accounts/{}/access/identity_providers",
        "/accounts/{}/access/saml_certificates",
        "/accounts/{}/browser-rendering/devtools/browser",
        "/accounts/{}/browser-rendering/devtools/session",
        "/accounts/{}/cloudforce-one/v2/threat-signals/articles",
        "/accounts/{}/cloudforce-one/v2/threat-signals/feeds",
        "/accounts/{}/connectivity/directory/services",
        "/accounts/{}/data-security/posture/policies",
        "/accounts/{}/data-security/posture/webhooks",
        "/accounts/{}/dex/commands",
        "/accounts/{}/dlp/custom_prompt_topics",
        "/accounts/{}/dlp/data_classes",
        "/accounts/{}/dlp/data_tag_categories",
        "/accounts/{}/dlp/entries",
        "/accounts/{}/dlp/profiles",
        "/accounts/{}/dlp/sensitivity_groups",
        "/accounts/{}/dlp/sensitivity_groups/{}/levels",
        "/accounts/{}/dls/regional_services/prefix_bindings",
        "/accounts/{}/dls/regions",
        "/accounts/{}/email-security/investigate/bulk",
        "/accounts/{}/email-security/settings/content_policies",
        "/accounts/{}/email-security/settings/url_ignore_patterns",
        "/accounts/{}/email/sending/suppressions",
        "/accounts/{}/magic/advanced_tcp_protection/configs/allowlist",
        "/accounts/{}/magic/advanced_tcp_protection/configs/prefixes",
        "/accounts/{}/magic/advanced_tcp_protection/configs/syn_protection/rules",
        "/accounts/{}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters",
        "/accounts/{}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules",
        "/accounts/{}/managed-defense/vulnerability-discovery/repos",
        "/accounts/{}/managed-defense/vulnerability-discovery/scans",
        "/accounts/{}/rum/v2/{}/rule",
        "/accounts/{}/urlscanner/scan",
        "/zones/{}/access/certificates",
        "/zones/{}/access/identity_providers",
    }
)
# Properties that are some by their names.
NAMED = re.compile(r"(\w+_)?uuid")
