import TryWrite from "../../islands/TryWrite.tsx";
import { t } from "../../lib/i18n/t.ts";
import type { ShownOperation } from "../../lib/openapi/shown.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { AreaField, InputField } from "../ui/Field.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Panel } from "../ui/Panel.tsx";

const tones: Readonly<Record<string, Tone>> = {
  GET: "accent",
  POST: "positive",
  DELETE: "danger",
};

export interface OperationProps {
  operation: ShownOperation;
  /** Where the API is: `https://crm.example.com`. */
  origin: string;
}

/** One operation: what it takes and answers, and a way to try it. */
export function Operation({ operation, origin }: OperationProps) {
  const { id, method, path, summary, description, parameters, answers } = operation;
  const badge = <Badge tone={tones[method] ?? "plain"}>{method}</Badge>;
  return (
    <Panel id={id} title={summary} aside={badge}>
      <div class="panel-body stack">
        <p>
          <code>{path}</code>
        </p>
        {description && <p>{marked(description)}</p>}
        {parameters.length > 0 && <Parameters operation={operation} />}
        <details>
          <summary class="btn btn-ghost">
            {t("docs.answers")}
            <Icon name="down" size="sm" />
          </summary>
          <ul>
            {answers.map(([status, meaning]) => (
              <li key={status}>
                <strong>{status}</strong> {marked(meaning)}
              </li>
            ))}
          </ul>
        </details>
        {method === "GET" ? <Try operation={operation} /> : (
          <>
            <Curl {...{ operation, origin }} />
            {operation.takesJson && <Write operation={operation} />}
          </>
        )}
      </div>
    </Panel>
  );
}

/** What stands between backticks is code. */
function marked(text: string) {
  return text.split("`").map((part, at) => at % 2 === 1 ? <code key={at}>{part}</code> : part);
}

function Parameters({ operation: { parameters } }: { operation: ShownOperation }) {
  return (
    <details>
      <summary class="btn btn-ghost">
        {t("docs.parameters", { count: parameters.length })}
        <Icon name="down" size="sm" />
      </summary>
      <ul>
        {parameters.map((one) => (
          <li key={`${one.in} ${one.name}`}>
            <code>{one.name}</code>{" "}
            <span class="muted">
              {one.in}
              {one.required && `, ${t("docs.required")}`}
            </span>{" "}
            {marked(one.description)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A form that opens the answer, with or without scripts. */
function Try({ operation: { id, path, parameters } }: { operation: ShownOperation }) {
  const fields = parameters.filter((one) =>
    one.in === "path" || /^(search|limit|sort|q|fields)$/.test(one.name)
  );
  return (
    <form method="get" action="/api/docs" class="stack" target="_blank">
      <input type="hidden" name="try" value={path} />
      {fields.length > 0 && (
        <div class="cols">
          {fields.map(({ name, required }) => (
            <InputField
              key={name}
              name={`${id}.${name}`}
              label={name}
              value={required ? "1" : ""}
              optional={!required}
            />
          ))}
        </div>
      )}
      <p>
        <Button>{t("docs.try")}</Button>
      </p>
    </form>
  );
}

/** The same as a command, since a write needs a token of the caller's own. */
function Curl({ operation: { method, path, body }, origin }: OperationProps) {
  const lines = [
    `curl -X ${method} ${origin}${path}`,
    '-H "Authorization: Bearer $TOKEN"',
    ...(body === undefined
      ? []
      : ['-H "Content-Type: application/json"', `-d '${body.replaceAll("'", "'\\''")}'`]),
  ];
  return (
    <details>
      <summary class="btn btn-ghost">
        {t("docs.command")}
        <Icon name="down" size="sm" />
      </summary>
      <pre class="small">{lines.join(" \\\n  ")}</pre>
    </details>
  );
}

function Write({ operation }: { operation: ShownOperation }) {
  const { id, method, path, body, parameters } = operation;
  const fields = parameters.map(({ name, in: place }) => ({ name, in: place }));
  const texts = {
    open: t("docs.tryWrite"),
    warning: t("docs.warning"),
    send: t("docs.send"),
    failed: t("docs.failed"),
  };
  return (
    <TryWrite {...{ id, method, path, fields, texts }}>
      <div class="cols">
        {parameters.map(({ name, required }) => (
          <InputField
            key={name}
            name={`${id}.${name}`}
            label={name}
            value=""
            optional={!required}
          />
        ))}
      </div>
      {body !== undefined && (
        <AreaField
          name={`${id}.body`}
          label={t("docs.body")}
          value={body}
          rows={Math.min(16, body.split("\n").length + 1)}
        />
      )}
    </TryWrite>
  );
}
