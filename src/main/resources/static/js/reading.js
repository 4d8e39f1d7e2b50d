// The reading: keys that act while nobody is writing, and marks that follow what was just saved.

const dialog = document.getElementById("keys");
const writing = (target) => target.closest("input, textarea, select, [contenteditable]");
const press = (selector) => document.querySelector(selector)?.click();

const acts = {
  j: () => press(".stepper [rel=next]"),
  k: () => press(".stepper [rel=prev]"),
  0: () => press("#say-nothing"),
  "?": () => dialog.showModal(),
};
acts.arrowdown = acts.j;
acts.arrowup = acts.k;
document.querySelectorAll("[data-facet] textarea").forEach((field, place) => {
  acts[place + 1] = () => field.focus();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog?.open) return;
  if (event.key === "Escape") {
    if (writing(event.target)) event.target.blur();
    return;
  }
  const act = writing(event.target) ? null : acts[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});

/** A remark was saved: how far one is, and whether there is nothing to say, is drawn again. */
document.addEventListener("ampli:saved", async () => {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of ["contents-body", "nothing"]) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id)?.replaceWith(fresh);
  }
});
