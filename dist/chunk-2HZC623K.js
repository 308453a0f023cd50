import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  printable,
  quoted
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/adapters/report-text.ts
import { readFile, stat } from "node:fs/promises";
async function readReportText(path, largest) {
  try {
    if ((await stat(path)).size > largest) return { kind: "too-large" };
    return { kind: "text", text: await readFile(path, "utf8") };
  } catch (error) {
    return { kind: "unreadable", error };
  }
}

// src/config/generated/validate-report.js
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:backend-advisor:schema:report:1", "title": "Report of Backend Advisor", "description": "What `backend-advisor check --format json` prints. The fields below are fixed; later versions may add others. It is enough to render every output again without the repository.", "type": "object", "required": ["schemaVersion", "tool", "contract", "summary", "components", "groups", "refused", "solitary", "backends", "findings", "notes"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "type": "object", "required": ["name", "version"], "properties": { "name": { "const": "backend-advisor" }, "version": { "type": "string" } } }, "contract": { "description": "Whose rules judged.", "enum": ["documented", "component-0.0.2", "component-0.0.2-unshared", "component-2"] }, "summary": { "$ref": "#/definitions/summary" }, "components": { "description": "Every component that was found in stack code.", "type": "array", "items": { "$ref": "#/definitions/component" } }, "groups": { "type": "array", "items": { "$ref": "#/definitions/group" } }, "refused": { "description": "Components that have candidates of their kind but ended in no group, and sets of template resources that stay apart.", "type": "array", "items": { "$ref": "#/definitions/refusal" } }, "solitary": { "description": "Ids of components with nothing beside them that they could share with.", "type": "array", "items": { "type": "string" } }, "backends": { "description": "The backends that exist already.", "type": "array", "items": { "$ref": "#/definitions/backend" } }, "findings": { "type": "array", "items": { "$ref": "#/definitions/finding" } }, "notes": { "description": "What could not be read or followed: what the report does not cover.", "type": "array", "items": { "$ref": "#/definitions/note" } }, "comparison": { "description": "Set where this analysis was held against an earlier one.", "$ref": "#/definitions/comparison" } }, "definitions": { "count": { "type": "integer", "minimum": 0 }, "line": { "description": "Starts at 1.", "type": "integer", "minimum": 1 }, "file": { "description": "Relative to the analysed root, with forward slashes.", "type": "string" }, "scalar": { "type": ["string", "number", "boolean", "null"] }, "source": { "enum": ["stack-code", "template"] }, "position": { "type": "object", "required": ["file", "line", "column"], "properties": { "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" } } }, "range": { "description": "Per month; `low` equals `high` when every value is known.", "type": "object", "required": ["low", "high"], "properties": { "low": { "type": "number" }, "high": { "type": "number" } } }, "summary": { "type": "object", "required": ["components", "templateResources", "groups", "refused", "solitary", "resourcesNow", "resourcesShared", "avoidableResources", "avoidableTemplateResources", "monthlySaving"], "properties": { "components": { "$ref": "#/definitions/count" }, "templateResources": { "description": "Every resource declaration read from templates, nested included, once.", "$ref": "#/definitions/count" }, "groups": { "$ref": "#/definitions/count" }, "refused": { "$ref": "#/definitions/count" }, "solitary": { "$ref": "#/definitions/count" }, "resourcesNow": { "description": "Shareable top-level resources of all stack-code components, as they are.", "$ref": "#/definitions/count" }, "resourcesShared": { "description": "The same, if every group were applied.", "$ref": "#/definitions/count" }, "avoidableResources": { "description": "The difference.", "$ref": "#/definitions/count" }, "avoidableTemplateResources": { "description": "Resource declarations fewer if every template group were applied that no stack-code group tells already.", "$ref": "#/definitions/count" }, "monthlySaving": { "type": "object", "required": ["low", "high", "currency", "region", "pricesAsOf"], "properties": { "low": { "type": "number" }, "high": { "type": "number" }, "currency": { "enum": ["USD"] }, "region": { "type": "string" }, "pricesAsOf": { "type": "string" } } } } }, "component": { "type": "object", "required": ["id", "kind", "scope", "file", "line", "column"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["CrudApi", "FunctionsApp", "StaticSiteWithCdn", "DataStack", "CrudResource", "MessageQueue"] }, "scope": { "description": "What the source calls the construct that holds it; null where that could not be told.", "type": ["string", "null"] }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" } } }, "member": { "type": "object", "required": ["id", "file", "line"], "properties": { "id": { "type": "string" }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "pointer": { "description": "In a template: the declaration (RFC 6901).", "type": "string" } } }, "group": { "type": "object", "required": ["fingerprint", "source", "kind", "components", "members", "scope", "resourcesNow", "resourcesShared", "verdict", "differences", "monthlySaving", "stateful", "replaced", "joins", "rewrite", "suggestion"], "properties": { "fingerprint": { "description": "Stable while the members' ids, kinds and scope stay.", "type": "string" }, "source": { "$ref": "#/definitions/source" }, "kind": { "description": "`backend`, or the ARM type of template resources.", "type": "string" }, "components": { "description": "Ids of the members, sorted; of template resources the evaluated names.", "type": "array", "items": { "type": "string" } }, "members": { "type": "array", "items": { "$ref": "#/definitions/member" } }, "scope": { "description": "What the source calls the construct that holds the members; of template resources what they are deployed with.", "type": "string" }, "resourcesNow": { "$ref": "#/definitions/count" }, "resourcesShared": { "$ref": "#/definitions/count" }, "verdict": { "enum": ["share", "share-no-saving"] }, "differences": { "description": "Settings on which the members differ and which sharing merges.", "type": "array", "items": { "$ref": "#/definitions/difference" } }, "monthlySaving": { "$ref": "#/definitions/saving" }, "stateful": { "description": "ARM types of resources with data that sharing replaces.", "type": "array", "items": { "type": "string" } }, "replaced": { "type": "array", "items": { "type": "object", "required": ["type", "count"], "properties": { "type": { "type": "string" }, "count": { "$ref": "#/definitions/count" } } } }, "joins": { "description": "The existing backend that the members would join, or null.", "type": ["object", "null"], "required": ["name", "file", "line"], "properties": { "name": { "type": "string" }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" } } }, "rewrite": { "$ref": "#/definitions/rewrite" }, "suggestion": { "description": "The `defineBackend` grouping, built from the components' own source text; null where no component is known.", "type": ["object", "null"], "required": ["language", "code"], "properties": { "language": { "enum": ["ts", "js"] }, "code": { "type": "string" } } }, "edits": { "description": "Of a ready group, where they were asked for: what the rewrite changes when it is carried out alone.", "type": "array", "items": { "$ref": "#/definitions/edit" } }, "consolidation": { "description": "In a template: which resource to keep, and what to move onto it.", "$ref": "#/definitions/consolidation" }, "counterparts": { "description": "What the other source says of the same thing: of components the template's resources, of resources the components.", "type": "array", "items": { "$ref": "#/definitions/counterpart" } } } }, "edit": { "description": "Replace what stands between two places of a file; the end is exclusive, and equal places insert. Columns are UTF-16 code units; a byte order mark does not count.", "type": "object", "required": ["file", "line", "column", "endLine", "endColumn", "text"], "properties": { "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" }, "endLine": { "$ref": "#/definitions/line" }, "endColumn": { "$ref": "#/definitions/line" }, "text": { "type": "string" } } }, "consolidation": { "type": "object", "required": ["keep", "moves"], "properties": { "keep": { "$ref": "#/definitions/member" }, "moves": { "description": "In the order to move.", "type": "array", "items": { "type": "object", "required": ["from", "dependents"], "properties": { "from": { "$ref": "#/definitions/member" }, "dependents": { "description": "What hangs on it, and is to be pointed at the kept one.", "type": "array", "items": { "$ref": "#/definitions/member" } } } } } } }, "counterpart": { "type": "object", "required": ["id", "file", "line", "kind"], "properties": { "id": { "type": "string" }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "pointer": { "description": "In a template: the declaration (RFC 6901).", "type": "string" }, "kind": { "description": "The component's class, or the resource's ARM type.", "type": "string" } } }, "difference": { "type": "object", "required": ["resource", "path", "values", "result", "raises"], "properties": { "resource": { "description": "ARM type of the shared resource.", "type": "string" }, "path": { "type": "string" }, "values": { "type": "array", "items": { "type": "object", "required": ["id", "value", "at"], "properties": { "id": { "type": "string" }, "value": { "$ref": "#/definitions/scalar" }, "at": { "$ref": "#/definitions/position" } } } }, "result": { "description": "What the shared resource gets.", "$ref": "#/definitions/scalar" }, "raises": { "description": "Whether the merge raises a billed tier for a member.", "type": "boolean" } } }, "saving": { "description": "Fixed list price per month, before minus after.", "type": "object", "required": ["low", "high", "currency", "region", "pricesAsOf", "before", "after", "rows", "assumptions"], "properties": { "low": { "type": "number" }, "high": { "type": "number" }, "currency": { "enum": ["USD"] }, "region": { "type": "string" }, "pricesAsOf": { "description": "Date of the newest price row that was used.", "type": "string" }, "before": { "$ref": "#/definitions/range" }, "after": { "$ref": "#/definitions/range" }, "rows": { "type": "array", "items": { "$ref": "#/definitions/priceUse" } }, "assumptions": { "type": "array", "items": { "type": "string" } } } }, "priceUse": { "description": "One row of the price table as it was applied to one component, or to the shared resource (`component` null).", "type": "object", "required": ["key", "component", "monthly", "unit", "region", "asOf"], "properties": { "key": { "type": "string" }, "component": { "type": ["string", "null"] }, "monthly": { "type": "number" }, "unit": { "type": "string" }, "region": { "type": "string" }, "asOf": { "type": "string" } } }, "rewrite": { "description": "`ready`: nothing in the source stands against the rewrite.", "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["ready", "refused"] }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" } } }, "if": { "properties": { "kind": { "const": "refused" } } }, "then": { "required": ["reasons"], "properties": { "reasons": true } } }, "reason": { "description": "One reason with its evidence: the first value and place belong to the component it is about, the following ones to the components of `with`, in order.", "type": "object", "required": ["code", "with", "path", "values", "at"], "properties": { "code": { "enum": ["different-scope", "different-region", "different-subscription", "different-resource-group", "different-environment", "different-network-boundary", "different-tags", "incompatible-consistency", "incompatible-capacity-mode", "incompatible-api", "incompatible-runtime", "incompatible-os", "incompatible-tier", "incompatible-kind", "conflicting-setting", "disaster-recovery-pair", "separate-by-guidance", "isolated-by-policy", "already-shared", "already-in-backend", "unsupported-component", "limit-exceeded", "depends-on-member", "duplicate-component-id", "mutually-exclusive", "declared-in-loop", "declared-conditionally", "declared-in-callback", "id-not-literal", "subclassed", "undecided", "props-not-movable", "used-before-last-member", "exported-reference", "unclassified-reference", "existing-backend-not-editable", "generated-file", "type-errors", "contract-forbids", "contract-unproven", "loses-resources", "stateful-needs-consent", "not-stack-code"] }, "with": { "type": "array", "items": { "type": "string" } }, "path": { "type": ["string", "null"] }, "values": { "type": "array", "items": { "$ref": "#/definitions/scalar" } }, "at": { "type": "array", "items": { "$ref": "#/definitions/position" } } } }, "refusal": { "type": "object", "required": ["components", "members", "source", "verdict", "reasons"], "properties": { "components": { "type": "array", "items": { "type": "string" } }, "members": { "type": "array", "items": { "$ref": "#/definitions/member" } }, "source": { "$ref": "#/definitions/source" }, "kind": { "description": "In a template: the ARM type.", "type": "string" }, "application": { "description": "In a template: what it is deployed with.", "type": "string" }, "verdict": { "description": "`same-resource` and `mutually-exclusive` are of template resources only.", "enum": ["cannot-share", "keep-separate", "undecidable", "already-shared", "same-resource", "mutually-exclusive"] }, "reasons": { "description": "The first one is the one to show.", "type": "array", "items": { "$ref": "#/definitions/reason" } }, "state": { "description": "Whether it was there before; absent where nothing was compared, or it could not be told.", "enum": ["new", "existing"] } } }, "backend": { "type": "object", "required": ["name", "components", "file", "line"], "properties": { "name": { "type": "string" }, "components": { "type": "array", "items": { "type": "string" } }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" } } }, "finding": { "type": "object", "required": ["rule", "severity", "fingerprint", "file", "line", "column", "arguments", "message", "subjects", "related"], "properties": { "rule": { "enum": ["empty-backend", "reserved-component-key", "duplicate-component-id", "access-before-initialization", "initialized-twice", "backend-not-added", "component-added-after-initialization", "conflicting-requirements", "limit-exceeded", "missing-provider", "shareable-components", "shareable-resources", "mixed-traditional-and-backend", "mixed-security-boundary", "mixed-regions", "mixed-environments", "backend-too-large", "sku-raised-by-sharing", "shared-function-storage", "unused-backend", "invalid-suppression", "expired-suppression", "unused-suppression", "mergeable-resources", "missing-monitoring-in-production", "transient-data-without-ttl", "unresolved-template-reference"] }, "severity": { "enum": ["info", "warning", "error"] }, "fingerprint": { "type": "string" }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" }, "arguments": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "null", "array"], "items": { "type": "string" } } }, "message": { "description": "A convenience for readers of the JSON, rendered from `arguments`.", "type": "string" }, "subjects": { "description": "Whom it is about, as `kind:scope:id`, sorted: with the rule, what the fingerprint is made of.", "type": "array", "items": { "type": "string" } }, "related": { "description": "Further places: the members of a group, the other side of a conflict.", "type": "array", "items": { "$ref": "#/definitions/relatedPlace" } }, "state": { "description": "Whether the change brought it; absent where nothing was compared, or it could not be told.", "enum": ["new", "existing"] }, "joined": { "description": "Of a new finding that was there with fewer subjects: those that came.", "type": "array", "items": { "type": "string" } }, "suppression": { "$ref": "#/definitions/suppression" } } }, "relatedPlace": { "type": "object", "required": ["id", "file", "line", "column"], "properties": { "id": { "description": "The component that stands there, if one does.", "type": ["string", "null"] }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" } } }, "suppression": { "description": "Why a finding counts for nothing; with the status `once-merged`, why it soon will.", "type": "object", "required": ["kind", "status", "reason", "owner", "until", "expiresSoon", "at"], "properties": { "kind": { "enum": ["comment", "baseline", "policy"] }, "status": { "enum": ["accepted", "once-merged"] }, "reason": { "type": "string" }, "owner": { "type": ["string", "null"] }, "until": { "description": "The last day it holds (YYYY-MM-DD); null where it holds for good.", "type": ["string", "null"] }, "expiresSoon": { "description": "That day is at most two weeks ahead.", "type": "boolean" }, "at": { "description": "Where it is written; null for a policy.", "type": ["object", "null"], "required": ["file", "line"], "properties": { "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" } } } } }, "comparison": { "type": "object", "required": ["base", "resolved"], "properties": { "base": { "description": "What it was held against, as the user or the pull request named it.", "type": "string" }, "resolved": { "description": "Findings of the earlier analysis that are gone; their places are those of then.", "type": "array", "items": { "$ref": "#/definitions/finding" } } } }, "note": { "type": "object", "required": ["kind", "file", "message"], "properties": { "kind": { "enum": ["unreadable-file", "file-too-large", "not-utf8", "syntax-error", "nested-too-deeply", "outside-workspace", "invalid-tsconfig", "invalid-package-manifest", "too-many-files", "too-many-contexts", "unused-definition", "no-stack-code", "no-template", "duplicate-key", "circular-template", "too-many-resources", "not-a-template", "stale-output", "unmatched-application", "no-base", "not-compared", "all-rules-off", "baseline-expired", "baseline-expiring", "baseline-stale", "host-refused"] }, "file": { "description": "Null when the note is about the whole run.", "type": ["string", "null"] }, "message": { "type": "string" } } } } };
var schema76 = { "type": "object", "required": ["kind", "file", "message"], "properties": { "kind": { "enum": ["unreadable-file", "file-too-large", "not-utf8", "syntax-error", "nested-too-deeply", "outside-workspace", "invalid-tsconfig", "invalid-package-manifest", "too-many-files", "too-many-contexts", "unused-definition", "no-stack-code", "no-template", "duplicate-key", "circular-template", "too-many-resources", "not-a-template", "stale-output", "unmatched-application", "no-base", "not-compared", "all-rules-off", "baseline-expired", "baseline-expiring", "baseline-stale", "host-refused"] }, "file": { "description": "Null when the note is about the whole run.", "type": ["string", "null"] }, "message": { "type": "string" } } };
var schema12 = { "type": "object", "required": ["components", "templateResources", "groups", "refused", "solitary", "resourcesNow", "resourcesShared", "avoidableResources", "avoidableTemplateResources", "monthlySaving"], "properties": { "components": { "$ref": "#/definitions/count" }, "templateResources": { "description": "Every resource declaration read from templates, nested included, once.", "$ref": "#/definitions/count" }, "groups": { "$ref": "#/definitions/count" }, "refused": { "$ref": "#/definitions/count" }, "solitary": { "$ref": "#/definitions/count" }, "resourcesNow": { "description": "Shareable top-level resources of all stack-code components, as they are.", "$ref": "#/definitions/count" }, "resourcesShared": { "description": "The same, if every group were applied.", "$ref": "#/definitions/count" }, "avoidableResources": { "description": "The difference.", "$ref": "#/definitions/count" }, "avoidableTemplateResources": { "description": "Resource declarations fewer if every template group were applied that no stack-code group tells already.", "$ref": "#/definitions/count" }, "monthlySaving": { "type": "object", "required": ["low", "high", "currency", "region", "pricesAsOf"], "properties": { "low": { "type": "number" }, "high": { "type": "number" }, "currency": { "enum": ["USD"] }, "region": { "type": "string" }, "pricesAsOf": { "type": "string" } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.components === void 0 && (missing0 = "components") || data.templateResources === void 0 && (missing0 = "templateResources") || data.groups === void 0 && (missing0 = "groups") || data.refused === void 0 && (missing0 = "refused") || data.solitary === void 0 && (missing0 = "solitary") || data.resourcesNow === void 0 && (missing0 = "resourcesNow") || data.resourcesShared === void 0 && (missing0 = "resourcesShared") || data.avoidableResources === void 0 && (missing0 = "avoidableResources") || data.avoidableTemplateResources === void 0 && (missing0 = "avoidableTemplateResources") || data.monthlySaving === void 0 && (missing0 = "monthlySaving")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.components !== void 0) {
          let data0 = data.components;
          const _errs1 = errors;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate11.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate11.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.templateResources !== void 0) {
            let data1 = data.templateResources;
            const _errs4 = errors;
            const _errs5 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate11.errors = [{ instancePath: instancePath + "/templateResources", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate11.errors = [{ instancePath: instancePath + "/templateResources", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.groups !== void 0) {
              let data2 = data.groups;
              const _errs7 = errors;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate11.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate11.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.refused !== void 0) {
                let data3 = data.refused;
                const _errs10 = errors;
                const _errs11 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate11.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs11) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate11.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.solitary !== void 0) {
                  let data4 = data.solitary;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate11.errors = [{ instancePath: instancePath + "/solitary", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs14) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate11.errors = [{ instancePath: instancePath + "/solitary", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.resourcesNow !== void 0) {
                    let data5 = data.resourcesNow;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate11.errors = [{ instancePath: instancePath + "/resourcesNow", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs17) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate11.errors = [{ instancePath: instancePath + "/resourcesNow", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.resourcesShared !== void 0) {
                      let data6 = data.resourcesShared;
                      const _errs19 = errors;
                      const _errs20 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate11.errors = [{ instancePath: instancePath + "/resourcesShared", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs20) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 0 || isNaN(data6)) {
                            validate11.errors = [{ instancePath: instancePath + "/resourcesShared", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.avoidableResources !== void 0) {
                        let data7 = data.avoidableResources;
                        const _errs22 = errors;
                        const _errs23 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate11.errors = [{ instancePath: instancePath + "/avoidableResources", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs23) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate11.errors = [{ instancePath: instancePath + "/avoidableResources", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.avoidableTemplateResources !== void 0) {
                          let data8 = data.avoidableTemplateResources;
                          const _errs25 = errors;
                          const _errs26 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                            validate11.errors = [{ instancePath: instancePath + "/avoidableTemplateResources", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs26) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 0 || isNaN(data8)) {
                                validate11.errors = [{ instancePath: instancePath + "/avoidableTemplateResources", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.monthlySaving !== void 0) {
                            let data9 = data.monthlySaving;
                            const _errs28 = errors;
                            if (errors === _errs28) {
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                let missing1;
                                if (data9.low === void 0 && (missing1 = "low") || data9.high === void 0 && (missing1 = "high") || data9.currency === void 0 && (missing1 = "currency") || data9.region === void 0 && (missing1 = "region") || data9.pricesAsOf === void 0 && (missing1 = "pricesAsOf")) {
                                  validate11.errors = [{ instancePath: instancePath + "/monthlySaving", schemaPath: "#/properties/monthlySaving/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  if (data9.low !== void 0) {
                                    let data10 = data9.low;
                                    const _errs30 = errors;
                                    if (!(typeof data10 == "number" && isFinite(data10))) {
                                      validate11.errors = [{ instancePath: instancePath + "/monthlySaving/low", schemaPath: "#/properties/monthlySaving/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                    var valid10 = _errs30 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data9.high !== void 0) {
                                      let data11 = data9.high;
                                      const _errs32 = errors;
                                      if (!(typeof data11 == "number" && isFinite(data11))) {
                                        validate11.errors = [{ instancePath: instancePath + "/monthlySaving/high", schemaPath: "#/properties/monthlySaving/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                      var valid10 = _errs32 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data9.currency !== void 0) {
                                        const _errs34 = errors;
                                        if (!(data9.currency === "USD")) {
                                          validate11.errors = [{ instancePath: instancePath + "/monthlySaving/currency", schemaPath: "#/properties/monthlySaving/properties/currency/enum", keyword: "enum", params: { allowedValues: schema12.properties.monthlySaving.properties.currency.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid10 = _errs34 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                      if (valid10) {
                                        if (data9.region !== void 0) {
                                          const _errs35 = errors;
                                          if (typeof data9.region !== "string") {
                                            validate11.errors = [{ instancePath: instancePath + "/monthlySaving/region", schemaPath: "#/properties/monthlySaving/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid10 = _errs35 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                        if (valid10) {
                                          if (data9.pricesAsOf !== void 0) {
                                            const _errs37 = errors;
                                            if (typeof data9.pricesAsOf !== "string") {
                                              validate11.errors = [{ instancePath: instancePath + "/monthlySaving/pricesAsOf", schemaPath: "#/properties/monthlySaving/properties/pricesAsOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid10 = _errs37 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate11.errors = [{ instancePath: instancePath + "/monthlySaving", schemaPath: "#/properties/monthlySaving/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "required": ["id", "kind", "scope", "file", "line", "column"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["CrudApi", "FunctionsApp", "StaticSiteWithCdn", "DataStack", "CrudResource", "MessageQueue"] }, "scope": { "description": "What the source calls the construct that holds it; null where that could not be told.", "type": ["string", "null"] }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.scope === void 0 && (missing0 = "scope") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.kind !== void 0) {
            let data1 = data.kind;
            const _errs3 = errors;
            if (!(data1 === "CrudApi" || data1 === "FunctionsApp" || data1 === "StaticSiteWithCdn" || data1 === "DataStack" || data1 === "CrudResource" || data1 === "MessageQueue")) {
              validate13.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema22.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.scope !== void 0) {
              let data2 = data.scope;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate13.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: schema22.properties.scope.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.file !== void 0) {
                const _errs6 = errors;
                if (typeof data.file !== "string") {
                  validate13.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.line !== void 0) {
                  let data4 = data.line;
                  const _errs9 = errors;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate13.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 1 || isNaN(data4)) {
                        validate13.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.column !== void 0) {
                    let data5 = data.column;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate13.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 1 || isNaN(data5)) {
                          validate13.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "object", "required": ["fingerprint", "source", "kind", "components", "members", "scope", "resourcesNow", "resourcesShared", "verdict", "differences", "monthlySaving", "stateful", "replaced", "joins", "rewrite", "suggestion"], "properties": { "fingerprint": { "description": "Stable while the members' ids, kinds and scope stay.", "type": "string" }, "source": { "$ref": "#/definitions/source" }, "kind": { "description": "`backend`, or the ARM type of template resources.", "type": "string" }, "components": { "description": "Ids of the members, sorted; of template resources the evaluated names.", "type": "array", "items": { "type": "string" } }, "members": { "type": "array", "items": { "$ref": "#/definitions/member" } }, "scope": { "description": "What the source calls the construct that holds the members; of template resources what they are deployed with.", "type": "string" }, "resourcesNow": { "$ref": "#/definitions/count" }, "resourcesShared": { "$ref": "#/definitions/count" }, "verdict": { "enum": ["share", "share-no-saving"] }, "differences": { "description": "Settings on which the members differ and which sharing merges.", "type": "array", "items": { "$ref": "#/definitions/difference" } }, "monthlySaving": { "$ref": "#/definitions/saving" }, "stateful": { "description": "ARM types of resources with data that sharing replaces.", "type": "array", "items": { "type": "string" } }, "replaced": { "type": "array", "items": { "type": "object", "required": ["type", "count"], "properties": { "type": { "type": "string" }, "count": { "$ref": "#/definitions/count" } } } }, "joins": { "description": "The existing backend that the members would join, or null.", "type": ["object", "null"], "required": ["name", "file", "line"], "properties": { "name": { "type": "string" }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" } } }, "rewrite": { "$ref": "#/definitions/rewrite" }, "suggestion": { "description": "The `defineBackend` grouping, built from the components' own source text; null where no component is known.", "type": ["object", "null"], "required": ["language", "code"], "properties": { "language": { "enum": ["ts", "js"] }, "code": { "type": "string" } } }, "edits": { "description": "Of a ready group, where they were asked for: what the rewrite changes when it is carried out alone.", "type": "array", "items": { "$ref": "#/definitions/edit" } }, "consolidation": { "description": "In a template: which resource to keep, and what to move onto it.", "$ref": "#/definitions/consolidation" }, "counterparts": { "description": "What the other source says of the same thing: of components the template's resources, of resources the components.", "type": "array", "items": { "$ref": "#/definitions/counterpart" } } } };
var schema27 = { "enum": ["stack-code", "template"] };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate16.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.file !== void 0) {
            const _errs3 = errors;
            if (typeof data.file !== "string") {
              validate16.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.line !== void 0) {
              let data2 = data.line;
              const _errs6 = errors;
              const _errs7 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate16.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate16.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.pointer !== void 0) {
                const _errs9 = errors;
                if (typeof data.pointer !== "string") {
                  validate16.errors = [{ instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema34 = { "type": ["string", "number", "boolean", "null"] };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column")) {
        validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.file !== void 0) {
          const _errs1 = errors;
          if (typeof data.file !== "string") {
            validate19.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.line !== void 0) {
            let data1 = data.line;
            const _errs4 = errors;
            const _errs5 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate19.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  validate19.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.column !== void 0) {
              let data2 = data.column;
              const _errs7 = errors;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate19.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate19.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.resource === void 0 && (missing0 = "resource") || data.path === void 0 && (missing0 = "path") || data.values === void 0 && (missing0 = "values") || data.result === void 0 && (missing0 = "result") || data.raises === void 0 && (missing0 = "raises")) {
        validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.resource !== void 0) {
          const _errs1 = errors;
          if (typeof data.resource !== "string") {
            validate18.errors = [{ instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.path !== void 0) {
            const _errs3 = errors;
            if (typeof data.path !== "string") {
              validate18.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.values !== void 0) {
              let data2 = data.values;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing1;
                        if (data3.id === void 0 && (missing1 = "id") || data3.value === void 0 && (missing1 = "value") || data3.at === void 0 && (missing1 = "at")) {
                          validate18.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data3.id !== void 0) {
                            const _errs9 = errors;
                            if (typeof data3.id !== "string") {
                              validate18.errors = [{ instancePath: instancePath + "/values/" + i0 + "/id", schemaPath: "#/properties/values/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs9 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data3.value !== void 0) {
                              let data5 = data3.value;
                              const _errs11 = errors;
                              if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && data5 !== null) {
                                validate18.errors = [{ instancePath: instancePath + "/values/" + i0 + "/value", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema34.type }, message: "must be string,number,boolean,null" }];
                                return false;
                              }
                              var valid2 = _errs11 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data3.at !== void 0) {
                                const _errs14 = errors;
                                if (!validate19(data3.at, { instancePath: instancePath + "/values/" + i0 + "/at", parentData: data3, parentDataProperty: "at", rootData })) {
                                  vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs14 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate18.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate18.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.result !== void 0) {
                let data7 = data.result;
                const _errs15 = errors;
                if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
                  validate18.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema34.type }, message: "must be string,number,boolean,null" }];
                  return false;
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.raises !== void 0) {
                  const _errs18 = errors;
                  if (typeof data.raises !== "boolean") {
                    validate18.errors = [{ instancePath: instancePath + "/raises", schemaPath: "#/properties/raises/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs18 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema40 = { "description": "Fixed list price per month, before minus after.", "type": "object", "required": ["low", "high", "currency", "region", "pricesAsOf", "before", "after", "rows", "assumptions"], "properties": { "low": { "type": "number" }, "high": { "type": "number" }, "currency": { "enum": ["USD"] }, "region": { "type": "string" }, "pricesAsOf": { "description": "Date of the newest price row that was used.", "type": "string" }, "before": { "$ref": "#/definitions/range" }, "after": { "$ref": "#/definitions/range" }, "rows": { "type": "array", "items": { "$ref": "#/definitions/priceUse" } }, "assumptions": { "type": "array", "items": { "type": "string" } } } };
var schema43 = { "description": "One row of the price table as it was applied to one component, or to the shared resource (`component` null).", "type": "object", "required": ["key", "component", "monthly", "unit", "region", "asOf"], "properties": { "key": { "type": "string" }, "component": { "type": ["string", "null"] }, "monthly": { "type": "number" }, "unit": { "type": "string" }, "region": { "type": "string" }, "asOf": { "type": "string" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.low === void 0 && (missing0 = "low") || data.high === void 0 && (missing0 = "high") || data.currency === void 0 && (missing0 = "currency") || data.region === void 0 && (missing0 = "region") || data.pricesAsOf === void 0 && (missing0 = "pricesAsOf") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.rows === void 0 && (missing0 = "rows") || data.assumptions === void 0 && (missing0 = "assumptions")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.low !== void 0) {
          let data0 = data.low;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            validate22.errors = [{ instancePath: instancePath + "/low", schemaPath: "#/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.high !== void 0) {
            let data1 = data.high;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && isFinite(data1))) {
              validate22.errors = [{ instancePath: instancePath + "/high", schemaPath: "#/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.currency !== void 0) {
              const _errs5 = errors;
              if (!(data.currency === "USD")) {
                validate22.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/enum", keyword: "enum", params: { allowedValues: schema40.properties.currency.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.region !== void 0) {
                const _errs6 = errors;
                if (typeof data.region !== "string") {
                  validate22.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.pricesAsOf !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.pricesAsOf !== "string") {
                    validate22.errors = [{ instancePath: instancePath + "/pricesAsOf", schemaPath: "#/properties/pricesAsOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.before !== void 0) {
                    let data5 = data.before;
                    const _errs10 = errors;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing1;
                        if (data5.low === void 0 && (missing1 = "low") || data5.high === void 0 && (missing1 = "high")) {
                          validate22.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/definitions/range/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data5.low !== void 0) {
                            let data6 = data5.low;
                            const _errs13 = errors;
                            if (!(typeof data6 == "number" && isFinite(data6))) {
                              validate22.errors = [{ instancePath: instancePath + "/before/low", schemaPath: "#/definitions/range/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                            var valid2 = _errs13 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data5.high !== void 0) {
                              let data7 = data5.high;
                              const _errs15 = errors;
                              if (!(typeof data7 == "number" && isFinite(data7))) {
                                validate22.errors = [{ instancePath: instancePath + "/before/high", schemaPath: "#/definitions/range/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid2 = _errs15 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/definitions/range/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.after !== void 0) {
                      let data8 = data.after;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                          let missing2;
                          if (data8.low === void 0 && (missing2 = "low") || data8.high === void 0 && (missing2 = "high")) {
                            validate22.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/definitions/range/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            if (data8.low !== void 0) {
                              let data9 = data8.low;
                              const _errs20 = errors;
                              if (!(typeof data9 == "number" && isFinite(data9))) {
                                validate22.errors = [{ instancePath: instancePath + "/after/low", schemaPath: "#/definitions/range/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid4 = _errs20 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data8.high !== void 0) {
                                let data10 = data8.high;
                                const _errs22 = errors;
                                if (!(typeof data10 == "number" && isFinite(data10))) {
                                  validate22.errors = [{ instancePath: instancePath + "/after/high", schemaPath: "#/definitions/range/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                                var valid4 = _errs22 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/definitions/range/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rows !== void 0) {
                        let data11 = data.rows;
                        const _errs24 = errors;
                        if (errors === _errs24) {
                          if (Array.isArray(data11)) {
                            var valid5 = true;
                            const len0 = data11.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data12 = data11[i0];
                              const _errs26 = errors;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing3;
                                  if (data12.key === void 0 && (missing3 = "key") || data12.component === void 0 && (missing3 = "component") || data12.monthly === void 0 && (missing3 = "monthly") || data12.unit === void 0 && (missing3 = "unit") || data12.region === void 0 && (missing3 = "region") || data12.asOf === void 0 && (missing3 = "asOf")) {
                                    validate22.errors = [{ instancePath: instancePath + "/rows/" + i0, schemaPath: "#/definitions/priceUse/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                    return false;
                                  } else {
                                    if (data12.key !== void 0) {
                                      const _errs29 = errors;
                                      if (typeof data12.key !== "string") {
                                        validate22.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/key", schemaPath: "#/definitions/priceUse/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid7 = _errs29 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data12.component !== void 0) {
                                        let data14 = data12.component;
                                        const _errs31 = errors;
                                        if (typeof data14 !== "string" && data14 !== null) {
                                          validate22.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/component", schemaPath: "#/definitions/priceUse/properties/component/type", keyword: "type", params: { type: schema43.properties.component.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid7 = _errs31 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                      if (valid7) {
                                        if (data12.monthly !== void 0) {
                                          let data15 = data12.monthly;
                                          const _errs33 = errors;
                                          if (!(typeof data15 == "number" && isFinite(data15))) {
                                            validate22.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/monthly", schemaPath: "#/definitions/priceUse/properties/monthly/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                          var valid7 = _errs33 === errors;
                                        } else {
                                          var valid7 = true;
                                        }
                                        if (valid7) {
                                          if (data12.unit !== void 0) {
                                            const _errs35 = errors;
                                            if (typeof data12.unit !== "string") {
                                              validate22.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/unit", schemaPath: "#/definitions/priceUse/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid7 = _errs35 === errors;
                                          } else {
                                            var valid7 = true;
                                          }
                                          if (valid7) {
                                            if (data12.region !== void 0) {
                                              const _errs37 = errors;
                                              if (typeof data12.region !== "string") {
                                                validate22.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/region", schemaPath: "#/definitions/priceUse/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid7 = _errs37 === errors;
                                            } else {
                                              var valid7 = true;
                                            }
                                            if (valid7) {
                                              if (data12.asOf !== void 0) {
                                                const _errs39 = errors;
                                                if (typeof data12.asOf !== "string") {
                                                  validate22.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/asOf", schemaPath: "#/definitions/priceUse/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid7 = _errs39 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/rows/" + i0, schemaPath: "#/definitions/priceUse/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid5 = _errs26 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.assumptions !== void 0) {
                          let data19 = data.assumptions;
                          const _errs41 = errors;
                          if (errors === _errs41) {
                            if (Array.isArray(data19)) {
                              var valid8 = true;
                              const len1 = data19.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs43 = errors;
                                if (typeof data19[i1] !== "string") {
                                  validate22.errors = [{ instancePath: instancePath + "/assumptions/" + i1, schemaPath: "#/properties/assumptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid8 = _errs43 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs41 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema47 = { "description": "`ready`: nothing in the source stands against the rewrite.", "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["ready", "refused"] }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" } } }, "if": { "properties": { "kind": { "const": "refused" } } }, "then": { "required": ["reasons"], "properties": { "reasons": true } } };
var schema48 = { "description": "One reason with its evidence: the first value and place belong to the component it is about, the following ones to the components of `with`, in order.", "type": "object", "required": ["code", "with", "path", "values", "at"], "properties": { "code": { "enum": ["different-scope", "different-region", "different-subscription", "different-resource-group", "different-environment", "different-network-boundary", "different-tags", "incompatible-consistency", "incompatible-capacity-mode", "incompatible-api", "incompatible-runtime", "incompatible-os", "incompatible-tier", "incompatible-kind", "conflicting-setting", "disaster-recovery-pair", "separate-by-guidance", "isolated-by-policy", "already-shared", "already-in-backend", "unsupported-component", "limit-exceeded", "depends-on-member", "duplicate-component-id", "mutually-exclusive", "declared-in-loop", "declared-conditionally", "declared-in-callback", "id-not-literal", "subclassed", "undecided", "props-not-movable", "used-before-last-member", "exported-reference", "unclassified-reference", "existing-backend-not-editable", "generated-file", "type-errors", "contract-forbids", "contract-unproven", "loses-resources", "stateful-needs-consent", "not-stack-code"] }, "with": { "type": "array", "items": { "type": "string" } }, "path": { "type": ["string", "null"] }, "values": { "type": "array", "items": { "$ref": "#/definitions/scalar" } }, "at": { "type": "array", "items": { "$ref": "#/definitions/position" } } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.with === void 0 && (missing0 = "with") || data.path === void 0 && (missing0 = "path") || data.values === void 0 && (missing0 = "values") || data.at === void 0 && (missing0 = "at")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs1 = errors;
          if (!(data0 === "different-scope" || data0 === "different-region" || data0 === "different-subscription" || data0 === "different-resource-group" || data0 === "different-environment" || data0 === "different-network-boundary" || data0 === "different-tags" || data0 === "incompatible-consistency" || data0 === "incompatible-capacity-mode" || data0 === "incompatible-api" || data0 === "incompatible-runtime" || data0 === "incompatible-os" || data0 === "incompatible-tier" || data0 === "incompatible-kind" || data0 === "conflicting-setting" || data0 === "disaster-recovery-pair" || data0 === "separate-by-guidance" || data0 === "isolated-by-policy" || data0 === "already-shared" || data0 === "already-in-backend" || data0 === "unsupported-component" || data0 === "limit-exceeded" || data0 === "depends-on-member" || data0 === "duplicate-component-id" || data0 === "mutually-exclusive" || data0 === "declared-in-loop" || data0 === "declared-conditionally" || data0 === "declared-in-callback" || data0 === "id-not-literal" || data0 === "subclassed" || data0 === "undecided" || data0 === "props-not-movable" || data0 === "used-before-last-member" || data0 === "exported-reference" || data0 === "unclassified-reference" || data0 === "existing-backend-not-editable" || data0 === "generated-file" || data0 === "type-errors" || data0 === "contract-forbids" || data0 === "contract-unproven" || data0 === "loses-resources" || data0 === "stateful-needs-consent" || data0 === "not-stack-code")) {
            validate25.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema48.properties.code.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.with !== void 0) {
            let data1 = data.with;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate25.errors = [{ instancePath: instancePath + "/with/" + i0, schemaPath: "#/properties/with/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== void 0) {
              let data3 = data.path;
              const _errs6 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema48.properties.path.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.values !== void 0) {
                let data4 = data.values;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data4)) {
                    var valid2 = true;
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data5 = data4[i1];
                      const _errs10 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && data5 !== null) {
                        validate25.errors = [{ instancePath: instancePath + "/values/" + i1, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema34.type }, message: "must be string,number,boolean,null" }];
                        return false;
                      }
                      var valid2 = _errs10 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.at !== void 0) {
                  let data6 = data.at;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (Array.isArray(data6)) {
                      var valid4 = true;
                      const len2 = data6.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        const _errs15 = errors;
                        if (!validate19(data6[i2], { instancePath: instancePath + "/at/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
                          vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs15 === errors;
                        if (!valid4) {
                          break;
                        }
                      }
                    } else {
                      validate25.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0) {
      if ("refused" !== data.kind) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reasons === void 0 && (missing0 = "reasons")) {
        validate24.errors = [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate24.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data1 = data.kind;
          const _errs5 = errors;
          if (!(data1 === "ready" || data1 === "refused")) {
            validate24.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema47.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid2 = _errs5 === errors;
        } else {
          var valid2 = true;
        }
        if (valid2) {
          if (data.reasons !== void 0) {
            let data2 = data.reasons;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data2)) {
                var valid3 = true;
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs8 = errors;
                  if (!validate25(data2[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs8 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid2 = _errs6 === errors;
          } else {
            var valid2 = true;
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.endLine === void 0 && (missing0 = "endLine") || data.endColumn === void 0 && (missing0 = "endColumn") || data.text === void 0 && (missing0 = "text")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.file !== void 0) {
          const _errs1 = errors;
          if (typeof data.file !== "string") {
            validate29.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.line !== void 0) {
            let data1 = data.line;
            const _errs4 = errors;
            const _errs5 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate29.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  validate29.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.column !== void 0) {
              let data2 = data.column;
              const _errs7 = errors;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate29.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate29.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.endLine !== void 0) {
                let data3 = data.endLine;
                const _errs10 = errors;
                const _errs11 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate29.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs11) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      validate29.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.endColumn !== void 0) {
                  let data4 = data.endColumn;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate29.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs14) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 1 || isNaN(data4)) {
                        validate29.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.text !== void 0) {
                    const _errs16 = errors;
                    if (typeof data.text !== "string") {
                      validate29.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.keep === void 0 && (missing0 = "keep") || data.moves === void 0 && (missing0 = "moves")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.keep !== void 0) {
          const _errs1 = errors;
          if (!validate16(data.keep, { instancePath: instancePath + "/keep", parentData: data, parentDataProperty: "keep", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.moves !== void 0) {
            let data1 = data.moves;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing1;
                      if (data2.from === void 0 && (missing1 = "from") || data2.dependents === void 0 && (missing1 = "dependents")) {
                        validate31.errors = [{ instancePath: instancePath + "/moves/" + i0, schemaPath: "#/properties/moves/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data2.from !== void 0) {
                          const _errs6 = errors;
                          if (!validate16(data2.from, { instancePath: instancePath + "/moves/" + i0 + "/from", parentData: data2, parentDataProperty: "from", rootData })) {
                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs6 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data2.dependents !== void 0) {
                            let data4 = data2.dependents;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (Array.isArray(data4)) {
                                var valid3 = true;
                                const len1 = data4.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs9 = errors;
                                  if (!validate16(data4[i1], { instancePath: instancePath + "/moves/" + i0 + "/dependents/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs9 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              } else {
                                validate31.errors = [{ instancePath: instancePath + "/moves/" + i0 + "/dependents", schemaPath: "#/properties/moves/items/properties/dependents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    } else {
                      validate31.errors = [{ instancePath: instancePath + "/moves/" + i0, schemaPath: "#/properties/moves/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.kind === void 0 && (missing0 = "kind")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate36.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.file !== void 0) {
            const _errs3 = errors;
            if (typeof data.file !== "string") {
              validate36.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.line !== void 0) {
              let data2 = data.line;
              const _errs6 = errors;
              const _errs7 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate36.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate36.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.pointer !== void 0) {
                const _errs9 = errors;
                if (typeof data.pointer !== "string") {
                  validate36.errors = [{ instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kind !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.kind !== "string") {
                    validate36.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.source === void 0 && (missing0 = "source") || data.kind === void 0 && (missing0 = "kind") || data.components === void 0 && (missing0 = "components") || data.members === void 0 && (missing0 = "members") || data.scope === void 0 && (missing0 = "scope") || data.resourcesNow === void 0 && (missing0 = "resourcesNow") || data.resourcesShared === void 0 && (missing0 = "resourcesShared") || data.verdict === void 0 && (missing0 = "verdict") || data.differences === void 0 && (missing0 = "differences") || data.monthlySaving === void 0 && (missing0 = "monthlySaving") || data.stateful === void 0 && (missing0 = "stateful") || data.replaced === void 0 && (missing0 = "replaced") || data.joins === void 0 && (missing0 = "joins") || data.rewrite === void 0 && (missing0 = "rewrite") || data.suggestion === void 0 && (missing0 = "suggestion")) {
        validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.fingerprint !== void 0) {
          const _errs1 = errors;
          if (typeof data.fingerprint !== "string") {
            validate15.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.source !== void 0) {
            let data1 = data.source;
            const _errs3 = errors;
            if (!(data1 === "stack-code" || data1 === "template")) {
              validate15.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/definitions/source/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs5 = errors;
              if (typeof data.kind !== "string") {
                validate15.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.components !== void 0) {
                let data3 = data.components;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (typeof data3[i0] !== "string") {
                        validate15.errors = [{ instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs9 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate15.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.members !== void 0) {
                  let data5 = data.members;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (Array.isArray(data5)) {
                      var valid3 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs13 = errors;
                        if (!validate16(data5[i1], { instancePath: instancePath + "/members/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs13 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate15.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.scope !== void 0) {
                    const _errs14 = errors;
                    if (typeof data.scope !== "string") {
                      validate15.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.resourcesNow !== void 0) {
                      let data8 = data.resourcesNow;
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        validate15.errors = [{ instancePath: instancePath + "/resourcesNow", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs17) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 < 0 || isNaN(data8)) {
                            validate15.errors = [{ instancePath: instancePath + "/resourcesNow", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.resourcesShared !== void 0) {
                        let data9 = data.resourcesShared;
                        const _errs19 = errors;
                        const _errs20 = errors;
                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                          validate15.errors = [{ instancePath: instancePath + "/resourcesShared", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs20) {
                          if (typeof data9 == "number" && isFinite(data9)) {
                            if (data9 < 0 || isNaN(data9)) {
                              validate15.errors = [{ instancePath: instancePath + "/resourcesShared", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.verdict !== void 0) {
                          let data10 = data.verdict;
                          const _errs22 = errors;
                          if (!(data10 === "share" || data10 === "share-no-saving")) {
                            validate15.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema26.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.differences !== void 0) {
                            let data11 = data.differences;
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (Array.isArray(data11)) {
                                var valid6 = true;
                                const len2 = data11.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs25 = errors;
                                  if (!validate18(data11[i2], { instancePath: instancePath + "/differences/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
                                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid6 = _errs25 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                              } else {
                                validate15.errors = [{ instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.monthlySaving !== void 0) {
                              const _errs26 = errors;
                              if (!validate22(data.monthlySaving, { instancePath: instancePath + "/monthlySaving", parentData: data, parentDataProperty: "monthlySaving", rootData })) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.stateful !== void 0) {
                                let data14 = data.stateful;
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (Array.isArray(data14)) {
                                    var valid7 = true;
                                    const len3 = data14.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      const _errs29 = errors;
                                      if (typeof data14[i3] !== "string") {
                                        validate15.errors = [{ instancePath: instancePath + "/stateful/" + i3, schemaPath: "#/properties/stateful/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid7 = _errs29 === errors;
                                      if (!valid7) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate15.errors = [{ instancePath: instancePath + "/stateful", schemaPath: "#/properties/stateful/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.replaced !== void 0) {
                                  let data16 = data.replaced;
                                  const _errs31 = errors;
                                  if (errors === _errs31) {
                                    if (Array.isArray(data16)) {
                                      var valid8 = true;
                                      const len4 = data16.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data17 = data16[i4];
                                        const _errs33 = errors;
                                        if (errors === _errs33) {
                                          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                            let missing1;
                                            if (data17.type === void 0 && (missing1 = "type") || data17.count === void 0 && (missing1 = "count")) {
                                              validate15.errors = [{ instancePath: instancePath + "/replaced/" + i4, schemaPath: "#/properties/replaced/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              if (data17.type !== void 0) {
                                                const _errs35 = errors;
                                                if (typeof data17.type !== "string") {
                                                  validate15.errors = [{ instancePath: instancePath + "/replaced/" + i4 + "/type", schemaPath: "#/properties/replaced/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid9 = _errs35 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                              if (valid9) {
                                                if (data17.count !== void 0) {
                                                  let data19 = data17.count;
                                                  const _errs37 = errors;
                                                  const _errs38 = errors;
                                                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                                    validate15.errors = [{ instancePath: instancePath + "/replaced/" + i4 + "/count", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs38) {
                                                    if (typeof data19 == "number" && isFinite(data19)) {
                                                      if (data19 < 0 || isNaN(data19)) {
                                                        validate15.errors = [{ instancePath: instancePath + "/replaced/" + i4 + "/count", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid9 = _errs37 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                              }
                                            }
                                          } else {
                                            validate15.errors = [{ instancePath: instancePath + "/replaced/" + i4, schemaPath: "#/properties/replaced/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid8 = _errs33 === errors;
                                        if (!valid8) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate15.errors = [{ instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.joins !== void 0) {
                                    let data20 = data.joins;
                                    const _errs40 = errors;
                                    if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                                      validate15.errors = [{ instancePath: instancePath + "/joins", schemaPath: "#/properties/joins/type", keyword: "type", params: { type: schema26.properties.joins.type }, message: "must be object,null" }];
                                      return false;
                                    }
                                    if (errors === _errs40) {
                                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                        let missing2;
                                        if (data20.name === void 0 && (missing2 = "name") || data20.file === void 0 && (missing2 = "file") || data20.line === void 0 && (missing2 = "line")) {
                                          validate15.errors = [{ instancePath: instancePath + "/joins", schemaPath: "#/properties/joins/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                          return false;
                                        } else {
                                          if (data20.name !== void 0) {
                                            const _errs42 = errors;
                                            if (typeof data20.name !== "string") {
                                              validate15.errors = [{ instancePath: instancePath + "/joins/name", schemaPath: "#/properties/joins/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid11 = _errs42 === errors;
                                          } else {
                                            var valid11 = true;
                                          }
                                          if (valid11) {
                                            if (data20.file !== void 0) {
                                              const _errs44 = errors;
                                              if (typeof data20.file !== "string") {
                                                validate15.errors = [{ instancePath: instancePath + "/joins/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid11 = _errs44 === errors;
                                            } else {
                                              var valid11 = true;
                                            }
                                            if (valid11) {
                                              if (data20.line !== void 0) {
                                                let data23 = data20.line;
                                                const _errs47 = errors;
                                                const _errs48 = errors;
                                                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                  validate15.errors = [{ instancePath: instancePath + "/joins/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs48) {
                                                  if (typeof data23 == "number" && isFinite(data23)) {
                                                    if (data23 < 1 || isNaN(data23)) {
                                                      validate15.errors = [{ instancePath: instancePath + "/joins/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid11 = _errs47 === errors;
                                              } else {
                                                var valid11 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs40 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.rewrite !== void 0) {
                                      const _errs50 = errors;
                                      if (!validate24(data.rewrite, { instancePath: instancePath + "/rewrite", parentData: data, parentDataProperty: "rewrite", rootData })) {
                                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs50 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.suggestion !== void 0) {
                                        let data25 = data.suggestion;
                                        const _errs51 = errors;
                                        if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
                                          validate15.errors = [{ instancePath: instancePath + "/suggestion", schemaPath: "#/properties/suggestion/type", keyword: "type", params: { type: schema26.properties.suggestion.type }, message: "must be object,null" }];
                                          return false;
                                        }
                                        if (errors === _errs51) {
                                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                            let missing3;
                                            if (data25.language === void 0 && (missing3 = "language") || data25.code === void 0 && (missing3 = "code")) {
                                              validate15.errors = [{ instancePath: instancePath + "/suggestion", schemaPath: "#/properties/suggestion/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                              return false;
                                            } else {
                                              if (data25.language !== void 0) {
                                                let data26 = data25.language;
                                                const _errs53 = errors;
                                                if (!(data26 === "ts" || data26 === "js")) {
                                                  validate15.errors = [{ instancePath: instancePath + "/suggestion/language", schemaPath: "#/properties/suggestion/properties/language/enum", keyword: "enum", params: { allowedValues: schema26.properties.suggestion.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid14 = _errs53 === errors;
                                              } else {
                                                var valid14 = true;
                                              }
                                              if (valid14) {
                                                if (data25.code !== void 0) {
                                                  const _errs54 = errors;
                                                  if (typeof data25.code !== "string") {
                                                    validate15.errors = [{ instancePath: instancePath + "/suggestion/code", schemaPath: "#/properties/suggestion/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid14 = _errs54 === errors;
                                                } else {
                                                  var valid14 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                        var valid0 = _errs51 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.edits !== void 0) {
                                          let data28 = data.edits;
                                          const _errs56 = errors;
                                          if (errors === _errs56) {
                                            if (Array.isArray(data28)) {
                                              var valid15 = true;
                                              const len5 = data28.length;
                                              for (let i5 = 0; i5 < len5; i5++) {
                                                const _errs58 = errors;
                                                if (!validate29(data28[i5], { instancePath: instancePath + "/edits/" + i5, parentData: data28, parentDataProperty: i5, rootData })) {
                                                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid15 = _errs58 === errors;
                                                if (!valid15) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate15.errors = [{ instancePath: instancePath + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs56 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.consolidation !== void 0) {
                                            const _errs59 = errors;
                                            if (!validate31(data.consolidation, { instancePath: instancePath + "/consolidation", parentData: data, parentDataProperty: "consolidation", rootData })) {
                                              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs59 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.counterparts !== void 0) {
                                              let data31 = data.counterparts;
                                              const _errs60 = errors;
                                              if (errors === _errs60) {
                                                if (Array.isArray(data31)) {
                                                  var valid16 = true;
                                                  const len6 = data31.length;
                                                  for (let i6 = 0; i6 < len6; i6++) {
                                                    const _errs62 = errors;
                                                    if (!validate36(data31[i6], { instancePath: instancePath + "/counterparts/" + i6, parentData: data31, parentDataProperty: i6, rootData })) {
                                                      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid16 = _errs62 === errors;
                                                    if (!valid16) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate15.errors = [{ instancePath: instancePath + "/counterparts", schemaPath: "#/properties/counterparts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs60 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": "object", "required": ["components", "members", "source", "verdict", "reasons"], "properties": { "components": { "type": "array", "items": { "type": "string" } }, "members": { "type": "array", "items": { "$ref": "#/definitions/member" } }, "source": { "$ref": "#/definitions/source" }, "kind": { "description": "In a template: the ARM type.", "type": "string" }, "application": { "description": "In a template: what it is deployed with.", "type": "string" }, "verdict": { "description": "`same-resource` and `mutually-exclusive` are of template resources only.", "enum": ["cannot-share", "keep-separate", "undecidable", "already-shared", "same-resource", "mutually-exclusive"] }, "reasons": { "description": "The first one is the one to show.", "type": "array", "items": { "$ref": "#/definitions/reason" } }, "state": { "description": "Whether it was there before; absent where nothing was compared, or it could not be told.", "enum": ["new", "existing"] } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.components === void 0 && (missing0 = "components") || data.members === void 0 && (missing0 = "members") || data.source === void 0 && (missing0 = "source") || data.verdict === void 0 && (missing0 = "verdict") || data.reasons === void 0 && (missing0 = "reasons")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.components !== void 0) {
          let data0 = data.components;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (typeof data0[i0] !== "string") {
                  validate39.errors = [{ instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate39.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.members !== void 0) {
            let data2 = data.members;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs7 = errors;
                  if (!validate16(data2[i1], { instancePath: instancePath + "/members/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs7 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              let data4 = data.source;
              const _errs8 = errors;
              if (!(data4 === "stack-code" || data4 === "template")) {
                validate39.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/definitions/source/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.kind !== void 0) {
                const _errs10 = errors;
                if (typeof data.kind !== "string") {
                  validate39.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.application !== void 0) {
                  const _errs12 = errors;
                  if (typeof data.application !== "string") {
                    validate39.errors = [{ instancePath: instancePath + "/application", schemaPath: "#/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.verdict !== void 0) {
                    let data7 = data.verdict;
                    const _errs14 = errors;
                    if (!(data7 === "cannot-share" || data7 === "keep-separate" || data7 === "undecidable" || data7 === "already-shared" || data7 === "same-resource" || data7 === "mutually-exclusive")) {
                      validate39.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema60.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reasons !== void 0) {
                      let data8 = data.reasons;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data8)) {
                          var valid4 = true;
                          const len2 = data8.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs17 = errors;
                            if (!validate25(data8[i2], { instancePath: instancePath + "/reasons/" + i2, parentData: data8, parentDataProperty: i2, rootData })) {
                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs17 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate39.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.state !== void 0) {
                        let data10 = data.state;
                        const _errs18 = errors;
                        if (!(data10 === "new" || data10 === "existing")) {
                          validate39.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema60.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.components === void 0 && (missing0 = "components") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate43.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.components !== void 0) {
            let data1 = data.components;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate43.errors = [{ instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.file !== void 0) {
              const _errs7 = errors;
              if (typeof data.file !== "string") {
                validate43.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.line !== void 0) {
                let data4 = data.line;
                const _errs10 = errors;
                const _errs11 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                  validate43.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs11) {
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 1 || isNaN(data4)) {
                      validate43.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": "object", "required": ["rule", "severity", "fingerprint", "file", "line", "column", "arguments", "message", "subjects", "related"], "properties": { "rule": { "enum": ["empty-backend", "reserved-component-key", "duplicate-component-id", "access-before-initialization", "initialized-twice", "backend-not-added", "component-added-after-initialization", "conflicting-requirements", "limit-exceeded", "missing-provider", "shareable-components", "shareable-resources", "mixed-traditional-and-backend", "mixed-security-boundary", "mixed-regions", "mixed-environments", "backend-too-large", "sku-raised-by-sharing", "shared-function-storage", "unused-backend", "invalid-suppression", "expired-suppression", "unused-suppression", "mergeable-resources", "missing-monitoring-in-production", "transient-data-without-ttl", "unresolved-template-reference"] }, "severity": { "enum": ["info", "warning", "error"] }, "fingerprint": { "type": "string" }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" }, "arguments": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "null", "array"], "items": { "type": "string" } } }, "message": { "description": "A convenience for readers of the JSON, rendered from `arguments`.", "type": "string" }, "subjects": { "description": "Whom it is about, as `kind:scope:id`, sorted: with the rule, what the fingerprint is made of.", "type": "array", "items": { "type": "string" } }, "related": { "description": "Further places: the members of a group, the other side of a conflict.", "type": "array", "items": { "$ref": "#/definitions/relatedPlace" } }, "state": { "description": "Whether the change brought it; absent where nothing was compared, or it could not be told.", "enum": ["new", "existing"] }, "joined": { "description": "Of a new finding that was there with fewer subjects: those that came.", "type": "array", "items": { "type": "string" } }, "suppression": { "$ref": "#/definitions/suppression" } } };
var schema69 = { "type": "object", "required": ["id", "file", "line", "column"], "properties": { "id": { "description": "The component that stands there, if one does.", "type": ["string", "null"] }, "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" }, "column": { "$ref": "#/definitions/line" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column")) {
        validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate46.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema69.properties.id.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.file !== void 0) {
            const _errs3 = errors;
            if (typeof data.file !== "string") {
              validate46.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.line !== void 0) {
              let data2 = data.line;
              const _errs6 = errors;
              const _errs7 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate46.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate46.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.column !== void 0) {
                let data3 = data.column;
                const _errs9 = errors;
                const _errs10 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate46.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs10) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      validate46.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema73 = { "description": "Why a finding counts for nothing; with the status `once-merged`, why it soon will.", "type": "object", "required": ["kind", "status", "reason", "owner", "until", "expiresSoon", "at"], "properties": { "kind": { "enum": ["comment", "baseline", "policy"] }, "status": { "enum": ["accepted", "once-merged"] }, "reason": { "type": "string" }, "owner": { "type": ["string", "null"] }, "until": { "description": "The last day it holds (YYYY-MM-DD); null where it holds for good.", "type": ["string", "null"] }, "expiresSoon": { "description": "That day is at most two weeks ahead.", "type": "boolean" }, "at": { "description": "Where it is written; null for a policy.", "type": ["object", "null"], "required": ["file", "line"], "properties": { "file": { "$ref": "#/definitions/file" }, "line": { "$ref": "#/definitions/line" } } } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason") || data.owner === void 0 && (missing0 = "owner") || data.until === void 0 && (missing0 = "until") || data.expiresSoon === void 0 && (missing0 = "expiresSoon") || data.at === void 0 && (missing0 = "at")) {
        validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "comment" || data0 === "baseline" || data0 === "policy")) {
            validate48.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema73.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            let data1 = data.status;
            const _errs2 = errors;
            if (!(data1 === "accepted" || data1 === "once-merged")) {
              validate48.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema73.properties.status.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              const _errs3 = errors;
              if (typeof data.reason !== "string") {
                validate48.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.owner !== void 0) {
                let data3 = data.owner;
                const _errs5 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate48.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: schema73.properties.owner.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.until !== void 0) {
                  let data4 = data.until;
                  const _errs7 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate48.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: schema73.properties.until.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expiresSoon !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.expiresSoon !== "boolean") {
                      validate48.errors = [{ instancePath: instancePath + "/expiresSoon", schemaPath: "#/properties/expiresSoon/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.at !== void 0) {
                      let data6 = data.at;
                      const _errs11 = errors;
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                        validate48.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: schema73.properties.at.type }, message: "must be object,null" }];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.file === void 0 && (missing1 = "file") || data6.line === void 0 && (missing1 = "line")) {
                            validate48.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            if (data6.file !== void 0) {
                              const _errs13 = errors;
                              if (typeof data6.file !== "string") {
                                validate48.errors = [{ instancePath: instancePath + "/at/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid1 = _errs13 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data6.line !== void 0) {
                                let data8 = data6.line;
                                const _errs16 = errors;
                                const _errs17 = errors;
                                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                  validate48.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 < 1 || isNaN(data8)) {
                                      validate48.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs16 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.arguments === void 0 && (missing0 = "arguments") || data.message === void 0 && (missing0 = "message") || data.subjects === void 0 && (missing0 = "subjects") || data.related === void 0 && (missing0 = "related")) {
        validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.rule !== void 0) {
          let data0 = data.rule;
          const _errs1 = errors;
          if (!(data0 === "empty-backend" || data0 === "reserved-component-key" || data0 === "duplicate-component-id" || data0 === "access-before-initialization" || data0 === "initialized-twice" || data0 === "backend-not-added" || data0 === "component-added-after-initialization" || data0 === "conflicting-requirements" || data0 === "limit-exceeded" || data0 === "missing-provider" || data0 === "shareable-components" || data0 === "shareable-resources" || data0 === "mixed-traditional-and-backend" || data0 === "mixed-security-boundary" || data0 === "mixed-regions" || data0 === "mixed-environments" || data0 === "backend-too-large" || data0 === "sku-raised-by-sharing" || data0 === "shared-function-storage" || data0 === "unused-backend" || data0 === "invalid-suppression" || data0 === "expired-suppression" || data0 === "unused-suppression" || data0 === "mergeable-resources" || data0 === "missing-monitoring-in-production" || data0 === "transient-data-without-ttl" || data0 === "unresolved-template-reference")) {
            validate45.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: schema65.properties.rule.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.severity !== void 0) {
            let data1 = data.severity;
            const _errs2 = errors;
            if (!(data1 === "info" || data1 === "warning" || data1 === "error")) {
              validate45.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema65.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fingerprint !== void 0) {
              const _errs3 = errors;
              if (typeof data.fingerprint !== "string") {
                validate45.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.file !== void 0) {
                const _errs5 = errors;
                if (typeof data.file !== "string") {
                  validate45.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.line !== void 0) {
                  let data4 = data.line;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate45.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 1 || isNaN(data4)) {
                        validate45.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.column !== void 0) {
                    let data5 = data.column;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate45.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 1 || isNaN(data5)) {
                          validate45.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/definitions/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.arguments !== void 0) {
                      let data6 = data.arguments;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          for (const key0 in data6) {
                            let data7 = data6[key0];
                            const _errs17 = errors;
                            if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null && !Array.isArray(data7)) {
                              validate45.errors = [{ instancePath: instancePath + "/arguments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/arguments/additionalProperties/type", keyword: "type", params: { type: schema65.properties.arguments.additionalProperties.type }, message: "must be string,number,boolean,null,array" }];
                              return false;
                            }
                            if (errors === _errs17) {
                              if (Array.isArray(data7)) {
                                var valid5 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs19 = errors;
                                  if (typeof data7[i0] !== "string") {
                                    validate45.errors = [{ instancePath: instancePath + "/arguments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/arguments/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid5 = _errs19 === errors;
                                  if (!valid5) {
                                    break;
                                  }
                                }
                              }
                            }
                            var valid4 = _errs17 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate45.errors = [{ instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.message !== void 0) {
                        const _errs21 = errors;
                        if (typeof data.message !== "string") {
                          validate45.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.subjects !== void 0) {
                          let data10 = data.subjects;
                          const _errs23 = errors;
                          if (errors === _errs23) {
                            if (Array.isArray(data10)) {
                              var valid6 = true;
                              const len1 = data10.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs25 = errors;
                                if (typeof data10[i1] !== "string") {
                                  validate45.errors = [{ instancePath: instancePath + "/subjects/" + i1, schemaPath: "#/properties/subjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid6 = _errs25 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              validate45.errors = [{ instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.related !== void 0) {
                            let data12 = data.related;
                            const _errs27 = errors;
                            if (errors === _errs27) {
                              if (Array.isArray(data12)) {
                                var valid7 = true;
                                const len2 = data12.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs29 = errors;
                                  if (!validate46(data12[i2], { instancePath: instancePath + "/related/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
                                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid7 = _errs29 === errors;
                                  if (!valid7) {
                                    break;
                                  }
                                }
                              } else {
                                validate45.errors = [{ instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs27 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.state !== void 0) {
                              let data14 = data.state;
                              const _errs30 = errors;
                              if (!(data14 === "new" || data14 === "existing")) {
                                validate45.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema65.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs30 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.joined !== void 0) {
                                let data15 = data.joined;
                                const _errs31 = errors;
                                if (errors === _errs31) {
                                  if (Array.isArray(data15)) {
                                    var valid8 = true;
                                    const len3 = data15.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      const _errs33 = errors;
                                      if (typeof data15[i3] !== "string") {
                                        validate45.errors = [{ instancePath: instancePath + "/joined/" + i3, schemaPath: "#/properties/joined/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid8 = _errs33 === errors;
                                      if (!valid8) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate45.errors = [{ instancePath: instancePath + "/joined", schemaPath: "#/properties/joined/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs31 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.suppression !== void 0) {
                                  const _errs35 = errors;
                                  if (!validate48(data.suppression, { instancePath: instancePath + "/suppression", parentData: data, parentDataProperty: "suppression", rootData })) {
                                    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs35 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.base === void 0 && (missing0 = "base") || data.resolved === void 0 && (missing0 = "resolved")) {
        validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.base !== void 0) {
          const _errs1 = errors;
          if (typeof data.base !== "string") {
            validate51.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resolved !== void 0) {
            let data1 = data.resolved;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate45(data1[i0], { instancePath: instancePath + "/resolved/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate51.errors = [{ instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.contract === void 0 && (missing0 = "contract") || data.summary === void 0 && (missing0 = "summary") || data.components === void 0 && (missing0 = "components") || data.groups === void 0 && (missing0 = "groups") || data.refused === void 0 && (missing0 = "refused") || data.solitary === void 0 && (missing0 = "solitary") || data.backends === void 0 && (missing0 = "backends") || data.findings === void 0 && (missing0 = "findings") || data.notes === void 0 && (missing0 = "notes")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schemaVersion !== void 0) {
          const _errs1 = errors;
          if (1 !== data.schemaVersion) {
            validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tool !== void 0) {
            let data1 = data.tool;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                  validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.name !== void 0) {
                    const _errs4 = errors;
                    if ("backend-advisor" !== data1.name) {
                      validate10.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "backend-advisor" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.version !== void 0) {
                      const _errs5 = errors;
                      if (typeof data1.version !== "string") {
                        validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.contract !== void 0) {
              let data4 = data.contract;
              const _errs7 = errors;
              if (!(data4 === "documented" || data4 === "component-0.0.2" || data4 === "component-0.0.2-unshared" || data4 === "component-2")) {
                validate10.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/enum", keyword: "enum", params: { allowedValues: schema11.properties.contract.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.summary !== void 0) {
                const _errs8 = errors;
                if (!validate11(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                  vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.components !== void 0) {
                  let data6 = data.components;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data6)) {
                      var valid2 = true;
                      const len0 = data6.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs11 = errors;
                        if (!validate13(data6[i0], { instancePath: instancePath + "/components/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs11 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.groups !== void 0) {
                    let data8 = data.groups;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data8)) {
                        var valid3 = true;
                        const len1 = data8.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs14 = errors;
                          if (!validate15(data8[i1], { instancePath: instancePath + "/groups/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs14 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.refused !== void 0) {
                      let data10 = data.refused;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data10)) {
                          var valid4 = true;
                          const len2 = data10.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs17 = errors;
                            if (!validate39(data10[i2], { instancePath: instancePath + "/refused/" + i2, parentData: data10, parentDataProperty: i2, rootData })) {
                              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs17 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.solitary !== void 0) {
                        let data12 = data.solitary;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (Array.isArray(data12)) {
                            var valid5 = true;
                            const len3 = data12.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs20 = errors;
                              if (typeof data12[i3] !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/solitary/" + i3, schemaPath: "#/properties/solitary/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid5 = _errs20 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/solitary", schemaPath: "#/properties/solitary/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.backends !== void 0) {
                          let data14 = data.backends;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (Array.isArray(data14)) {
                              var valid6 = true;
                              const len4 = data14.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                const _errs24 = errors;
                                if (!validate43(data14[i4], { instancePath: instancePath + "/backends/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
                                  vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                                  errors = vErrors.length;
                                }
                                var valid6 = _errs24 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/backends", schemaPath: "#/properties/backends/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.findings !== void 0) {
                            let data16 = data.findings;
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (Array.isArray(data16)) {
                                var valid7 = true;
                                const len5 = data16.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  const _errs27 = errors;
                                  if (!validate45(data16[i5], { instancePath: instancePath + "/findings/" + i5, parentData: data16, parentDataProperty: i5, rootData })) {
                                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid7 = _errs27 === errors;
                                  if (!valid7) {
                                    break;
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.notes !== void 0) {
                              let data18 = data.notes;
                              const _errs28 = errors;
                              if (errors === _errs28) {
                                if (Array.isArray(data18)) {
                                  var valid8 = true;
                                  const len6 = data18.length;
                                  for (let i6 = 0; i6 < len6; i6++) {
                                    let data19 = data18[i6];
                                    const _errs30 = errors;
                                    const _errs31 = errors;
                                    if (errors === _errs31) {
                                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                        let missing2;
                                        if (data19.kind === void 0 && (missing2 = "kind") || data19.file === void 0 && (missing2 = "file") || data19.message === void 0 && (missing2 = "message")) {
                                          validate10.errors = [{ instancePath: instancePath + "/notes/" + i6, schemaPath: "#/definitions/note/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                          return false;
                                        } else {
                                          if (data19.kind !== void 0) {
                                            let data20 = data19.kind;
                                            const _errs33 = errors;
                                            if (!(data20 === "unreadable-file" || data20 === "file-too-large" || data20 === "not-utf8" || data20 === "syntax-error" || data20 === "nested-too-deeply" || data20 === "outside-workspace" || data20 === "invalid-tsconfig" || data20 === "invalid-package-manifest" || data20 === "too-many-files" || data20 === "too-many-contexts" || data20 === "unused-definition" || data20 === "no-stack-code" || data20 === "no-template" || data20 === "duplicate-key" || data20 === "circular-template" || data20 === "too-many-resources" || data20 === "not-a-template" || data20 === "stale-output" || data20 === "unmatched-application" || data20 === "no-base" || data20 === "not-compared" || data20 === "all-rules-off" || data20 === "baseline-expired" || data20 === "baseline-expiring" || data20 === "baseline-stale" || data20 === "host-refused")) {
                                              validate10.errors = [{ instancePath: instancePath + "/notes/" + i6 + "/kind", schemaPath: "#/definitions/note/properties/kind/enum", keyword: "enum", params: { allowedValues: schema76.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid10 = _errs33 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                          if (valid10) {
                                            if (data19.file !== void 0) {
                                              let data21 = data19.file;
                                              const _errs34 = errors;
                                              if (typeof data21 !== "string" && data21 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/notes/" + i6 + "/file", schemaPath: "#/definitions/note/properties/file/type", keyword: "type", params: { type: schema76.properties.file.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid10 = _errs34 === errors;
                                            } else {
                                              var valid10 = true;
                                            }
                                            if (valid10) {
                                              if (data19.message !== void 0) {
                                                const _errs36 = errors;
                                                if (typeof data19.message !== "string") {
                                                  validate10.errors = [{ instancePath: instancePath + "/notes/" + i6 + "/message", schemaPath: "#/definitions/note/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid10 = _errs36 === errors;
                                              } else {
                                                var valid10 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/notes/" + i6, schemaPath: "#/definitions/note/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs30 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs28 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.comparison !== void 0) {
                                const _errs38 = errors;
                                if (!validate51(data.comparison, { instancePath: instancePath + "/comparison", parentData: data, parentDataProperty: "comparison", rootData })) {
                                  vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs38 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/config/report-file.ts
var LARGEST_REPORT = 2e8;
var reportTooLarge = (file) => `report "${printable(file)}" is larger than ${LARGEST_REPORT / 1e6} MB`;
function parseReport(text, file) {
  const name = printable(file);
  const value = parseJson(text, name);
  const version = schemaVersionOf(value);
  if (version === null) throw new UsageError(`${name}: not a report of backend-advisor (no schemaVersion)`);
  if (version !== 1) {
    throw new UsageError(`${name}: schema version ${printable(JSON.stringify(version))}; this version reads 1`);
  }
  if (!stdin_default(value)) throw new UsageError(`${name}: ${sentenceOf(stdin_default.errors?.[0])}`);
  return value;
}
function parseJson(text, name) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UsageError(`${name}: not JSON (${printable(error.message)})`);
  }
}
function schemaVersionOf(value) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "schemaVersion")) return null;
  return value.schemaVersion;
}
function sentenceOf(error) {
  if (error === void 0) return "not a report";
  const where = error.instancePath === "" ? "the report" : quoted(error.instancePath);
  const { allowedValues } = error.params;
  const values = Array.isArray(allowedValues) ? `: ${printable(allowedValues.join(", "))}` : "";
  return `${where} ${error.message ?? "is not valid"}${values}`;
}

export {
  readReportText,
  LARGEST_REPORT,
  reportTooLarge,
  parseReport
};
