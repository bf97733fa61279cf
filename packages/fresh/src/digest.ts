/** The SHA-1 of the parts, one after the other, in hex. It names content, it protects nothing. */
export async function digestHex(
  ...parts: (string | Uint8Array<ArrayBuffer>)[]
): Promise<string> {
  const bytes = await new Blob(parts).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", bytes));
  return digest.toHex();
}
