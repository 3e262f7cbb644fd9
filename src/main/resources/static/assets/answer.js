// Comfort while answering: every choice is sent as it is made, and kept on the device until the server has it. Where answers
// are only looked over, what is still kept is sent. Without this script the form sends everything when going on.
const form = document.querySelector("form[data-saving]");
const status = form.querySelector(".saved");
const { saving, busy, saved, offline, choose } = form.dataset;
const storageKey = `answering ${saving}`;
const OFFLINE = "saved-offline";
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const RETRY_AFTER = 5000;
const TYPING_PAUSE = 800;

// What the server says of an answer that can never be saved: no such link, closed, not asked or too long.
const REFUSED = [404, 410, 422];
const HELD_ELSEWHERE = 403;

let waiting = stored();
let sending = null;
let retry = 0;
let typing = 0;

function stored() {
  try {
    return JSON.parse(localStorage.getItem(storageKey)) ?? {};
  } catch {
    return {};
  }
}

function store() {
  try {
    if (Object.keys(waiting).length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(waiting));
  } catch {
    // A device that keeps nothing still sends what it has in memory.
  }
}

function say(text, kind = "") {
  status.hidden = false;
  status.className = `saved ${kind}`;
  if (status.textContent !== text) status.textContent = text;
}

function keep(field) {
  waiting[field.name] = field.value;
  store();
}

// Sends what waits. Gives true when all of it was saved, false when the server was not reached, and the server's words when
// it refuses. A proxy or a guest network that answers in its place saves nothing: only the server's own answer counts.
async function send() {
  clearTimeout(retry);
  while (Object.keys(waiting).length > 0) {
    const batch = { ...waiting };
    say(busy, "saved-busy");
    let answer;
    try {
      const body = new URLSearchParams(batch);
      answer = await fetch(saving, { method: "POST", body, keepalive: true, redirect: "manual" });
    } catch {
      return lost();
    }
    const words = isOurs(answer) ? await answer.text() : "";
    if (answer.status === HELD_ELSEWHERE && words) return refused(words);
    if (answer.status !== 204 && !(REFUSED.includes(answer.status) && words)) return lost();
    for (const name of Object.keys(batch)) if (waiting[name] === batch[name]) delete waiting[name];
    store();
    if (words) return refused(words);
    say(saved);
  }
  if (status.textContent === offline && navigator.onLine) say(saved);
  return true;
}

function isOurs(answer) {
  return answer.headers.has("Samenspel");
}

function refused(words) {
  say(words, OFFLINE);
  return words;
}

function lost() {
  say(offline, OFFLINE);
  retry = setTimeout(catchUp, RETRY_AFTER);
  return false;
}

function flush() {
  sending ??= send().finally(() => { sending = null; });
  return sending;
}

// A page that only looks answers over shows them anew once they are saved.
async function catchUp() {
  if (await flush() === true && !form.matches(".answering")) location.reload();
}

// What was answered without a connection, on this page or before it was loaded again, is shown as it was answered.
function restore() {
  for (const [name, value] of Object.entries(waiting)) {
    for (const field of form.elements) {
      if (field.name !== name || field.type === "hidden") continue;
      if (field.type === "radio") field.checked = field.value === value;
      else field.value = value;
    }
  }
}

// Whoever was quicker than this script is heard too: what differs from what the page showed was chosen before it came.
function listenBack() {
  for (const field of form.elements) {
    const shown = form.elements[`shown:${field.name}`];
    if (!shown || (field.type === "radio" && !field.checked) || field.matches("[aria-invalid=true]")) continue;
    if (lines(field.value) !== lines(shown.value)) keep(field);
  }
}

function lines(text) {
  return text.replace(/\r\n?/g, "\n").trim();
}

form.addEventListener("change", (event) => {
  clearTimeout(typing);
  keep(event.target);
  flush();
});

form.addEventListener("input", (event) => {
  if (event.target.type === "radio") return;
  keep(event.target);
  clearTimeout(typing);
  typing = setTimeout(flush, TYPING_PAUSE);
});

function choices(name) {
  return [...form.elements].filter((field) => field.name === name && field.type === "radio");
}

// The arrow keys lead from choice to choice for reading; the space bar chooses. By itself the browser would choose on the way.
form.addEventListener("keydown", (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (!(key in STEPS) || target.type !== "radio" || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  const group = choices(target.name);
  const next = group.at((group.indexOf(target) + STEPS[key]) % group.length);
  next.focus();
  if (!next.checked && !status.classList.contains(OFFLINE)) say(choose, "saved-busy");
});

form.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=back]");
  if (!button) return;
  event.preventDefault();
  const group = choices(button.value);
  for (const field of group) field.checked = false;
  group[0].focus();
  waiting[button.value] = "";
  store();
  flush();
});

// Going on without a connection would lose the page: stay until everything is saved.
form.addEventListener("submit", async (event) => {
  const nothingToSend = Object.keys(waiting).length === 0 && !sending;
  if (nothingToSend && navigator.onLine) return;
  event.preventDefault();
  const done = nothingToSend ? lost() : await flush();
  if (done === true || (done !== false && Object.keys(waiting).length === 0)) leave(event.submitter);
});

function leave(button) {
  const go = document.createElement("input");
  go.type = "hidden";
  go.name = "go";
  go.value = button?.value ?? "next";
  form.append(go);
  form.submit();
}

addEventListener("online", () => { if (Object.keys(waiting).length > 0) catchUp(); else flush(); });
addEventListener("pagehide", () => { flush(); });
// Coming back by the browser's button shows the page as it was left, with the hidden field of the way it was left by.
addEventListener("pageshow", () => { form.querySelectorAll("input[name=go]").forEach((left) => left.remove()); });

listenBack();
restore();
if (Object.keys(waiting).length > 0) catchUp();
