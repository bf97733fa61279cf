import { Icon } from "./Icon.tsx";

/** The name that a form sends with it, and what it says when ticked. */
export const confirming = { name: "confirm", value: "yes" } as const;

/** A box that must be ticked before something is done for good. */
export function ConfirmField({ label, error }: { label: string; error?: string | undefined }) {
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          id={confirming.name}
          {...confirming}
          required
          aria-describedby={error === undefined ? undefined : "confirm-err"}
          aria-invalid={error === undefined ? undefined : "true"}
        />
        {label}
      </label>
      {error && (
        <p class="error" id="confirm-err">
          <Icon name="alert" size="sm" />
          {error}
        </p>
      )}
    </div>
  );
}
