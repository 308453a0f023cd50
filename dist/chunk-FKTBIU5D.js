import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/discover/source-paths.ts
function findSource(path, sources) {
  return findSourceFile(path, sources) ?? findFolderIndex(path, sources);
}
function findSourceFile(path, sources) {
  const written = EXTENSION.exec(path)?.[0];
  if (written !== void 0) {
    const stem = path.slice(0, -written.length);
    for (const extension of SUBSTITUTES[written] ?? []) {
      if (sources.has(stem + extension)) return stem + extension;
    }
  }
  if (sources.has(path)) return path;
  for (const extension of EXTENSIONS) {
    if (sources.has(path + extension)) return path + extension;
  }
  return null;
}
var findFolderIndex = (folder, sources) => findSourceFile(folder === "" ? "index" : `${folder}/index`, sources);
var EXTENSION = /\.(?:d\.[cm]?ts|[cm]?js|jsx)$/;
var SUBSTITUTES = {
  ".js": [".ts", ".tsx", ".js", ".jsx"],
  ".jsx": [".tsx", ".ts", ".jsx"],
  ".mjs": [".mts", ".mjs"],
  ".cjs": [".cts", ".cjs"],
  ".d.ts": [".ts", ".tsx", ".js", ".jsx"],
  ".d.mts": [".mts", ".mjs"],
  ".d.cts": [".cts", ".cjs"]
};
var EXTENSIONS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
function findSourceOfOutput(output, packageFolder, sources) {
  const inPackage = packageFolder === "" ? "" : `${packageFolder}/`;
  if (!output.startsWith(inPackage)) return null;
  const parts = output.slice(inPackage.length).split("/");
  for (let dropped = 1; dropped < parts.length; dropped += 1) {
    if (!(dropped === 1 ? OUTPUT_FOLDER : OUTPUT_VARIANT).test(parts[dropped - 1])) return null;
    const rest = parts.slice(dropped).join("/");
    const source = findSource(`${inPackage}src/${rest}`, sources) ?? findSource(inPackage + rest, sources);
    if (source !== null) return source;
  }
  return null;
}
var OUTPUT_FOLDER = /^[._]?(?:dist|build|built|lib|out|output|esm?|cjs|umd)(?:[-_.]\w+)?$/;
var OUTPUT_VARIANT = /^_?(?:esm?|es\d+|esnext|cjs|commonjs|umd|module|node|types|typings)$/;

export {
  findSource,
  findSourceFile,
  findFolderIndex,
  findSourceOfOutput
};
