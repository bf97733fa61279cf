import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { initials } from "../../components/layout/AccountMenu.tsx";
import { Navigation } from "../../components/layout/Navigation.tsx";
import { themeOf } from "../../components/layout/theme.ts";
import { Icon } from "../../components/ui/Icon.tsx";
import { Locked } from "../../components/ui/Locked.tsx";
import { icons } from "../../components/ui/icons.ts";
import { iconStyles } from "../../components/ui/icon_styles.ts";
import { ThemeForm } from "../../components/layout/Footer.tsx";
import { systemActor } from "../../lib/auth/actor.ts";

Deno.test("an icon is a class that the stylesheet draws, and nothing to a screen reader", () => {
  assert.equal(
    renderToString(<Icon name="left" size="sm" flip />),
    '<i class="i i-left i-sm i-flip"></i>',
  );
  const css = iconStyles();
  assert.match(css, /\.i-left\{--i:url\("data:image\/svg\+xml,%3Csvg [^"<>#;]+"\)\}/);
  assert.equal(css.match(/\.i-/g)?.length, Object.keys(icons).length);
});

Deno.test("the tasks that wait stand beside their place, and none says nothing", () => {
  const shown = (due: number) =>
    renderToString(<Navigation actor={{ ...systemActor, role: "user" }} due={due} path="/" />);
  assert.match(shown(3), />3<\/span><span class="vh">, 3 tasks due</);
  assert.match(shown(250), />99\+</);
  assert.doesNotMatch(shown(0), /class="count"/);
});

Deno.test("a locked action stays visible and says why", () => {
  const html = renderToString(<Locked id="why" label="Move to trash" reason="Only admins <do>." />);
  assert.match(html, /<button type="button" class="btn" disabled>/);
  assert.match(html, /popovertarget="why" aria-label="Why not: Move to trash\?"/);
  assert.match(html, /id="why" popover="auto"><p>Only admins &lt;do/);
});

Deno.test("the navigation exchanges a list for another, and shows the trash to admins only", () => {
  const nav = (path: string, role: "user" | "admin" = "user") =>
    renderToString(<Navigation actor={{ ...systemActor, role }} due={0} path={path} />);
  const exchanged = (html: string) =>
    [...html.matchAll(/href="([^"]*)"[^>]* f-client-nav/g)].map(([, href]) => href);
  const lists = ["/customers", "/tasks", "/companies", "/leads", "/interactions"];
  assert.deepEqual(exchanged(nav("/customers?page=2")), lists);
  assert.deepEqual(exchanged(nav("/customers/4")), []);
  assert.match(nav("/customers"), /href="\/" aria-current="false"/);
  assert.doesNotMatch(nav("/"), /href="\/" aria-current/);
  assert.doesNotMatch(nav("/"), /href="\/trash"/);
  assert.match(nav("/", "admin"), /href="\/trash"/);
});

Deno.test("initials are of the first and the last name", () => {
  assert.equal(initials("Mara Lindqvist"), "ML");
  assert.equal(initials("Noor van Dijk"), "ND");
  assert.equal(initials("élodie"), "É");
  assert.equal(initials(""), "");
});

Deno.test("only a known theme counts, and only as a whole cookie", () => {
  assert.equal(themeOf("a=b; petrel_theme=dark"), "dark");
  assert.equal(themeOf("petrel_theme=light; a=b"), "light");
  assert.equal(themeOf("petrel_theme=neon"), "system");
  assert.equal(themeOf("xpetrel_theme=dark"), "system");
  assert.equal(themeOf(null), "system");
});

Deno.test("the chosen colours are marked before any script has run", () => {
  const html = renderToString(<ThemeForm theme="dark" next="/x?a=1&b=2" />);
  assert.match(html, /value="light" aria-pressed="false"/);
  assert.match(html, /value="dark" aria-pressed="true"/);
  assert.match(html, /name="next" value="\/x\?a=1&amp;b=2"/);
});

function toast(action: string, fields: { mayUndo?: boolean; undoes?: number; kept?: number } = {}) {
  const { mayUndo = true, undoes = null, kept = 0 } = fields;
  const set = {
    id: 9,
    at: "2026-11-23T08:12:00.000Z",
    summary: `customers.${action}`,
    actor: null,
    records: 1,
    changes: [{ entity: "customers", entityId: 42, action, name: null }],
    undoes,
    undoneBy: null,
    mayUndo,
    whyNot: null,
  };
  const url = new URL("http://x.test/customers/42?changed=9");
  const before = { status: "prospect", version: 3 };
  const detail = { entity: "customers", action, before, after: { status: "active", version: 4 } };
  return renderToString(<ChangeToast change={{ set, kept }} url={url} detail={detail} />);
}

Deno.test("a toast says what changed and carries its undo", () => {
  const html = toast("updated");
  assert.match(html, /role="status"/);
  assert.match(html, /Status changed from Prospect to Active\./);
  assert.match(html, /<form method="post" action="\/change-sets\/9\/undo">/);
  assert.match(html, /name="next" value="\/customers\/42"/);
  assert.match(html, /href="\/customers\/42" aria-label="Dismiss"/);
});

Deno.test("undoing a new record leads to the list, since its page will be gone", () => {
  assert.match(toast("created"), /name="next" value="\/customers"/);
});

Deno.test("what cannot be undone has no button, and an undo tells what was kept", () => {
  assert.doesNotMatch(toast("updated", { mayUndo: false }), /<form/);
  assert.match(toast("updated", { undoes: 8 }), />Undone\.</);
  assert.match(toast("updated", { undoes: 8, kept: 2 }), /2 values were kept/);
});
