// Follows what happens elsewhere, where a page has an element with data-live, the address of its stream. That element hears
// what is so ("live:now", numbers by name), whether the server is reached ("live:connection"), and that it let nobody in
// ("live:refused"). What breaks is opened again; what was missed needs no catching up, because a stream begins with what is so.
const place = document.querySelector("[data-live]");
const address = new URL(place.dataset.live, location.href);
// The server gives a window one stream, and thereby knows the old one from a second window.
address.searchParams.set("window", Math.random().toString(36).slice(2));

// A room full of phones loses its connection at one moment, and must not come back at one moment.
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15000;
const STEADY = 5000;
// The server gives a sign of life every fifteen seconds.
const SILENCE = 40000;
const DOUBTFUL = 20000;
const LOSS_IS_SAID_AFTER = 1000;

let stream = null;
let failures = 0;
let heard = 0;
let said = "";
let waiting = 0;
let silence = 0;
let loss = 0;

function tell(what, detail) {
  place.dispatchEvent(new CustomEvent(`live:${what}`, { detail }));
}

function say(state) {
  clearTimeout(loss);
  loss = 0;
  if (said !== state) tell("connection", state);
  said = state;
}

function listen() {
  heard = Date.now();
  clearTimeout(silence);
  silence = setTimeout(follow, SILENCE);
}

async function follow() {
  leave();
  const own = new AbortController();
  stream = own;
  listen();
  const begun = Date.now();
  const asked = await read(own.signal).catch(() => false);
  if (stream !== own) return;
  if (Date.now() - begun > STEADY) failures = 0;
  if (asked) follow();
  else comeBack();
}

// True when the server wants to be asked again, which it does from time to time.
async function read(signal) {
  const headers = { Accept: "text/event-stream" };
  const answer = await fetch(address, { headers, signal, cache: "no-store", redirect: "manual" });
  if (answer.type === "opaqueredirect" || (answer.status >= 400 && answer.status < 500)) tell("refused");
  if (!answer.ok || !answer.headers.get("Content-Type")?.startsWith("text/event-stream")) return false;
  say("connected");
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return false;
    listen();
    const events = (text + value).split("\n\n");
    text = events.pop();
    for (const event of events) {
      if (event.startsWith("event: again")) return true;
      if (event.startsWith("data: ")) tell("now", new URLSearchParams(event.slice("data: ".length)));
    }
  }
}

function comeBack() {
  leave();
  loss ||= setTimeout(() => say("lost"), LOSS_IS_SAID_AFTER);
  const longest = Math.min(FIRST_WAIT * 2 ** failures++, LONGEST_WAIT);
  waiting = setTimeout(follow, longest * (0.2 + 0.8 * Math.random()));
}

function leave() {
  clearTimeout(waiting);
  clearTimeout(silence);
  waiting = 0;
  const left = stream;
  stream = null;
  left?.abort();
}

// After a phone was locked or a tunnel left, the stream may be dead without anybody having said so.
function wake() {
  if (waiting || Date.now() - heard > DOUBTFUL) follow();
}

addEventListener("online", wake);
addEventListener("offline", () => { if (stream) comeBack(); });
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") wake(); });
addEventListener("pagehide", () => { clearTimeout(loss); loss = 0; leave(); });
addEventListener("pageshow", (event) => { if (event.persisted) follow(); });

loss = setTimeout(() => say("lost"), LOSS_IS_SAID_AFTER + FIRST_WAIT);
follow();
