import { define } from "../../../lib/http/define.ts";
import { wholeInstance } from "../../../lib/instance/service.ts";

export const handler = define.handlers({
  GET({ state: { ctx } }) {
    const text = ReadableStream.from(wholeInstance(ctx)).pipeThrough(new TextEncoderStream());
    return new Response(text, {
      headers: {
        "Content-Type": "application/x-ndjson",
        "Content-Disposition": 'attachment; filename="petrel.jsonl"',
      },
    });
  },
});
