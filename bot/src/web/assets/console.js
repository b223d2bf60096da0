// Keeps the console up to date: when the server says that something changed, the page is read again
// and only its marked parts are replaced, so that nothing half-written is lost.
"use strict";

let busy = false;
let again = false;

async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    const answer = await fetch(location.pathname + location.search, { headers: { accept: "text/html" } });
    if (answer.ok) replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // Offline: the stream opens again by itself and calls.
  }
  busy = false;
  if (again) {
    again = false;
    refresh();
  }
}

function replace(fresh) {
  const facts = document.getElementById("facts");
  const state = facts?.dataset.state;
  if (state && fresh.getElementById("facts")?.dataset.state !== state) {
    location.reload();
    return;
  }
  for (const part of document.querySelectorAll("[data-refresh]")) {
    const next = fresh.getElementById(part.id);
    if (next && next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes);
  }
}

// A page that is kept for the way back must not hold a connection: a browser has six for one server.
let calls = null;

function listen() {
  calls = new EventSource("/console/events");
  calls.addEventListener("changed", refresh);
}

window.addEventListener("pagehide", () => calls.close());
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  listen();
  refresh();
});
listen();
