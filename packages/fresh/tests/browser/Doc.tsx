import type { ComponentChildren } from "preact";

/** A document with client navigation. */
export function Doc({ children, title }: { children?: ComponentChildren; title?: string }) {
  return (
    <html>
      <head>
        <meta charset="utf-8" />
        <title>{title ?? "Test"}</title>
      </head>
      <body f-client-nav>{children}</body>
    </html>
  );
}
