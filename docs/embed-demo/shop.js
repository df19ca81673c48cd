// The shop's own script: what a shop does with the element, and nothing that the element needs.
const element = document.querySelector("signpost-product");
const product = document.querySelector("#sku");
const size = document.querySelector("#size");
const chosen = document.querySelector("#chosen");
const WORDS = { en: "Size {size} is chosen for you.", zh: "已为您选好{size}码。" };
let language = "en";

function speak(tag) {
  language = document.documentElement.lang = tag;
  for (const one of document.querySelectorAll("[data-en]")) one.textContent = one.dataset[tag];
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === tag));
  element.setAttribute("language", tag);
  show();
}

function show() {
  const { textContent, dataset } = product.selectedOptions[0];
  document.querySelector("#name").textContent = textContent;
  document.title = `${textContent} – Marlow Lane`;
  const sizes = dataset.sizes.split(" ").filter(Boolean);
  const before = size.value;
  size.replaceChildren(...sizes.map((one) => new Option(one)));
  if (sizes.includes(before)) size.value = before;
  document.querySelector("#size-choice").hidden = sizes.length === 0;
  chosen.textContent = "";
}

product.addEventListener("change", () => {
  element.setAttribute("sku", product.value);
  show();
});
for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));

// The size that the finder names is chosen at once, where the product is sold in it.
document.addEventListener("signpost-size", ({ detail }) => {
  if (![...size.options].some(({ value }) => value === detail.size)) return;
  size.value = detail.size;
  chosen.textContent = WORDS[language].replace("{size}", detail.size);
});

show();
