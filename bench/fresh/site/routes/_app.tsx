import type { PageProps } from "fresh";

/** The document around every page. */
export default function Document({ Component }: Pick<PageProps, "Component">) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Customers</title>
      </head>
      <body>
        <Component />
      </body>
    </html>
  );
}
