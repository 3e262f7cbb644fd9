// Keeps a page in step with what the stream tells (live.js). Numbers are put where they stand; when the page is older than what
// is told, it is read again and those of its parts (data-part) are exchanged that the server writes otherwise now. A part in
// which somebody is typing stays, and shows its notice (data-waiting) with a button that takes the new one. A page that shows what
// others do not names a number that grows with it (data-follows), and how far it has seen it (data-seen).
const place = document.querySelector("[data-live]");
const announced = document.querySelector("[data-announce]");
const TYPED = "textarea, input:not([type=radio], [type=checkbox], [type=hidden])";
const CHOSEN = "input[type=radio], input[type=checkbox]";
const READ_AGAIN_AFTER = 2000;
const TICK = 250;

// By the name of a part: how the server wrote what is shown, and what waits until somebody has finished typing.
const written = new Map();
const kept = new Map();
const clocks = new WeakMap();
let now = new URLSearchParams();
let newest = 0;
let reading = false;

function parts(of) {
  return [...of.querySelectorAll("[data-part]")];
}

function part(name) {
  return parts(place).find((one) => one.dataset.part === name);
}

// What the stream tells, and what runs by itself, makes no other part.
function source(of) {
  const copy = of.cloneNode(true);
  for (const count of copy.querySelectorAll("[data-count], [data-of]")) {
    count.textContent = "";
    count.removeAttribute("value");
    count.removeAttribute("max");
  }
  for (const words of copy.querySelectorAll("[data-when]")) words.hidden = false;
  for (const clock of copy.querySelectorAll("[data-clock]")) {
    clock.textContent = "";
    clock.dataset.clock = "";
    delete clock.dataset.running;
  }
  return copy.outerHTML;
}

function count() {
  for (const one of place.querySelectorAll("[data-count], [data-of]")) {
    const { count: name, of: whole } = one.dataset;
    if (now.has(whole)) one.max = Number(now.get(whole));
    if (!now.has(name)) continue;
    if (one.matches("progress, meter")) one.value = Number(now.get(name));
    else if (one.textContent !== now.get(name)) one.textContent = now.get(name);
  }
  for (const words of place.querySelectorAll("[data-when]")) {
    const [name, value] = words.dataset.when.split("=");
    if (now.has(name)) words.hidden = now.get(name) !== value;
  }
}

function isTypedIn(where, sent) {
  return [...where.querySelectorAll(TYPED)].some((field) =>
    (!sent || field.form !== sent) && (field === document.activeElement || field.value !== field.defaultValue));
}

// Where everything else is somewhere else too, all of it is one part.
function take(page, sent) {
  const next = page.querySelector("[data-live]");
  if (!next) return location.reload();
  const names = (of) => parts(of).map((one) => one.dataset.part).join();
  if (names(next) === names(place)) {
    kept.delete("");
    for (const fresh of parts(next)) takePart(part(fresh.dataset.part), fresh, sent);
  } else {
    offer(place, next, "", sent);
  }
  document.title = page.title;
  place.dataset.version = next.dataset.version;
  if (next.dataset.seen) place.dataset.seen = next.dataset.seen;
  count();
}

function takePart(old, fresh, sent) {
  const name = fresh.dataset.part;
  if (written.get(name) === source(fresh)) {
    kept.delete(name);
    notice(old, false);
    setClocks(old, fresh);
  } else {
    offer(old, fresh, name, sent);
  }
}

function offer(old, fresh, name, sent) {
  if (isTypedIn(old, sent)) {
    kept.set(name, fresh);
    notice(old, true);
  } else {
    exchange(old, fresh, name);
  }
}

function notice(old, isShown) {
  const words = old.querySelector("[data-waiting]");
  if (words) words.hidden = !isShown;
}

