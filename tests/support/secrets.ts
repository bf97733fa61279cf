/** What must never stand in a log: a name for each, and how it looks. */
export const secrets: readonly [string, RegExp][] = [
  ["the test password", /a long test password/],
  ["another password", /nineteen purple owls|password1234|P@ssw0rd/],
  ["a password's hash", /\$argon2/],
  ["an access token", /eyJ[\w-]{10,}\.[\w-]{10,}/],
  ["an API key", /ptl_[\w-]{20,}/],
  ["a cookie", /petrel_(access|refresh|challenge)=/],
  ["an authorization header", /bearer\s+\S{8,}/i],
  [
    "a mailed link, refresh token, challenge or other secret of 256 bits",
    /(?<![\w-])[\w-]{43}(?![\w-])/,
  ],
  ["a recovery code", /\b[a-z2-9]{4}(-[a-z2-9]{4}){5}\b/],
  ["a second factor's secret", /\b[A-Z2-7]{32}\b/],
  ["a signing key", /signing key (that only tests have|of this test)/],
  ["what a device signed", /"?(clientDataJSON|attestationObject|authenticatorData)\b/],
];

/** The name of the first secret in a text. */
export function secretIn(text: string): string | undefined {
  return secrets.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Fails the test that runs, whatever it waits for, where a log has a secret. */
export function refuseSecrets(text: string): void {
  const found = secretIn(text);
  if (found === undefined) return;
  const line = text.split("\n").find((one) => secretIn(one) !== undefined) ?? text;
  reportError(new Error(`The log has ${found}: ${line}`));
}
