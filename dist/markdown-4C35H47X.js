import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown,
  renderSummary
} from "./chunk-QDWCM4YI.js";
import "./chunk-2FQ6HKD7.js";
import "./chunk-ERWJLSFO.js";
import "./chunk-RWRH5P4Q.js";
import "./chunk-KS4UHYRD.js";
import "./chunk-TUKZTVQD.js";
import "./chunk-AIQWQK6R.js";
import "./chunk-IHZOZO6Y.js";
import "./chunk-BI6QXIJU.js";
import "./chunk-TQID6YG3.js";
import "./chunk-77IBMXOK.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-SNCZ6325.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-TXMIBGHY.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";
export {
  renderMarkdown,
  renderSummary
};
