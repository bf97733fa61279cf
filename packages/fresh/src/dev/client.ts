export * from "../runtime/client/mod.ts";

const RETRY_FIRST = 100;
const RETRY_LAST = 5000;

// Reloads the page once the server that it came from has restarted.
const base = import.meta.url.slice(0, import.meta.url.indexOf("/_fresh/js/"));
const revision = /\/_fresh\/js\/([^/]+)\//.exec(import.meta.url)?.[1];
const address = base.replace(/^http/, "ws") + "/_frsh/alive";

function connect(delay: number): void {
  const socket = new WebSocket(address);
  let wait = delay;
  socket.onopen = () => {
    wait = RETRY_FIRST;
  };
  socket.onmessage = (event) => {
    const message = JSON.parse(event.data);
    if (message.type === "initial-state" && message.revision !== revision) {
      location.reload();
    }
  };
  socket.onclose = () => setTimeout(() => connect(Math.min(wait * 2, RETRY_LAST)), wait);
}

connect(RETRY_FIRST);
