import { createServer, type Socket } from "node:net";

/** A mail server of our own that takes every mail, or refuses the next one. */
export interface SmtpServer {
  url: string;
  /** The mails with their headers. */
  received: string[];
  refuseNext(): void;
  close(): Promise<void>;
}

/** Speaks as much SMTP as a client needs to hand a mail over. */
export async function startSmtp(): Promise<SmtpServer> {
  const received: string[] = [];
  let refuse = false;
  const server = createServer((socket) => {
    socket.write("220 test\r\n");
    converse(socket, (mail) => {
      if (refuse) {
        refuse = false;
        return "451 try later";
      }
      received.push(mail);
      return "250 taken";
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    received,
    refuseNext: () => void (refuse = true),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, take: (mail: string) => string): void {
  let text = "";
  let inMail = false;
  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    text += chunk;
    for (;;) {
      const end = inMail ? text.indexOf("\r\n.\r\n") : text.indexOf("\r\n");
      if (end < 0) return;
      const part = text.slice(0, end);
      text = text.slice(end + (inMail ? 5 : 2));
      socket.write(`${inMail ? take(part) : replyTo(part)}\r\n`);
      inMail = !inMail && part.toUpperCase() === "DATA";
      if (part.toUpperCase() === "QUIT") socket.end();
    }
  });
}

function replyTo(command: string): string {
  const verb = command.slice(0, 4).toUpperCase();
  if (verb === "DATA") return "354 go on";
  return verb === "QUIT" ? "221 bye" : "250 fine";
}
