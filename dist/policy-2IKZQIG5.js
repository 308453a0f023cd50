import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  DEFAULT_POLICY,
  LARGEST_POLICY,
  tooLarge
} from "./chunk-O7B4RVO4.js";
import {
  nearestTo,
  oneOf,
  suggest
} from "./chunk-AXBZSTDZ.js";
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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:backend-advisor:schema:policy:1", "title": "Policy of Backend Advisor", "description": "The policy file of Backend Advisor: .github/backend-advisor.yml, .yaml or .json. Every key is optional; an empty file means the defaults.", "type": "object", "additionalProperties": false, "properties": { "contract": { "title": "the name of a contract", "description": "Whose rules judge what can be shared. `documented` is what the framework's documentation promises; the `component-…` contracts are what released versions of @atakora/component really do. It is `documented` where it is not set, whatever version is installed.", "enum": ["documented", "component-0.0.2", "component-0.0.2-unshared", "component-2"] }, "include": { "title": "a list of path globs", "description": "Only files that match one of these globs are read. Paths are relative to the analysed root, with forward slashes. An empty list means all files.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "exclude": { "title": "a list of path globs", "description": "Files that match one of these globs are not read, even when `include` matches them.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "rules": { "title": "a mapping of rule ids to off, info, warning or error", "description": "How serious a finding of each rule is. `off` drops the rule's findings; the groups stay in the report.", "type": "object", "additionalProperties": false, "properties": { "shareable-components": { "title": "a rule level", "description": "Components of one scope could share infrastructure through `defineBackend`, but each creates its own.", "enum": ["off", "info", "warning", "error"] }, "shareable-resources": { "title": "a rule level", "description": "Resources of templates that are deployed together could be one, which saves fixed cost.", "enum": ["off", "info", "warning", "error"] }, "mergeable-resources": { "title": "a rule level", "description": "Resources of templates that are deployed together could be one, at the same fixed cost.", "enum": ["off", "info", "warning", "error"] } }, "default": {} }, "boundaries": { "title": "a mapping with tags and paths", "description": "Differences that keep components apart although they could share.", "type": "object", "additionalProperties": false, "properties": { "tags": { "title": "a list of tag names", "description": "Components whose values of one of these tags differ are never grouped. A tag that one of them does not have is a difference too.", "type": "array", "items": { "title": "a tag name", "type": "string", "pattern": "\\S" }, "default": [] }, "paths": { "title": "a list of path globs", "description": "Components in files that match different globs of this list, or of which only one file matches, are never grouped.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] } }, "default": {} }, "isolate": { "title": "a list of component ids or path globs", "description": "Components that never join a group, named by their id (`PaymentsApi`; of template resources the name) or by a glob of the files they are declared in (`src/payments/**`).", "type": "array", "items": { "title": "a component id or a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "maxComponentsPerBackend": { "title": "a whole number from 2 to 100", "description": "The most components that one suggested backend may hold; further ones make a backend of their own.", "type": "integer", "minimum": 2, "maximum": 100, "default": 20 }, "applications": { "title": "a mapping of applications' names to templates, parameters and code", "description": "What is deployed together, by a name of your choice: only resources of one application are compared. Templates that no application names are one each, with what they link to.", "type": "object", "additionalProperties": { "title": "a mapping with templates, parameters and code", "description": "One application.", "type": "object", "additionalProperties": false, "properties": { "templates": { "title": "a list of path globs", "description": "Its ARM templates.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "parameters": { "title": "a list of path globs", "description": "Its parameter files. Each template takes the parameters that it declares; they beat the parameter file beside it.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] }, "code": { "title": "a list of path globs", "description": "The stack code that describes the same application, so that nothing is told twice.", "type": "array", "items": { "title": "a path glob", "type": "string", "pattern": "\\S" }, "default": [] } } }, "default": {} }, "allowSkuUpgrades": { "title": "true or false", "description": "Whether resources of templates that differ only in size may share at the larger one. Such a group says whose size is raised.", "type": "boolean", "default": false }, "failOn": { "title": "a threshold", "description": "The run fails when a finding is at least this serious; `none` never fails. `error` when it is set nowhere; the option `--fail-on` and the input `fail-on` beat it.", "enum": ["none", "info", "warning", "error"] }, "pricing": { "title": "a mapping with region and currency", "description": "How the fixed cost that sharing avoids is priced.", "type": "object", "additionalProperties": false, "properties": { "region": { "title": "the name of an Azure region", "description": "The region whose list prices are used where the code does not say a region (`eastus` and `East US` are the same).", "type": "string", "pattern": "\\S", "default": "eastus" }, "currency": { "title": "the name of a currency", "description": "The currency of all amounts. The price table that comes with this version has list prices in US dollars.", "enum": ["USD"], "default": "USD" } }, "default": {} } } };
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
          if (!(key1 === "shareable-components" || key1 === "shareable-resources" || key1 === "mergeable-resources")) {
            const err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rules, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5["shareable-components"] !== void 0) {
          let data6 = data5["shareable-components"];
          if (!(data6 === "off" || data6 === "info" || data6 === "warning" || data6 === "error")) {
            const err9 = { instancePath: instancePath + "/rules/shareable-components", schemaPath: "#/properties/rules/properties/shareable-components/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["shareable-components"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["shareable-components"].enum, parentSchema: schema11.properties.rules.properties["shareable-components"], data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5["shareable-resources"] !== void 0) {
          let data7 = data5["shareable-resources"];
          if (!(data7 === "off" || data7 === "info" || data7 === "warning" || data7 === "error")) {
            const err10 = { instancePath: instancePath + "/rules/shareable-resources", schemaPath: "#/properties/rules/properties/shareable-resources/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["shareable-resources"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["shareable-resources"].enum, parentSchema: schema11.properties.rules.properties["shareable-resources"], data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data5["mergeable-resources"] !== void 0) {
          let data8 = data5["mergeable-resources"];
          if (!(data8 === "off" || data8 === "info" || data8 === "warning" || data8 === "error")) {
            const err11 = { instancePath: instancePath + "/rules/mergeable-resources", schemaPath: "#/properties/rules/properties/mergeable-resources/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["mergeable-resources"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.rules.properties["mergeable-resources"].enum, parentSchema: schema11.properties.rules.properties["mergeable-resources"], data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rules.type, parentSchema: schema11.properties.rules, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.boundaries !== void 0) {
      let data9 = data.boundaries;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          if (!(key2 === "tags" || key2 === "paths")) {
            const err13 = { instancePath: instancePath + "/boundaries", schemaPath: "#/properties/boundaries/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.boundaries, data: data9 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data9.tags !== void 0) {
          let data10 = data9.tags;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (typeof data11 === "string") {
                if (!pattern0.test(data11)) {
                  const err14 = { instancePath: instancePath + "/boundaries/tags/" + i2, schemaPath: "#/properties/boundaries/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.boundaries.properties.tags.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/boundaries/tags/" + i2, schemaPath: "#/properties/boundaries/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.boundaries.properties.tags.items.type, parentSchema: schema11.properties.boundaries.properties.tags.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/boundaries/tags", schemaPath: "#/properties/boundaries/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.boundaries.properties.tags.type, parentSchema: schema11.properties.boundaries.properties.tags, data: data10 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data9.paths !== void 0) {
          let data12 = data9.paths;
          if (Array.isArray(data12)) {
            const len3 = data12.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data13 = data12[i3];
              if (typeof data13 === "string") {
                if (!pattern0.test(data13)) {
                  const err17 = { instancePath: instancePath + "/boundaries/paths/" + i3, schemaPath: "#/properties/boundaries/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.boundaries.properties.paths.items, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/boundaries/paths/" + i3, schemaPath: "#/properties/boundaries/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.boundaries.properties.paths.items.type, parentSchema: schema11.properties.boundaries.properties.paths.items, data: data13 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/boundaries/paths", schemaPath: "#/properties/boundaries/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.boundaries.properties.paths.type, parentSchema: schema11.properties.boundaries.properties.paths, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/boundaries", schemaPath: "#/properties/boundaries/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.boundaries.type, parentSchema: schema11.properties.boundaries, data: data9 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.isolate !== void 0) {
      let data14 = data.isolate;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data14[i4];
          if (typeof data15 === "string") {
            if (!pattern0.test(data15)) {
              const err21 = { instancePath: instancePath + "/isolate/" + i4, schemaPath: "#/properties/isolate/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.isolate.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/isolate/" + i4, schemaPath: "#/properties/isolate/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.isolate.items.type, parentSchema: schema11.properties.isolate.items, data: data15 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/isolate", schemaPath: "#/properties/isolate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.isolate.type, parentSchema: schema11.properties.isolate, data: data14 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.maxComponentsPerBackend !== void 0) {
      let data16 = data.maxComponentsPerBackend;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err24 = { instancePath: instancePath + "/maxComponentsPerBackend", schemaPath: "#/properties/maxComponentsPerBackend/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.maxComponentsPerBackend.type, parentSchema: schema11.properties.maxComponentsPerBackend, data: data16 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 100 || isNaN(data16)) {
          const err25 = { instancePath: instancePath + "/maxComponentsPerBackend", schemaPath: "#/properties/maxComponentsPerBackend/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema11.properties.maxComponentsPerBackend, data: data16 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data16 < 2 || isNaN(data16)) {
          const err26 = { instancePath: instancePath + "/maxComponentsPerBackend", schemaPath: "#/properties/maxComponentsPerBackend/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.maxComponentsPerBackend, data: data16 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.applications !== void 0) {
      let data17 = data.applications;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key3 in data17) {
          let data18 = data17[key3];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key4 in data18) {
              if (!(key4 === "templates" || key4 === "parameters" || key4 === "code")) {
                const err27 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/applications/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.applications.additionalProperties, data: data18 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data18.templates !== void 0) {
              let data19 = data18.templates;
              if (Array.isArray(data19)) {
                const len5 = data19.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data20 = data19[i5];
                  if (typeof data20 === "string") {
                    if (!pattern0.test(data20)) {
                      const err28 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/" + i5, schemaPath: "#/properties/applications/additionalProperties/properties/templates/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.applications.additionalProperties.properties.templates.items, data: data20 };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/" + i5, schemaPath: "#/properties/applications/additionalProperties/properties/templates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.applications.additionalProperties.properties.templates.items.type, parentSchema: schema11.properties.applications.additionalProperties.properties.templates.items, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/properties/applications/additionalProperties/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.applications.additionalProperties.properties.templates.type, parentSchema: schema11.properties.applications.additionalProperties.properties.templates, data: data19 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data18.parameters !== void 0) {
              let data21 = data18.parameters;
              if (Array.isArray(data21)) {
                const len6 = data21.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data22 = data21[i6];
                  if (typeof data22 === "string") {
                    if (!pattern0.test(data22)) {
                      const err31 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters/" + i6, schemaPath: "#/properties/applications/additionalProperties/properties/parameters/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.applications.additionalProperties.properties.parameters.items, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters/" + i6, schemaPath: "#/properties/applications/additionalProperties/properties/parameters/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.applications.additionalProperties.properties.parameters.items.type, parentSchema: schema11.properties.applications.additionalProperties.properties.parameters.items, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters", schemaPath: "#/properties/applications/additionalProperties/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.applications.additionalProperties.properties.parameters.type, parentSchema: schema11.properties.applications.additionalProperties.properties.parameters, data: data21 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data18.code !== void 0) {
              let data23 = data18.code;
              if (Array.isArray(data23)) {
                const len7 = data23.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data24 = data23[i7];
                  if (typeof data24 === "string") {
                    if (!pattern0.test(data24)) {
                      const err34 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/code/" + i7, schemaPath: "#/properties/applications/additionalProperties/properties/code/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.applications.additionalProperties.properties.code.items, data: data24 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/code/" + i7, schemaPath: "#/properties/applications/additionalProperties/properties/code/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.applications.additionalProperties.properties.code.items.type, parentSchema: schema11.properties.applications.additionalProperties.properties.code.items, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/code", schemaPath: "#/properties/applications/additionalProperties/properties/code/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.applications.additionalProperties.properties.code.type, parentSchema: schema11.properties.applications.additionalProperties.properties.code, data: data23 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/applications/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/applications/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.applications.additionalProperties.type, parentSchema: schema11.properties.applications.additionalProperties, data: data18 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/applications", schemaPath: "#/properties/applications/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.applications.type, parentSchema: schema11.properties.applications, data: data17 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.allowSkuUpgrades !== void 0) {
      let data25 = data.allowSkuUpgrades;
      if (typeof data25 !== "boolean") {
        const err39 = { instancePath: instancePath + "/allowSkuUpgrades", schemaPath: "#/properties/allowSkuUpgrades/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.allowSkuUpgrades.type, parentSchema: schema11.properties.allowSkuUpgrades, data: data25 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data26 = data.failOn;
      if (!(data26 === "none" || data26 === "info" || data26 === "warning" || data26 === "error")) {
        const err40 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.failOn.enum, parentSchema: schema11.properties.failOn, data: data26 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.pricing !== void 0) {
      let data27 = data.pricing;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key5 in data27) {
          if (!(key5 === "region" || key5 === "currency")) {
            const err41 = { instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.pricing, data: data27 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data27.region !== void 0) {
          let data28 = data27.region;
          if (typeof data28 === "string") {
            if (!pattern0.test(data28)) {
              const err42 = { instancePath: instancePath + "/pricing/region", schemaPath: "#/properties/pricing/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.pricing.properties.region, data: data28 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/pricing/region", schemaPath: "#/properties/pricing/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.pricing.properties.region.type, parentSchema: schema11.properties.pricing.properties.region, data: data28 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data27.currency !== void 0) {
          let data29 = data27.currency;
          if (!(data29 === "USD")) {
            const err44 = { instancePath: instancePath + "/pricing/currency", schemaPath: "#/properties/pricing/properties/currency/enum", keyword: "enum", params: { allowedValues: schema11.properties.pricing.properties.currency.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.pricing.properties.currency.enum, parentSchema: schema11.properties.pricing.properties.currency, data: data29 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.pricing.type, parentSchema: schema11.properties.pricing, data: data27 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/config/policy-document.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/config/text-depth.ts
var DEEPEST = 50;
var RIGHTMOST = 200;
function firstTooDeep(text) {
  let depth = 0;
  let lineStart = 0;
  let leading = true;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "\n") {
      lineStart = offset + 1;
      leading = true;
      continue;
    }
    if (character === "[" || character === "{") depth++;
    if ((character === "]" || character === "}") && depth > 0) depth--;
    if (depth > DEEPEST) return offset;
    if (leading && !" 	-?:".includes(character)) leading = false;
    if (leading && offset - lineStart > RIGHTMOST) return offset;
  }
  return null;
}

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