function exchange(old, fresh, name) {
  if (old === place) kept.clear();
  kept.delete(name);
  for (const one of old === place ? parts(fresh) : [fresh]) written.set(one.dataset.part, source(one));
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  keepChoices(old, fresh);
  announce(old, fresh);
  if (old === place) place.replaceChildren(...fresh.childNodes);
  else old.replaceWith(fresh);
  if (focused) focusAs(focused, old === place ? place : fresh);
}

// What was chosen and not sent stays chosen, and what was unfolded stays so.
function keepChoices(old, fresh) {
  for (const choice of old.querySelectorAll(CHOSEN)) {
    if (choice.checked === choice.defaultChecked) continue;
    const same = twin(choice, fresh);
    if (same) same.checked = choice.checked;
  }
  for (const fold of old.querySelectorAll("details[id]")) {
    const same = fresh.querySelector(`details#${CSS.escape(fold.id)}`);
    if (same) same.open = fold.open;
  }
}

function twin(field, within) {
  const { id, name, value } = field;
  if (id) return within.querySelector(`#${CSS.escape(id)}`);
  return [...within.querySelectorAll("[name]")].find((one) => one.name === name && one.value === value);
}

function focusAs(before, shown) {
  const same = twin(before, shown) ?? shown;
  if (same === shown) shown.tabIndex = -1;
  same.focus({ preventScroll: true });
}

// One short sentence for whoever listens to the page; numbers that change are not read out.
function announce(old, fresh) {
  const words = fresh.dataset.announceText;
  if (words && words !== old.dataset.announceText) announced.textContent = words;
}

function state() {
  return `${place.dataset.version} ${place.dataset.seen}`;
}

function isBehind() {
  const { version, follows, seen } = place.dataset;
  return newest > Number(version) || Number(now.get(follows)) > Number(seen);
}

async function readAgain() {
  if (reading) return;
  reading = true;
  const before = state();
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (answer.status >= 500) setTimeout(readAgain, READ_AGAIN_AFTER * (0.5 + Math.random()));
    else if (!answer.ok || answer.redirected) location.reload();
    else take(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // The stream comes back with the connection, and tells again what is so.
  }
  reading = false;
  if (state() !== before && isBehind()) readAgain();
}

function setClocks(old, fresh) {
  const set = fresh.querySelectorAll("[data-clock]");
  old.querySelectorAll("[data-clock]").forEach((clock, index) => {
    clock.dataset.clock = set[index].dataset.clock;
    clock.toggleAttribute("data-running", "running" in set[index].dataset);
    clocks.delete(clock);
  });
}

function tick() {
  for (const clock of place.querySelectorAll("[data-clock]")) {
    if (!clocks.has(clock)) clocks.set(clock, Date.now());
    const gone = "running" in clock.dataset ? (Date.now() - clocks.get(clock)) / 1000 : 0;
    const left = Math.max(0, Math.round(Number(clock.dataset.clock) - gone));
    const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (clock.textContent !== text) clock.textContent = text;
  }
}

place.addEventListener("live:now", ({ detail }) => {
  now = detail;
  newest = Number(now.get("version"));
  now.delete("version");
  count();
  if (isBehind()) readAgain();
});

place.addEventListener("live:refused", () => readAgain());
place.addEventListener("live:page", ({ detail }) => take(detail.page, detail.sent));

place.addEventListener("live:connection", ({ detail }) => {
  for (const words of document.querySelectorAll("[data-connection]")) words.textContent = words.dataset[detail];
});

place.addEventListener("click", ({ target }) => {
  const waiting = target.closest("[data-waiting] button");
  if (!waiting) return;
  const old = kept.has("") ? place : waiting.closest("[data-part]");
  const name = kept.has("") ? "" : old.dataset.part;
  if (kept.has(name)) exchange(old, kept.get(name), name);
});

// Whoever only looked into a field has typed nothing.
place.addEventListener("focusout", () => setTimeout(() => {
  for (const [name, fresh] of kept) offer(name ? part(name) : place, fresh, name);
}));

for (const one of parts(place)) written.set(one.dataset.part, source(one));
tick();
setInterval(tick, TICK);
