import { createHash, createHmac } from "node:crypto";

/** An S3-compatible server in memory, which takes nothing that is not signed as S3 wants it. */
export interface S3Server extends AsyncDisposable {
  /** A `FILES_URL` for a bucket of it. */
  filesUrl: string;
  /** By their paths. */
  objects: Map<string, Uint8Array<ArrayBuffer>>;
  /** Why requests were refused. */
  refusals: string[];
}

const [accessKey, secret, region] = ["AKIDEXAMPLE", "a secret/with+signs", "eu-test-1"];

/** Starts one on loopback, with the bucket `petrel`. */
export function startS3(): S3Server {
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  const refusals: string[] = [];
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, answer);

  async function answer(request: Request): Promise<Response> {
    const body = new Uint8Array(await request.arrayBuffer());
    const wrong = whatIsWrong(request, body);
    if (wrong !== undefined) {
      refusals.push(wrong);
      return new Response(`<Error><Code>${wrong}</Code></Error>`, { status: 403 });
    }
    const { pathname } = new URL(request.url);
    const object = objects.get(pathname);
    if (!pathname.startsWith("/petrel/")) return new Response("NoSuchBucket", { status: 404 });
    if (request.method === "PUT") objects.set(pathname, body);
    else if (request.method === "DELETE") objects.delete(pathname);
    else return object ? new Response(object) : new Response("NoSuchKey", { status: 404 });
    return new Response(null, { status: request.method === "PUT" ? 200 : 204 });
  }

  const credentials = `${accessKey}:${encodeURIComponent(secret)}`;
  return {
    filesUrl: `http://${credentials}@127.0.0.1:${server.addr.port}/petrel/files?region=${region}`,
    objects,
    refusals,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** Version 4 of AWS' signatures, from its documentation; undefined where all is well. */
function whatIsWrong(request: Request, body: Uint8Array): string | undefined {
  const { method, headers } = request;
  const url = new URL(request.url);
  const scheme = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, /;
  const [whole, key, day = "", named] = scheme.exec(headers.get("authorization") ?? "") ?? [];
  const [, signed = "", signature] =
    /SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(headers.get("authorization") ?? "") ?? [];
  if (whole === undefined || key !== accessKey || named !== region) return "InvalidAccessKeyId";
  const date = headers.get("x-amz-date") ?? "";
  const sent = Date.parse(
    date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );
  if (!(Math.abs(Date.now() - sent) < 15 * 60_000) || !date.startsWith(day)) {
    return "RequestTimeTooSkewed";
  }
  const digest = headers.get("x-amz-content-sha256") ?? "";
  const needed = ["host", "x-amz-content-sha256", "x-amz-date"];
  if (!needed.every((name) => signed.split(";").includes(name))) return "UnsignedHeaders";
  if (digest !== "UNSIGNED-PAYLOAD" && digest !== sha256(body)) return "BadDigest";
  const lines = signed.split(";").map((name) =>
    `${name}:${name === "host" ? url.host : headers.get(name)?.trim()}\n`
  );
  const canonical = [method, url.pathname, "", lines.join(""), signed, digest].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n");
  const signing = [day, region, "s3", "aws4_request"]
    .reduce<Uint8Array>((one, part) => hmac(one, part), new TextEncoder().encode(`AWS4${secret}`));
  return hmac(signing, text).toHex() === signature ? undefined : "SignatureDoesNotMatch";
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function hmac(key: Uint8Array, text: string): Uint8Array {
  return new Uint8Array(createHmac("sha256", key).update(text).digest());
}
