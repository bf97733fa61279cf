import type { ComponentChildren } from "preact";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Related } from "../../lib/related/schema.ts";
import { position } from "../customers/CustomerItems.tsx";
import { amountOf } from "../leads/words.ts";
import { Icon } from "../ui/Icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";
import { kindIcons } from "./Timeline.tsx";
import { dueInWords, headline } from "./words.ts";

/** What a task or an interaction belongs to, and what else is going on there. */
export function RelatedPanel({ related, reader }: { related: Related; reader: Reader }) {
  const { customer, lead, tasks, interactions } = related;
  const empty = !customer && !lead && tasks.length + interactions.length === 0;
  return (
    <Panel id="related" title={t("related.title")}>
      {empty && <p class="panel-body muted">{t("related.none")}</p>}
      <ul>
        {lead && (
          <Row
            icon="board"
            href={`/leads/${lead.id}`}
            title={lead.title}
            aside={amountOf(lead, reader)}
          >
            {lead.stage.name}
          </Row>
        )}
        {customer && (
          <Row icon="people" href={`/customers/${customer.id}`} title={customer.name}>
            {position(customer) ?? customer.email}
          </Row>
        )}
        {tasks.map((task) => (
          <Row key={task.id} icon="check" href={`/tasks/${task.id}`} title={task.title}>
            {task.user.name},{" "}
            <time dateTime={task.dueAt ?? undefined}>
              {dueInWords(task, reader).text}
            </time>
          </Row>
        ))}
        {interactions.map((one) => (
          <Row
            key={one.id}
            icon={kindIcons[one.kind]}
            href={`/interactions/${one.id}`}
            title={headline(one)}
          >
            {one.user.name}, <Moment at={one.occurredAt} reader={reader} />
          </Row>
        ))}
      </ul>
    </Panel>
  );
}

interface RowProps {
  icon: IconName;
  href: string;
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

function Row({ icon, href, title, aside, children }: RowProps) {
  return (
    <li class="item">
      <Icon name={icon} />
      <div>
        <a class="title" href={href}>{title}</a>
        <p class="small muted cut">{children}</p>
      </div>
      {aside && <p class="num strong">{aside}</p>}
    </li>
  );
}
