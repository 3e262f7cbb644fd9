// A page that the browser kept to go back to is asked for anew: the device may have been left by whoever saw it.
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
