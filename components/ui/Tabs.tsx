export interface Tab {
  label: string;
  href: string;
  current: boolean;
  /** Leads to a page that is not exchanged for this one but visited. */
  away?: true;
}

export interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** Whether the pages behind them are exchanged by client navigation. */
  swap?: boolean;
}

/** Views of the same thing; links, so they work as addresses. */
export function Tabs({ label, tabs, swap }: TabsProps) {
  return (
    <nav class="scroll tabs" aria-label={label} f-client-nav={swap}>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? "page" : "false"}
          f-client-nav={tab.away && false}
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
