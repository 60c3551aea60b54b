// What axe finds in a page: node axe.mjs <node_modules> <browser> <file>; one line of JSON for each theme and width.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, file] = process.argv.slice(2);
const require = createRequire(join(modules, "x.js"));
const puppeteer = (await import(pathToFileURL(require.resolve("puppeteer-core")).href)).default;
const axe = readFileSync(join(modules, "axe-core", "axe.min.js"), "utf8");
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"], headless: true });

for (const scheme of ["light", "dark"])
  for (const width of [1280, 390, 320]) {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) errors.push("asked for " + request.url());
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    const before = Date.now();
    await page.goto(pathToFileURL(file).href);
    const rows = await page.evaluate(() => document.querySelectorAll("#rows tr").length);
    const milliseconds = Date.now() - before;
    await page.type("#search", "hsts");
    const found = await page.evaluate(() => document.getElementById("shown").textContent);
    // By the keyboard alone: to the filter for what is new, and what it offers first.
    await page.evaluate(() => document.getElementById("filters").reset());
    await page.evaluate(() => scrollTo(0, 0) || document.activeElement.blur());
    let presses = 0;
    const focused = () => page.evaluate(() => document.activeElement.id);
    while ((await focused()) !== "change" && presses++ < 300) await page.keyboard.press("Tab");
    await page.keyboard.press("n");
    const fresh = await page.evaluate(() => document.getElementById("shown").textContent);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const unsafe = await browser.newPage();
    await unsafe.setBypassCSP(true);
    await unsafe.setViewport({ width, height: 900 });
    await unsafe.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await unsafe.goto(pathToFileURL(file).href);
    await unsafe.evaluate(axe);
    const result = await unsafe.evaluate(() => globalThis.axe.run(document));
    const violations = result.violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 100)}`);
    console.log(JSON.stringify({ scheme, width, milliseconds, rows, found, fresh, overflow, errors, violations }));
    await page.close();
    await unsafe.close();
  }
// Without a script, and on paper.
const plain = await browser.newPage();
await plain.setJavaScriptEnabled(false);
await plain.setViewport({ width: 390, height: 900 });
await plain.goto(pathToFileURL(file).href);
console.log(JSON.stringify({ text: (await (await plain.$("body")).getProperty("textContent")).toString().length > 0,
  controls: (await plain.$$("form, button.filter")).length, visible: (await Promise.all((await plain.$$("form, button")).map((each) => each.isVisible()))).filter(Boolean).length }));
await browser.close();
