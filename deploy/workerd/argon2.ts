import Argon2, { Argon2Type, Argon2Version } from "@phi-ag/argon2";

interface Cost {
  memoryCost: number;
  timeCost: number;
  parallelism: number;
}

/** Compiled before the start, as workerd wants it: a module of the configuration. */
const name = "argon2.wasm";
const { default: compiled }: { default: WebAssembly.Module } = await import(name);
const argon2 = new Argon2(new WebAssembly.Instance(compiled));

/** What `@node-rs/argon2` gives elsewhere: the PHC string of a password. */
export function hash(password: string, cost: Cost): Promise<string> {
  const kind = { type: Argon2Type.Argon2id, version: Argon2Version.Version13, hashLength: 32 };
  return Promise.resolve(argon2.hash(password, { ...cost, ...kind }).encoded);
}

/** Whether a password has that PHC string. */
export function verify(stored: string, password: string): Promise<boolean> {
  return Promise.resolve(argon2.tryVerify(stored, password).success);
}
