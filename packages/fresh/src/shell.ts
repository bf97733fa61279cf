import type { AnyComponent, PageProps } from "./page_props.ts";
import type { WrapperComponent } from "./render/types.ts";

/** What a layout may leave out of what lies around it. */
export interface LayoutConfig {
  /** Leave out the layouts of the folders above. */
  skipInheritedLayouts?: boolean;
  /** Leave out the app wrapper. */
  skipAppWrapper?: boolean;
}

/** A component around pages. */
export type ShellComponent<State> = AnyComponent<PageProps<unknown, State>>;

/** The app wrapper and layouts (outermost first) that apply at one place of the app. */
export interface Shell {
  app: WrapperComponent | null;
  layouts: WrapperComponent[];
  /** Both together, outermost first. */
  wrappers: WrapperComponent[];
}

/** Puts an app wrapper and layouts together. */
export function makeShell(
  app: WrapperComponent | null,
  layouts: WrapperComponent[],
): Shell {
  return { app, layouts, wrappers: app === null ? layouts : [app, ...layouts] };
}

/** The shell below a layout. */
export function addLayout(
  shell: Shell,
  layout: { component: WrapperComponent; config: LayoutConfig },
): Shell {
  const above = narrowShell(shell, layout.config);
  return makeShell(above.app, [...above.layouts, layout.component]);
}

/** The shell without what `config` leaves out. */
export function narrowShell(shell: Shell, config?: LayoutConfig): Shell {
  if (!config?.skipAppWrapper && !config?.skipInheritedLayouts) return shell;
  return makeShell(
    config.skipAppWrapper ? null : shell.app,
    config.skipInheritedLayouts ? [] : shell.layouts,
  );
}
