// Once one of the two texts is chosen, the sheet need not offer the kept one again.

const choices = document.getElementById("clash");

choices?.addEventListener("submit", () => sessionStorage.setItem("ampli:settled", choices.dataset.draft));
