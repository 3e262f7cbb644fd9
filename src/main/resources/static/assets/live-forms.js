// Sends forms (data-live-form, their name) without leaving the page, and shows what the server answers. What cannot be sent is
// kept, the last of each form, also when the page is loaded again, and is sent when the connection is back. How it stands is
// said in words where data-form-status has the name. Without this script the browser sends the forms.
const place = document.querySelector("[data-live]");
const storageKey = `unsent ${location.pathname}`;
const RETRY_AFTER = 5000;

// What is said of somebody in between, or of a server that is busy: the form was not looked at.
const TRY_LATER = [429, 502, 503, 504];

let unsent = stored();
let sending = null;
let retry = 0;

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey)) ?? {};
  } catch {
    return {};
  }
}

function store() {
  try {
    if (Object.keys(unsent).length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(unsent));
  } catch {
    // A device that keeps nothing still sends what it has in memory.
  }
}

function form(name) {
  return [...place.querySelectorAll("form[data-live-form]")].find((one) => one.dataset.liveForm === name);
}

function fields(of, submitter) {
  return String(new URLSearchParams(new FormData(of, submitter)));
}

function say(name, state) {
  for (const words of document.querySelectorAll("[data-form-status]")) {
    if (words.dataset.formStatus !== name) continue;
    words.hidden = false;
    if (words.textContent !== words.dataset[state]) words.textContent = words.dataset[state];
  }
}

// Only a page of ours is an answer: a guest network answers as well, and has saved nothing.
async function post({ action, body }) {
  const headers = { Accept: "text/html" };
  const answer = await fetch(action, { method: "POST", body: new URLSearchParams(body), headers, keepalive: true });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const isOurs = page.querySelector("[data-live]") !== null;
  return { answer, page, isOurs, isHeard: !TRY_LATER.includes(answer.status) && (isOurs || !answer.ok) };
}

async function sendAll() {
  clearTimeout(retry);
  for (let [name] = Object.keys(unsent); name; [name] = Object.keys(unsent)) {
    const sent = unsent[name];
    say(name, "sending");
    const heard = await post(sent).catch(() => ({ isHeard: false }));
    if (!heard.isHeard) return later();
    if (unsent[name] !== sent) continue;
    delete unsent[name];
    store();
    say(name, heard.answer.ok ? "safe" : "refused");
    if (heard.isOurs) show(heard, name, sent);
  }
}

function show({ answer, page }, name, sent) {
  if (answer.redirected && new URL(answer.url).pathname !== location.pathname) {
    location.assign(answer.url);
    return;
  }
  const own = form(name);
  const isAsSent = own && fields(own) === sent.shown;
  if (isAsSent && answer.ok) own.reset();
  place.dispatchEvent(new CustomEvent("live:page", { detail: { page, sent: isAsSent ? own : null } }));
}

function later() {
  for (const name of Object.keys(unsent)) say(name, "unsent");
  retry = setTimeout(send, RETRY_AFTER);
}

function send() {
  sending ??= sendAll().finally(() => { sending = null; });
}

document.addEventListener("submit", (event) => {
  const own = event.target;
  if (!own.matches("form[data-live-form]") || event.defaultPrevented) return;
  event.preventDefault();
  const action = event.submitter?.getAttribute("formaction") ?? own.getAttribute("action") ?? location.href;
  unsent[own.dataset.liveForm] = { action, body: fields(own, event.submitter), shown: fields(own) };
  store();
  send();
});

place.addEventListener("live:connection", ({ detail }) => { if (detail === "connected") send(); });
addEventListener("online", send);
send();
