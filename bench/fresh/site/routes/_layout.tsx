import type { PageProps } from "fresh";

/** Navigation around every page. */
export default function Layout({ Component }: Pick<PageProps, "Component">) {
  return (
    <div class="layout">
      <nav>
        <a href="/">Home</a>
        <a href="/customers">Customers</a>
        <a href="/leads">Leads</a>
        <a href="/tasks">Tasks</a>
      </nav>
      <main>
        <Component />
      </main>
    </div>
  );
}
