import { t } from "../../lib/i18n/t.ts";
import { Tabs } from "../ui/Tabs.tsx";

interface Named {
  name: string;
  label: string;
  /** The parameters that it takes. */
  filters: readonly string[];
}

export interface ReportTabsProps {
  at: string;
  reports: readonly Named[];
  params: URLSearchParams;
}

const shared = ["teamId", "ownerId", "pipelineId"];

/** The way between the reports, which keeps whom they are about. */
export function ReportTabs({ at, reports, params }: ReportTabsProps) {
  const tabs = reports.map(({ name, label, filters }) => {
    const kept = [...params].filter(([key, value]) =>
      value !== "" && shared.includes(key) && filters.includes(key)
    );
    const query = new URLSearchParams(kept).toString();
    const href = `/reports/${name}${query === "" ? "" : `?${query}`}`;
    return { label, href, current: name === at };
  });
  return <Tabs label={t("reports.title")} tabs={tabs} />;
}
