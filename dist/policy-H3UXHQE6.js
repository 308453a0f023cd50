import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  firstTooDeep
} from "./chunk-42KFM6JQ.js";
import {
  DEFAULT_POLICY,
  LARGEST_POLICY,
  tooLarge
} from "./chunk-KMANKSD2.js";
import {
  oneOf
} from "./chunk-TYYATY6Q.js";
import {
  suggest
} from "./chunk-O4E3I2RN.js";
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";
import {
  escapeControls,
  printable,
  quoted
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import {
  require_dist
} from "./chunk-65KNGZDE.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/config/generated/validate-policy.js
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:backend-advisor:schema:policy:1", "title": "Policy of Backend Advisor", "description": "The policy file of Backend Advisor: .github/backend-advisor.yml, .yaml or .json. Every key is optional; an empty file means the defaults.", "type": "object", "additionalProperties": false, "properties": { "contract": { "title": "the name of a contract", "description": "Whose rules judge what can be shared. `documented` is what the framework's documentation promises; the `component-…` contracts are what released versions of @atakora/component really do. It is `documented` where it is not set, whatever version is installed.", "enum": ["documented", "component-0.0.2", "component-0.0.2-unshared", "component-2"] }, "include": { "title": "a list of path globs", "description": "Only files that match one of these globs are read. Paths are relative to the analysed root, with forward slashes. An empty list means all files.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "exclude": { "title": "a list of path globs", "description": "Files that match one of these globs are not read, even when `include` matches them.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "rules": { "title": "a mapping of rule ids to off, info, warning or error", "description": "How serious a finding of each rule is; docs/rules lists them. `off` drops the rule's findings; the groups stay in the report.", "type": "object", "additionalProperties": false, "properties": { "empty-backend": { "title": "a rule level", "description": "A backend is put on a stack with no component in it, which throws.", "enum": ["off", "info", "warning", "error"] }, "reserved-component-key": { "title": "a rule level", "description": "A key of the component map is the name of a setting, so that the map is taken for a configuration.", "enum": ["off", "info", "warning", "error"] }, "duplicate-component-id": { "title": "a rule level", "description": "Members of one backend have the same id, which throws.", "enum": ["off", "info", "warning", "error"] }, "access-before-initialization": { "title": "a rule level", "description": "Components of a backend are read before it is on a stack, which throws.", "enum": ["off", "info", "warning", "error"] }, "initialized-twice": { "title": "a rule level", "description": "A backend is put on a stack a second time, which throws.", "enum": ["off", "info", "warning", "error"] }, "backend-not-added": { "title": "a rule level", "description": "A backend is used, but nothing puts it on a stack.", "enum": ["off", "info", "warning", "error"] }, "component-added-after-initialization": { "title": "a rule level", "description": "A component is added to a backend that is on its stack already, which throws.", "enum": ["off", "info", "warning", "error"] }, "conflicting-requirements": { "title": "a rule level", "description": "Members of one backend ask for settings of which the shared resource has only one.", "enum": ["off", "info", "warning", "error"] }, "limit-exceeded": { "title": "a rule level", "description": "A backend passes a limit of the framework, or one that it sets itself.", "enum": ["off", "info", "warning", "error"] }, "missing-provider": { "title": "a rule level", "description": "A component needs a resource that none of the backend's own providers brings, which throws.", "enum": ["off", "info", "warning", "error"] }, "shareable-components": { "title": "a rule level", "description": "Components of one construct each create resources that one backend would share.", "enum": ["off", "info", "warning", "error"] }, "shareable-resources": { "title": "a rule level", "description": "Resources of a template could be one, which saves fixed cost.", "enum": ["off", "info", "warning", "error"] }, "mixed-traditional-and-backend": { "title": "a rule level", "description": "Components stand beside a backend that they could be part of.", "enum": ["off", "info", "warning", "error"] }, "mixed-security-boundary": { "title": "a rule level", "description": "Members of one backend belong to different network boundaries or classes of data.", "enum": ["off", "info", "warning", "error"] }, "mixed-regions": { "title": "a rule level", "description": "Members of one backend, or a member and its configuration, name different regions.", "enum": ["off", "info", "warning", "error"] }, "mixed-environments": { "title": "a rule level", "description": "Members of one backend, or a member and its configuration, name different environments.", "enum": ["off", "info", "warning", "error"] }, "backend-too-large": { "title": "a rule level", "description": "A backend has more members than the policy wants in one.", "enum": ["off", "info", "warning", "error"] }, "sku-raised-by-sharing": { "title": "a rule level", "description": "A member of a backend shares the larger, dearer plan that another member asks for.", "enum": ["off", "info", "warning", "error"] }, "shared-function-storage": { "title": "a rule level", "description": "Function apps of a template keep their state in one storage account.", "enum": ["off", "info", "warning", "error"] }, "unused-backend": { "title": "a rule level", "description": "Nothing reads a backend after it is defined, so that nothing of it is created.", "enum": ["off", "info", "warning", "error"] }, "invalid-suppression": { "title": "a rule level", "description": "A comment that is meant to accept a finding cannot be understood, and accepts nothing.", "enum": ["off", "info", "warning", "error"] }, "expired-suppression": { "title": "a rule level", "description": "A comment accepted a finding until a day that is over; the finding counts again.", "enum": ["off", "info", "warning", "error"] }, "unused-suppression": { "title": "a rule level", "description": "A comment names a rule that has no finding in the lines it speaks of.", "enum": ["off", "info", "warning", "error"] }, "mergeable-resources": { "title": "a rule level", "description": "Resources of a template could be one; the fixed cost stays the same.", "enum": ["off", "info", "warning", "error"] }, "missing-monitoring-in-production": { "title": "a rule level", "description": "A backend or component of production has no monitoring.", "enum": ["off", "info", "warning", "error"] }, "transient-data-without-ttl": { "title": "a rule level", "description": "An API stores sessions, codes or the like, and sets no time after which they are deleted.", "enum": ["off", "info", "warning", "error"] }, "unresolved-template-reference": { "title": "a rule level", "description": "A text in plain quotes refers to a component as a template literal would.", "enum": ["off", "info", "warning", "error"] } }, "default": {} }, "boundaries": { "title": "a mapping with tags and paths", "description": "Differences that keep components apart although they could share.", "type": "object", "additionalProperties": false, "properties": { "tags": { "title": "a list of tag names", "description": "Components whose values of one of these tags differ are never grouped. A tag that one of them does not have is a difference too. In an existing backend, two values are a finding of `mixed-security-boundary`.", "type": "array", "items": { "title": "a tag name", "type": "string", "pattern": "\\S" }, "default": [] }, "paths": { "title": "a list of path globs", "description": "Components in files that match different globs of this list, or of which only one file matches, are never grouped.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] } }, "default": {} }, "isolate": { "title": "a list of component ids or path globs", "description": "Components that never join a group, named by their id (`PaymentsApi`; of template resources the name) or by a glob of the files they are declared in (`src/payments/**`).", "type": "array", "items": { "title": "a component id or a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "maxComponentsPerBackend": { "title": "a whole number from 2 to 100", "description": "The most components that one suggested backend may hold; further ones make a backend of their own. An existing backend with more is a finding of `backend-too-large`.", "type": "integer", "minimum": 2, "maximum": 100, "default": 20 }, "applications": { "title": "a mapping of applications' names to templates, parameters and code", "description": "What is deployed together, by a name of your choice: only resources of one application are compared. Templates that no application names are one each, with what they link to.", "type": "object", "additionalProperties": { "title": "a mapping with templates, parameters and code", "description": "One application.", "type": "object", "additionalProperties": false, "properties": { "templates": { "title": "a list of path globs", "description": "Its ARM templates.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "parameters": { "title": "a list of path globs", "description": "Its parameter files. Each template takes the parameters that it declares; they beat the parameter file beside it.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "code": { "title": "a list of path globs", "description": "The stack code that describes the same application, so that nothing is told twice.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] } } }, "default": {} }, "allowSkuUpgrades": { "title": "true or false", "description": "Whether resources of templates that differ only in size may share at the larger one. Such a group says whose size is raised.", "type": "boolean", "default": false }, "failOn": { "title": "a threshold", "description": "The run fails when a finding is at least this serious; `none` never fails. `error` when it is set nowhere; the option `--fail-on` and the input `fail-on` beat it.", "enum": ["none", "info", "warning", "error"] }, "baseline": { "title": "the path of a file", "description": "The file of accepted findings, relative to the analysed root. It need not be there.", "type": "string", "pattern": "\\S", "default": ".github/backend-advisor-baseline.txt" }, "suppressions": { "title": "a mapping with maxAgeDays", "description": "What comments and baseline entries may excuse.", "type": "object", "additionalProperties": false, "properties": { "maxAgeDays": { "title": "a whole number from 1 to 3650", "description": "The most days that a suppression may hold. Where it is set, a comment must say until when, and a baseline entry ends so many days after it was added at the latest.", "type": "integer", "minimum": 1, "maximum": 3650 } }, "default": {} }, "pricing": { "title": "a mapping with region and currency", "description": "How the fixed cost that sharing avoids is priced.", "type": "object", "additionalProperties": false, "properties": { "region": { "title": "the name of an Azure region", "description": "The region whose list prices are used where the code does not say a region (`eastus` and `East US` are the same).", "type": "string", "pattern": "\\S", "default": "eastus" }, "currency": { "title": "the name of a currency", "description": "The currency of all amounts. The price table that comes with this version has list prices in US dollars.", "enum": ["USD"], "default": "USD" } }, "default": {} } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      if (!(data0 === "documented" || data0 === "component-0.0.2" || data0 === "component-0.0.2-unshared" || data0 === "component-2")) {
        const err1 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/enum", keyword: "enum", params: { allowedValues: schema11.properties.contract.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.contract.enum, parentSchema: schema11.properties.contract, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err2 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.include.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.include.items.type, parentSchema: schema11.properties.include.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.include.type, parentSchema: schema11.properties.include, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern0.test(data4)) {
              const err5 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exclude.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exclude.items.type, parentSchema: schema11.properties.exclude.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exclude.type, parentSchema: schema11.properties.exclude, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!func2.call(schema11.properties.rules.properties, key1)) {
            const err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rules, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5["empty-backend"] !== void 0) {
          let data6 = data5["empty-backend"];
          if (!(data6 === "off" || data6 === "info" || data6 === "warning" || data6 === "error")) {
            const err9 = { instancePath: instancePath + "/rules/empty-backend", schemaPath: "#/properties/rules/properties/empty-backend/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["empty-backend"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["empty-backend"].enum, parentSchema: schema11.properties.rules.properties["empty-backend"], data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5["reserved-component-key"] !== void 0) {
          let data7 = data5["reserved-component-key"];
          if (!(data7 === "off" || data7 === "info" || data7 === "warning" || data7 === "error")) {
            const err10 = { instancePath: instancePath + "/rules/reserved-component-key", schemaPath: "#/properties/rules/properties/reserved-component-key/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["reserved-component-key"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["reserved-component-key"].enum, parentSchema: schema11.properties.rules.properties["reserved-component-key"], data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data5["duplicate-component-id"] !== void 0) {
          let data8 = data5["duplicate-component-id"];
          if (!(data8 === "off" || data8 === "info" || data8 === "warning" || data8 === "error")) {
            const err11 = { instancePath: instancePath + "/rules/duplicate-component-id", schemaPath: "#/properties/rules/properties/duplicate-component-id/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["duplicate-component-id"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["duplicate-component-id"].enum, parentSchema: schema11.properties.rules.properties["duplicate-component-id"], data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5["access-before-initialization"] !== void 0) {
          let data9 = data5["access-before-initialization"];
          if (!(data9 === "off" || data9 === "info" || data9 === "warning" || data9 === "error")) {
            const err12 = { instancePath: instancePath + "/rules/access-before-initialization", schemaPath: "#/properties/rules/properties/access-before-initialization/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["access-before-initialization"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["access-before-initialization"].enum, parentSchema: schema11.properties.rules.properties["access-before-initialization"], data: data9 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data5["initialized-twice"] !== void 0) {
          let data10 = data5["initialized-twice"];
          if (!(data10 === "off" || data10 === "info" || data10 === "warning" || data10 === "error")) {
            const err13 = { instancePath: instancePath + "/rules/initialized-twice", schemaPath: "#/properties/rules/properties/initialized-twice/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["initialized-twice"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["initialized-twice"].enum, parentSchema: schema11.properties.rules.properties["initialized-twice"], data: data10 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5["backend-not-added"] !== void 0) {
          let data11 = data5["backend-not-added"];
          if (!(data11 === "off" || data11 === "info" || data11 === "warning" || data11 === "error")) {
            const err14 = { instancePath: instancePath + "/rules/backend-not-added", schemaPath: "#/properties/rules/properties/backend-not-added/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["backend-not-added"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["backend-not-added"].enum, parentSchema: schema11.properties.rules.properties["backend-not-added"], data: data11 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5["component-added-after-initialization"] !== void 0) {
          let data12 = data5["component-added-after-initialization"];
          if (!(data12 === "off" || data12 === "info" || data12 === "warning" || data12 === "error")) {
            const err15 = { instancePath: instancePath + "/rules/component-added-after-initialization", schemaPath: "#/properties/rules/properties/component-added-after-initialization/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["component-added-after-initialization"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["component-added-after-initialization"].enum, parentSchema: schema11.properties.rules.properties["component-added-after-initialization"], data: data12 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5["conflicting-requirements"] !== void 0) {
          let data13 = data5["conflicting-requirements"];
          if (!(data13 === "off" || data13 === "info" || data13 === "warning" || data13 === "error")) {
            const err16 = { instancePath: instancePath + "/rules/conflicting-requirements", schemaPath: "#/properties/rules/properties/conflicting-requirements/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["conflicting-requirements"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["conflicting-requirements"].enum, parentSchema: schema11.properties.rules.properties["conflicting-requirements"], data: data13 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5["limit-exceeded"] !== void 0) {
          let data14 = data5["limit-exceeded"];
          if (!(data14 === "off" || data14 === "info" || data14 === "warning" || data14 === "error")) {
            const err17 = { instancePath: instancePath + "/rules/limit-exceeded", schemaPath: "#/properties/rules/properties/limit-exceeded/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["limit-exceeded"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["limit-exceeded"].enum, parentSchema: schema11.properties.rules.properties["limit-exceeded"], data: data14 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data5["missing-provider"] !== void 0) {
          let data15 = data5["missing-provider"];
          if (!(data15 === "off" || data15 === "info" || data15 === "warning" || data15 === "error")) {
            const err18 = { instancePath: instancePath + "/rules/missing-provider", schemaPath: "#/properties/rules/properties/missing-provider/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["missing-provider"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["missing-provider"].enum, parentSchema: schema11.properties.rules.properties["missing-provider"], data: data15 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5["shareable-components"] !== void 0) {
          let data16 = data5["shareable-components"];
          if (!(data16 === "off" || data16 === "info" || data16 === "warning" || data16 === "error")) {
            const err19 = { instancePath: instancePath + "/rules/shareable-components", schemaPath: "#/properties/rules/properties/shareable-components/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["shareable-components"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["shareable-components"].enum, parentSchema: schema11.properties.rules.properties["shareable-components"], data: data16 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data5["shareable-resources"] !== void 0) {
          let data17 = data5["shareable-resources"];
          if (!(data17 === "off" || data17 === "info" || data17 === "warning" || data17 === "error")) {
            const err20 = { instancePath: instancePath + "/rules/shareable-resources", schemaPath: "#/properties/rules/properties/shareable-resources/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["shareable-resources"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["shareable-resources"].enum, parentSchema: schema11.properties.rules.properties["shareable-resources"], data: data17 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5["mixed-traditional-and-backend"] !== void 0) {
          let data18 = data5["mixed-traditional-and-backend"];
          if (!(data18 === "off" || data18 === "info" || data18 === "warning" || data18 === "error")) {
            const err21 = { instancePath: instancePath + "/rules/mixed-traditional-and-backend", schemaPath: "#/properties/rules/properties/mixed-traditional-and-backend/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["mixed-traditional-and-backend"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["mixed-traditional-and-backend"].enum, parentSchema: schema11.properties.rules.properties["mixed-traditional-and-backend"], data: data18 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data5["mixed-security-boundary"] !== void 0) {
          let data19 = data5["mixed-security-boundary"];
          if (!(data19 === "off" || data19 === "info" || data19 === "warning" || data19 === "error")) {
            const err22 = { instancePath: instancePath + "/rules/mixed-security-boundary", schemaPath: "#/properties/rules/properties/mixed-security-boundary/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["mixed-security-boundary"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["mixed-security-boundary"].enum, parentSchema: schema11.properties.rules.properties["mixed-security-boundary"], data: data19 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5["mixed-regions"] !== void 0) {
          let data20 = data5["mixed-regions"];
          if (!(data20 === "off" || data20 === "info" || data20 === "warning" || data20 === "error")) {
            const err23 = { instancePath: instancePath + "/rules/mixed-regions", schemaPath: "#/properties/rules/properties/mixed-regions/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["mixed-regions"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["mixed-regions"].enum, parentSchema: schema11.properties.rules.properties["mixed-regions"], data: data20 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data5["mixed-environments"] !== void 0) {
          let data21 = data5["mixed-environments"];
          if (!(data21 === "off" || data21 === "info" || data21 === "warning" || data21 === "error")) {
            const err24 = { instancePath: instancePath + "/rules/mixed-environments", schemaPath: "#/properties/rules/properties/mixed-environments/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["mixed-environments"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["mixed-environments"].enum, parentSchema: schema11.properties.rules.properties["mixed-environments"], data: data21 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data5["backend-too-large"] !== void 0) {
          let data22 = data5["backend-too-large"];
          if (!(data22 === "off" || data22 === "info" || data22 === "warning" || data22 === "error")) {
            const err25 = { instancePath: instancePath + "/rules/backend-too-large", schemaPath: "#/properties/rules/properties/backend-too-large/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["backend-too-large"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["backend-too-large"].enum, parentSchema: schema11.properties.rules.properties["backend-too-large"], data: data22 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data5["sku-raised-by-sharing"] !== void 0) {
          let data23 = data5["sku-raised-by-sharing"];
          if (!(data23 === "off" || data23 === "info" || data23 === "warning" || data23 === "error")) {
            const err26 = { instancePath: instancePath + "/rules/sku-raised-by-sharing", schemaPath: "#/properties/rules/properties/sku-raised-by-sharing/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["sku-raised-by-sharing"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["sku-raised-by-sharing"].enum, parentSchema: schema11.properties.rules.properties["sku-raised-by-sharing"], data: data23 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5["shared-function-storage"] !== void 0) {
          let data24 = data5["shared-function-storage"];
          if (!(data24 === "off" || data24 === "info" || data24 === "warning" || data24 === "error")) {
            const err27 = { instancePath: instancePath + "/rules/shared-function-storage", schemaPath: "#/properties/rules/properties/shared-function-storage/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["shared-function-storage"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["shared-function-storage"].enum, parentSchema: schema11.properties.rules.properties["shared-function-storage"], data: data24 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data5["unused-backend"] !== void 0) {
          let data25 = data5["unused-backend"];
          if (!(data25 === "off" || data25 === "info" || data25 === "warning" || data25 === "error")) {
            const err28 = { instancePath: instancePath + "/rules/unused-backend", schemaPath: "#/properties/rules/properties/unused-backend/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["unused-backend"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["unused-backend"].enum, parentSchema: schema11.properties.rules.properties["unused-backend"], data: data25 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data5["invalid-suppression"] !== void 0) {
          let data26 = data5["invalid-suppression"];
          if (!(data26 === "off" || data26 === "info" || data26 === "warning" || data26 === "error")) {
            const err29 = { instancePath: instancePath + "/rules/invalid-suppression", schemaPath: "#/properties/rules/properties/invalid-suppression/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["invalid-suppression"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["invalid-suppression"].enum, parentSchema: schema11.properties.rules.properties["invalid-suppression"], data: data26 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data5["expired-suppression"] !== void 0) {
          let data27 = data5["expired-suppression"];
          if (!(data27 === "off" || data27 === "info" || data27 === "warning" || data27 === "error")) {
            const err30 = { instancePath: instancePath + "/rules/expired-suppression", schemaPath: "#/properties/rules/properties/expired-suppression/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["expired-suppression"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["expired-suppression"].enum, parentSchema: schema11.properties.rules.properties["expired-suppression"], data: data27 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data5["unused-suppression"] !== void 0) {
          let data28 = data5["unused-suppression"];
          if (!(data28 === "off" || data28 === "info" || data28 === "warning" || data28 === "error")) {
            const err31 = { instancePath: instancePath + "/rules/unused-suppression", schemaPath: "#/properties/rules/properties/unused-suppression/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["unused-suppression"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["unused-suppression"].enum, parentSchema: schema11.properties.rules.properties["unused-suppression"], data: data28 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data5["mergeable-resources"] !== void 0) {
          let data29 = data5["mergeable-resources"];
          if (!(data29 === "off" || data29 === "info" || data29 === "warning" || data29 === "error")) {
            const err32 = { instancePath: instancePath + "/rules/mergeable-resources", schemaPath: "#/properties/rules/properties/mergeable-resources/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["mergeable-resources"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["mergeable-resources"].enum, parentSchema: schema11.properties.rules.properties["mergeable-resources"], data: data29 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data5["missing-monitoring-in-production"] !== void 0) {
          let data30 = data5["missing-monitoring-in-production"];
          if (!(data30 === "off" || data30 === "info" || data30 === "warning" || data30 === "error")) {
            const err33 = { instancePath: instancePath + "/rules/missing-monitoring-in-production", schemaPath: "#/properties/rules/properties/missing-monitoring-in-production/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["missing-monitoring-in-production"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["missing-monitoring-in-production"].enum, parentSchema: schema11.properties.rules.properties["missing-monitoring-in-production"], data: data30 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data5["transient-data-without-ttl"] !== void 0) {
          let data31 = data5["transient-data-without-ttl"];
          if (!(data31 === "off" || data31 === "info" || data31 === "warning" || data31 === "error")) {
            const err34 = { instancePath: instancePath + "/rules/transient-data-without-ttl", schemaPath: "#/properties/rules/properties/transient-data-without-ttl/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["transient-data-without-ttl"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["transient-data-without-ttl"].enum, parentSchema: schema11.properties.rules.properties["transient-data-without-ttl"], data: data31 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data5["unresolved-template-reference"] !== void 0) {
          let data32 = data5["unresolved-template-reference"];
          if (!(data32 === "off" || data32 === "info" || data32 === "warning" || data32 === "error")) {
            const err35 = { instancePath: instancePath + "/rules/unresolved-template-reference", schemaPath: "#/properties/rules/properties/unresolved-template-reference/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["unresolved-template-reference"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["unresolved-template-reference"].enum, parentSchema: schema11.properties.rules.properties["unresolved-template-reference"], data: data32 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rules.type, parentSchema: schema11.properties.rules, data: data5 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.boundaries !== void 0) {
      let data33 = data.boundaries;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key2 in data33) {
          if (!(key2 === "tags" || key2 === "paths")) {
            const err37 = { instancePath: instancePath + "/boundaries", schemaPath: "#/properties/boundaries/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.boundaries, data: data33 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data33.tags !== void 0) {
          let data34 = data33.tags;
          if (Array.isArray(data34)) {
            const len2 = data34.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data35 = data34[i2];
              if (typeof data35 === "string") {
                if (!pattern0.test(data35)) {
                  const err38 = { instancePath: instancePath + "/boundaries/tags/" + i2, schemaPath: "#/properties/boundaries/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.boundaries.properties.tags.items, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/boundaries/tags/" + i2, schemaPath: "#/properties/boundaries/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.boundaries.properties.tags.items.type, parentSchema: schema11.properties.boundaries.properties.tags.items, data: data35 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/boundaries/tags", schemaPath: "#/properties/boundaries/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.boundaries.properties.tags.type, parentSchema: schema11.properties.boundaries.properties.tags, data: data34 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data33.paths !== void 0) {
          let data36 = data33.paths;
          if (Array.isArray(data36)) {
            const len3 = data36.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data37 = data36[i3];
              if (typeof data37 === "string") {
                if (!pattern0.test(data37)) {
                  const err41 = { instancePath: instancePath + "/boundaries/paths/" + i3, schemaPath: "#/properties/boundaries/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.boundaries.properties.paths.items, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/boundaries/paths/" + i3, schemaPath: "#/properties/boundaries/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.boundaries.properties.paths.items.type, parentSchema: schema11.properties.boundaries.properties.paths.items, data: data37 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/boundaries/paths", schemaPath: "#/properties/boundaries/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.boundaries.properties.paths.type, parentSchema: schema11.properties.boundaries.properties.paths, data: data36 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/boundaries", schemaPath: "#/properties/boundaries/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.boundaries.type, parentSchema: schema11.properties.boundaries, data: data33 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.isolate !== void 0) {
      let data38 = data.isolate;
      if (Array.isArray(data38)) {
        const len4 = data38.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data39 = data38[i4];
          if (typeof data39 === "string") {
            if (!pattern0.test(data39)) {
              const err45 = { instancePath: instancePath + "/isolate/" + i4, schemaPath: "#/properties/isolate/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.isolate.items, data: data39 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/isolate/" + i4, schemaPath: "#/properties/isolate/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.isolate.items.type, parentSchema: schema11.properties.isolate.items, data: data39 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/isolate", schemaPath: "#/properties/isolate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.isolate.type, parentSchema: schema11.properties.isolate, data: data38 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.maxComponentsPerBackend !== void 0) {
      let data40 = data.maxComponentsPerBackend;
      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
        const err48 = { instancePath: instancePath + "/maxComponentsPerBackend", schemaPath: "#/properties/maxComponentsPerBackend/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.maxComponentsPerBackend.type, parentSchema: schema11.properties.maxComponentsPerBackend, data: data40 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data40 == "number" && isFinite(data40)) {
        if (data40 > 100 || isNaN(data40)) {
          const err49 = { instancePath: instancePath + "/maxComponentsPerBackend", schemaPath: "#/properties/maxComponentsPerBackend/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema11.properties.maxComponentsPerBackend, data: data40 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data40 < 2 || isNaN(data40)) {
          const err50 = { instancePath: instancePath + "/maxComponentsPerBackend", schemaPath: "#/properties/maxComponentsPerBackend/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.maxComponentsPerBackend, data: data40 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
    }
    if (data.applications !== void 0) {
      let data41 = data.applications;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (const key3 in data41) {
          let data42 = data41[key3];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key4 in data42) {
              if (!(key4 === "templates" || key4 === "parameters" || key4 === "code")) {
                const err51 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/applications/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.applications.additionalProperties, data: data42 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data42.templates !== void 0) {
              let data43 = data42.templates;
              if (Array.isArray(data43)) {
                const len5 = data43.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data44 = data43[i5];
                  if (typeof data44 === "string") {
                    if (!pattern0.test(data44)) {
                      const err52 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/" + i5, schemaPath: "#/properties/applications/additionalProperties/properties/templates/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.applications.additionalProperties.properties.templates.items, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  } else {
                    const err53 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/" + i5, schemaPath: "#/properties/applications/additionalProperties/properties/templates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.applications.additionalProperties.properties.templates.items.type, parentSchema: schema11.properties.applications.additionalProperties.properties.templates.items, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              } else {
                const err54 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/properties/applications/additionalProperties/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.applications.additionalProperties.properties.templates.type, parentSchema: schema11.properties.applications.additionalProperties.properties.templates, data: data43 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data42.parameters !== void 0) {
              let data45 = data42.parameters;
              if (Array.isArray(data45)) {
                const len6 = data45.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data46 = data45[i6];
                  if (typeof data46 === "string") {
                    if (!pattern0.test(data46)) {
                      const err55 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters/" + i6, schemaPath: "#/properties/applications/additionalProperties/properties/parameters/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.applications.additionalProperties.properties.parameters.items, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters/" + i6, schemaPath: "#/properties/applications/additionalProperties/properties/parameters/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.applications.additionalProperties.properties.parameters.items.type, parentSchema: schema11.properties.applications.additionalProperties.properties.parameters.items, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters", schemaPath: "#/properties/applications/additionalProperties/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.applications.additionalProperties.properties.parameters.type, parentSchema: schema11.properties.applications.additionalProperties.properties.parameters, data: data45 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data42.code !== void 0) {
              let data47 = data42.code;
              if (Array.isArray(data47)) {
                const len7 = data47.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data48 = data47[i7];
                  if (typeof data48 === "string") {
                    if (!pattern0.test(data48)) {
                      const err58 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/code/" + i7, schemaPath: "#/properties/applications/additionalProperties/properties/code/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.applications.additionalProperties.properties.code.items, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/code/" + i7, schemaPath: "#/properties/applications/additionalProperties/properties/code/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.applications.additionalProperties.properties.code.items.type, parentSchema: schema11.properties.applications.additionalProperties.properties.code.items, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/code", schemaPath: "#/properties/applications/additionalProperties/properties/code/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.applications.additionalProperties.properties.code.type, parentSchema: schema11.properties.applications.additionalProperties.properties.code, data: data47 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/applications/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.applications.additionalProperties.type, parentSchema: schema11.properties.applications.additionalProperties, data: data42 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/applications", schemaPath: "#/properties/applications/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.applications.type, parentSchema: schema11.properties.applications, data: data41 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.allowSkuUpgrades !== void 0) {
      let data49 = data.allowSkuUpgrades;
      if (typeof data49 !== "boolean") {
        const err63 = { instancePath: instancePath + "/allowSkuUpgrades", schemaPath: "#/properties/allowSkuUpgrades/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.allowSkuUpgrades.type, parentSchema: schema11.properties.allowSkuUpgrades, data: data49 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data50 = data.failOn;
      if (!(data50 === "none" || data50 === "info" || data50 === "warning" || data50 === "error")) {
        const err64 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.failOn.enum, parentSchema: schema11.properties.failOn, data: data50 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data51 = data.baseline;
      if (typeof data51 === "string") {
        if (!pattern0.test(data51)) {
          const err65 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.baseline, data: data51 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      } else {
        const err66 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.baseline.type, parentSchema: schema11.properties.baseline, data: data51 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.suppressions !== void 0) {
      let data52 = data.suppressions;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (const key5 in data52) {
          if (!(key5 === "maxAgeDays")) {
            const err67 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.suppressions, data: data52 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data52.maxAgeDays !== void 0) {
          let data53 = data52.maxAgeDays;
          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
            const err68 = { instancePath: instancePath + "/suppressions/maxAgeDays", schemaPath: "#/properties/suppressions/properties/maxAgeDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.suppressions.properties.maxAgeDays.type, parentSchema: schema11.properties.suppressions.properties.maxAgeDays, data: data53 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (typeof data53 == "number" && isFinite(data53)) {
            if (data53 > 3650 || isNaN(data53)) {
              const err69 = { instancePath: instancePath + "/suppressions/maxAgeDays", schemaPath: "#/properties/suppressions/properties/maxAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema11.properties.suppressions.properties.maxAgeDays, data: data53 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data53 < 1 || isNaN(data53)) {
              const err70 = { instancePath: instancePath + "/suppressions/maxAgeDays", schemaPath: "#/properties/suppressions/properties/maxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.suppressions.properties.maxAgeDays, data: data53 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.suppressions.type, parentSchema: schema11.properties.suppressions, data: data52 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.pricing !== void 0) {
      let data54 = data.pricing;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key6 in data54) {
          if (!(key6 === "region" || key6 === "currency")) {
            const err72 = { instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.pricing, data: data54 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data54.region !== void 0) {
          let data55 = data54.region;
          if (typeof data55 === "string") {
            if (!pattern0.test(data55)) {
              const err73 = { instancePath: instancePath + "/pricing/region", schemaPath: "#/properties/pricing/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.pricing.properties.region, data: data55 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/pricing/region", schemaPath: "#/properties/pricing/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.pricing.properties.region.type, parentSchema: schema11.properties.pricing.properties.region, data: data55 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data54.currency !== void 0) {
          let data56 = data54.currency;
          if (!(data56 === "USD")) {
            const err75 = { instancePath: instancePath + "/pricing/currency", schemaPath: "#/properties/pricing/properties/currency/enum", keyword: "enum", params: { allowedValues: schema11.properties.pricing.properties.currency.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.pricing.properties.currency.enum, parentSchema: schema11.properties.pricing.properties.currency, data: data56 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.pricing.type, parentSchema: schema11.properties.pricing, data: data54 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/config/policy-document.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/config/yaml-nodes.ts
var import_yaml = __toESM(require_dist(), 1);
var NodeFinder = class {
  constructor(document) {
    this.document = document;
  }
  document;
  tables = /* @__PURE__ */ new Map();
  /** The value at a path, or the last one on the way that exists. */
  valueAt(path) {
    let node = this.resolve(this.document.contents);
    for (const step of path) {
      const next = (0, import_yaml.isMap)(node) ? this.pairOf(node, step)?.value : (0, import_yaml.isSeq)(node) ? node.items[Number(step)] : null;
      if (next === null || next === void 0) return node;
      node = this.resolve(next);
    }
    return node;
  }
  /** The last key of a path, or else what should hold it. */
  keyAt(path) {
    const holder = this.valueAt(path.slice(0, -1));
    const key = (0, import_yaml.isMap)(holder) ? this.pairOf(holder, path.at(-1))?.key : void 0;
    return key ?? holder;
  }
  pairOf(map, name) {
    const table = this.tables.get(map) ?? new Map(map.items.map((pair) => [keyName(pair.key), pair]));
    this.tables.set(map, table);
    return table.get(name);
  }
  resolve(node) {
    return (0, import_yaml.isAlias)(node) ? node.resolve(this.document) ?? node : node;
  }
};
var keyName = (key) => (0, import_yaml.isScalar)(key) ? String(key.value) : String(key);
var startOf = (node) => node?.range?.[0] ?? 0;

// src/config/policy-document.ts
var MOST_ALIASES = 50;
var LONGEST_MESSAGE = 200;
function readPolicyDocument(text) {
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== null) return { kind: "broken", errors: [{ ...placeAt(text, tooDeep), message: "nested too deeply" }] };
  const lines = new import_yaml2.LineCounter();
  const document = (0, import_yaml2.parseDocument)(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false
  });
  const place = (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = [...document.errors, ...document.warnings].map((error) => ({
    ...place(error.pos[0]),
    message: sentenceOf(error.code, error.message)
  }));
  if (broken.length > 0) return { kind: "broken", errors: broken };
  const ambiguous = [...duplicateKeys(document, place), ...badAliases(document, place)];
  if (ambiguous.length > 0) return { kind: "broken", errors: ambiguous };
  const nodes = new NodeFinder(document);
  return {
    kind: "read",
    value: document.toJS({ maxAliasCount: MOST_ALIASES }),
    placeOf: (path) => place(startOf(nodes.valueAt(path))),
    placeOfKey: (path) => place(startOf(nodes.keyAt(path)))
  };
}
function placeAt(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
function sentenceOf(code, message) {
  if (code === "MULTIPLE_DOCS") return 'more than one document (a second "---"); a policy is one';
  if (code === "NON_STRING_KEY") return "a key must be text";
  if (code === "TAG_RESOLVE_FAILED") return "a policy has no tags";
  return `not YAML: ${escapeControls(message.slice(0, LONGEST_MESSAGE))}`;
}
function duplicateKeys(document, place) {
  const errors = [];
  (0, import_yaml2.visit)(document, {
    Map(_, map) {
      const first = /* @__PURE__ */ new Map();
      for (const { key } of map.items) {
        const name = keyName(key);
        const here = place(startOf(key));
        const earlier = first.get(name);
        if (earlier === void 0) first.set(name, here);
        else errors.push({ ...here, message: `key ${quoted(name)} is written twice, first on line ${earlier.line}` });
      }
    }
  });
  return errors;
}
function badAliases(document, place) {
  const aliases = [];
  (0, import_yaml2.visit)(document, {
    Alias(_, alias, ancestors) {
      aliases.push({ alias, ancestors });
    }
  });
  const tooMany = aliases[MOST_ALIASES];
  if (tooMany !== void 0) {
    return [{ ...place(startOf(tooMany.alias)), message: `more than ${MOST_ALIASES} aliases` }];
  }
  const bad = aliases.flatMap(({ alias, ancestors }) => {
    const target = alias.resolve(document);
    if (target !== void 0 && !ancestors.includes(target)) return [];
    const why = target === void 0 ? "names no anchor before it" : "stands inside what it names";
    return [{ ...place(startOf(alias)), message: `alias ${quoted(alias.source)} ${why}` }];
  });
  if (bad.length > 0 || aliases.length === 0 || expands(document)) return bad;
  return [{ ...place(startOf(aliases[0].alias)), message: `aliases of aliases expand to more than ${MOST_ALIASES}` }];
}
function expands(document) {
  try {
    document.toJS({ maxAliasCount: MOST_ALIASES });
    return true;
  } catch (error) {
    if (error instanceof ReferenceError) return false;
    throw error;
  }
}

// src/config/policy-error.ts
function explain(error, value, document) {
  const path = stepsOf(error.instancePath);
  const schema = error.parentSchema ?? {};
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const message2 = `key ${quoted(nameOf([...path, key]))} is not known${suggest(key, Object.keys(schema.properties ?? {}))}`;
    return { ...document.placeOfKey([...path, key]), message: message2 };
  }
  if (path.length === 0) {
    const message2 = `a policy must be a mapping of keys to values (found ${describe(value)})`;
    return { ...document.placeOf(path), message: message2 };
  }
  const found = valueAt(value, path);
  const message = `key ${quoted(nameOf(path))} must be ${expected(schema)} (found ${describe(found)}${hint(found, schema)})`;
  return { ...found === null ? document.placeOfKey(path) : document.placeOf(path), message };
}
var expected = (schema) => schema.enum ? oneOf(schema.enum) : schema.title ?? "valid";
function hint(found, schema) {
  const nearest = typeof found === "string" && schema.enum ? nearestTo(found, schema.enum) : null;
  return nearest === null ? "" : `; nearest "${nearest.word}"`;
}
function describe(value) {
  if (value === null || value === void 0) return "nothing";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "a mapping";
}
var nameOf = (path) => path.reduce((name, step, index) => {
  if (index === 0) return step;
  return /^\d+$/.test(step) ? `${name}[${step}]` : `${name}.${step}`;
}, "");
var stepsOf = (pointer) => pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
function valueAt(value, path) {
  return path.reduce((current, step) => {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return void 0;
    return current[step];
  }, value);
}

// src/config/policy.ts
var MOST_ERRORS = 20;
function parsePolicy(text, file) {
  if (Buffer.byteLength(text) > LARGEST_POLICY) throw new UsageError(tooLarge(file));
  const document = readPolicyDocument(text);
  if (document.kind === "broken") throw failure(file, document.errors);
  const { value } = document;
  if (value === null || value === void 0) return DEFAULT_POLICY;
  if (stdin_default(value)) return fillIn(value);
  throw failure(
    file,
    (stdin_default.errors ?? []).map((error) => explain(error, value, document))
  );
}
function fillIn(given) {
  return {
    ...DEFAULT_POLICY,
    ...given,
    boundaries: { ...DEFAULT_POLICY.boundaries, ...given.boundaries },
    suppressions: { ...DEFAULT_POLICY.suppressions, ...given.suppressions },
    pricing: { ...DEFAULT_POLICY.pricing, ...given.pricing },
    applications: Object.fromEntries(
      Object.entries(given.applications ?? {}).map(([name, application]) => [
        name,
        { templates: [], parameters: [], code: [], ...application }
      ])
    )
  };
}
function failure(file, errors) {
  const lines = errors.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, message }) => `${printable(file)}:${line}:${column}: ${message}`);
  const distinct = [...new Set(lines)];
  const shown = distinct.slice(0, MOST_ERRORS);
  if (distinct.length > MOST_ERRORS) shown.push(`${printable(file)}: ${distinct.length - MOST_ERRORS} more errors`);
  return new UsageError(shown.join("\n"));
}
export {
  parsePolicy
};
