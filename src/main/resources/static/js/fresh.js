// Parts of a page that change when one of its texts is saved or agreed to, here or by somebody else: fetched again
// and put in their place.

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-fresh]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh || fresh.innerHTML === part.innerHTML) continue;
    const focused = part.contains(document.activeElement);
    part.replaceWith(document.importNode(fresh, true));
    if (focused) document.getElementById(part.id).querySelector("button, a")?.focus();
  }
}

/** An agreement says to which state of a text: the one that stands before whoever presses, saved. */
function agree(event) {
  const form = event.target;
  const draft = document.getElementById(form.dataset.agrees ?? "");
  if (!draft) return;
  if (draft.querySelector(".saved-not")) {
    event.preventDefault();
    const saved = async () => {
      await refresh();
      document.getElementById(form.id)?.requestSubmit();
    };
    document.addEventListener("ampli:saved", saved, { once: true });
  } else if (form.elements.version) {
    form.elements.version.value = draft.elements.seen.value;
  }
}

document.addEventListener("ampli:saved", refresh);
document.addEventListener("ampli:changed", refresh);
document.addEventListener("submit", agree);

// a page without texts of its own listens by itself
const stream = document.querySelector("[data-fresh-from]")?.dataset.freshFrom;
if (stream) {
  const events = new EventSource(stream);
  events.addEventListener("draft", refresh);
  events.addEventListener("agreement", refresh);
  window.addEventListener("pagehide", () => events.close());
}
