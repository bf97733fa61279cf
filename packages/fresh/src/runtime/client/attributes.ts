import { options } from "preact";

const NAME = "f-client-nav";

/** Keeps `f-client-nav={false}` in islands, because Preact leaves out attributes that are false. */
export function keepOptOut(): void {
  const next = options.vnode;
  options.vnode = (vnode) => {
    const { type, props } = vnode;
    if (typeof type === "string" && Reflect.get(props, NAME) === false) {
      Reflect.set(props, NAME, "false");
    }
    next?.(vnode);
  };
}
