import { propose } from "./pick_list.ts";

/** What stands between an @ and the caret: up to three words of a name. */
const begun = /(?:^|[^\p{L}\p{N}_.+-])@((?:[\p{L}\p{M}'’.-]+ ?){0,3})$/u;

/** Offers people as soon as an @ is typed in several lines; the chosen name takes its place. */
export function proposePeople(area: HTMLTextAreaElement): void {
  propose(area, () => ({
    first: true,
    asked: () => typed(area)?.trim(),
    take({ name }) {
      const from = area.selectionStart - (typed(area)?.length ?? 0);
      area.setRangeText(`${name} `, from, area.selectionStart, "end");
    },
  }));
}

function typed({ value, selectionStart }: HTMLTextAreaElement): string | undefined {
  return begun.exec(value.slice(0, selectionStart))?.[1];
}
