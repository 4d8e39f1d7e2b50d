// Signing out wipes what this browser keeps: what is not saved yet is said first.

const form = document.getElementById("sign-out");
const dialog = document.getElementById("unsaved");
const HERE = [...document.querySelectorAll("form[data-draft]")].map((text) => text.dataset.draft);
const PATIENCE = 1500;

function drafts() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith("ampli:"));
  } catch {
    return []; // a browser that keeps nothing loses nothing
  }
}

/** What was typed a moment ago is being saved: it gets the time to. */
async function settled() {
  const end = Date.now() + PATIENCE;
  while (drafts().some((key) => HERE.includes(key)) && Date.now() < end) await new Promise((wake) => setTimeout(wake, 100));
}

/** Where a kept text is written: a text of a page says it itself, an answer is named after its indicator. */
const place = (key, kept) => kept.page ?? `/sheet/${key.split(":").at(-1)}`;

/** Whether the server has what is kept; what it cannot be asked about, it has not. */
async function saved(key, kept) {
  try {
    const answer = await fetch(place(key, kept), { headers: { Accept: "text/html" } });
    const written = new DOMParser().parseFromString(await answer.text(), "text/html");
    const page = [...written.querySelectorAll("form[data-draft]")].find((text) => text.dataset.draft === key);
    const all = new FormData(page);
    if (kept.page) return all.get("body").replaceAll("\r\n", "\n") === kept.text;
    const there = {
      answer: all.get("answer") ?? "",
      argument: all.get("argument").replaceAll("\r\n", "\n"),
      details: all.getAll("detail"),
      again: all.has("again"),
    };
    return JSON.stringify(there) === JSON.stringify(kept.content);
  } catch {
    return false;
  }
}

/** A line for each text that would be lost, with the way to its page. */
async function lines() {
  const list = [];
  for (const key of drafts()) {
    const kept = JSON.parse(localStorage.getItem(key));
    if (await saved(key, kept)) continue;
    const link = document.createElement("a");
    link.href = place(key, kept);
    const name = kept.name ?? key.split(":").at(-1);
    link.textContent = dialog.querySelector("ul").dataset.line.replace("%1", name).replace("%2", kept.at);
    const line = document.createElement("li");
    line.append(link);
    list.push(line);
  }
  return list;
}

form?.addEventListener("submit", async (event) => {
  if (dialog.contains(event.submitter) || drafts().length === 0) return;
  event.preventDefault();
  await settled();
  const list = await lines();
  if (list.length === 0) return form.submit();
  dialog.querySelector("ul").replaceChildren(...list);
  dialog.showModal();
});
