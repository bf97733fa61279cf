import type { Config } from "../config.ts";
import { log } from "../log.ts";
import type { Mail } from "./mail.ts";

/** Loaded with the first mail: it is large, and a start does not wait for it. */
const nodemailer = async () => (await import("nodemailer")).default;

/** Milliseconds that a mail server may take for each step. */
const patience = 15_000;

interface Envelope {
  from: string;
  to: string;
  subject: string;
  text: string;
  messageId: string;
  headers: Record<string, string>;
}

/**
 * Sends one mail: by SMTP_URL, else as a file in DATA_DIR/outbox. The message id is the same for
 * each try of a mail, so that a server can tell a repetition. Throws what the mail server says.
 */
export async function sendMail(config: Config, id: number, mail: Mail): Promise<void> {
  const from = config.MAIL_FROM ?? "petrel@localhost";
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost";
  const message: Envelope = {
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.body,
    messageId: `<petrel-${id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  };
  if (config.SMTP_URL === undefined) await writeToOutbox(config, id, message);
  else await sendBySmtp(config.SMTP_URL, message);
}

async function sendBySmtp(url: string, message: Envelope): Promise<void> {
  const { createTransport } = await nodemailer();
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail(message);
  } finally {
    transport.close();
  }
}

async function writeToOutbox(config: Config, id: number, message: Envelope): Promise<void> {
  const { createTransport } = await nodemailer();
  const transport = createTransport({ streamTransport: true, buffer: true });
  const { message: eml } = await transport.sendMail(message);
  if (!(eml instanceof Uint8Array)) throw new Error("The mail was not composed");
  const folder = `${config.DATA_DIR}/outbox`;
  await Deno.mkdir(folder, { recursive: true });
  const path = `${folder}/${String(id).padStart(6, "0")}.eml`;
  await Deno.writeFile(path, eml, { mode: 0o600 });
  // The text stays out of the log: it may hold a link that signs somebody in.
  log.info("Mail to {to} is in {path}: SMTP_URL is not set", { to: message.to, path });
}
