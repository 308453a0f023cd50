import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown,
  renderSummary
} from "./chunk-FRX25FW3.js";
import "./chunk-72MFSS64.js";
import "./chunk-O6TLG2VU.js";
import "./chunk-CMEMEWCN.js";
import "./chunk-II2FOZBV.js";
import "./chunk-TUKZTVQD.js";
import "./chunk-AIQWQK6R.js";
import "./chunk-FIDKZJL6.js";
import "./chunk-77IBMXOK.js";
import "./chunk-TQID6YG3.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-SNCZ6325.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-YPDF4RS3.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";
export {
  renderMarkdown,
  renderSummary
};
