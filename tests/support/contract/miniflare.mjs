// Cloudflare's own local KV and R2, as its Local Explorer serves them: one namespace and one bucket, in memory.
//
//     node miniflare.mjs <folder with node_modules> <namespace id> <bucket name>
//
// It writes its address when it is ready, and ends when its standard input does. `cf` and `telemetry` are off, so
// that it talks to nobody else.
import { createRequire } from "node:module";

const [folder, namespace, bucket] = process.argv.slice(2);
const { Miniflare } = createRequire(`${folder}/`)("miniflare");

const server = new Miniflare({
  host: "127.0.0.1",
  port: 0,
  cf: false,
  telemetry: { enabled: false },
  unsafeLocalExplorer: true,
  modules: true,
  script: "export default { fetch() { return new Response(null, { status: 404 }); } }",
  compatibilityDate: "2026-01-01",
  kvNamespaces: { CACHE: namespace },
  r2Buckets: { PHOTOS: bucket },
});
console.log(`${await server.ready}cdn-cgi/explorer/api`);

process.stdin.resume();
process.stdin.on("end", () => server.dispose());
