import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  render
} from "./chunk-5I42M5AZ.js";
import {
  openDiskWorkspace
} from "./chunk-3ME22YOF.js";
import "./chunk-YMVMRKLS.js";
import {
  analyse
} from "./chunk-QVL55A4T.js";
import "./chunk-LYDWUYKO.js";
import "./chunk-XG4PFISJ.js";
import "./chunk-LDQPCWOE.js";
import "./chunk-O3EOFNSI.js";
import "./chunk-KUQX6IXM.js";
import "./chunk-AUREPWBA.js";
import "./chunk-UMRU7PMN.js";
import "./chunk-2FQ6HKD7.js";
import "./chunk-ERWJLSFO.js";
import "./chunk-RWRH5P4Q.js";
import "./chunk-KS4UHYRD.js";
import "./chunk-SQOELNHC.js";
import "./chunk-DYWQODNC.js";
import "./chunk-VUDE4RNB.js";
import "./chunk-IHZOZO6Y.js";
import "./chunk-BI6QXIJU.js";
import "./chunk-TQID6YG3.js";
import "./chunk-77IBMXOK.js";
import "./chunk-ZUT337ZF.js";
import "./chunk-ZJUBZC3H.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-UCTCQXN3.js";
import "./chunk-SNCZ6325.js";
import "./chunk-JQZUN7LU.js";
import "./chunk-QJDCEC3V.js";
import "./chunk-5G2XQ5CK.js";
import "./chunk-F4AMOL77.js";
import "./chunk-GYPGPBDQ.js";
import "./chunk-IZSLD4ZE.js";
import "./chunk-TUALDWPF.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-DKA5BIJN.js";
import "./chunk-TXMIBGHY.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/cli/whole-engine.ts
var ENGINE = { openWorkspace: openDiskWorkspace, analyse, render, conclude };
export {
  ENGINE
};
