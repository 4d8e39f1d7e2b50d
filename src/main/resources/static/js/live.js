// Shows what colleagues commit, without reloading the page and without touching what is being written.

const sheet = document.getElementById("sheet");
const form = document.getElementById("answer");
const notice = document.getElementById("live-notice");
const here = `/sheet/${sheet?.dataset.code}`; // the address of the page also when it answers a form
let waiting = 0;

async function fragment(url, selector) {
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(selector);
}

function swap(id, replacement) {
  const current = document.getElementById(id);
  if (current && replacement) current.replaceWith(replacement);
}

async function contents() {
  swap("contents-body", await fragment(`${here}/contents${location.search}`, "#contents-body"));
}

function refreshContents() {
  clearTimeout(waiting);
  waiting = setTimeout(contents, 250);
}

/** Fields that nobody is writing in take the colleague's text; otherwise the next save will join or show both. */
async function answer(version) {
  if (Number(form.elements.seen.value) >= version) return;
  const dirty = form.querySelector("#saved").classList.contains("saved-not");
  if (dirty || form.contains(document.activeElement)) {
    notice.hidden = false;
    return;
  }
  const page = await fragment(here + location.search, "#sheet");
  const next = page?.querySelector("#answer");
  if (!next) return;
  for (const choice of form.querySelectorAll("[name=answer]")) {
    choice.checked = next.querySelector(`[name=answer][value=${choice.value}]`).checked;
  }
  form.elements.argument.value = next.querySelector("[name=argument]").value;
  next.querySelectorAll("[name=detail]").forEach((field, i) => {
    form.querySelectorAll("[name=detail]")[i].value = field.value;
  });
  form.elements.again.checked = next.querySelector("[name=again]").checked;
  form.elements.seen.value = next.querySelector("[name=seen]").value;
  form.querySelector("#saved").textContent = next.querySelector("#saved").textContent;
  form.querySelector("#last-hand").textContent = next.querySelector("#last-hand").textContent;
  document.dispatchEvent(new CustomEvent("ampli:theirs"));
}

/** What was said is drawn afresh around what somebody here has typed and not sent yet. */
async function said() {
  if (document.activeElement?.closest("#discussion, #ideas")) return;
  const page = await fragment(here + location.search, "#sheet");
  for (const id of ["discussion", "ideas"]) {
    const fresh = page?.querySelector(`#${id}`);
    if (!fresh) continue;
    fresh.querySelector("textarea").value = document.querySelector(`#${id} textarea`).value;
    swap(id, fresh);
  }
}

/** The list of evidence is drawn afresh, unless somebody is about to add some here, or to put some back. */
async function evidence() {
  const mine = document.getElementById("evidence");
  if (!mine || mine.contains(document.activeElement) || mine.querySelector("details[open], .notice, .error")) return;
  const page = await fragment(here + location.search, "#sheet");
  swap("evidence", page?.querySelector("#evidence"));
  window.htmx?.process(document.getElementById("evidence"));
}

if (sheet) {
  const events = new EventSource("/sheet/live");
  events.addEventListener("answer", (event) => {
    const [code, version] = event.data.split(" ");
    refreshContents();
    // one's own save is acknowledged meanwhile, and then is no news
    if (code === sheet.dataset.code) setTimeout(answer, 600, Number(version));
  });
  events.addEventListener("said", (event) => event.data === sheet.dataset.code && said());
  events.addEventListener("evidence", (event) => {
    refreshContents();
    if (event.data === sheet.dataset.code) setTimeout(evidence, 600);
  });
  document.addEventListener("ampli:saved", refreshContents);
  window.addEventListener("pagehide", () => events.close());
}
