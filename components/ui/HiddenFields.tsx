/** What a form sends along without showing it. */
export function HiddenFields({ values }: { values: Iterable<readonly [string, string]> }) {
  return (
    <>
      {[...values].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
