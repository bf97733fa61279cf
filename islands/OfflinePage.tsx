import { useEffect } from "preact/hooks";

/** Has the browser keep the page that is shown when the line is down. */
export default function OfflinePage() {
  useEffect(() => {
    navigator.serviceWorker?.register("/sw.js").catch(() => {});
  }, []);
  return null;
}
