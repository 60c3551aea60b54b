// From the navigation to a page until the result of a first search is painted, in milliseconds, five times:
// node page.mjs <node_modules> <browser> <file>
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, file] = process.argv.slice(2);
const require = createRequire(join(modules, "x.js"));
const puppeteer = (await import(pathToFileURL(require.resolve("puppeteer-core")).href)).default;
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"], headless: true });
const times = [];
for (let round = 0; round < 5; round += 1) {
  const page = await browser.newPage();
  const began = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: "domcontentloaded" });
  await page.evaluate(
    () =>
      new Promise((painted) => {
        const search = document.getElementById("search");
        search.value = "hsts";
        search.dispatchEvent(new Event("input", { bubbles: true }));
        requestAnimationFrame(() => requestAnimationFrame(painted));
      }),
  );
  times.push(Math.round(performance.now() - began));
  await page.close();
}
await browser.close();
console.log(JSON.stringify(times));
