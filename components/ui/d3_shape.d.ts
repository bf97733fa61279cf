/** What the charts use of d3-shape: for each key the rows' spans, one upon the other. */
export interface Stack {
  (rows: readonly (readonly number[])[]): (readonly [number, number])[][];
  keys(keys: readonly number[]): Stack;
  value(value: (row: readonly number[], key: number) => number): Stack;
}

export function stack(): Stack;
