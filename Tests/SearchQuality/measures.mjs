// What a list of results is worth, given the grades of a query: 3 the answer, 2 a good page, 1 a related one, none useless.
// A result counts for its page, whichever section it leads to, and a page counts once: the systems compared differ in how they cut pages up.

const DEPTH = 10;

/** The page of a result's address; of an `anyLanguage` query a page is the same in every language. */
function pageOf(url, query) {
  const page = url.split("#")[0].replace(/^\//, "");
  return query.anyLanguage ? page.replace(/^zh\//, "") : page;
}

/** Measures one query's results, a list of addresses with the best first. */
export function measure(query, urls) {
  const grades = new Map(Object.entries(query.grades).map(([url, grade]) => [pageOf(url, query), grade]));
  const pages = [...new Set(urls.map((url) => pageOf(url, query)))].slice(0, DEPTH);
  const found = pages.map((page) => grades.get(page) ?? 0);
  const best = [...grades.values()].sort((a, b) => b - a);
  const first = found.findIndex((grade) => grade >= 2);
  const section = Object.entries(query.sections ?? {})[0];
  return {
    ndcg: gain(found) / gain(best.slice(0, DEPTH)),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    success: found[0] === best[0] ? 1 : 0,
    zero: pages.length === 0 ? 1 : 0,
    // Does the result lead to the section that has the answer? Only asked where the page was found.
    section: section && pages.includes(pageOf(section[0], query)) ? Number(urls.includes(`${section[0]}#${section[1]}`)) : null,
    found: pages.map((page) => ({ page, grade: grades.get(page) ?? null })),
  };
}

function gain(grades) {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

/** The means of many measurements. */
export function mean(measurements) {
  const of = (key) => {
    const values = measurements.map((m) => m[key]).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return { count: measurements.length, ndcg: of("ndcg"), reciprocal: of("reciprocal"), success: of("success"), zero: of("zero"), section: of("section") };
}
