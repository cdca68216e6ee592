// Serves a folder on a free port of this machine, as a plain host does: `index.html` for a folder,
// `404.html` for what is not there, texts as gzip. Never anything outside the folder.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
};

/** What hosts send compressed. */
const PACKED = /text|javascript|json|xml/;

/** Starts to serve; `origin` is the address without a slash at the end. */
export async function serve(folder) {
  const root = normalize(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, close: () => server.close() };
}

async function answer(root, request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
  const found = await find(root, path);
  const file = found ?? join(root, "404.html");
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const headers = { "content-type": type };
  const bytes = await readFile(file);
  const packed = PACKED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (packed) headers["content-encoding"] = "gzip";
  response.writeHead(found ? 200 : 404, headers);
  response.end(packed ? gzipSync(bytes) : bytes);
}

/** The file of an address, or nothing. */
async function find(root, path) {
  const file = join(root, path);
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
  const kind = await stat(file).catch(() => undefined);
  if (kind?.isFile()) return path.endsWith("/") ? undefined : file;
  if (!kind?.isDirectory() || !path.endsWith("/")) return undefined;
  const index = join(file, "index.html");
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}
