import { useState } from "preact/hooks";

/** The island of the measured page. */
export default function Counter({ start }: { start: number }) {
  const [count, setCount] = useState(start);
  return (
    <p>
      <button type="button" onClick={() => setCount(count + 1)}>More</button>
      <output>{count}</output>
    </p>
  );
}
