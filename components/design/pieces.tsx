import type { ComponentChildren } from "preact";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { Button, type ButtonKind, ButtonLink } from "../ui/Button.tsx";
import { FilterChip, OpenChip } from "../ui/Chip.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Icon } from "../ui/Icon.tsx";
import { type IconName, icons } from "../ui/icons.ts";
import { Locked } from "../ui/Locked.tsx";
import { Note, type NoteProps } from "../ui/Note.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { Toast } from "../ui/Toast.tsx";

const kinds: ButtonKind[] = ["primary", "plain", "danger", "ghost"];
const tones: Tone[] = ["plain", "positive", "accent", "warning", "danger"];
const noteTones: NonNullable<NoteProps["tone"]>[] = ["plain", "positive", "warning", "danger"];

/** Buttons of every kind, at rest, waiting and not allowed. */
export function Buttons({ id }: { id: string }) {
  return (
    <div class="stack-sm">
      <Row>{kinds.map((kind) => <Button key={kind} kind={kind} icon="plus">{kind}</Button>)}</Row>
      <Row>{kinds.map((kind) => <Button key={kind} kind={kind} busy>{kind}, busy</Button>)}</Row>
      <Row>
        {kinds.map((kind) => <Button key={kind} kind={kind} disabled>{kind}, disabled</Button>)}
      </Row>
      <Row>
        <ButtonLink href="#buttons" icon="phone">link</ButtonLink>
        <Locked id={`${id}-why`} label="locked" reason="Only administrators may do this." />
        <Locked id={`${id}-why-not`} label="locked" reason="The reason stands here." danger />
      </Row>
    </div>
  );
}

/** Badges, chips and tabs. */
export function Marks({ id }: { id: string }) {
  return (
    <div class="stack-sm">
      <Row>{tones.map((tone) => <Badge key={tone} tone={tone}>{tone}</Badge>)}</Row>
      <Row>
        <FilterChip label="Status: Active" href="#marks" />
        <OpenChip opens={`${id}-menu`} icon="filter" label="Opens a menu" />
        <span class="chip chip-plain">plain</span>
      </Row>
      <div class="menu" id={`${id}-menu`} popover="auto">
        <h2>A menu</h2>
        <a href="#marks">A link</a>
        <button type="button">A button</button>
      </div>
      <Tabs
        label={`Tabs, ${id}`}
        tabs={[
          { label: "Current", href: `?${id}=1`, current: true },
          { label: "Another", href: `?${id}=2`, current: false },
        ]}
      />
    </div>
  );
}

/** What tells people something: notes, a toast, an empty state. */
export function Messages() {
  return (
    <div class="stack-sm">
      {noteTones.map((tone) => (
        <Note key={tone} tone={tone} icon="alert" title={`A note, ${tone}`}>
          <p>What it means, and what to do.</p>
        </Note>
      ))}
      <Toast
        still
        dismissHref="#messages"
        undo={{ action: "/change-sets/0/undo", next: "/admin/design", label: "Undo" }}
      >
        Something was done.
      </Toast>
      <EmptyState icon="search" title="Nothing found" text="Other words may help.">
        <ButtonLink kind="primary" href="#messages">Show all</ButtonLink>
      </EmptyState>
      <div class="bone" aria-hidden="true" />
    </div>
  );
}

/** Every drawing, in both sizes. */
export function Icons() {
  const names = Object.keys(icons).filter(isIcon);
  return (
    <ul class="row">
      {names.map((name) => (
        <li key={name} class="iline small">
          <Icon name={name} />
          <Icon name={name} size="sm" />
          {name}
        </li>
      ))}
    </ul>
  );
}

function isIcon(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}

function Row({ children }: { children: ComponentChildren }) {
  return <div class="row">{children}</div>;
}
