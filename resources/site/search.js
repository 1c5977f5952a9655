"use strict";
// The search of the page: all words must be there, a word by its beginning, a phrase as it stands, a word
// after a minus must not. It looks through what search-index.js holds and asks nobody.
(() => {
  const MOST = 200, BEFORE = 60, AFTER = 180;
  const WORD = /[\p{L}\p{N}\p{M}\u200b-\u200f'’‘ʼ׳״`´]+/gu;
  const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
  const TERM = /(-?)(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|(\S+))/gu;
  const { letters, words, entries } = window.cutline;
  const byId = (id) => document.getElementById(id);
  const form = byId("search"), field = byId("words"), found = byId("found"), all = byId("all");
  const count = byId("count"), filters = ["person", "agency", "year"];

  const known = new Map();
  function fold(word) {
    let folded = known.get(word);
    if (folded === undefined) {
      const apart = word.normalize("NFKD").toLowerCase().replace(/ς/g, "σ");
      folded = Array.from(apart, (letter) => letters[letter] ?? letter).join("").normalize("NFKC");
      if (known.size < 100000) known.set(word, folded);
    }
    return folded;
  }
  const wordsOf = (text) => (text.match(WORD) ?? []).map(fold).filter(Boolean);

  function termsOf(query) {
    const terms = [];
    for (const [, minus, ...forms] of query.matchAll(TERM)) {
      const plain = forms[4];
      const wanted = wordsOf(forms.find((form) => form !== undefined) ?? "");
      if (!wanted.length) continue;
      const whole = wanted.join(" ");
      const loose = plain !== undefined && wanted.length === 1;
      const anywhere = UNPARTED.test(whole);
      terms.push({ not: minus === "-", first: wanted[0], count: wanted.length, loose, anywhere,
        sought: anywhere ? whole : loose ? " " + whole : ` ${whole} ` });
    }
    return terms;
  }
  const textOf = (entry) => (entry.folded ??= ` ${wordsOf(`${entry.title}\n${entry.line}\n${entry.text}`).join(" ")} `);
  const holds = (entry, terms) => terms.every((term) => textOf(entry).includes(term.sought) !== term.not);
  const passes = (entry, chosen, but) => filters.every((name) => name === but || !chosen[name]
    || (name === "year" ? entry.year === chosen.year : entry[name].includes(chosen[name])));

  function element(name, kind, ...content) {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    made.append(...content);
    return made;
  }
  // Where the words that are sought stand in a text as it is written: [start, end] each.
  function marksIn(text, terms) {
    const stand = Array.from(text.matchAll(WORD), (match) => [match.index, match.index + match[0].length, fold(match[0])]);
    const marks = [];
    for (const term of terms.filter((each) => !each.not)) {
      const sought = term.sought.trim().split(" ");
      stand.forEach(([start, , word], at) => {
        if (term.anywhere ? word.includes(sought[0]) : term.loose ? word.startsWith(sought[0])
          : sought.every((each, next) => stand[at + next]?.[2] === each)) marks.push([start, stand[at + sought.length - 1]?.[1] ?? stand[at][1]]);
      });
    }
    return marks.sort((one, other) => one[0] - other[0]);
  }
  function marked(name, kind, text, terms) {
    const made = element(name, kind);
    made.dir = "auto";
    let at = 0;
    for (const [start, end] of marksIn(text, terms)) {
      if (start < at) continue;
      made.append(text.slice(at, start), element("mark", "", text.slice(start, end)));
      at = end;
    }
    made.append(text.slice(at));
    return made;
  }
  function excerptOf(text, terms) {
    const [first] = marksIn(text, terms);
    const flat = (part) => part.replace(/\s+/g, " ");
    if (!first || first[0] < BEFORE) return flat(text.slice(0, BEFORE + AFTER)) + (text.length > BEFORE + AFTER ? "…" : "");
    const start = text.lastIndexOf(" ", first[0] - BEFORE) + 1;
    const space = text.indexOf(" ", first[1] + AFTER), end = space < 0 ? text.length : space;
    return `… ${flat(text.slice(start, end))}${end < text.length ? " …" : ""}`;
  }
  function rowOf(entry, terms) {
    const row = element("li", entry.picture ? "" : "bare");
    if (entry.picture) {
      const image = element("img");
      image.src = `thumbnails/${entry.picture}`;
      image.alt = "";
      image.loading = "lazy";
      row.append(image);
    }
    const address = element("a", "", marked("span", "", entry.title, terms));
    address.href = entry.to;
    const line = element("p", "kicker", [words[entry.kind], entry.line].filter(Boolean).join(" · "));
    line.dir = "auto";
    row.append(element("div", "", line, element("h2", "", address), marked("p", "excerpt", excerptOf(entry.text, terms), terms)));
    return row;
  }

  const chosenNow = () => Object.fromEntries(filters.map((name) => [name, byId(name).value]));
  function search() {
    const terms = termsOf(field.value), chosen = chosenNow();
    const asked = terms.length > 0 || filters.some((name) => chosen[name]);
    all.hidden = asked;
    found.hidden = !asked;
    const hits = asked ? entries.filter((entry) => passes(entry, chosen) && holds(entry, terms)) : [];
    count.textContent = !asked ? "" : hits.length ? words.found.replace("{n}", hits.length) : words["none-found"];
    found.replaceChildren(element("ul", "", ...hits.slice(0, MOST).map((entry) => rowOf(entry, terms))));
    const said = new URLSearchParams({ q: field.value, ...chosen });
    for (const [name, value] of [...said]) if (!value) said.delete(name);
    history.replaceState(null, "", said.size ? `#${said}` : location.pathname.split("/").pop() || ".");
  }
  function fill(name, values) {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const order = name === "year" ? (one, other) => other[0].localeCompare(one[0])
      : (one, other) => one[0].localeCompare(other[0], document.documentElement.lang);
    for (const [value, often] of [...counts].sort(order)) {
      const option = element("option", "", `${value} (${often})`);
      option.value = value;
      byId(name).append(option);
    }
    byId(name).closest("label").hidden = counts.size === 0;
  }

  fill("person", entries.flatMap((entry) => entry.person));
  fill("agency", entries.flatMap((entry) => entry.agency));
  fill("year", entries.map((entry) => entry.year).filter(Boolean));
  form.hidden = entries.length === 0;
  const said = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  field.value = said.get("q") ?? "";
  for (const name of filters) if (said.get(name)) byId(name).value = said.get(name);
  let waiting = 0;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(search, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  form.addEventListener("reset", () => setTimeout(() => { search(); field.focus(); }));
  if (said.size) search();
})();
