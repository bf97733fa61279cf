import { Component, type ComponentChild, type ComponentChildren, Fragment, h } from "preact";

interface RegionProps {
  name: string;
  resetKey: string | undefined;
  mode: string | undefined;
  children?: ComponentChildren;
}

interface Chunk {
  key: string;
  children: ComponentChildren;
}

/** Partials on the page by name. */
export const regions: Map<string, PartialRegion> = new Map();

/** A partial without islands: its content is the browser's own, and its markers stay. */
export interface PlainRegion {
  start: Comment;
  end: Comment;
}

/** Such partials on the page by name. */
export const plainRegions: Map<string, PlainRegion> = new Map();

let chunks = 0;

/** A partial in the browser. A class, because navigation has to reach it from outside. */
export class PartialRegion extends Component<RegionProps, { chunks: Chunk[] | null }> {
  override state: { chunks: Chunk[] | null } = { chunks: null };

  override componentDidMount(): void {
    regions.set(this.props.name, this);
  }

  override componentWillReceiveProps(next: RegionProps): void {
    if (next.children !== this.props.children) this.setState({ chunks: this.merged(next) });
    if (next.name !== this.props.name) {
      this.componentWillUnmount();
      regions.set(next.name, this);
    }
  }

  override componentWillUnmount(): void {
    if (regions.get(this.props.name) === this) regions.delete(this.props.name);
  }

  override render(): ComponentChild {
    return this.chunks().map(({ key, children }) => h(Fragment, { key }, children));
  }

  private chunks(): Chunk[] {
    return this.state.chunks ?? [firstChunk(this.props)];
  }

  private merged(next: RegionProps): Chunk[] {
    const added = { key: `+${++chunks}`, children: next.children };
    if (next.mode === "append") return [...this.chunks(), added];
    return next.mode === "prepend" ? [added, ...this.chunks()] : [firstChunk(next)];
  }

  /** Puts new content in; resolves when the page shows it. */
  update(next: RegionProps): Promise<void> {
    return new Promise((resolve) => this.setState({ chunks: this.merged(next) }, resolve));
  }
}

/** The same key as before lets the islands in it keep their state; another one starts anew. */
function firstChunk({ resetKey, children }: RegionProps): Chunk {
  return { key: `=${resetKey ?? ""}`, children };
}
