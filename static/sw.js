// Keeps one page for when the line is down. Nothing else is ever kept: pages are private.
const store = "petrel-offline-1";
const page = "/offline";

self.addEventListener("install", (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(start());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode !== "navigate" || request.method !== "GET") return;
  event.respondWith(answer(event));
});

/** Without cookies, so that it is nobody's own. */
async function keepPage() {
  const cache = await caches.open(store);
  await cache.add(new Request(page, { credentials: "omit", cache: "reload" }));
}

async function start() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name)));
  // The page is on its way while this script is started.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function answer(event) {
  try {
    return await event.preloadResponse ?? await fetch(event.request);
  } catch {
    return await caches.match(page, { cacheName: store }) ?? Response.error();
  }
}
