// The pages of a built site: their addresses, and a choice of them that has every kind of page.
//
// Knows nothing of the bulletin but its shape: `/LANGUAGE/SECTION/...`.

import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file of the folder that ends so, as addresses from `/` on, in order. */
export async function files(folder, ending) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .map((name) => `/${name}`)
    .sort();
}

/** Every page, with its address, its language as its address says it, and its bytes. */
export async function pages(folder) {
  const names = await files(folder, ".html");
  return Promise.all(
    names.map(async (name) => ({
      path: name.replace(/index\.html$/, ""),
      language: name.split("/").length > 2 ? name.split("/")[1] : undefined,
      bytes: (await stat(join(folder, name))).size,
    })),
  );
}

/**
 * The largest and the smallest page of each kind in each language: pages at the same depth of the
 * same section are of one kind.
 */
export function choose(all) {
  const kinds = new Map();
  for (const page of all) {
    const steps = page.path.split("/").filter(Boolean);
    const kind = page.language ? `${steps.slice(0, 2).join("/")} ${steps.length}` : page.path;
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  const chosen = [...kinds.values()].flatMap((same) => {
    const bySize = same.toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
    return bySize.length > 1 ? [bySize.at(-1), bySize[0]] : bySize;
  });
  return { kinds: kinds.size, chosen };
}
