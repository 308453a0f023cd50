import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  render
} from "./chunk-2INFBCTF.js";
import {
  openDiskWorkspace
} from "./chunk-3ME22YOF.js";
import "./chunk-YMVMRKLS.js";
import {
  analyse
} from "./chunk-YQFAP7FA.js";
import "./chunk-GXRAN4CP.js";
import "./chunk-MHJMXGHB.js";
import "./chunk-LIFB3O5E.js";
import "./chunk-KUQX6IXM.js";
import "./chunk-AUREPWBA.js";
import "./chunk-2R25LT2Q.js";
import "./chunk-72MFSS64.js";
import "./chunk-O6TLG2VU.js";
import "./chunk-CMEMEWCN.js";
import "./chunk-II2FOZBV.js";
import "./chunk-SQOELNHC.js";
import "./chunk-DYWQODNC.js";
import "./chunk-FIDKZJL6.js";
import "./chunk-77IBMXOK.js";
import "./chunk-TQID6YG3.js";
import "./chunk-ZUT337ZF.js";
import "./chunk-ZJUBZC3H.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-UCTCQXN3.js";
import "./chunk-SNCZ6325.js";
import "./chunk-JQZUN7LU.js";
import "./chunk-QJDCEC3V.js";
import "./chunk-VNHVDLTU.js";
import "./chunk-F4AMOL77.js";
import "./chunk-GYPGPBDQ.js";
import "./chunk-IZSLD4ZE.js";
import "./chunk-TUALDWPF.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-DKA5BIJN.js";
import "./chunk-YPDF4RS3.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/cli/whole-engine.ts
var ENGINE = { openWorkspace: openDiskWorkspace, analyse, render, conclude };
export {
  ENGINE
};
