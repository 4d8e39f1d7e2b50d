// Sends files one by one with their progress, takes them dropped or pasted, and refreshes the part of the page that
// shows them. Without this script the same form posts them all at once.

function parse(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

function line(form, name) {
  const place = form.querySelector("[data-progress]");
  const row = document.createElement("p");
  const bar = document.createElement("progress");
  row.className = "meta";
  bar.max = 100;
  bar.setAttribute("aria-label", name);
  row.append(`${name} `, bar);
  place.append(row);
  return { row, bar };
}

function say(row, words) {
  row.className = "error";
  row.textContent = words;
}

function post(form, file, only, bar) {
  const data = new FormData(form);
  data.delete("file");
  data.append("file", file, file.name);
  if (!only) data.delete("title");
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.getAttribute("action"));
    request.setRequestHeader("Accept", "text/html");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) bar.value = (event.loaded / event.total) * 100;
    });
    request.addEventListener("load", () => resolve(request));
    request.addEventListener("error", () => resolve(null));
    request.send(data);
  });
}

/** The words with which the server declines a file: beside its field, or on a page of their own. */
function refusal(page) {
  const words = page.querySelector(".error, .refusal h1, main h1");
  return words ? words.textContent.trim() : "";
}

/** Sends one file; true when it was taken. */
async function send(form, file, only) {
  const { row, bar } = line(form, file.name);
  if (file.size > Number(form.dataset.limit)) {
    say(row, `${file.name} – ${form.dataset.tooLarge}`);
    return null;
  }
  const answer = await post(form, file, only, bar);
  if (!answer) {
    say(row, `${file.name} – ${form.dataset.lost}`);
    return null;
  }
  const page = parse(answer.responseText);
  if (answer.status >= 400) {
    say(row, `${file.name} – ${refusal(page)}`);
    return null;
  }
  row.remove();
  return page;
}

/** The refreshed part of the page, with what could not be sent still said in it. */
function refresh(form, page) {
  const target = form.dataset.upload;
  const fresh = page.querySelector(target);
  const current = document.querySelector(target);
  if (!fresh || !current) return;
  const said = form.querySelectorAll("[data-progress] .error");
  current.replaceWith(fresh);
  if (window.htmx) window.htmx.process(fresh);
  const again = fresh.querySelector("form[data-upload]");
  if (again && said.length > 0) {
    again.closest("details")?.setAttribute("open", "");
    again.querySelector("[data-progress]").append(...said);
  }
  fresh.querySelector("a, button, summary")?.focus({ preventScroll: true });
}

async function sendAll(form, files) {
  if (form.dataset.busy || files.length === 0) return;
  form.dataset.busy = "true";
  form.querySelector("[data-progress]").replaceChildren();
  let page = null;
  for (const file of files) {
    page = (await send(form, file, files.length === 1)) ?? page;
  }
  delete form.dataset.busy;
  if (page) refresh(form, page);
}

function uploadForm() {
  return document.querySelector("form[data-upload]");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.dataset.upload) return;
  const files = [...form.elements.file.files];
  if (files.length === 0) return;
  event.preventDefault();
  sendAll(form, files);
});

document.addEventListener("dragover", (event) => {
  if (uploadForm() && event.dataTransfer?.types.includes("Files")) event.preventDefault();
});

document.addEventListener("drop", (event) => {
  const form = uploadForm();
  if (!form || !event.dataTransfer?.files.length) return;
  event.preventDefault();
  form.closest("details")?.setAttribute("open", "");
  sendAll(form, [...event.dataTransfer.files]);
});

/** A screenshot comes without a name of its own: it takes the moment at which it was pasted. */
function named(file) {
  const moment = new Date().toISOString().slice(0, 19).replace("T", " ").replaceAll(":", "-");
  return /^image\.png$/.test(file.name) ? new File([file], `capture ${moment}.png`, { type: file.type }) : file;
}

document.addEventListener("paste", (event) => {
  // text copied from an office document brings a picture of itself along
  if (event.clipboardData?.types.includes("text/plain")) return;
  const form = uploadForm();
  const files = [...(event.clipboardData?.files ?? [])];
  if (!form || files.length === 0) return;
  event.preventDefault();
  form.closest("details")?.setAttribute("open", "");
  sendAll(form, files.map(named));
});

// Of details that share a name one alone is open: what is replaced closes first, or the refused form would come closed.
document.addEventListener("htmx:beforeSwap", (event) => {
  for (const open of event.detail.target.querySelectorAll("details[name][open]")) open.open = false;
});
