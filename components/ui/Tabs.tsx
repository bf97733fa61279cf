export interface Tab {
  label: string;
  href: string;
  current: boolean;
}

/** Views of the same thing; links, so they work as addresses. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="scroll tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : "false"}>
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
