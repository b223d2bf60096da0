// Keeps the chat page up to date. The page works without it: it only sends the page's own forms in
// the background, shows new lines as they come, and sends again what a lost connection kept back.
"use strict";

const log = document.getElementById("log");
const pending = document.getElementById("pending");
const state = document.getElementById("state");
const composer = document.getElementById("composer");
const field = document.getElementById("text");
const words = composer.dataset;
const STORE = "tsunagu-unsent";
let unsent = load();
let source = null;
let sending = false;

function load() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE)) || [];
  } catch {
    return [];
  }
}

function keep() {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(unsent));
  } catch {
    // Without storage the list lives as long as the page.
  }
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function say(text) {
  state.textContent = text;
}

// New lines from the server: the same HTML as on the page, once each.
function add(event) {
  const line = JSON.parse(event.data);
  if (document.getElementById("m" + line.seq)) return;
  log.insertAdjacentHTML("beforeend", line.html);
  log.dataset.last = line.seq;
  if (line.author === "bot") say("");
  const added = document.getElementById("m" + line.seq);
  added.scrollIntoView({ block: line.author === "resident" ? "end" : "start" });
}

function listen() {
  if (source) return;
  source = new EventSource("/events?after=" + log.dataset.last);
  source.addEventListener("message", add);
  source.addEventListener("open", () => {
    if (state.textContent === words.offline) say(words.online);
    flush();
  });
  source.addEventListener("error", () => {
    say(words.offline);
    if (source.readyState === EventSource.CLOSED) {
      source = null;
      setTimeout(listen, 3000);
    }
  });
}

function show() {
  pending.replaceChildren(
    ...unsent.map((item) => {
      const line = document.createElement("li");
      line.className = "message resident unsent";
      const who = document.createElement("p");
      who.className = "who";
      who.textContent = words.you;
      const body = document.createElement("div");
      body.className = "body";
      const text = document.createElement("p");
      text.textContent = item.shown;
      body.append(text);
      line.append(who, body);
      return line;
    }),
  );
}

// Sends what is kept, in order. The id makes sending twice the same as sending once.
async function flush() {
  if (sending) return;
  sending = true;
  while (unsent.length > 0) {
    const item = unsent[0];
    let answer;
    try {
      answer = await fetch(item.action, {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams(item.fields),
      });
    } catch {
      say(words.unsent);
      setTimeout(flush, 3000);
      break;
    }
    if (answer.status >= 500) {
      say(words.unsent);
      setTimeout(flush, 5000);
      break;
    }
    unsent.shift();
    keep();
    show();
    if (answer.ok) {
      if (state.textContent === words.unsent) say("");
      listen();
    } else {
      await refused(item, answer);
    }
  }
  sending = false;
}

// The server did not take it: say why, and give the words back.
async function refused(item, answer) {
  if (item.fields.text && !field.value) field.value = item.fields.text;
  try {
    say((await answer.json()).error.message);
  } catch {
    say(words.unsent);
  }
}

function send(action, fields, shown) {
  unsent.push({ action, fields, shown });
  keep();
  show();
  say(words.sending);
  pending.lastElementChild?.scrollIntoView({ block: "end" });
  flush();
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text) return;
  send("/say", { client_id: newId(), text }, text);
  field.value = "";
  grow();
  field.focus();
});

// A press on a quick reply. A change of language needs the whole page anew.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!form.matches("form[data-press]") || !button || button.value.startsWith("lang:")) return;
  event.preventDefault();
  const label = form.elements.label.value;
  send("/press", { client_id: newId(), action: button.value, label }, label);
  field.focus({ preventScroll: true });
});

function grow() {
  field.rows = Math.min(6, Math.max(1, field.value.split("\n").length));
}

field.addEventListener("input", grow);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});
window.addEventListener("online", flush);

// A page that is kept for the way back must not hold a connection: a browser has six for one server.
let rests = false;
window.addEventListener("pagehide", () => {
  rests = source !== null;
  source?.close();
  source = null;
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted && rests) listen();
});

// Leaves at once: the page is emptied, what it kept is thrown away, and the browser's way back does
// not lead here. The link does the same without this script, only slower.
function leave() {
  if (source) source.close();
  unsent = [];
  try {
    sessionStorage.clear();
  } catch {
    // Without storage nothing was kept.
  }
  const away = { method: "POST", keepalive: true, headers: { accept: "application/json" } };
  fetch("/leave", away).catch(() => {});
  document.body.replaceChildren();
  document.title = "";
  location.replace("https://www.jma.go.jp/");
}

document.getElementById("exit").addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});
let escapes = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    escapes = [];
    return;
  }
  const now = Date.now();
  escapes = [...escapes.filter((at) => now - at < 2000), now];
  if (escapes.length >= 3) leave();
});

show();
if (log.dataset.live !== undefined) listen();
if (unsent.length > 0) flush();
// A scroll also moves where the Tab key goes on; a page that has just begun starts at its top.
if (log.children.length > 1) log.lastElementChild.scrollIntoView({ block: "start" });
