import { spawnSync } from "node:child_process";

const deploy = new URL("../../deploy/nginx/", import.meta.url);

/** Whether nginx is installed here. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** Where nginx listens and whom it asks. */
export interface NginxPlaces {
  ports: { plain: number; tls: number };
  processes: number[];
  /** The plain port answers too, instead of sending to the other. */
  plain?: boolean;
}

/**
 * Our configuration in a folder of its own: with certificates, paths and ports that a test can have,
 * and the rest as it is deployed. Gives the path of nginx.conf.
 */
export async function nginxFolder(
  folder: string,
  { ports, processes, plain = false }: NginxPlaces,
): Promise<string> {
  const words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost";
  const files = ["-keyout", `${folder}/privkey.pem`, "-out", `${folder}/fullchain.pem`];
  spawnSync("openssl", [...words.split(" "), ...files]);
  await Deno.copyFile(new URL("proxy.conf", deploy), `${folder}/proxy.conf`);
  let [left, text] = [[...processes], await Deno.readTextFile(new URL("nginx.conf", deploy))];
  text = text.replaceAll("/etc/nginx/tls", folder).replace("/tmp/nginx.pid", `${folder}/nginx.pid`)
    .replaceAll(/\/dev\/std(out|err)/g, `${folder}/std$1.log`)
    .replace("listen 80 ", `listen 127.0.0.1:${ports.plain} `)
    .replace("listen 443 ", `listen 127.0.0.1:${ports.tls} `)
    .replaceAll(/172\.28\.0\.\d+:8000/g, () => `127.0.0.1:${left.shift()}`)
    .replace("http {", `http {\n  ${temporary(folder)}`);
  if (plain) text = text.replace(/return 301 .*/, "location / { include proxy.conf; }");
  await Deno.writeTextFile(`${folder}/nginx.conf`, text);
  return `${folder}/nginx.conf`;
}

/** Places for what nginx puts aside, since its own belong to root. */
function temporary(folder: string): string {
  return ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n  ");
}
