// The keys of the sheet: letters act only while nobody is writing.

const dialog = document.getElementById("keys");
const writing = (target) => target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");

function choose(value) {
  const choice = document.querySelector(`#answer [name=answer][value=${value}]`);
  if (!choice || choice.closest("fieldset:disabled")) return;
  choice.checked = true;
  choice.focus();
  choice.dispatchEvent(new Event("change", { bubbles: true }));
}

function evidence() {
  const add = document.querySelector(".evidence-add summary");
  if (!add) return;
  add.closest("details").open = true;
  add.focus();
}

/** Out of a field, where the letters act again; what lies over the page closes by itself and gives the focus back. */
function leave(target) {
  if (writing(target) && !target.closest(":popover-open")) target.blur();
}

const acts = {
  j: () => document.querySelector(".stepper [rel=next]")?.click(),
  k: () => document.querySelector(".stepper [rel=prev]")?.click(),
  a: () => document.getElementById("argument")?.focus(),
  e: evidence,
  "?": () => dialog.showModal(),
};
acts.arrowdown = acts.j;
acts.arrowup = acts.k;
if (dialog) {
  acts[dialog.dataset.yes.toLowerCase()] = () => choose("yes");
  acts[dialog.dataset.no.toLowerCase()] = () => choose("no");
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog?.open) return;
  if (event.key === "Escape") return leave(event.target);
  if (writing(event.target) || (event.key.startsWith("Arrow") && event.target.type === "radio")) return;
  const act = acts[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});
