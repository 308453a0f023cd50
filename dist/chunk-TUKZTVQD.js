import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/docs-link.ts
var HOME = "https://github.com/backend-advisor/backend-advisor";
var RULES = `${HOME}/blob/main/docs/rules/`;
var docsLink = (rule) => `${RULES}${rule}.md`;
var withAbsoluteLinks = (page) => page.replace(/\]\(([\w./-]+\.md(?:#[\w-]+)?)\)/g, (_, to) => `](${new URL(to, RULES).href})`);

export {
  HOME,
  docsLink,
  withAbsoluteLinks
};
