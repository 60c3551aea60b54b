terraform {
  required_providers { cloudflare = { source = "cloudflare/cloudflare" } }
}
variable "account" { type = string }
variable "note" { default = "first" }
provider "cloudflare" {} # its address and token come from the environment

resource "cloudflare_zone" "shop" {
  name    = "terraform.example"
  account = { id = var.account }
  type    = "full"
}
locals {
  zone = cloudflare_zone.shop.id
  name = cloudflare_zone.shop.name
  records = {
    a     = { type = "A", content = "192.0.2.1" }
    aaaa  = { type = "AAAA", content = "2001:db8::1" }
    cname = { type = "CNAME", content = "target.example" }
    txt   = { type = "TXT", content = "\"v=spf1 -all\"" }
    mx    = { type = "MX", content = "mail.example", priority = 10 }
    ns    = { type = "NS", content = "ns.other.example" }
    ptr   = { type = "PTR", content = "host.example" }
    caa   = { type = "CAA", data = { flags = 0, tag = "issue", value = "ca.example" } }
    srv   = { type = "SRV", priority = 1, data = { priority = 1, weight = 2, port = 443, target = "srv.example" } }
    https = { type = "HTTPS", data = { priority = 1, target = ".", value = "alpn=\"h2\"" } }
    tlsa  = { type = "TLSA", data = { usage = 3, selector = 1, matching_type = 1, certificate = "436c6f7564666c6172652e2e2e436c6f7564666c6172652e2e2e436c6f756466" } }
    uri   = { type = "URI", priority = 10, data = { weight = 5, target = "https://uri.example/" } }
  }
}
resource "cloudflare_dns_record" "each" {
  for_each = local.records
  zone_id  = local.zone
  name     = each.key == "srv" ? "_sip._tcp.${local.name}" : "${each.key}.${local.name}"
  type     = each.value.type
  ttl      = 300
  comment  = var.note
  content  = lookup(each.value, "content", null)
  priority = lookup(each.value, "priority", null)
  data     = lookup(each.value, "data", null)
}
resource "cloudflare_zone_setting" "tls" {
  zone_id    = local.zone
  setting_id = "min_tls_version"
  value      = var.note == "first" ? "1.2" : "1.3"
}
resource "cloudflare_zone_setting" "hsts" {
  zone_id    = local.zone
  setting_id = "security_header"
  value      = { strict_transport_security = { enabled = true, include_subdomains = true, max_age = 86400, nosniff = true, preload = false } }
}
resource "cloudflare_ruleset" "firewall" {
  zone_id = local.zone
  name    = "custom"
  kind    = "zone"
  phase   = "http_request_firewall_custom"
  rules   = [{ description = var.note, expression = "ip.src eq 192.0.2.1", action = "block", enabled = true, ref = "one" }]
}
resource "cloudflare_page_rule" "forward" {
  zone_id  = local.zone
  target   = "${local.name}/${var.note}/*"
  priority = 1
  status   = "active"
  actions  = { forwarding_url = { url = "https://other.example/", status_code = 301 } }
}
resource "cloudflare_list" "addresses" {
  account_id  = var.account
  kind        = "ip"
  name        = "addresses"
  description = var.note
}
resource "cloudflare_list_item" "one" {
  for_each   = toset(["192.0.2.1", "198.51.100.0/24"])
  account_id = var.account
  list_id    = cloudflare_list.addresses.id
  ip         = each.key
  comment    = var.note
}
resource "cloudflare_workers_script" "worker" {
  account_id         = var.account
  script_name        = "worker"
  main_module        = "worker.js"
  content            = "export default { fetch() { return new Response('${var.note}') } }"
  compatibility_date = "2026-01-01"
  bindings           = [{ name = "GREETING", type = "plain_text", text = var.note }, { name = "KV", type = "kv_namespace", namespace_id = cloudflare_workers_kv_namespace.kv.id }]
}
resource "cloudflare_workers_route" "route" {
  zone_id = local.zone
  pattern = "${local.name}/*"
  script  = cloudflare_workers_script.worker.script_name
}
resource "cloudflare_workers_kv_namespace" "kv" {
  account_id = var.account
  title      = "cache ${var.note}"
}
resource "cloudflare_workers_kv" "value" {
  account_id   = var.account
  namespace_id = cloudflare_workers_kv_namespace.kv.id
  key_name     = "a key"
  value        = var.note
}
resource "cloudflare_r2_bucket" "bucket" {
  account_id = var.account
  name       = "bucket"
}
resource "cloudflare_zero_trust_tunnel_cloudflared" "tunnel" {
  account_id    = var.account
  name          = "tunnel-${var.note}"
  config_src    = "cloudflare"
  tunnel_secret = "AQIDBAUGBwgBAgMEBQYHCAECAwQFBgcIAQIDBAUGBwg="
}
resource "cloudflare_zero_trust_tunnel_cloudflared_config" "tunnel" {
  account_id = var.account
  tunnel_id  = cloudflare_zero_trust_tunnel_cloudflared.tunnel.id
  config     = { ingress = [{ hostname = "t.${local.name}", service = "https://localhost:8001" }, { service = "http_status:404" }] }
}
resource "cloudflare_zero_trust_access_policy" "staff" {
  account_id = var.account
  name       = "staff ${var.note}"
  decision   = "allow"
  include    = [{ email_domain = { domain = "example.com" } }]
}
resource "cloudflare_zero_trust_access_application" "admin" {
  account_id = var.account
  name       = "admin ${var.note}"
  domain     = "admin.${local.name}"
  type       = "self_hosted"
  policies   = [{ id = cloudflare_zero_trust_access_policy.staff.id, precedence = 1 }]
}
resource "cloudflare_zero_trust_access_application" "of_zone" {
  zone_id          = local.zone
  name             = "of a zone"
  domain           = "intern.${local.name}"
  type             = "self_hosted"
  session_duration = "24h"
}
resource "cloudflare_certificate_pack" "pack" {
  zone_id               = local.zone
  certificate_authority = "lets_encrypt"
  type                  = "advanced"
  hosts                 = [local.name, "*.${local.name}"]
  validation_method     = "txt"
  validity_days         = 90
}
resource "cloudflare_custom_hostname" "customer" {
  zone_id  = local.zone
  hostname = "shop.customer.example"
  ssl      = { method = "txt", type = "dv", settings = { min_tls_version = var.note == "first" ? "1.2" : "1.3" } }
  # As its own acceptance tests do: the API says more than was asked for.
  lifecycle { ignore_changes = [ssl.certificate_authority, ssl.wildcard] }
}
