import type { Reader } from "../../lib/i18n/format.ts";
import { Fact, FixedFact } from "../ui/Fact.tsx";
import { AreaField, InputField, SelectField } from "../ui/Field.tsx";
import { FormErrors } from "../ui/FormErrors.tsx";
import { Pager } from "../ui/Pager.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SortHeader } from "../ui/SortHeader.tsx";

const lines = "One\nTwo";

const options = [{ value: "a", label: "First" }, { value: "b", label: "Second" }];

/** Fields at rest, with a hint, with an error, and the summary of errors. */
export function Fields({ id }: { id: string }) {
  const name = (field: string) => `${id}-${field}`;
  const message = "Add a domain after the @, like name@example.com.";
  return (
    <div class="stack">
      <FormErrors
        errors={[{ field: name("wrong"), message }]}
        labels={{ [name("wrong")]: "Email" }}
        id={name("errors")}
      />
      <div class="cols">
        <InputField name={name("text")} label="Text" value="Typed" />
        <InputField
          name={name("empty")}
          label="Empty"
          value=""
          placeholder="Such as this"
          optional
        />
        <InputField name={name("wrong")} label="Email" type="email" value="mara@" error={message} />
        <InputField
          name={name("amount")}
          label="Amount"
          type="amount"
          value="12.5k"
          hint="A hint."
        />
        <InputField name={name("day")} label="Day" type="date" value="2026-11-23" />
        <SelectField name={name("select")} label="Choice" value="b" options={options} />
        <AreaField name={name("area")} label="Several lines" value={lines} />
      </div>
      <p>
        <label class="check">
          <input type="checkbox" name={name("tick")} checked /> Ticked
        </label>
        <label class="check">
          <input type="checkbox" name={name("empty-tick")} /> Not ticked
        </label>
      </p>
      <Panel id={name("facts")} title={`Facts, ${id}`}>
        <Fact
          {...{ name: name("fact"), label: "Opens", view: "Value", value: "Value" }}
          action="#fields"
          version={1}
          cancelHref="#fields"
        />
        <FixedFact label="Fixed">Read only</FixedFact>
      </Panel>
    </div>
  );
}

/** A table that turns into cards on a narrow screen, and its pages. */
export function Tables({ id, reader }: { id: string; reader: Reader }) {
  const href = (sort: string) => `?sort=${sort}#tables`;
  const pagination = { page: 2, limit: 25, total: 12_000, pages: 480, nextCursor: "next" };
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{`A table, ${id}`}</caption>
          <thead>
            <tr>
              <SortHeader field="name" sort="name" href={href}>Name</SortHeader>
              <SortHeader field="amount" sort="name" href={href} class="num">Amount</SortHeader>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {["Amélie Fontaine", "Kwame Mensah"].map((name) => (
              <tr key={name}>
                <th scope="row">
                  <a class="title" href="#tables">{name}</a>
                </th>
                <td class="num table-end">€48,000</td>
                <td class="muted">Second line</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        pagination={{ ...pagination, totalIsEstimate: true }}
        shown={25}
        href={() => "#tables"}
        exactHref="#tables"
        reader={reader}
        label={`Pages, ${id}`}
      />
    </div>
  );
}
