import { icons } from "./icons.ts";

/**
 * The rules that draw the icons: one class for each. They come with the stylesheet, so that a page
 * carries only the ones it shows, and none once the browser has the file.
 */
export function iconStyles(): string {
  const rules = Object.entries(icons).map(([name, drawing]) =>
    `.i-${name}{--i:url("data:image/svg+xml,${encodeDrawing(drawing)}")}`
  );
  return `@layer components{${rules.join("")}}`;
}

const frame = "xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='#000' " +
  "stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'";

function encodeDrawing(drawing: string): string {
  return `<svg ${frame}>${drawing.replaceAll('"', "'")}</svg>`.replace(
    /[<>#%]/g,
    encodeURIComponent,
  );
}
