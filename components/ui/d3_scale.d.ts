/** What the charts use of d3-scale. */
export interface ScaleLinear {
  (value: number): number;
  domain(domain: readonly [number, number]): ScaleLinear;
  range(range: readonly [number, number]): ScaleLinear;
  nice(count?: number): ScaleLinear;
  ticks(count?: number): number[];
}

export interface ScaleBand {
  (value: number): number | undefined;
  domain(domain: readonly number[]): ScaleBand;
  range(range: readonly [number, number]): ScaleBand;
  padding(padding: number): ScaleBand;
  bandwidth(): number;
}

export function scaleLinear(): ScaleLinear;
export function scaleBand(): ScaleBand;
