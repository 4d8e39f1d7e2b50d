// Saves each text of a page while one types, and keeps in this browser what the server has not acknowledged.

const PAUSE = 900;
const RETRY = 3000;
const NEAR = 500;
const even = (text) => text.replaceAll("\r\n", "\n");

/** One text: its form, as draft/field.jte draws it. */
function writing(form) {
  const part = (name) => form.querySelector(`[data-part=${name}]`);
  const { body: field, seen, _csrf: token } = form.elements;
  const saved = part("saved");
  const kept = part("kept");
  const counter = part("count");
  let timer = 0;
  let flying = false;
  let pending = null;
  let stored = "refused" in form.dataset ? null : even(field.defaultValue);
  let lastSaved = saved.textContent;

  const body = () => even(field.value);
  const unsaved = () => flying || body() !== stored;
  const forget = () => localStorage.removeItem(form.dataset.draft);

  function say(text, not = false) {
    saved.textContent = text;
    saved.classList.toggle("saved-not", not);
  }

  function keep(text) {
    const at = new Date().toTimeString().slice(0, 5);
    const page = form.dataset.back;
    const name = form.querySelector("label").textContent;
    try {
      localStorage.setItem(form.dataset.draft, JSON.stringify({ text, seen: seen.value, at, page, name }));
    } catch {} // a full or forbidden store: the save itself still goes on
  }

  function count() {
    const left = Number(form.dataset.longest) - [...field.value].length;
    counter.classList.toggle("counter-near", left < NEAR);
    counter.textContent =
      left < NEAR ? `${Math.abs(left)} ${left < 0 ? counter.dataset.over : counter.dataset.left}` : "";
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
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ _csrf: token.value, change, seen: seen.value, body: text }),
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
      if (told.code === "draft.clash.title") return form.requestSubmit();
      return say(`${saved.dataset.refused} : ${told.detail ?? answer.status}`, true);
    }
    say(saved.dataset.offline, true);
    timer = setTimeout(send, RETRY);
  }

  function accept(state) {
    seen.value = state.version;
    stored = state.body;
    lastSaved = `${saved.dataset.saved} ${state.at}`;
    if (body() === stored) settle();
    else later();
    document.dispatchEvent(new CustomEvent("ampli:saved"));
  }

  /** What stands in the field is what is stored. */
  function settle() {
    clearTimeout(timer);
    forget();
    part("theirs").hidden = true;
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
    if (saved.querySelector("a")) return; // signed out: the way in stays under the pointer that is about to press it
    say(saved.dataset.unsaved, true);
    later();
  }

  function offerKept() {
    const was = JSON.parse(localStorage.getItem(form.dataset.draft) ?? "null");
    const settled = sessionStorage.getItem("ampli:settled") === form.dataset.draft;
    if (settled) sessionStorage.removeItem("ampli:settled");
    if (!was || settled || was.text === stored) return forget();
    kept.hidden = false;
    kept.querySelector("time").textContent = was.at;
    part("kept-text").textContent = was.text;
    part("take").addEventListener("click", () => {
      seen.value = was.seen;
      field.value = was.text;
      kept.hidden = true;
      changed();
    });
    part("drop").addEventListener("click", () => {
      forget();
      kept.hidden = true;
    });
  }

  /** Somebody else saved this text: it is shown, unless something is written here that is not saved yet. */
  async function theirs(version) {
    if (Number(seen.value) >= version) return;
    if (unsaved()) return (part("theirs").hidden = false);
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(form.id);
    if (!fresh || unsaved()) return;
    const caret = field.selectionStart;
    field.value = fresh.elements.body.value;
    if (document.activeElement === field) field.setSelectionRange(caret, caret);
    seen.value = fresh.elements.seen.value;
    stored = body();
    lastSaved = fresh.querySelector("[data-part=saved]").textContent;
    part("hand").textContent = fresh.querySelector("[data-part=hand]").textContent;
    settle();
  }

  form.addEventListener("input", changed);
  form.addEventListener("submit", () => {
    keep(body());
    clearTimeout(timer);
  });
  form.addEventListener("ampli:theirs", (event) => theirs(event.detail));
  window.addEventListener("online", () => send());
  window.addEventListener("pagehide", () => unsaved() && send(true));
  count();
  offerKept();
  if (unsaved()) changed();
}

document.querySelectorAll("form.draft").forEach(writing);

// a text that was sent with what stood in its field is written no more: nothing of it is left to save
document.querySelectorAll("[data-draft-sent]").forEach((text) => localStorage.removeItem(text.dataset.draftSent));

// what others save on the same texts, where the page names a stream that tells it
const stream = document.querySelector("[data-drafts-live]")?.dataset.draftsLive;
if (stream) {
  const events = new EventSource(stream);
  events.addEventListener("draft", ({ data }) => {
    const [id, version] = data.split(" ");
    // one's own save is acknowledged meanwhile, and then is no news
    setTimeout(() => {
      document.getElementById(`d${id}`)?.dispatchEvent(new CustomEvent("ampli:theirs", { detail: Number(version) }));
      document.dispatchEvent(new CustomEvent("ampli:changed"));
    }, 600);
  });
  events.addEventListener("agreement", () => document.dispatchEvent(new CustomEvent("ampli:changed")));
  window.addEventListener("pagehide", () => events.close());
}
