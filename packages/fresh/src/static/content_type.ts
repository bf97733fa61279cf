const UTF8 = "; charset=UTF-8";
const TYPES: Record<string, string> = {
  css: "text/css" + UTF8,
  csv: "text/csv" + UTF8,
  html: "text/html" + UTF8,
  ics: "text/calendar" + UTF8,
  js: "text/javascript" + UTF8,
  mjs: "text/javascript" + UTF8,
  md: "text/markdown" + UTF8,
  txt: "text/plain" + UTF8,
  json: "application/json" + UTF8,
  map: "application/json" + UTF8,
  webmanifest: "application/manifest+json" + UTF8,
  xml: "application/xml" + UTF8,
  svg: "image/svg+xml",
  avif: "image/avif",
  bmp: "image/bmp",
  gif: "image/gif",
  ico: "image/x-icon",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  eot: "application/vnd.ms-fontobject",
  otf: "font/otf",
  ttf: "font/ttf",
  woff: "font/woff",
  woff2: "font/woff2",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  wav: "audio/wav",
  mp4: "video/mp4",
  webm: "video/webm",
  pdf: "application/pdf",
  wasm: "application/wasm",
  zip: "application/zip",
};

/** The `Content-Type` for a file name. */
export function contentType(file: string): string {
  const extension = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return TYPES[extension] ?? "application/octet-stream";
}

/** True for types that get smaller by compression. */
export function isCompressible(type: string): boolean {
  return /^text\/|^image\/(?:svg|bmp)|json|javascript|xml|wasm|fontobject|^font\/(?:otf|ttf)/
    .test(type);
}
