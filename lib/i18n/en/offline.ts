/** The page that is shown when the line is down. */
export const offline = {
  "offline.title": "You are offline",
  "offline.text":
    "Nothing can be read or saved until the line is back. What you typed stays on the page you left: go back to it, and send it again later.",
  "offline.again": "Try again",
} as const;
