import { takeUsedIcons } from "./icon_set.ts";
import { icons } from "./icons.ts";

/** The drawings that this page uses; stands last in the body, when every icon has been noted. */
export function Sprite() {
  return (
    <svg class="sprite">
      {takeUsedIcons().map((name) => (
        <symbol
          key={name}
          id={`i-${name}`}
          viewBox="0 0 20 20"
          // deno-lint-ignore react-no-danger -- constant drawings of ours
          dangerouslySetInnerHTML={{ __html: icons[name] }}
        />
      ))}
    </svg>
  );
}
