// What Cloudflare's own TypeScript SDK sees of the server at CLOUDFLARE_BASE_URL, as JSON.
// Run as: node typescript_sdk.mjs ZONE_ID ACCOUNT_ID
import { createRequire } from "node:module";

const [zone_id, account_id] = process.argv.slice(2);
const Cloudflare = createRequire(new URL("../../.interop/", import.meta.url))("cloudflare");
const client = new Cloudflare({ maxRetries: 0 });

async function idsOf(pages, key = "id") {
  const found = [];
  for await (const item of pages) found.push(item[key]);
  return found;
}

async function recordsLife() {
  const record = { zone_id, type: "A", name: "typescript", content: "192.0.2.1", ttl: 300 };
  const made = await client.dns.records.create(record);
  const edited = await client.dns.records.edit(made.id, { ...record, content: "192.0.2.2" });
  const found = await client.dns.records.get(made.id, { zone_id });
  await client.dns.records.delete(made.id, { zone_id });
  const gone = await refusalOf(client.dns.records.get(made.id, { zone_id }));
  return { made, edited, found, gone };
}

async function refusalOf(call) {
  try {
    await call;
    return null;
  } catch (error) {
    return { name: error.constructor.name, status: error.status, codes: error.errors.map((each) => each.code) };
  }
}

async function keysAndValues() {
  const { id: namespace_id } = await client.kv.namespaces.create({ account_id, title: "typescript" });
  const { keys, values } = client.kv.namespaces;
  const key = { account_id, namespace_id };
  await values.update("a greeting", { ...key, value: "good day" });
  const value = await (await values.get("a greeting", key)).text();
  const body = Array.from({ length: 25 }, (_, number) => ({ key: `key ${number}`, value: "v" }));
  await client.kv.namespaces.bulkUpdate(namespace_id, { account_id, body });
  return { value, names: await idsOf(keys.list(namespace_id, { account_id, limit: 10 }), "name") };
}

console.log(
  JSON.stringify({
    zones: await idsOf(client.zones.list()),
    packs: await idsOf(client.ssl.certificatePacks.list({ zone_id, status: "all" })),
    record: await recordsLife(),
    bad: await refusalOf(client.dns.records.create({ zone_id, type: "A", name: "bad", content: "x", ttl: 300 })),
    kv: await keysAndValues(),
    rulesets: await idsOf(client.rulesets.list({ account_id, per_page: 10 })),
  }),
);
