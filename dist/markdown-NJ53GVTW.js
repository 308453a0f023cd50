import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown,
  renderSummary
} from "./chunk-P6PI25UC.js";
import "./chunk-L4HHN6WG.js";
import "./chunk-IW7XO3YA.js";
import "./chunk-UPAX27C4.js";
import "./chunk-KS4UHYRD.js";
import "./chunk-TUKZTVQD.js";
import "./chunk-AIQWQK6R.js";
import "./chunk-RXKRSUEU.js";
import "./chunk-BI6QXIJU.js";
import "./chunk-TQID6YG3.js";
import "./chunk-77IBMXOK.js";
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
