// Saves a text of the programme while one types, and keeps in this browser what the server has not acknowledged.

const form = document.getElementById("writing");
const saved = document.getElementById("saved");
const draft = document.getElementById("draft");
const PAUSE = 900;
const RETRY = 3000;
const NEAR = 500;

let timer = 0;
let flying = false;
let pending = null;

const even = (text) => text.replaceAll("\r\n", "\n");
const body = () => even(form.elements.body.value);
let stored = form && !("refused" in form.dataset) ? even(form.elements.body.defaultValue) : null;
let lastSaved = saved?.textContent ?? "";

function say(text, not = false) {
  saved.textContent = text;
  saved.classList.toggle("saved-not", not);
}

function keep(text) {
  const at = new Date().toTimeString().slice(0, 5);
  try {
    localStorage.setItem(form.dataset.draft, JSON.stringify({ text, seen: form.elements.seen.value, at }));
  } catch {} // a full or forbidden store: the save itself still goes on
}

const forget = () => localStorage.removeItem(form.dataset.draft);

function count() {
  const counter = document.getElementById("body-count");
  const left = Number(form.dataset.longest) - [...form.elements.body.value].length;
  counter.classList.toggle("counter-near", left < NEAR);
  counter.textContent = left < NEAR ? `${Math.abs(left)} ${left < 0 ? counter.dataset.over : counter.dataset.left}` : "";
}

async function send(leaving = false) {
  clearTimeout(timer);
  if (flying && !leaving) return; // leaving, what is newer than the one under way goes too
  const text = pending && !leaving ? pending.text : body(); // what was not heard first, then what came since
  if (text === stored && !pending) return settle();
  const change = pending?.text === text ? pending.change : crypto.randomUUID();
  pending = { text, change };
  flying = true;
  say(saved.dataset.saving);
  const fields = { _csrf: form.elements._csrf.value, change, seen: form.elements.seen.value, body: text };
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(fields),
    keepalive: text.length < 20000,
  }).catch(() => null);
  // still under way until it has told its version, which the next save needs; a refusal may have no words
  const told = await answer?.json().catch(() => (answer.ok ? null : {}));
  flying = false;
  done(told ? answer : null, told);
}

/** @param answer null where none came, or not to its end */
function done(answer, told) {
  if (answer && answer.status < 500) pending = null;
  if (answer?.ok) return accept(told);
  if (answer?.status === 401 || answer?.status === 403) return leave();
  if (answer && answer.status < 500) {
    if (told.code === "programme.clash.title") return form.requestSubmit();
    return say(`${saved.dataset.refused} : ${told.detail ?? answer.status}`, true);
  }
  say(saved.dataset.offline, true);
  timer = setTimeout(send, RETRY);
}

function accept(state) {
  form.elements.seen.value = state.version;
  stored = state.body;
  lastSaved = `${saved.dataset.saved} ${state.at}`;
  if (body() === stored) settle();
  else later();
}

/** What stands in the field is what is stored. */
function settle() {
  clearTimeout(timer);
  forget();
  say(lastSaved);
}

function leave() {
  say("", true);
  const link = document.createElement("a");
  link.href = `/sign-in?to=${encodeURIComponent(location.pathname)}`;
  link.textContent = saved.dataset.gone;
  saved.append(link);
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(send, PAUSE);
}

function changed() {
  count();
  if (body() === stored && !flying) return settle();
  keep(body());
  say(saved.dataset.unsaved, true);
  later();
}

function offerDraft() {
  const kept = JSON.parse(localStorage.getItem(form.dataset.draft) ?? "null");
  const settled = sessionStorage.getItem("ampli:settled") === form.dataset.draft;
  sessionStorage.removeItem("ampli:settled");
  if (!kept || settled || kept.text === stored) return forget();
  draft.hidden = false;
  draft.querySelector("time").textContent = kept.at;
  document.getElementById("draft-text").textContent = kept.text;
  document.getElementById("draft-take").addEventListener("click", () => {
    form.elements.seen.value = kept.seen;
    form.elements.body.value = kept.text;
    draft.hidden = true;
    changed();
  });
  document.getElementById("draft-drop").addEventListener("click", () => {
    forget();
    draft.hidden = true;
  });
}

const unsaved = () => flying || body() !== stored;

if (form) {
  form.addEventListener("input", changed);
  form.addEventListener("submit", () => {
    keep(body());
    clearTimeout(timer);
  });
  window.addEventListener("online", () => send());
  window.addEventListener("pagehide", () => unsaved() && send(true));
  count();
  offerDraft();
  if (unsaved()) changed();
}
