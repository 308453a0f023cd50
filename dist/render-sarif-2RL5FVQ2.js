import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-7NJ6ZB6O.js";
import "./chunk-SQOELNHC.js";
import "./chunk-DYWQODNC.js";
import "./chunk-TUKZTVQD.js";
import "./chunk-AIQWQK6R.js";
import "./chunk-IHZOZO6Y.js";
import "./chunk-BI6QXIJU.js";
import "./chunk-TQID6YG3.js";
import "./chunk-77IBMXOK.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-TXMIBGHY.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";
export {
  renderSarif
};
