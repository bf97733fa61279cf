import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

export interface ToastProps {
  children: ComponentChildren;
  /** Where the Undo form posts to; without it there is nothing to undo. */
  undo?: { action: string; next: string; label: string } | undefined;
  /** The same page without the message. */
  dismissHref: string;
  /** Without the focus: one that tells of no write, on the page that shows every piece. */
  still?: boolean;
}

/**
 * What a write just did, with its Undo. It has the focus, so that it is read out on a page that has
 * just been loaded, and Undo is one Tab away.
 */
export function Toast({ children, undo, dismissHref, still = false }: ToastProps) {
  return (
    <div class="toast" role="status" tabIndex={-1} autofocus={!still}>
      <Icon name="check" />
      <p>{children}</p>
      {undo && (
        <form method="post" action={undo.action}>
          <input type="hidden" name="next" value={undo.next} />
          <Button icon="undo">{undo.label}</Button>
        </form>
      )}
      <a class="btn btn-icon" href={dismissHref} aria-label={t("change.dismiss")}>
        <Icon name="close" size="sm" />
      </a>
    </div>
  );
}
