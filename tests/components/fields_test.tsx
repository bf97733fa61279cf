import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { InputField, SelectField } from "../../components/ui/Field.tsx";
import { FormErrors, titleWithErrors } from "../../components/ui/FormErrors.tsx";

Deno.test("an input is tied to its label, hint and error", () => {
  const html = renderToString(
    <InputField name="email" label="Email" value="a@" hint="Work address." error="Add a domain." />,
  );
  assert.match(html, /<label class="label" for="email">Email/);
  assert.match(html, /<input[^>]* id="email"[^>]*aria-describedby="email-hint email-err"/);
  assert.match(html, /aria-invalid="true"/);
  assert.match(html, /<p class="hint" id="email-hint">Work address\.<\/p>/);
  assert.match(html, /<p class="error" id="email-err">.*Add a domain\.<\/p>/);
});

Deno.test("an input without hint and error describes nothing", () => {
  const html = renderToString(<InputField name="name" label="Name" value="" optional />);
  assert.doesNotMatch(html, /aria-describedby|aria-invalid/);
  assert.match(html, /\(optional\)/);
});

Deno.test("what was typed cannot leave its attribute", () => {
  const typed = `"><script>alert(1)</script>`;
  const html = renderToString(<InputField name="name" label="Name" value={typed} />);
  assert.match(html, /value="&quot;>/);
  assert.ok(!html.includes("<script>"), html);
});

Deno.test("a select shows its value as chosen, and only that", () => {
  const options = [{ value: "a", label: "A" }, { value: "b", label: "B" }];
  const html = renderToString(<SelectField name="x" label="X" value="b" options={options} />);
  assert.equal(html.match(/selected/g)?.length, 1);
  assert.match(html, /<option[^>]*(value="b"[^>]*selected|selected[^>]*value="b")/);
});

Deno.test("the summary of errors links to each field that has a label", () => {
  const errors = [
    { field: "email", message: "Add a domain." },
    { field: "", message: "Send an <object>." },
  ];
  const html = renderToString(<FormErrors errors={errors} labels={{ email: "Email" }} />);
  assert.match(html, /role="alert"/);
  assert.match(html, /Not saved: 2 fields need a change/);
  assert.match(html, /<a href="#email">Email: Add a domain\.<\/a>/);
  assert.match(html, /<li\s*>Send an &lt;object/);
  assert.equal(renderToString(<FormErrors errors={[]} labels={{}} />), "");
});

Deno.test("a title says first how many errors there are", () => {
  assert.equal(titleWithErrors("Edit customer", 0), "Edit customer");
  assert.equal(titleWithErrors("Edit customer", 1), "1 error: Edit customer");
  assert.equal(titleWithErrors("Edit customer", 2), "2 errors: Edit customer");
});
