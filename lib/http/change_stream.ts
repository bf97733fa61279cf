import { selectActor } from "../auth/repository.ts";
import { accessTokenSeconds } from "../auth/tokens.ts";
import { readFeed } from "../changes/feed.ts";
import { followLog, type News } from "../changes/follow.ts";
import { readsChange } from "../changes/records.ts";
import type { Undoable } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import type { State } from "./define.ts";

/** How long silence lasts, and after how long a browser comes back, in milliseconds. */
const quiet = 20_000;
const comeBack = 2000;

/**
 * A stream of server-sent events: which records that the caller reads have changed after a position
 * of the log, each event with the position it came to. It ends when the caller's session or rights
 * do, at the latest with the life of an access token, and a browser then asks again by itself.
 */
export function changeStream(
  state: State,
  after: number | undefined,
  undoables: readonly Undoable[],
): Response {
  const inbox = openInbox();
  const events = eventsOf(state, { after, undoables, inbox });
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
    cancel: () => inbox.put(undefined),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream",
      // Neither compressed nor gathered up on the way: each event arrives when it happens.
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

interface Listening {
  after: number | undefined;
  undoables: readonly Undoable[];
  inbox: ReturnType<typeof openInbox>;
}

async function* eventsOf(
  { ctx, platform: { config } }: State,
  { after, undoables, inbox }: Listening,
): AsyncGenerator<string> {
  const leave = followLog({ db: ctx.db, config }, undoables, inbox.put);
  try {
    yield `retry: ${comeBack}\n\n`;
    let position = after ?? 0;
    if (after !== undefined) {
      for await (const page of missed(ctx, after, undoables)) {
        position = page.nextAfter;
        if (page.data.length > 0) yield eventOf(page.data, position);
      }
    }
    const end = Date.now() + accessTokenSeconds * 1000;
    while (Date.now() < end) {
      const news = await inbox.take(quiet);
      if (news === "ended" || news === "quiet" && !await holds(ctx)) return;
      if (news === "quiet") yield ": quiet\n\n";
      else {
        const rows = news.rows.filter((row) =>
          row.position > position && readsChange(ctx, row, { ...news, undoables })
        );
        position = Math.max(position, news.rows.at(-1)?.position ?? 0);
        if (rows.length > 0) yield eventOf(rows, position);
      }
    }
  } finally {
    leave();
  }
}

async function* missed(ctx: Ctx, after: number, undoables: readonly Undoable[]) {
  for (let from = after, to = -1; from !== to;) {
    const page = await readFeed(ctx, { after: from }, undoables);
    [to, from] = [from, page.nextAfter];
    yield page;
  }
}

interface Changed {
  entity: string;
  entityId: number;
  action: string;
  changeSetId: number;
}

function eventOf(changes: readonly Changed[], position: number): string {
  const data = changes.map(({ entity, entityId, action, changeSetId }) => (
    { entity, entityId, action, changeSetId }
  ));
  return `id: ${position}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Whether the caller is still who they were when the stream began; keys and viewers ask again. */
async function holds({ db, actor }: Ctx): Promise<boolean> {
  const { userId, sessionId } = actor;
  if (userId === null || sessionId === null) return false;
  const found = await selectActor(db, { userId, sid: sessionId }, new Date());
  return found?.role === actor.role && found.teamId === actor.teamId && found.viewAsId === null;
}

type Taken = News | "quiet" | "ended";

/** Keeps news until they are taken. */
function openInbox() {
  const waiting: (News | undefined)[] = [];
  let wake = () => {};
  return {
    put(news: News | undefined): void {
      waiting.push(news);
      wake();
    },
    /** The next news, or that none came in that time, or that there will be no more. */
    async take(patience: number): Promise<Taken> {
      if (waiting.length === 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, patience);
        wake = resolve;
        await promise;
        clearTimeout(timer);
      }
      return waiting.length === 0 ? "quiet" : waiting.shift() ?? "ended";
    },
  };
}
