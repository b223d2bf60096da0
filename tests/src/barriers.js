// What makes a page hard to use, as a list of sentences: nothing when it is well made. The numbers
// are those of WCAG 2.2 AA: 1.3.1, 1.4.3, 1.4.10, 2.4.6, 2.5.8, 3.1.1, 4.1.2.
const found = [];
for (const folded of document.querySelectorAll("details")) folded.open = true;

const short = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 90);
const seen = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible" && !element.closest(".hidden");

// The page.
if (!document.documentElement.lang) found.push("the page has no language");
if (!document.title.trim()) found.push("the page has no title");
const root = document.documentElement;
if (root.scrollWidth > root.clientWidth) {
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => !element.closest(".wide") && element.getBoundingClientRect().right > root.clientWidth + 0.5,
  );
  found.push(`it scrolls sideways by ${root.scrollWidth - root.clientWidth}: ${wide.slice(-2).map(short).join(" ")}`);
}
const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
for (const id of new Set(ids.filter((id, n) => ids.indexOf(id) !== n))) found.push(`two elements are #${id}`);

// Headings.
const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(seen);
const first = headings.filter((heading) => heading.localName === "h1").length;
if (first !== 1) found.push(`${first} headings of the first level`);
let before = 0;
for (const heading of headings) {
  const level = Number(heading.localName[1]);
  if (level > before + 1) found.push(`a level is skipped: ${short(heading)}`);
  if (!heading.textContent.trim()) found.push(`an empty heading: ${short(heading)}`);
  before = level;
}

// Fields, buttons, links.
const labelled = (field) => {
  const by = field.getAttribute("aria-labelledby");
  const words = [...(field.labels ?? [])].map((label) => label.textContent).join("");
  return (words || field.ariaLabel || (by && document.getElementById(by)?.textContent) || "").trim();
};
for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
  if (!labelled(field)) found.push(`a field without a label: ${short(field)}`);
}
for (const label of document.querySelectorAll("label[for]")) {
  if (!label.control) found.push(`a label of nothing: ${short(label)}`);
}
for (const target of document.querySelectorAll("button, a[href], summary")) {
  if (!(target.textContent.trim() || target.ariaLabel)) found.push(`no name: ${short(target)}`);
}
for (const area of document.querySelectorAll("nav, [role=region], [role=search], [role=log]")) {
  const several = document.querySelectorAll(area.localName === "nav" ? "nav" : `[role=${area.role}]`).length > 1;
  if (several && !labelled(area)) found.push(`one of several areas without a name: ${short(area)}`);
}

// Targets: 24 px, but a link within a sentence may be as high as its line.
const inSentence = (target) =>
  target.localName === "a" && getComputedStyle(target).display === "inline" &&
  [...target.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.data));
for (const target of document.querySelectorAll("button, a[href], summary, input:not([type=hidden]), select, textarea")) {
  if (!seen(target) || inSentence(target)) continue;
  const tick = ["checkbox", "radio"].includes(target.type) && target.labels[0];
  const { width, height } = (tick || target).getBoundingClientRect();
  if (width < 24 || height < 24) found.push(`a target of ${width.toFixed()} × ${height.toFixed()}: ${short(target)}`);
}

// Contrast of text against what lies behind it.
const parts = (colour) => {
  const numbers = colour.match(/[\d.]+/g).map(Number);
  return numbers.length === 3 ? [...numbers, 1] : numbers;
};
const over = ([r, g, b, a], under) => [r, g, b].map((value, n) => value * a + under[n] * (1 - a)).concat(1);
const behind = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const layer = parts(getComputedStyle(at).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return layers.reverse().reduce((under, layer) => over(layer, under), dark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
};
const light = (colour) => {
  const [r, g, b] = colour.map((value) => value / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (element, style) => {
  const under = behind(element);
  const [a, b] = [light(over(parts(style.color), under)), light(under)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};
const measured = new Set();
const measure = (element, style) => {
  const ratio = contrast(element, style);
  if (ratio < 4.5) found.push(`contrast ${ratio.toFixed(2)}: ${short(element)}`);
};
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || measured.has(element) || !seen(element)) continue;
  measured.add(element);
  if (!element.closest(":disabled, noscript")) measure(element, getComputedStyle(element));
}
for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
  if (!seen(field)) continue;
  measure(field, getComputedStyle(field));
  if (field.placeholder) measure(field, getComputedStyle(field, "::placeholder"));
}
if (measured.size === 0) found.push("there is nothing to read");
return [...new Set(found)];
