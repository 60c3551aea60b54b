"use strict";
(() => {
  const STEP = 100;
  const [STATE, SEVERITY, ACCOUNT, ZONE, CHECK, SUBJECT, PROBLEM, REMEDY, WAIVER, EVIDENCE, CHANGE] = Array(11).keys();
  const data = JSON.parse(document.getElementById("data").textContent);
  const rows = data.rows;
  const text = (row, column) => data.texts[row[column]];
  let lowered;
  const element = (id) => document.getElementById(id);
  const body = element("rows");
  const more = element("more");
  const columns = { change: CHANGE, severity: SEVERITY, check: CHECK, account: ACCOUNT, state: STATE };
  const selects = Object.entries(columns).filter(([id]) => element(id));  // without a baseline nothing is new
  let found = [];
  let shown = 0;

  const add = (parent, name, text, kind) => {
    const child = document.createElement(name);
    if (text) child.textContent = text;
    if (kind) child.className = kind;
    parent.append(child);
    return child;
  };

  const show = () => {
    const part = document.createDocumentFragment();
    for (const index of found.slice(shown, shown + STEP)) {
      const row = rows[index].map((number) => data.texts[number]);
      const line = add(part, "tr");
      const kind = add(line, "td");
      add(kind, "span", row[SEVERITY] || row[STATE], "tag " + row[SEVERITY]);
      if (row[CHANGE] && row[CHANGE] !== "unchanged") add(kind, "small", row[CHANGE]);
      const where = add(line, "td", row[ZONE] || row[ACCOUNT]);
      if (row[ZONE]) add(where, "small", row[ACCOUNT]);
      const what = add(line, "td");
      add(what, "code", row[CHECK]);
      add(what, "small", row[SUBJECT]);
      const words = add(line, "td", row[PROBLEM]);
      if (row[REMEDY]) add(words, "small", row[REMEDY]);
      if (row[WAIVER]) add(words, "small", row[WAIVER]);
      if (row[EVIDENCE]) {
        const details = add(words, "details");
        add(details, "summary", "Evidence");
        add(details, "code", row[EVIDENCE]);
      }
    }
    body.append(part);
    shown = Math.min(shown + STEP, found.length);
    more.hidden = shown >= found.length;
    element("shown").textContent =
      found.length.toLocaleString("en") + " of " + rows.length.toLocaleString("en") + ", shown: " + shown.toLocaleString("en");
  };

  const filter = () => {
    const words = element("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = selects.map(([id, column]) => [element(id).value, column]).filter(([value]) => value);
    if (words.length) lowered = lowered || data.texts.map((each) => each.toLowerCase());
    // Each text is searched once, however many rows have it.
    const having = words.map((word) => lowered.map((each) => each.includes(word)));
    found = [];
    rows.forEach((row, index) => {
      if (chosen.every(([value, column]) => text(row, column) === value) && having.every((has) => row.some((number) => has[number])))
        found.push(index);
    });
    body.replaceChildren();
    shown = 0;
    show();
  };

  element("filters").addEventListener("input", filter);
  element("filters").addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", show);
  element("filters").hidden = false;
  for (const button of document.querySelectorAll("button.filter")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      element("filters").reset();
      element(button.dataset.name).value = button.dataset.value;
      filter();
      element("findings").scrollIntoView();
      element("search").focus({ preventScroll: true });
    });
  }
  // On paper nothing can be opened.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const each of closed) each.open = true;
  });
  addEventListener("afterprint", () => closed.forEach((each) => (each.open = false)));
  filter();
})();
