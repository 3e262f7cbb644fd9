// Comfort for browsers with scripts: a link is copied at one press. Without, it is selected by hand.
for (const link of document.querySelectorAll(".copy-link")) {
  const field = link.querySelector("input");
  const button = link.querySelector("button");
  const status = link.querySelector("[role=status]");
  field.addEventListener("focus", () => field.select());
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(field.value);
      status.textContent = button.dataset.copied;
    });
  }
}
