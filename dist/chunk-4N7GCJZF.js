import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/adapters/disk-type-files.ts
import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
var ROOT = "/root";
var LIBRARY = "/lib";
var HOISTED = "/node_modules";
function openDiskTypeFiles(root, library = libraryFolder()) {
  const realRoot = realpathSync(root);
  const hoisted = findHoisted(realRoot);
  const places = [
    { name: ROOT, folder: realRoot },
    ...hoisted === null ? [] : [{ name: HOISTED, folder: hoisted }],
    { name: LIBRARY, folder: library }
  ];
  const placeOf = (path) => places.find(({ name }) => path === name || path.startsWith(`${name}/`));
  const onDisk = (path) => {
    const place = placeOf(path);
    return place === void 0 ? null : insideOf(place.folder, join(place.folder, path.slice(place.name.length)));
  };
  return {
    readFile: (path) => attempt(() => readFileSync(existing(onDisk(path)), "utf8")),
    fileExists: (path) => attempt(() => statSync(existing(onDisk(path))).isFile()) ?? false,
    directoryExists: (path) => attempt(() => statSync(existing(onDisk(path))).isDirectory()) ?? false,
    getDirectories: (path) => attempt(
      () => readdirSync(existing(onDisk(path)), { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name).sort()
    ) ?? [],
    realpath(path) {
      const place = placeOf(path);
      const real = onDisk(path);
      if (place === void 0 || real === null || place.name === LIBRARY) return path;
      return `${place.name}/${relative(place.folder, real).split(sep).join("/")}`;
    }
  };
}
function findHoisted(root) {
  let nearest = null;
  for (let folder = root; ; folder = dirname(folder)) {
    const packages = join(folder, "node_modules");
    if (folder !== root && nearest === null && isFolder(packages)) nearest = realpathSync(packages);
    if (attempt(() => statSync(join(folder, ".git"))) !== void 0) return nearest;
    if (folder === dirname(folder)) return null;
  }
}
var isFolder = (path) => attempt(() => statSync(path).isDirectory()) === true;
function insideOf(folder, path) {
  const real = attempt(() => realpathSync(path));
  return real !== void 0 && (real === folder || real.startsWith(folder + sep)) ? real : null;
}
function existing(path) {
  if (path === null) throw new Error("not inside");
  return path;
}
function attempt(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}
function libraryFolder() {
  const here = dirname(fileURLToPath(import.meta.url));
  const isBundled = attempt(() => statSync(join(here, "lib.d.ts")).isFile()) === true;
  return realpathSync(isBundled ? here : dirname(createRequire(import.meta.url).resolve("typescript")));
}

export {
  openDiskTypeFiles
};
