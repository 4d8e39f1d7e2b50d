// Saves the answer while one types, and keeps in this browser what the server has not acknowledged.

const form = document.getElementById("answer");
const saved = document.getElementById("saved");
const draft = document.getElementById("draft");
const PAUSE = 700;
const RETRY = 3000;
const NEAR = 500;

let timer = 0;
let flying = false;
let pending = null;

const seen = () => Number(form.elements.seen.value);
const fields = () => {
  const all = new FormData(form);
  return {
    answer: all.get("answer") ?? "",
    argument: (all.get("argument") ?? "").replaceAll("\r\n", "\n"),
    details: all.getAll("detail"),
    again: all.has("again"),
  };
};
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What the server wrote into the page, whatever was typed before this script was there. */
const written = () => ({
  answer: [...form.querySelectorAll("[name=answer]")].find((choice) => choice.defaultChecked)?.value ?? "",
  argument: form.elements.argument.defaultValue.replaceAll("\r\n", "\n"),
  details: [...form.querySelectorAll("[name=detail]")].map((field) => field.defaultValue),
  again: form.elements.again.defaultChecked,
});
let stored = form && !("refused" in form.dataset) ? written() : {};
let lastSaved = saved?.textContent ?? "";

function say(text, kind = "") {
  saved.textContent = text;
  saved.classList.toggle("saved-not", kind !== "");
}

function keep(content, change) {
  const at = new Date().toTimeString().slice(0, 5);
  try {
    localStorage.setItem(form.dataset.draft, JSON.stringify({ content, change, seen: seen(), at }));
  } catch {} // a full or forbidden store: the save itself still goes on
}

const forget = () => localStorage.removeItem(form.dataset.draft);

function count() {
  const counter = document.getElementById("argument-count");
  const left = Number(form.dataset.longest) - [...form.elements.argument.value].length;
  const near = left < NEAR;
  counter.classList.toggle("counter-near", near);
  counter.textContent = near ? `${Math.abs(left)} ${left < 0 ? counter.dataset.over : counter.dataset.left}` : "";
}

function body(content, change) {
  const data = new URLSearchParams();
  data.set("_csrf", form.elements._csrf.value);
  data.set("change", change);
  data.set("seen", seen());
  if (content.answer) data.set("answer", content.answer);
  data.set("argument", content.argument);
  content.details.forEach((detail) => data.append("detail", detail));
  if (content.again) data.set("again", "on");
  return data;
}

async function send(leaving = false) {
  clearTimeout(timer);
  if ((flying && !leaving) || !form.isConnected) return; // leaving, what is newer than the one under way goes too
  const content = pending && !leaving ? pending.content : fields(); // what was not heard first, then what came since
  if (same(content, stored) && !pending) return settle();
  const change = pending && same(pending.content, content) ? pending.change : crypto.randomUUID();
  pending = { content, change };
  flying = true;
  say(saved.dataset.saving);
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: body(content, change),
    keepalive: content.argument.length < 20000,
  }).catch(() => null);
  // still under way until it has told its version, which the next save needs; a refusal may have no words
  const told = await answer?.json().catch(() => (answer.ok ? null : {}));
  flying = false;
  done(told ? answer : null, told, content);
}

/** @param answer null where none came, or not to its end */
function done(answer, told, content) {
  if (answer && answer.status < 500) pending = null;
  if (answer?.ok) return accept(told, content);
  if (answer?.status === 409 && told.code === "assessment.clash.title") return form.requestSubmit();
  if (answer?.status === 401 || answer?.status === 403) return leave();
  if (answer && answer.status < 500) return say(`${saved.dataset.refused} : ${told.detail ?? answer.status}`, "not");
  say(saved.dataset.offline, "not");
  timer = setTimeout(send, RETRY);
}

function accept(state, content) {
  form.elements.seen.value = state.version;
  stored = { answer: state.answer, argument: state.argument, details: state.details, again: state.again };
  show(joined(content));
  lastSaved = `${saved.dataset.saved} ${state.at}`;
  if (same(fields(), stored)) settle();
  else later();
  document.dispatchEvent(new CustomEvent("ampli:saved"));
}

/** Fields untouched since they were sent take what was stored, which a colleague may have joined; others stay. */
function joined(content) {
  const now = fields();
  return Object.fromEntries(
    Object.keys(now).map((field) => [field, same(now[field], content[field]) ? stored[field] : now[field]]),
  );
}

/** What stands in the fields is what is stored. */
function settle() {
  clearTimeout(timer);
  forget();
  say(lastSaved);
}

function leave() {
  say("", "not");
  const href = `/sign-in?to=${encodeURIComponent(new URL(form.action).pathname.replace(/\/answer$/, ""))}`;
  saved.append(Object.assign(document.createElement("a"), { href, textContent: saved.dataset.gone }));
}

/** Puts a content into the fields, where it differs from what stands there. */
function show(content) {
  for (const choice of form.querySelectorAll("[name=answer]")) choice.checked = choice.value === content.answer;
  if (form.elements.argument.value !== content.argument) form.elements.argument.value = content.argument;
  form.querySelectorAll("[name=detail]").forEach((field, i) => {
    field.value = content.details[i] ?? "";
  });
  form.elements.again.checked = content.again;
  count();
}

function later(pause = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(send, pause);
}

function changed(event) {
  const content = fields();
  count();
  if (same(content, stored) && !flying) return settle();
  keep(content, pending?.change);
  if (saved.querySelector("a")) return; // signed out: the way in stays under the pointer that is about to press it
  say(saved.dataset.unsaved, "not");
  later(event.type === "change" ? 0 : PAUSE);
}

function offerDraft() {
  const kept = JSON.parse(localStorage.getItem(form.dataset.draft) ?? "null");
  const settled = sessionStorage.getItem("ampli:settled") === form.dataset.draft;
  sessionStorage.removeItem("ampli:settled");
  if (!kept || settled || same(kept.content, stored)) return forget();
  draft.hidden = false;
  draft.querySelector("time").textContent = kept.at;
  document.getElementById("draft-text").textContent = kept.content.argument;
  document.getElementById("draft-take").addEventListener("click", () => {
    form.elements.seen.value = kept.seen;
    show(kept.content);
    draft.hidden = true;
    send();
  });
  document.getElementById("draft-drop").addEventListener("click", () => {
    forget();
    draft.hidden = true;
  });
}

const unsaved = () => flying || !same(fields(), stored);

if (form && !form.querySelector("fieldset").disabled) {
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", () => {
    keep(fields());
    clearTimeout(timer);
  });
  document.addEventListener("ampli:theirs", () => (stored = fields()));
  window.addEventListener("online", () => send());
  window.addEventListener("pagehide", () => unsaved() && send(true));
  count();
  offerDraft();
  if (unsaved()) changed(new Event("input"));
}
