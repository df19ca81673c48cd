// "Which version applies to my order?": answers from the versions that the form carries. A classic script, so that it also works where
// the site is opened from a folder; nothing that is entered leaves the page. Without it the form leads to the list of all versions.
(() => {
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  /** 2026-10-05 for what a reader may write in a browser without a calendar: 2026/10/5, 2026年10月5日; "" for no day. */
  function day(text) {
    const parts = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(text);
    if (!parts) return "";
    const [year, month, date] = parts.slice(1).map(Number);
    const made = new Date(Date.UTC(year, month - 1, date));
    const isDay = year >= 1990 && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
    return isDay ? made.toISOString().slice(0, 10) : "";
  }

  /** Today where the reader is. */
  function today() {
    const now = new Date();
    return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
  }

  function start(form) {
    const { dataset: words } = form;
    const versions = JSON.parse(words.versions);
    const input = form.elements.namedItem("ordered");
    const status = form.querySelector("[role=status]");

    const inWords = (iso) => {
      const [year, month, date] = iso.split("-").map(Number);
      return fill(words.date, { year, month: words.months.split("|")[month - 1], day: date });
    };
    const paragraph = (text, name) => Object.assign(document.createElement("p"), { className: name ?? "", textContent: text });
    function link(text, url, language) {
      const line = document.createElement("p");
      line.append(Object.assign(document.createElement("a"), { href: url, textContent: text }));
      if (language) line.append(" ", Object.assign(document.createElement("span"), { className: "badge", textContent: language }));
      return line;
    }
    function say(...lines) {
      input.removeAttribute("aria-invalid");
      status.replaceChildren(...lines);
    }

    function answer(iso) {
      const date = inWords(iso);
      const found = versions.findLast((version) => version.from <= iso);
      if (!found) return say(paragraph(fill(words.before, { date, first: words.first }), "is-answer"), link(words.contactText, words.contact));
      const sentence = fill(iso > today() ? words.later : words.applies, { date, version: found.name });
      const way = found.here ? paragraph(words.here) : link(fill(words.read, { version: found.name }), found.url, found.language);
      say(paragraph(sentence, "is-answer"), way);
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const iso = day(input.value);
      if (iso) return answer(iso);
      say(paragraph(words.invalid));
      input.setAttribute("aria-invalid", "true");
      input.focus();
    });
    // A day chosen in the calendar is answered at once; one that is still being typed is waited for.
    input.addEventListener("change", () => {
      const iso = day(input.value);
      if (iso) answer(iso);
      else say();
    });
    // A link may ask: ?ordered=2026-10-05.
    const asked = day(new URLSearchParams(location.search).get("ordered") ?? "");
    if (asked) {
      input.value = asked;
      answer(asked);
    }
  }

  for (const form of document.querySelectorAll("form[data-which-version]")) start(form);
})();
