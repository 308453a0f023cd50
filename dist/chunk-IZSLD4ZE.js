import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/plan/templates/neighbourhood.ts
function neighbourhoodOf(application) {
  let links = null;
  return { linkedTo: ({ key }, role) => (links ??= indexLinks(application)).get(keyOf(key, role)) ?? [] };
}
function indexLinks({ resources }) {
  const links = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    for (const { role, to } of resource.links) {
      const key = keyOf(to, role);
      const known = links.get(key);
      if (known === void 0) links.set(key, [resource]);
      else known.push(resource);
    }
  }
  return links;
}
var keyOf = (to, role) => `${role} ${to}`;

export {
  neighbourhoodOf
};
