/** The last part of a path that a browser sent as a name, in one line of up to 200 characters. */
export function plainName(sent: string): string {
  const last = sent.split(/[\\/]/).at(-1) ?? "";
  const clean = last.toWellFormed().replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  const [stem = "", ending = ""] = splitEnding(clean);
  const name = stem.slice(0, 200 - ending.length) + ending;
  return /^\.*$/.test(name) ? "file" : name.toWellFormed();
}

function splitEnding(name: string): [string, string] {
  const ending = /\.[^.]{1,20}$/.exec(name)?.[0] ?? "";
  return [name.slice(0, name.length - ending.length), ending];
}

const token = /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}$/;

/** A media type without its parameters; what is none becomes `application/octet-stream`. */
export function plainType(sent: string | undefined): string {
  const type = sent?.split(";")[0]?.trim().toLowerCase() ?? "";
  return token.test(type) ? type : unknownType;
}

const unknownType = "application/octet-stream";

const active = /html|script|[/+]xml|^(multipart|message)\//;

/** The type to send a file as: nothing that a browser could run as a page of ours. */
export function harmlessType(type: string): string {
  return active.test(type) ? unknownType : type;
}

/** `Content-Disposition` of a download, for old clients and new ones (RFC 6266, RFC 8187). */
export function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
