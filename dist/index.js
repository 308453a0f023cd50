import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  checkedOutCommit,
  isContractProven,
  isTracked,
  locateInRepository,
  withoutProof
} from "./chunk-JK2IJJJS.js";
import {
  conclude,
  render
} from "./chunk-5I42M5AZ.js";
import {
  findMergeBase,
  findNamedBase,
  judgeBeside,
  openGitWorkspace,
  openObjectReader,
  parseTree,
  tellMissingBase,
  workspaceOf
} from "./chunk-6FHE7PFI.js";
import {
  openDiskWorkspace
} from "./chunk-3ME22YOF.js";
import {
  runGit
} from "./chunk-YMVMRKLS.js";
import {
  fix,
  renderPatch
} from "./chunk-VRJ4IIO7.js";
import {
  openDiskTypeFiles
} from "./chunk-4N7GCJZF.js";
import {
  analyse
} from "./chunk-QVL55A4T.js";
import "./chunk-LYDWUYKO.js";
import "./chunk-XG4PFISJ.js";
import "./chunk-LDQPCWOE.js";
import "./chunk-O3EOFNSI.js";
import {
  LARGEST_REPORT,
  parseReport,
  readReportText,
  reportTooLarge
} from "./chunk-2HZC623K.js";
import "./chunk-KUQX6IXM.js";
import {
  readBaseline
} from "./chunk-6Y6AR7W3.js";
import "./chunk-AUREPWBA.js";
import "./chunk-UMRU7PMN.js";
import {
  findPolicy,
  readPolicy
} from "./chunk-ITUCHWEI.js";
import {
  renderDelivery,
  renderMarkdown,
  renderSummary,
  sinkFor
} from "./chunk-QDWCM4YI.js";
import "./chunk-2FQ6HKD7.js";
import {
  checklistFor
} from "./chunk-ERWJLSFO.js";
import "./chunk-RWRH5P4Q.js";
import "./chunk-KS4UHYRD.js";
import {
  renderSarif
} from "./chunk-7NJ6ZB6O.js";
import "./chunk-SQOELNHC.js";
import "./chunk-DYWQODNC.js";
import "./chunk-TUKZTVQD.js";
import {
  renderAnnotations
} from "./chunk-VZKAZQNT.js";
import "./chunk-VUDE4RNB.js";
import {
  STEP_ANNOTATIONS
} from "./chunk-AIQWQK6R.js";
import "./chunk-IHZOZO6Y.js";
import {
  isNews
} from "./chunk-BI6QXIJU.js";
import {
  makeVisible,
  names,
  say,
  sentences
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import {
  isInsidePath,
  isInstalled
} from "./chunk-ZUT337ZF.js";
import {
  DEFAULT_POLICY
} from "./chunk-KMANKSD2.js";
import {
  require_tunnel,
  require_undici
} from "./chunk-O54KACFD.js";
import {
  COMMENT_WHEN,
  DEFAULTS,
  FAIL_ON,
  MODES,
  SOURCES,
  thresholdOf
} from "./chunk-OF3OCEM4.js";
import {
  VERSION
} from "./chunk-SGDA3Y7V.js";
import "./chunk-ZJUBZC3H.js";
import "./chunk-DWX4UKS5.js";
import {
  choose
} from "./chunk-TYYATY6Q.js";
import "./chunk-O4E3I2RN.js";
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";
import {
  quoted
} from "./chunk-AI7QALVK.js";
import {
  HostRefusal,
  UsageError,
  assertNever
} from "./chunk-SNCZ6325.js";
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
import {
  __export,
  __toESM
} from "./chunk-GFVQXI6T.js";

// node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter3 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter3)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  }
  if (convertedValue.includes(delimiter3)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  }
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}

// node_modules/@actions/core/lib/core.js
import * as os5 from "os";
import * as path5 from "path";

// node_modules/@actions/http-client/lib/index.js
import * as http from "http";
import * as https from "https";

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
var ExponentialBackoffCeiling = 10;
var ExponentialBackoffTimeSlice = 5;
var HttpClientError = class _HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
};
var HttpClientResponse = class {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve5) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve5(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve5) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve5(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
      if (requestOptions.ignoreSslError != null) {
        this._ignoreSslError = requestOptions.ignoreSslError;
      }
      this._socketTimeout = requestOptions.socketTimeout;
      if (requestOptions.allowRedirects != null) {
        this._allowRedirects = requestOptions.allowRedirects;
      }
      if (requestOptions.allowRedirectDowngrade != null) {
        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
      }
      if (requestOptions.maxRedirects != null) {
        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
      }
      if (requestOptions.keepAlive != null) {
        this._keepAlive = requestOptions.keepAlive;
      }
      if (requestOptions.allowRetries != null) {
        this._allowRetries = requestOptions.allowRetries;
      }
      if (requestOptions.maxRetries != null) {
        this._maxRetries = requestOptions.maxRetries;
      }
    }
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      const res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed) {
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info2 = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info2, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler of this.handlers) {
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info2, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header in headers) {
              if (header.toLowerCase() === "authorization") {
                delete headers[header];
              }
            }
          }
          info2 = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info2, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
          return response;
        }
        numTries += 1;
        if (numTries < maxTries) {
          yield response.readBody();
          yield this._performExponentialBackoff(numTries);
        }
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    if (this._agent) {
      this._agent.destroy();
    }
    this._disposed = true;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info2, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve5, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve5(res);
          }
        }
        this.requestRawWithCallback(info2, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info2, data, onResult) {
    if (typeof data === "string") {
      if (!info2.options.headers) {
        info2.options.headers = {};
      }
      info2.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    const req = info2.httpModule.request(info2.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info2.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
      req.end();
    }
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) {
      return;
    }
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    const info2 = {};
    info2.parsedUrl = requestUrl;
    const usingSsl = info2.parsedUrl.protocol === "https:";
    info2.httpModule = usingSsl ? https : http;
    const defaultPort = usingSsl ? 443 : 80;
    info2.options = {};
    info2.options.host = info2.parsedUrl.hostname;
    info2.options.port = info2.parsedUrl.port ? parseInt(info2.parsedUrl.port) : defaultPort;
    info2.options.path = (info2.parsedUrl.pathname || "") + (info2.parsedUrl.search || "");
    info2.options.method = method;
    info2.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info2.options.headers["user-agent"] = this.userAgent;
    }
    info2.options.agent = this._getAgent(info2.parsedUrl);
    if (this.handlers) {
      for (const handler of this.handlers) {
        handler.prepareRequest(info2.options);
      }
    }
    return info2;
  }
  _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) {
      return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    }
    return lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      if (headerValue) {
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      if (headerValue) {
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) {
      agent = this._proxyAgent;
    }
    if (!useProxy) {
      agent = this._agent;
    }
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
      agent.options = Object.assign(agent.options || {}, {
        rejectUnauthorized: false
      });
    }
    return agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) {
      proxyAgent = this._proxyAgentDispatcher;
    }
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new import_undici.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve5) => setTimeout(() => resolve5(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve5, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve5(response);
        }
        function dateTimeDeserializer(key, value) {
          if (typeof value === "string") {
            const a = new Date(value);
            if (!isNaN(a.valueOf())) {
              return a;
            }
          }
          return value;
        }
        let obj;
        let contents;
        try {
          contents = yield res.readBody();
          if (contents && contents.length > 0) {
            if (options && options.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve5(response);
        }
      }));
    });
  }
};
var lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});

// node_modules/@actions/http-client/lib/auth.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var BearerCredentialHandler = class {
  constructor(token) {
    this.token = token;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return __awaiter2(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter3(this, void 0, void 0, function* () {
      var _a;
      const httpclient = _OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter3(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield _OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter4(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter4(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter4(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
import os4 from "os";

// node_modules/@actions/exec/lib/exec.js
import { StringDecoder } from "string_decoder";

// node_modules/@actions/exec/lib/toolrunner.js
import * as os3 from "os";
import * as events from "events";
import * as child from "child_process";
import * as path4 from "path";

// node_modules/@actions/io/lib/io.js
import * as path3 from "path";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
import * as path2 from "path";
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter5(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter5(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path2.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path2.dirname(filePath);
            const upperName = path2.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path2.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter6 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check) {
  return __awaiter6(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
      const result = yield which(tool, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return __awaiter6(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path3.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(path3.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path3.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path3.join(directory, tool), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout as setTimeout2 } from "timers";
var __awaiter7 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var IS_WINDOWS2 = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
  constructor(toolPath, args, options) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
  }
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
    }
  }
  _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(os3.EOL);
      while (n > -1) {
        const line = s.substring(0, n);
        onLine(line);
        s = s.substring(n + os3.EOL.length);
        n = s.indexOf(os3.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options) {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end) {
    return str.endsWith(end);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options) {
    options = options || {};
    const result = {
      cwd: options.cwd || process.cwd(),
      env: options.env || process.env,
      silent: options.silent || false,
      windowsVerbatimArguments: options.windowsVerbatimArguments || false,
      failOnStdErr: options.failOnStdErr || false,
      ignoreReturnCode: options.ignoreReturnCode || false,
      delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
  }
  _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) {
      result.argv0 = `"${toolPath}"`;
    }
    return result;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return __awaiter7(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
        this.toolPath = path4.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve5, reject) => __awaiter7(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os3.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp.stdout) {
          cp.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp.stderr) {
          cp.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line);
              }
            });
          });
        }
        cp.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp.on("exit", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error2, exitCode) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve5(exitCode);
          }
        });
        if (this.options.input) {
          if (!cp.stdin) {
            throw new Error("child process missing stdin");
          }
          cp.stdin.end(this.options.input);
        }
      }));
    });
  }
};
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) {
      this.delay = options.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = setTimeout2(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
  }
  _setResult() {
    let error2;
    if (this.processExited) {
      if (this.processError) {
        error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error2, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter8 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return __awaiter8(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options) {
  return __awaiter8(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = "";
    let stderr = "";
    const stdoutDecoder = new StringDecoder("utf8");
    const stderrDecoder = new StringDecoder("utf8");
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode,
      stdout,
      stderr
    };
  });
}

// node_modules/@actions/core/lib/platform.js
var __awaiter9 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version.trim()
  };
});
var getMacOsInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version
  };
});
var getLinuxInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version] = stdout.trim().split("\n");
  return {
    name,
    version
  };
});
var platform = os4.platform();
var arch = os4.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter9(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// node_modules/@actions/core/lib/core.js
var __awaiter10 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path5.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os5.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter10(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter10(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/adapters/actions-job.ts
function openActionsJob() {
  return {
    setOutput(name, value) {
      setOutput(name, value);
    },
    async writeSummary(markdown) {
      try {
        await summary.addRaw(markdown, true).write();
      } catch (error2) {
        debug(`No job summary: ${String(error2)}`);
      }
    },
    annotate({ level, title, message, file, line, column }) {
      const properties = { title, file, startLine: line, startColumn: column };
      core_exports[level](message, properties);
    },
    fail(message) {
      setFailed(message);
    },
    progress(message) {
      for (const line of message.split(/\r\n?|\n/)) info(inert(line));
    },
    notice(message) {
      notice(message);
    },
    warning(message) {
      warning(message);
    }
  };
}
var inert = (line) => line.replace(/^([\s\u0085]*)::/, "$1\\::").replaceAll("##[", "#\\#[");

// src/action/run.ts
import { resolve as resolve4 } from "node:path";

// src/adapters/event-payload.ts
import { readFileSync } from "node:fs";
function readTrigger(name, path6) {
  const isExpected = name.startsWith("pull_request");
  const payload = readPayload(path6);
  if (payload === null)
    return { kind: "other", trouble: `the payload of the ${name || "unnamed"} event cannot be read` };
  const found = payload.pull_request;
  if (!isRecord(found)) {
    return { kind: "other", trouble: isExpected ? `the ${name} event names no pull request` : null };
  }
  const pullRequest = readPullRequest(found);
  if (pullRequest === null)
    return { kind: "other", trouble: `the ${name} event describes its pull request incompletely` };
  return { kind: "pull-request", pullRequest };
}
function readPayload(path6) {
  try {
    const payload = JSON.parse(readFileSync(path6, "utf8"));
    return isRecord(payload) ? payload : null;
  } catch {
    return null;
  }
}
function readPullRequest({ number, state, head, base }) {
  if (!isRecord(head) || !isRecord(base)) return null;
  if (!Number.isSafeInteger(number) || number < 1) return null;
  if (!isCommitId(head.sha) || !isCommitId(base.sha) || typeof head.ref !== "string") return null;
  const fromFork = repositoryId(head) !== repositoryId(base);
  return {
    number,
    headSha: head.sha,
    headBranch: head.ref,
    baseSha: base.sha,
    baseBranch: typeof base.ref === "string" ? base.ref : base.sha,
    headIsDefault: isRecord(head.repo) && head.repo.default_branch === head.ref,
    isOpen: state !== "closed",
    fromFork
  };
}
var repositoryId = ({ repo }) => isRecord(repo) ? repo.id : null;
var isCommitId = (text) => typeof text === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
var isRecord = (value) => typeof value === "object" && value !== null;

// src/adapters/report-file.ts
import { existsSync as existsSync3, lstatSync, mkdirSync, mkdtempSync, realpathSync as realpathSync2, writeFileSync } from "node:fs";
import { dirname as dirname3, join as join3 } from "node:path";

// src/adapters/step-root.ts
import { existsSync as existsSync2, readdirSync, realpathSync, statSync } from "node:fs";
import { relative as relative2, resolve as resolve2, sep as sep3 } from "node:path";
function findStepRoot(workspace, parts) {
  if (!existsSync2(workspace) || readdirSync(workspace).length === 0) {
    throw new UsageError("the workspace is empty: run actions/checkout in a step before this one");
  }
  const top = realpathSync(workspace);
  let folder = top;
  for (const { input, path: path6 } of parts) {
    folder = resolveFolder(folder, path6, input);
    if (!isInside(folder, top)) throw new UsageError(`input "${input}": the path leaves the workspace`);
  }
  return { folder, label: relative2(top, folder).replaceAll(sep3, "/") };
}
var isInside = (path6, folder) => path6 === folder || path6.startsWith(folder + sep3);
function resolveFolder(from, path6, input) {
  const place = resolve2(from, path6);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`input "${input}": there is no such folder`);
  }
  return realpathSync(place);
}

// src/adapters/report-file.ts
function writeTemporaryFile(temporary, name, text) {
  const file = join3(mkdtempSync(join3(temporary, "backend-advisor-")), name);
  writeFileSync(file, text);
  return file;
}
function writeReport(file, allowed, text) {
  try {
    const ancestor = realpathSync2(existingAncestor(file));
    if (!allowed.some((place) => isInside(ancestor, realpathSync2(place)))) throw refusal("it leaves the workspace");
    mkdirSync(dirname3(file), { recursive: true });
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw refusal("it is a symbolic link");
    writeFileSync(file, text);
    return file;
  } catch (error2) {
    throw error2 instanceof UsageError ? error2 : refusal(String(error2.code));
  }
}
function existingAncestor(file) {
  const folder = dirname3(file);
  return existsSync3(folder) ? folder : existingAncestor(folder);
}
var refusal = (why) => new UsageError(`input "report-file": cannot write there: ${why}`);

// src/deliver/marker.ts
import { createHash } from "node:crypto";
var digestOf = (settings) => createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 12);
var PREFIX = "<!-- backend-advisor:v1 ";
var SUFFIX = " -->";
function markerLine(marker) {
  const { run: run2 } = marker;
  const fields = [
    `root=${encodeField(marker.root)}`,
    `tool=${encodeField(marker.tool)}`,
    `run=${run2.number}/${run2.id}/${run2.attempt}`,
    `head=${encodeField(marker.head)}`,
    `config=${encodeField(marker.config)}`
  ];
  return `${PREFIX}${fields.join(" ")}${SUFFIX}
`;
}
function readMarked(body) {
  const [line = "", ...rest] = body.replaceAll("\r\n", "\n").split("\n");
  if (!line.startsWith(PREFIX) || !line.endsWith(SUFFIX)) return null;
  const fields = new Map(line.slice(PREFIX.length, -SUFFIX.length).split(" ").map(splitField));
  const marker = {
    root: decodeField(fields.get("root")),
    tool: decodeField(fields.get("tool")),
    run: readRun(fields.get("run")),
    head: decodeField(fields.get("head")),
    config: decodeField(fields.get("config"))
  };
  return { marker, visible: rest.join("\n") };
}
var isNewerRun = (a, b) => a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
function splitField(field) {
  const at = field.indexOf("=");
  return at < 0 ? [field, ""] : [field.slice(0, at), field.slice(at + 1)];
}
var encodeField = (text) => encodeURIComponent(Buffer.from(text).toString("utf8")).replaceAll("-", "%2D");
function decodeField(text = "") {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
function readRun(text = "") {
  const [number = 0, id = 0, attempt = 0] = /^\d{1,15}\/\d{1,15}\/\d{1,9}$/.test(text) ? text.split("/").map(Number) : [];
  return { number, id, attempt };
}

// src/deliver/refusal.ts
var ASKED = {
  comment: { verb: "comment", needs: "permission pull-requests: write", noun: "comment" },
  commit: { verb: "commit", needs: "permission contents: write", noun: "commit" },
  suggest: { verb: "suggest", needs: "permission pull-requests: write", noun: "review" },
  "pull-request": {
    verb: "make a branch and a pull request",
    needs: "permissions contents: write and pull-requests: write",
    noun: "branch or the pull request"
  }
};
function explainRefusal(refusal2, { fromFork, wanted = "comment" }) {
  const status = refusal2.status === 0 ? "no answer" : `HTTP ${refusal2.status}`;
  return `${reasonOf(refusal2, fromFork, wanted)} (${status}: ${inOneLine(refusal2.message)})`;
}
function reasonOf({ status, limited, message }, fromFork, wanted) {
  if (limited || status === 429) return "The host asks to slow down for longer than this job waits";
  if (status === 401) return "The token was not accepted; check the github-token input";
  if (/not permitted to create or approve pull requests/i.test(message)) return ACTIONS_MAY_NOT;
  const isWrite = wanted === "commit" || wanted === "pull-request";
  if (isWrite && /protected branch|rule violation|must be made through/i.test(message)) {
    return "A rule of the repository stands against commits on this branch";
  }
  if (status === 410 || status === 423 || status === 403 && /locked/i.test(message)) {
    return "The conversation is closed to comments";
  }
  if ((status === 403 || status === 404) && fromFork) {
    return "The pull request comes from a fork, whose token may only read: that is GitHub’s rule, nothing needs fixing";
  }
  if (status === 403 || status === 404)
    return `The token may not ${ASKED[wanted].verb}; give the job the ${ASKED[wanted].needs}`;
  if (status === 413 || status === 422) return `The host did not accept the ${ASKED[wanted].noun}`;
  return "The host did not answer as it should; the next run tries again";
}
var ACTIONS_MAY_NOT = "A setting keeps GitHub Actions from creating pull requests: tick “Allow GitHub Actions to create and approve pull requests” (Settings → Actions → General; an organisation may hold it), or give github-token the token of a GitHub App";
var MESSAGE_LIMIT = 200;
function inOneLine(message) {
  const line = message.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT)}…` : line;
}

// src/deliver/account.ts
function isSameAccount(me, author) {
  const [mine, theirs] = [me.toLowerCase(), author.toLowerCase()];
  return mine === theirs || theirs === `${mine}[bot]`;
}

// src/deliver/sticky-comment.ts
var COMMENT_LIMIT = 65536;
var LOOKS = 3;
async function reconcileComment(host, wanted) {
  const body = markerLine(wanted.marker) + wanted.visible;
  for (let look = 1; ; look++) {
    const own = await findOwnComment(host, wanted);
    if (own === null && !wanted.create) return { kind: "not-wanted" };
    if (own !== null && isNewerRun(own.marker.run, wanted.marker.run))
      return { kind: "newer-run", url: own.comment.url };
    if (own !== null && saysTheSame(own, wanted)) return { kind: "unchanged", url: own.comment.url };
    const head = await host.headSha(wanted.pullRequest);
    if (head !== wanted.marker.head && head !== wanted.headBefore) return { kind: "head-moved", head };
    if (own !== null) return { kind: "updated", url: (await host.updateComment(own.comment, body)).url };
    try {
      return { kind: "created", url: (await host.createComment(wanted.pullRequest, body)).url };
    } catch (error2) {
      if (look === LOOKS || !(error2 instanceof HostRefusal) || !error2.mayHaveArrived) throw error2;
    }
  }
}
async function findOwnComment(host, wanted) {
  const comments = await host.listComments(wanted.pullRequest);
  const marked = comments.flatMap((comment2) => {
    const read = readMarked(comment2.body);
    return read?.marker.root === wanted.marker.root ? [{ comment: comment2, ...read }] : [];
  });
  if (marked.length === 0) return null;
  const me = await host.whoAmI();
  return marked.find(({ comment: comment2 }) => isSameAccount(me, comment2.author)) ?? null;
}
var saysTheSame = (own, wanted) => own.marker.head === wanted.marker.head && own.visible.trimEnd() === wanted.visible.trimEnd();

// src/app/publish.ts
async function publish(report, channels) {
  const { job, journal, prefix, commit: commit2, linkBase, delivery, patch } = channels;
  if (delivery !== null) announce(delivery, journal);
  const outcome = await comment(report, channels);
  tell(outcome, channels.conversation, journal);
  await job.writeSummary(renderSummary(report, { commit: commit2, linkBase, delivery, patch }));
  if (channels.annotate) {
    for (const remark of renderAnnotations(report, ROOM)) job.annotate({ ...remark, file: prefix + remark.file });
  }
  return outcome;
}
async function comment(report, channels) {
  const { prefix, commit: read, linkBase, conversation, delivery, patch } = channels;
  if (conversation === null) return { kind: "no-pull-request" };
  const { host, pullRequest, when, run: run2, head, commit: commit2, settings } = conversation;
  if (when === "never") return { kind: "never" };
  if (host === null) return { kind: "no-token" };
  const config = digestOf(settings);
  const marker = { root: prefix, tool: report.tool.version, run: run2, head: commit2 ?? head, config };
  const limit = COMMENT_LIMIT - markerLine(marker).length;
  const visible = renderMarkdown(report, { commit: read, linkBase, limit, delivery, patch });
  try {
    const create = when === "always" || hasSomethingToSay(report);
    const headBefore = commit2 === null ? null : head;
    return await reconcileComment(host, { pullRequest, marker, headBefore, visible, create });
  } catch (error2) {
    if (error2 instanceof HostRefusal) return { kind: "refused", refusal: error2 };
    throw error2;
  }
}
var OWN_REMARKS = 4;
var ROOM = {
  perLevel: STEP_ANNOTATIONS.perLevel - OWN_REMARKS,
  total: STEP_ANNOTATIONS.total - OWN_REMARKS
};
var hasSomethingToSay = ({ findings, comparison }) => findings.some(isNews) || (comparison?.resolved ?? []).length > 0;
function announce(delivery, journal) {
  const line = renderDelivery(delivery);
  if (line === "") return;
  if (DONE.has(delivery.kind)) journal.progress(line);
  else journal.notice(line);
}
var DONE = /* @__PURE__ */ new Set(["committed", "suggested", "proposed", "withdrawn", "declined"]);
function tell(outcome, conversation, journal) {
  const subject = `the comment on pull request #${conversation?.pullRequest ?? 0}`;
  switch (outcome.kind) {
    case "created":
    case "updated":
    case "unchanged":
      journal.progress(`Has ${outcome.kind === "unchanged" ? "left alone" : outcome.kind} ${subject}: ${outcome.url}`);
      return;
    case "newer-run":
      journal.notice(`A later run has already written ${subject}, so this one leaves it alone.`);
      return;
    case "head-moved":
      journal.notice(`Leaves ${subject} alone: its head is ${outcome.head} now, and this run was about an earlier one.`);
      return;
    case "refused": {
      const why = explainRefusal(outcome.refusal, { fromFork: conversation?.fromFork === true });
      journal.notice(`Could not write ${subject}: ${why}. ${ELSEWHERE}`);
      return;
    }
    case "no-token":
      journal.notice(`Could not write ${subject}: the input github-token is empty. ${ELSEWHERE}`);
      return;
    case "not-wanted":
    case "never":
    case "no-pull-request":
      return;
    default:
      assertNever(outcome);
  }
}
var ELSEWHERE = "The result is in the job summary and the annotations.";

// src/config/action-inputs.ts
function parseActionInputs(read) {
  const text = (name) => {
    const value = read(name).trim();
    return value === "" ? null : value;
  };
  const chosen = (name, words) => {
    const value = text(name);
    return value === null ? null : choose(`input "${name}"`, value, words);
  };
  return {
    mode: modeOf(text("mode")),
    paths: linesOf(text("paths")),
    source: chosen("source", SOURCES) ?? DEFAULTS.source,
    configPath: text("config"),
    failOn: chosen("fail-on", FAIL_ON),
    failOnNew: yesOrNo(chosen("fail-on-new", YES_NO)),
    base: text("base"),
    commentWhen: chosen("comment-when", COMMENT_WHEN) ?? DEFAULTS.commentWhen,
    token: text("github-token"),
    workingDirectory: text("working-directory") ?? DEFAULTS.workingDirectory,
    reportFile: text("report-file"),
    allowStateful: (chosen("allow-stateful", YES_NO) ?? DEFAULTS.allowStateful) === "true"
  };
}
var YES_NO = ["true", "false"];
var yesOrNo = (said) => said === null ? null : said === "true";
function modeOf(value) {
  if (value === null) return DEFAULTS.mode;
  const mode = MODES.find((known) => known === value);
  if (mode !== void 0) return mode;
  const nearest = nearestTo(value, MODES);
  const hint = nearest?.close ? `; did you mean "${nearest.word}"?` : "";
  throw new UsageError(`input "mode": this version knows ${wordsOf(MODES)} (found ${quoted(value)})${hint}`);
}
var wordsOf = (words) => `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
function linesOf(value) {
  const lines = (value ?? "").split(/\r?\n/).map((line) => line.trim());
  const paths = [...new Set(lines.filter((line) => line !== ""))];
  return paths.length > 0 ? paths : [DEFAULTS.path];
}

// src/action/basis.ts
import { realpathSync as realpathSync3 } from "node:fs";

// src/adapters/host-listing.ts
var FOLDER_LISTINGS = 200;
async function listCommit(remote) {
  const tree = await remote.host.listTree(remote.commit, "everything");
  if (!tree.complete) return listFolderByFolder(remote);
  const files = /* @__PURE__ */ new Map();
  for (const entry of tree.entries) addFile(files, remote.prefix, entry.path, toEntry(entry));
  return files;
}
async function listFolderByFolder({ top, prefix, commit: commit2, host }) {
  const files = /* @__PURE__ */ new Map();
  const folders = [{ path: "", sha: commit2 }];
  for (let listings = 0; folders.length > 0; listings++) {
    const folder = folders.pop();
    if (listings === FOLDER_LISTINGS) return null;
    const { entries, complete } = await host.listTree(folder.sha, "one-level");
    if (!complete) return null;
    for (const entry of entries) {
      const path6 = folder.path + entry.path;
      if (entry.kind !== "folder") {
        addFile(files, prefix, path6, toEntry(entry));
      } else if (leadsTo(prefix, `${path6}/`)) {
        const known = await listLocalTree(top, entry.sha);
        if (known === null) folders.push({ path: `${path6}/`, sha: entry.sha });
        else for (const [below2, file] of known) addFile(files, prefix, `${path6}/${below2}`, file);
      }
    }
  }
  return files;
}
var leadsTo = (prefix, folder) => folder.startsWith(prefix) || prefix.startsWith(folder);
async function listLocalTree(top, sha) {
  if (!isObjectId(sha)) return null;
  const listing = await runGit(top, ["ls-tree", "-r", "-z", "--long", "--full-tree", "--end-of-options", sha]);
  return listing.kind === "failed" ? null : parseTree(listing.stdout.toString("utf8"));
}
function addFile(files, prefix, path6, entry) {
  if (entry === null || !path6.startsWith(prefix)) return;
  const below2 = path6.slice(prefix.length);
  if (isInsidePath(below2) && !isInstalled(below2)) files.set(below2, entry);
}
function toEntry({ kind, sha, size }) {
  if (kind === "link") return { kind: "link" };
  return kind === "file" && isObjectId(sha) ? { kind: "file", objectId: sha, size: size ?? 0 } : null;
}
var isObjectId = (sha) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);

// src/adapters/head-workspace.ts
async function openHeadWorkspace(root, head, host) {
  const local = await openGitWorkspace(root, head);
  if (local.kind === "open") return local.workspace;
  const place = await locateInRepository(root);
  if (host === null || place === null) return null;
  try {
    const entries = await listCommit({ ...place, commit: head, host });
    return entries === null ? null : workspaceOf(head, entries, readLocalFirst(place.top, host));
  } catch (error2) {
    if (error2 instanceof HostRefusal) return null;
    throw error2;
  }
}
var FETCHES = 300;
function readLocalFirst(root, host) {
  const local = openObjectReader(root);
  let fetchesLeft = FETCHES;
  const fetch = async (objectId) => {
    if (fetchesLeft <= 0) return null;
    fetchesLeft--;
    try {
      return Buffer.from(await host.readBlob(objectId));
    } catch (error2) {
      if (!(error2 instanceof HostRefusal)) throw error2;
      fetchesLeft = 0;
      return null;
    }
  };
  return {
    read: async (objectId) => await local.read(objectId) ?? await fetch(objectId),
    close: () => local.close()
  };
}

// src/action/basis.ts
var close = () => Promise.resolve();
var nothing = (notice2) => ({ kind: "none", notice: notice2, close });
async function openBasis(place, named, pullRequest, host) {
  if (named !== null) return openNamed(place, named, pullRequest !== null);
  return pullRequest === null ? nothing(null) : openBeginning(place.folder, pullRequest, host);
}
async function openNamed({ folder, workingDirectory, allowed }, named, isPullRequest) {
  const found = await findNamedBase(folder, named, workingDirectory);
  if (found.kind === "none") throw new UsageError(tellMissingBase('input "base"', named, found.why));
  if (found.kind === "commit") {
    const { workspace: workspace2 } = found;
    return { kind: "files", name: named, workspace: workspace2, isCommit: true, close: () => workspace2.close() };
  }
  const path6 = realpathSync3(found.path);
  if (!allowed.some((top) => isInside(path6, realpathSync3(top)))) {
    throw new UsageError('input "base": the path leaves the workspace');
  }
  if (isPullRequest && await isTracked(folder, path6)) {
    throw new UsageError(
      `input "base": ${quoted(named)} is part of the pull request, which cannot say what is new in it`
    );
  }
  if (found.kind === "file") return { kind: "report", name: named, report: await readReport(path6, named), close };
  const workspace = openDiskWorkspace(path6);
  return { kind: "files", name: named, workspace, isCommit: false, close };
}
async function readReport(path6, named) {
  const read = await readReportText(path6, LARGEST_REPORT);
  switch (read.kind) {
    case "text":
      return parseReport(read.text, named);
    case "too-large":
      throw new UsageError(`input "base": ${reportTooLarge(named)}`);
    case "unreadable":
      throw new UsageError(`input "base": ${quoted(named)} cannot be read`);
  }
}
async function openBeginning(folder, { baseSha, headSha, baseBranch }, host) {
  const beginning = await findBeginning(folder, baseSha, headSha, host);
  if (beginning.kind === "none") return nothing(tellNoBeginning(beginning.why));
  const workspace = await openHeadWorkspace(folder, beginning.commit, host);
  if (workspace === null) return nothing(tellNoBeginning("shallow"));
  return { kind: "files", name: baseBranch, workspace, isCommit: true, close: () => workspace.close() };
}
async function findBeginning(folder, base, head, host) {
  const local = await findMergeBase(folder, base, head);
  if (local.kind === "found") return local;
  if (local.why === "unrelated") return { kind: "none", why: "unrelated" };
  if (host === null) return { kind: "none", why: "shallow" };
  try {
    const commit2 = await host.mergeBase(base, head);
    return commit2 === null ? { kind: "none", why: "unrelated" } : { kind: "found", commit: commit2 };
  } catch (error2) {
    if (error2 instanceof HostRefusal) return { kind: "none", why: "shallow" };
    throw error2;
  }
}
var tellNoBeginning = (why) => (why === "unrelated" ? "The pull request has no commit in common with its base branch" : "The commit that the pull request began at is not at hand") + ", so nothing can be said to be new: everything is told, and with fail-on-new nothing fails the job." + (why === "unrelated" ? "" : " Give the job contents: read, or check out with fetch-depth: 0.");

// src/action/bug.ts
function reportBug(error2, job) {
  job.progress(error2 instanceof Error ? error2.stack ?? error2.message : String(error2));
  job.fail(`This is a bug in Backend Advisor ${VERSION}; please report it with the stack in the log of this step`);
}

// src/action/comparing.ts
async function compare(examined, comparing) {
  return { ...examined, report: judgeBeside(examined.report, await baseOf(comparing), comparing) };
}
async function baseOf({ basis, workspace, analyse: analyse2 }) {
  switch (basis.kind) {
    case "none":
      return null;
    case "report":
      return { name: basis.name, report: basis.report, comparable: null };
    case "files": {
      const report = await analyse2(basis.workspace);
      return { name: basis.name, report, comparable: basis.isCommit ? new Set(await workspace.list()) : null };
    }
  }
}

// src/action/environment.ts
function readEnvironment(variables) {
  const workspace = variables.GITHUB_WORKSPACE ?? "";
  if (workspace === "") throw new UsageError("GITHUB_WORKSPACE is not set: this program is a step of GitHub Actions");
  return {
    workspace,
    temporary: variables.RUNNER_TEMP ?? workspace,
    ref: variables.GITHUB_REF ?? "",
    event: { name: variables.GITHUB_EVENT_NAME ?? "", path: variables.GITHUB_EVENT_PATH ?? "" },
    repository: readRepository(variables.GITHUB_REPOSITORY ?? ""),
    apiUrl: withoutSlash(variables.GITHUB_API_URL ?? "https://api.github.com"),
    serverUrl: withoutSlash(variables.GITHUB_SERVER_URL ?? "https://github.com"),
    run: {
      number: toCount(variables.GITHUB_RUN_NUMBER),
      id: toCount(variables.GITHUB_RUN_ID),
      attempt: toCount(variables.GITHUB_RUN_ATTEMPT)
    },
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
  };
}
function readRepository(text) {
  const [owner, repo] = /^[\w.-]+\/[\w.-]+$/.test(text) ? text.split("/") : [];
  return owner === void 0 || repo === void 0 ? null : { owner, repo };
}
var toCount = (text = "") => /^\d{1,15}$/.test(text) ? Number(text) : 0;
var withoutSlash = (url) => url.replace(/\/+$/, "");

// src/action/judging.ts
import { dirname as dirname4, relative as relative3, resolve as resolve3, sep as sep4 } from "node:path";

// src/adapters/base-files.ts
async function openBaseFiles(top, commit2, host) {
  const local = await openGitWorkspace(top, commit2);
  if (local.kind === "open") return local.workspace;
  const known = /* @__PURE__ */ new Map();
  const fetchOnce = (path6) => {
    if (host === null) return Promise.reject(new HostRefusal(`commit ${commit2} is not at hand`, 0));
    const asked = known.get(path6) ?? host.readFile(path6, commit2);
    known.set(path6, asked);
    return asked;
  };
  return {
    async read(path6) {
      const bytes = await fetchOnce(path6);
      return bytes === null ? { kind: "missing" } : { kind: "bytes", bytes };
    },
    size: async (path6) => (await fetchOnce(path6))?.byteLength ?? null,
    close: () => Promise.resolve()
  };
}

// src/action/judging.ts
async function chooseJudging(place, pullRequest, host) {
  const own = await rulingsIn(await checkedOut(place));
  const ownJudge = { ...own, own: null, certain: true, independent: true, notice: null };
  if (pullRequest === null) return ownJudge;
  const base = await rulingsOfBase(place, pullRequest, host, own);
  const judged = { own, certain: true, independent: true, notice: null };
  switch (base.kind) {
    case "broken":
      return { ...ownJudge, independent: false, notice: BROKEN };
    case "refused":
      return { ...DEFAULTS2, ...judged, certain: false, notice: refused(base.refusal) };
    case "found":
      return { ...base.rulings, ...judged, notice: base.hasPolicy ? null : MISSING };
  }
}
var DEFAULTS2 = { policy: DEFAULT_POLICY, baseline: null };
var BROKEN = "The base branch’s policy file or baseline cannot be used; those of this pull request judge instead.";
var MISSING = "The base branch does not have the policy file yet; the defaults judge this pull request.";
var refused = ({ status }) => `The base branch’s policy could not be read (${status === 0 ? "not at hand" : `HTTP ${status}`}); the defaults judge, and no finding fails the job.`;
async function rulingsIn({ inRoot, named }) {
  const policy = named === null ? await findPolicy(inRoot) : await readPolicy(named.files, named.path);
  return { policy, baseline: await readBaseline(inRoot, policy.baseline) };
}
async function checkedOut({ folder, configPath, workingDirectory }) {
  const inRoot = openDiskWorkspace(folder);
  if (configPath === null) return { inRoot, named: null };
  const file = resolve3(workingDirectory, configPath);
  const inside = await pathInRepository(file, workingDirectory);
  const top = inside?.top ?? dirname4(file);
  return { inRoot, named: { files: openDiskWorkspace(top), path: inside?.path ?? relative3(top, file) } };
}
async function rulingsOfBase({ folder, configPath, workingDirectory }, { baseSha }, host, own) {
  const place = await locateInRepository(folder);
  if (place === null) return { kind: "refused", refusal: new HostRefusal("the checkout is no git repository", 0) };
  const base = await openBaseFiles(place.top, baseSha, host);
  const inRoot = below(place.prefix, base);
  const judgedBy = async (policy) => ({
    policy,
    baseline: await readBaseline(inRoot, policy.baseline)
  });
  try {
    if (configPath === null)
      return { kind: "found", rulings: await rulingsIn({ inRoot, named: null }), hasPolicy: true };
    const named = await pathInRepository(resolve3(workingDirectory, configPath), folder);
    if (named === null) return { kind: "found", rulings: await judgedBy(own.policy), hasPolicy: true };
    const hasPolicy = await base.size(named.path) !== null;
    const policy = hasPolicy ? await readPolicy(base, named.path) : DEFAULT_POLICY;
    return { kind: "found", rulings: await judgedBy(policy), hasPolicy };
  } catch (error2) {
    if (error2 instanceof HostRefusal) return { kind: "refused", refusal: error2 };
    if (error2 instanceof UsageError) return { kind: "broken" };
    throw error2;
  } finally {
    await base.close();
  }
}
var below = (prefix, files) => ({
  size: (path6) => files.size(prefix + path6),
  read: (path6) => files.read(prefix + path6)
});
async function pathInRepository(file, folder) {
  const place = await locateInRepository(folder);
  if (place === null) return null;
  const path6 = relative3(place.top, file).replaceAll(sep4, "/");
  return path6 === "" || path6.startsWith("../") ? null : { top: place.top, path: path6 };
}

// src/action/news.ts
var tellsNews = ({ mode, base, failOnNew }, pullRequest) => base !== null || failOnNew === true || pullRequest !== null && mode !== "suggest" && mode !== "fix-commit";
function thresholdIn(report, options, { certain, policy }, pullRequest) {
  const failOnNew = options.failOnNew ?? tellsNews(options, pullRequest);
  const { failOn, newOnly } = thresholdOf({ failOn: options.failOn, failOnNew }, policy);
  const isCertain = certain && (!newOnly || report.comparison !== void 0);
  const isOpen = newOnly && report.notes.some(({ kind }) => kind === "no-base");
  return { failOn: isCertain ? failOn : "none", newOnly, certain: isCertain && !isOpen };
}

// src/action/outputs.ts
function outputsOf({ findings, groups, summary: summary2 }, judged, files, delivery) {
  return [
    ["findings", String(findings.filter(isNews).length)],
    ["groups", String(groups.length)],
    ["avoidable-resources", String(summary2.avoidableResources + summary2.avoidableTemplateResources)],
    ["monthly-saving", summary2.monthlySaving.low.toFixed(2)],
    ["report", files.report],
    ["sarif", files.sarif],
    ...files.patch === null ? [] : [["patch", files.patch]],
    ...deliveredBy(delivery),
    ["conclusion", judged.failing > 0 ? "failure" : judged.incomplete || !judged.certain ? "neutral" : "success"]
  ];
}
function deliveredBy(delivery) {
  switch (delivery?.kind) {
    case "committed":
    case "unopened":
      return [["commit", delivery.commit]];
    case "proposed":
      return [
        ["commit", delivery.commit],
        ["pull-request", String(delivery.pullRequest)]
      ];
    case "withdrawn":
      return [["pull-request", String(delivery.pullRequest)]];
    default:
      return [];
  }
}

// src/action/place.ts
function locate({ workspace }, options) {
  const [path6, ...others] = options.paths;
  if (path6 === void 0 || others.length > 0) {
    throw new UsageError(`input "paths": this version analyses one path in a step (found ${options.paths.length})`);
  }
  const workingDirectory = { input: "working-directory", path: options.workingDirectory };
  const { folder, label } = findStepRoot(workspace, [workingDirectory, { input: "paths", path: path6 }]);
  return { workingDirectory: findStepRoot(workspace, [workingDirectory]).folder, folder, label };
}
async function prefixOf({ folder, label }) {
  const inRepository = await locateInRepository(folder);
  return inRepository?.prefix ?? (label === "" ? "" : `${label}/`);
}
function linkBaseOf({ serverUrl, repository }, commit2, prefix) {
  if (repository === null || commit2 === null) return null;
  const folder = prefix.split("/").map(encodeURIComponent).join("/");
  return `${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit2}/${folder}`;
}

// src/adapters/overlay-workspace.ts
function overlayWorkspace(commit2, disk) {
  let listed2 = null;
  const committed = () => listed2 ??= commit2.list().then((paths) => new Set(paths));
  const holderOf = async (path6) => (await committed()).has(path6) ? commit2 : disk;
  return {
    list: async () => [.../* @__PURE__ */ new Set([...await committed(), ...await disk.list()])],
    read: async (path6, limit) => (await holderOf(path6)).read(path6, limit),
    size: async (path6) => (await holderOf(path6)).size(path6)
  };
}

// src/action/reading.ts
async function openReading(folder, pullRequest, host, exact) {
  const checkedOut2 = await checkedOutCommit(folder);
  const wanted = pullRequest?.headSha ?? (exact ? checkedOut2 : null);
  const files = wanted === null ? null : await openHeadWorkspace(folder, wanted, host);
  const disk = openDiskWorkspace(folder);
  if (files !== null) {
    return {
      workspace: files,
      templates: overlayWorkspace(files, disk),
      commit: files.commit,
      linesAreShown: true,
      isExact: true,
      close: () => files.close()
    };
  }
  return {
    workspace: disk,
    templates: disk,
    commit: checkedOut2,
    linesAreShown: pullRequest === null,
    isExact: false,
    close: () => Promise.resolve()
  };
}
function tellReading({ commit: commit2, linesAreShown }, pullRequest, basis, journal) {
  if (pullRequest === null || linesAreShown) {
    journal.progress(`Reads ${commit2 === null ? "the files of the workspace" : `commit ${commit2}`}.`);
    if (basis.kind === "none" && basis.notice !== null) journal.notice(basis.notice);
    return;
  }
  journal.notice(
    `Neither the checkout nor the host has the pull request's head ${pullRequest.headSha}; reads ${commit2 === null ? "the files of the workspace" : `the checked-out commit ${commit2}`} instead. Its lines may be others, so no line is annotated${basis.kind === "none" ? ", and nothing is called new" : ""}. Give the job contents: read, or check out with fetch-depth: 0.`
  );
}
function nameCommit({ commit: commit2, linesAreShown }, pullRequest) {
  if (pullRequest === null || linesAreShown) return commit2;
  return commit2 === null ? pullRequest.headSha : `${pullRequest.headSha}, read from ${commit2}`;
}

// src/deliver/trailer.ts
var KEY = "Backend-Advisor-Groups";
var trailerLine = (fingerprints) => `${KEY}: ${fingerprints.join(" ")}`;
var isOwnMessage = (message) => message.split(/\r\n|\r|\n/).some((line) => line.startsWith(`${KEY}: `));

// src/deliver/branch-commit.ts
async function commitOnBranch(writer, change) {
  const branch = await writer.readBranch(change.branch);
  if (branch === null) return { kind: "branch-missing" };
  if (branch.head !== change.expectedHead) return { kind: "head-moved", head: branch.head };
  if (branch.isProtected) return { kind: "protected-branch" };
  if (isOwnMessage((await writer.readCommit(branch.head)).message)) return { kind: "own-commit" };
  return commitOnHead(writer, change);
}
async function commitOnHead(writer, change) {
  try {
    return { kind: "committed", commit: await writer.commit(change) };
  } catch (error2) {
    if (!(error2 instanceof HostRefusal)) throw error2;
    return lookAgain(writer, change, error2);
  }
}
async function lookAgain(writer, change, refusal2) {
  const { mayHaveArrived } = refusal2;
  if (refusal2.status !== 409 && !mayHaveArrived) throw refusal2;
  const head = (await writer.readBranch(change.branch))?.head ?? change.expectedHead;
  if (head === change.expectedHead) throw refusal2;
  const { message, parents } = await writer.readCommit(head);
  const isOurs = mayHaveArrived && isOwnMessage(message) && parents.length === 1 && parents[0] === change.expectedHead;
  return isOurs ? { kind: "committed", commit: head } : { kind: "head-moved", head };
}

// src/report/commit-message.ts
var HEADLINE = 72;
function renderCommitMessage(groups) {
  const [first, ...others] = groups;
  const named = first === void 0 ? "" : `Share resources of ${listed(first.components)}`;
  const headline = others.length === 0 && named.length <= HEADLINE ? named : "Share resources between components";
  return { headline, body: groups.map(lineOf).join("\n") };
}
var lineOf = ({ components, scope, resourcesNow, resourcesShared, fingerprint }) => `- ${listed(components)} in ${plain(scope)}: ${resourcesNow} to ${resourcesShared} resources (${fingerprint})`;
var listed = (names2) => names2.length < 2 ? names2.map(plain).join("") : `${names2.slice(0, -1).map(plain).join(", ")} and ${plain(names2.at(-1))}`;
var plain = (name) => /^[\w.$-]{1,60}$/.test(name) ? name : "(a component with an unusual name)";

// src/app/changed-files.ts
async function contentsOf(changes, prefix, committed) {
  const files = [];
  for (const { path: path6, before, after } of changes) {
    const read = await committed.read(path6);
    if (read.kind !== "bytes" || !Buffer.from(before).equals(read.bytes)) {
      throw new Error(`the rewrite of ${path6} was not made from the commit that was read`);
    }
    files.push({ path: prefix + path6, content: Buffer.from(after) });
  }
  return files;
}

// src/app/commit-fix.ts
async function commitFix(outcome, target) {
  const { writer, branch, isDefault, head, fromFork, proven, prefix, headFiles } = target;
  if (outcome.changes.length === 0) return { wanted: "commit", kind: "nothing-ready" };
  if (!proven) return { wanted: "commit", kind: "contract-unproven" };
  if (fromFork) return { wanted: "commit", kind: "from-fork" };
  if (isDefault) return { wanted: "commit", kind: "default-branch", branch };
  if (writer === null) return { wanted: "commit", kind: "no-token" };
  if (headFiles === null) return { wanted: "commit", kind: "head-not-read" };
  const { headline, body } = renderCommitMessage(outcome.applied);
  const trailer = trailerLine(outcome.applied.map(({ fingerprint }) => fingerprint));
  const files = await contentsOf(outcome.changes, prefix, headFiles);
  const change = { branch, expectedHead: head, headline, body: `${body}

${trailer}`, files };
  try {
    const done = await commitOnBranch(writer, change);
    if (done.kind !== "committed") return { wanted: "commit", ...done, branch };
    return { wanted: "commit", ...done, branch, groups: outcome.applied.length };
  } catch (error2) {
    if (!(error2 instanceof HostRefusal)) throw error2;
    return { wanted: "commit", kind: "refused", why: explainRefusal(error2, { fromFork, wanted: "commit" }) };
  }
}

// src/deliver/own-commits.ts
import { createHash as createHash2 } from "node:crypto";
var holdsOnlyOwn = (difference, me) => difference?.complete === true && difference.commits.every((commit2) => isOwn(commit2, me));
var isOwn = ({ message, parents, accounts }, me) => isOwnMessage(message) && parents.length === 1 && accounts.length > 0 && accounts.every((account) => isSameAccount(me, account));
function isAlreadyThere({ commits, files }, change) {
  if (commits.length !== 1 || commits[0].parents[0] !== change.expectedHead) return false;
  const there = new Map(files.map(({ path: path6, blob }) => [path6, blob]));
  return there.size === change.files.length && change.files.every(({ path: path6, content }) => there.get(path6) === blobId(content));
}
var blobId = (content) => createHash2("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

// src/deliver/branch-build.ts
var LOOKS2 = 3;
async function buildBranch(writer, plan) {
  const { me, branch, base, expectedHead, change } = plan;
  for (let look = 1; ; look++) {
    const target = await writer.readBranch(base);
    if (target === null) return { kind: "branch-missing", branch: base };
    if (target.head !== expectedHead) return { kind: "head-moved", branch: base, head: target.head };
    if (isOwnMessage((await writer.readCommit(expectedHead)).message)) return { kind: "own-commit", branch: base };
    const found = await writer.readBranch(branch);
    if (found?.isProtected === true) return { kind: "protected-branch", branch };
    if (found !== null) {
      const beyond = await writer.compare(expectedHead, found.head);
      if (!holdsOnlyOwn(beyond, me)) return { kind: "others-commits", branch };
      if (isAlreadyThere(beyond, { ...change, branch, expectedHead })) return { kind: "standing", commit: found.head };
    }
    const built = await buildOnScratch(writer, plan, found?.head ?? null);
    if (built.kind === "built") return built;
    if (look === LOOKS2) throw built.refusal;
  }
}
async function buildOnScratch(writer, plan, from) {
  const { branch, scratch, expectedHead, change } = plan;
  await moveSurely(writer, [{ branch: scratch, from: null, to: expectedHead }]);
  let scratchHead = expectedHead;
  try {
    const made = await commitOnHead(writer, { ...change, branch: scratch, expectedHead });
    if (made.kind === "head-moved") throw new HostRefusal(`${scratch} was moved by somebody else`, 409);
    scratchHead = made.commit;
    await moveSurely(writer, [
      { branch, from, to: made.commit },
      { branch: scratch, from: made.commit, to: null }
    ]);
    return { kind: "built", commit: made.commit };
  } catch (error2) {
    if (!(error2 instanceof HostRefusal)) throw error2;
    await removeQuietly(writer, scratch, scratchHead);
    const now = (await writer.readBranch(branch))?.head ?? null;
    if (now === from) throw error2;
    return { kind: "outrun", refusal: error2 };
  }
}
async function moveSurely(writer, moves) {
  try {
    await writer.moveBranches(moves);
  } catch (error2) {
    if (!(error2 instanceof HostRefusal) || !error2.mayHaveArrived) throw error2;
    for (const { branch, to } of moves) {
      if (((await writer.readBranch(branch))?.head ?? null) !== to) throw error2;
    }
  }
}
async function removeQuietly(writer, branch, from) {
  try {
    await writer.moveBranches([{ branch, from, to: null }]);
  } catch (error2) {
    if (!(error2 instanceof HostRefusal)) throw error2;
  }
}

// src/deliver/proposal-names.ts
import { createHash as createHash3 } from "node:crypto";
var PROPOSAL_BRANCH = "backend-advisor/share-resources";
var SHOWN = 40;
function proposalBranch(root) {
  if (root === "") return PROPOSAL_BRANCH;
  const shown = root.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, SHOWN);
  const digest = createHash3("sha256").update(root).digest("hex").slice(0, 8);
  return [PROPOSAL_BRANCH, shown, digest].filter((part) => part !== "").join("-");
}
var scratchBranch = (branch, { id, attempt }) => `${branch}-run-${id}-${attempt}`;

// src/deliver/proposal.ts
async function lookAtProposals(desk, asked) {
  const { me, branch, base, marker } = asked;
  const proposals = await desk.board.listProposals(branch, base);
  const open2 = proposals.find(({ state }) => state === "open");
  if (open2 === void 0) {
    const [last] = proposals;
    const isDeclined = last !== void 0 && await hasDeclined(desk, last, asked);
    return isDeclined ? { kind: "declined", proposal: last } : { kind: "none" };
  }
  const own = readOwn(open2, me);
  if (own === null) return { kind: "theirs", proposal: open2 };
  if (isNewerRun(own.marker.run, marker.run)) return { kind: "newer-run", proposal: open2 };
  return { kind: "ours", proposal: open2, ...own };
}
async function hasDeclined({ writer }, last, { me, marker }) {
  if (last.state !== "closed" || readOwn(last, me)?.marker.config !== marker.config) return false;
  return isOwnMessage((await writer.readCommit(last.head)).message);
}
var readOwn = ({ author, body }, me) => isSameAccount(me, author) ? readMarked(body) : null;
var LOOKS3 = 3;
async function openProposal(desk, standing, wanted) {
  const body = markerLine(wanted.marker) + wanted.visible;
  let now = standing;
  for (let look = 1; ; look++) {
    switch (now.kind) {
      case "ours": {
        const { proposal } = now;
        if (saysTheSame2(now, wanted)) return { change: "unchanged", proposal };
        return { change: "updated", proposal: await desk.board.updateProposal(proposal.number, { body, close: false }) };
      }
      case "theirs":
      case "newer-run":
        return { change: "unchanged", proposal: now.proposal };
      case "none":
      case "declined":
        break;
    }
    try {
      const { branch, base, title } = wanted;
      return { change: "created", proposal: await desk.board.createProposal({ branch, base, title, body }) };
    } catch (error2) {
      if (look === LOOKS3 || !mayBeThere(error2)) throw error2;
    }
    now = await lookAtProposals(desk, wanted);
  }
}
var saysTheSame2 = (own, wanted) => own.marker.head === wanted.marker.head && own.marker.config === wanted.marker.config && own.visible.trimEnd() === wanted.visible.trimEnd();
var mayBeThere = (error2) => error2 instanceof HostRefusal && (error2.mayHaveArrived || error2.status === 422 && /already exists/i.test(error2.message));

// src/deliver/withdrawal.ts
async function withdrawProposal(desk, wanted, expectedHead) {
  const { writer, board } = desk;
  const { me, branch, base, marker, visible } = wanted;
  const standing = await lookAtProposals(desk, wanted);
  if (standing.kind === "newer-run") return { kind: "newer-run", pullRequest: standing.proposal.number };
  if (standing.kind !== "ours") return { kind: "nothing-open" };
  const target = await writer.readBranch(base);
  if (target === null) return { kind: "branch-missing", branch: base };
  if (target.head !== expectedHead) return { kind: "head-moved", branch: base, head: target.head };
  const found = await writer.readBranch(branch);
  if (found !== null && !holdsOnlyOwn(await writer.compare(expectedHead, found.head), me)) {
    return { kind: "others-commits", branch };
  }
  const { number } = standing.proposal;
  await board.updateProposal(number, { body: markerLine(marker) + visible, close: true });
  if (found !== null && !found.isProtected) await removeQuietly(writer, branch, found.head);
  return { kind: "withdrawn", pullRequest: number, base };
}

// src/report/proposal.ts
var TITLE = "Share resources between components";
function proposalTitle(root) {
  const folder = root.replace(/\/$/, "");
  return /^[\w][\w./-]{0,59}$/.test(folder) ? `${TITLE} in ${folder}` : TITLE;
}
function renderProposal(report, { groups, base }, options) {
  const carried = { wanted: "pull-request", kind: "carried", groups, base };
  const obsolete = { wanted: "pull-request", kind: "obsolete", base };
  return renderMarkdown(report, { ...options, delivery: groups > 0 ? carried : obsolete });
}

// src/app/propose-fix.ts
async function proposeFix(outcome, target) {
  const { github, read, proven } = target;
  if (outcome.changes.length === 0) {
    const isCertain = !outcome.report.notes.some(isIncomplete);
    if (github === null || read === null || !isCertain) return { wanted: "pull-request", kind: "nothing-ready" };
  } else {
    if (!proven) return { wanted: "pull-request", kind: "contract-unproven" };
    if (github === null) return { wanted: "pull-request", kind: "no-token" };
    if (read === null) return { wanted: "pull-request", kind: "head-not-read" };
  }
  try {
    return await reconcile(outcome, target, github, read);
  } catch (error2) {
    if (!(error2 instanceof HostRefusal)) throw error2;
    return { wanted: "pull-request", kind: "refused", why: explain(error2) };
  }
}
async function reconcile(outcome, target, { host, writer, proposals: board }, read) {
  const base = await writer.defaultBranch();
  if (target.ref !== "" && target.ref !== `refs/heads/${base}`) {
    return { wanted: "pull-request", kind: "not-default-branch", branch: base };
  }
  const text = textOf(outcome, target, { me: await host.whoAmI(), base, commit: read.commit });
  if (outcome.changes.length > 0) return propose(outcome, target, { writer, board }, text, read);
  const done = await withdrawProposal({ writer, board }, text, read.commit);
  return done.kind === "nothing-open" ? { wanted: "pull-request", kind: "nothing-ready" } : { wanted: "pull-request", ...done };
}
async function propose(outcome, target, desk, text, read) {
  const { me, branch, base } = text;
  const standing = await lookAtProposals(desk, text);
  if (standing.kind === "declined" || standing.kind === "newer-run") {
    return { wanted: "pull-request", kind: standing.kind, pullRequest: standing.proposal.number };
  }
  const { headline, body } = renderCommitMessage(outcome.applied);
  const built = await buildBranch(desk.writer, {
    me,
    branch,
    scratch: scratchBranch(branch, target.run),
    base,
    expectedHead: read.commit,
    change: {
      headline,
      body: `${body}

${trailerLine(fingerprintsOf(outcome))}`,
      files: await contentsOf(outcome.changes, target.prefix, read.files)
    }
  });
  if (built.kind !== "built" && built.kind !== "standing") return { wanted: "pull-request", ...built };
  const proposed = { commit: built.commit, branch, base, groups: outcome.applied.length };
  try {
    const { change, proposal } = await openProposal(desk, standing, text);
    const shown = change === "unchanged" && built.kind === "built" ? "updated" : change;
    return { wanted: "pull-request", kind: "proposed", ...proposed, pullRequest: proposal.number, change: shown };
  } catch (error2) {
    if (!(error2 instanceof HostRefusal)) throw error2;
    return { wanted: "pull-request", kind: "unopened", ...proposed, why: explain(error2) };
  }
}
function textOf(outcome, { prefix, linkBase, run: run2, settings }, { me, base, commit: commit2 }) {
  const { report, applied } = outcome;
  const config = digestOf([settings, fingerprintsOf(outcome)]);
  const marker = { root: prefix, tool: report.tool.version, run: run2, head: commit2, config };
  const limit = COMMENT_LIMIT - markerLine(marker).length;
  const visible = renderProposal(report, { groups: applied.length, base }, { commit: commit2, linkBase, limit });
  return { me, branch: proposalBranch(prefix), base, title: proposalTitle(prefix), marker, visible };
}
var fingerprintsOf = ({ applied }) => applied.map(({ fingerprint }) => fingerprint);
var explain = (refusal2) => explainRefusal(refusal2, { fromFork: false, wanted: "pull-request" });

// src/deliver/line-edit.ts
function lineEditOf({ path: path6, before, after }) {
  if ((before + after).includes("\r") || !before.endsWith("\n") || !after.endsWith("\n")) return null;
  const [old, young] = [linesOf2(before), linesOf2(after)];
  const most = Math.min(old.length, young.length);
  let head = 0;
  while (head < most && old[head] === young[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++;
  if (head + tail === old.length) {
    if (head > 0) head--;
    else tail--;
  }
  const [end, youngEnd] = [old.length - tail, young.length - tail];
  return {
    path: path6,
    firstLine: head + 1,
    lastLine: end,
    replaced: old.slice(head, end),
    lines: young.slice(head, youngEnd)
  };
}
var linesOf2 = (text) => text.slice(0, -1).split("\n");
var overlap = (a, b) => a.path === b.path && a.firstLine <= b.lastLine && b.firstLine <= a.lastLine;

// src/deliver/hunks.ts
function hunksOf({ patch }) {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count = "1"]) => {
    const firstLine = Number(start);
    const lines = Number(count);
    return lines === 0 ? [] : [{ firstLine, lastLine: firstLine + lines - 1 }];
  });
}
var holds = (hunk, { firstLine, lastLine }) => hunk.firstLine <= firstLine && lastLine <= hunk.lastLine;

// src/deliver/suggestion-marker.ts
import { createHash as createHash4 } from "node:crypto";
function suggestionMarker(fingerprint, { path: path6, replaced, lines }) {
  const digest = createHash4("sha256").update(JSON.stringify([path6, replaced, lines])).digest("hex").slice(0, 16);
  return `<!-- backend-advisor:suggestion ${fingerprint} ${digest} -->`;
}
var isMarkedWith = (body, marker) => body.split(/\r\n|\n/, 1)[0] === marker;

// src/deliver/suggestions.ts
async function postSuggestions(host, board, wanted) {
  const { pullRequest, head } = wanted;
  const placed = placeInDiff(wanted.suggestions, await board.listDiff(pullRequest));
  if (placed.length === 0) return { kind: "done", posted: [], standing: [] };
  const said = await findStanding(host, board, wanted, placed);
  const fresh = placed.filter((suggestion) => !said.includes(suggestion));
  const standing = said.map(({ fingerprint }) => fingerprint);
  if (fresh.length === 0) return { kind: "done", posted: [], standing };
  const now = await host.headSha(pullRequest);
  if (now !== head) return { kind: "head-moved", head: now };
  const posted = fresh.map(({ fingerprint }) => fingerprint);
  try {
    await board.createReview(pullRequest, { commit: head, body: wanted.body, remarks: fresh.map(remarkOf) });
  } catch (error2) {
    if (!(error2 instanceof HostRefusal) || !error2.mayHaveArrived) throw error2;
    if ((await findStanding(host, board, wanted, fresh)).length < fresh.length) throw error2;
  }
  return { kind: "done", posted, standing };
}
function placeInDiff(suggestions, diff) {
  const hunks = new Map(diff.map((file) => [file.path, hunksOf(file)]));
  const placed = [];
  for (const suggestion of suggestions) {
    const { edit } = suggestion;
    if (remarkOf(suggestion).body.length > COMMENT_LIMIT) continue;
    const isShown = hunks.get(edit.path)?.some((hunk) => holds(hunk, edit)) === true;
    if (isShown && !placed.some((other) => overlap(other.edit, edit))) placed.push(suggestion);
  }
  return placed;
}
async function findStanding(host, board, { pullRequest }, suggestions) {
  const remarks = await board.listRemarks(pullRequest);
  const marked = remarks.filter(({ body }) => suggestions.some((one) => isMarkedWith(body, markerOf(one))));
  if (marked.length === 0) return [];
  const me = await host.whoAmI();
  const own = marked.filter(({ author }) => isSameAccount(me, author));
  return suggestions.filter((one) => own.some(({ body }) => isMarkedWith(body, markerOf(one))));
}
var markerOf = ({ fingerprint, edit }) => suggestionMarker(fingerprint, edit);
var remarkOf = (suggestion) => {
  const { path: path6, firstLine, lastLine } = suggestion.edit;
  return { path: path6, firstLine, lastLine, body: `${markerOf(suggestion)}
${suggestion.body}` };
};

// src/report/suggestion.ts
function renderSuggestion(group2, lines) {
  if (lines.some((line) => line.split("	").some((part) => makeVisible(part) !== part))) return null;
  const { components, resourcesNow, resourcesShared } = group2;
  const checklist = checklistFor([group2]);
  const sentence = sentences([
    say`${names(components)} can share ${resourcesShared} resources instead of creating ${resourcesNow}.`,
    checklist === null ? [] : say`When deployed, ${checklist.title}: see the checklist in the comment first.`
  ]);
  const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [sinkFor(null).inline(sentence), "", `${fence}suggestion`, ...lines, fence, ""].join("\n");
}
var SUGGESTIONS_BODY = "Backend Advisor suggests how components of this pull request can share resources.";
var longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));

// src/app/suggest-fix.ts
var MOST_SUGGESTIONS = 20;
async function suggestFix(outcome, target) {
  const { applied } = outcome;
  const { host, board, pullRequest, head, fromFork, readsHead } = target;
  const held = (delivery) => ({ delivery, left: applied });
  if (applied.length === 0) return held({ wanted: "suggest", kind: "nothing-ready" });
  if (host === null || board === null) return held({ wanted: "suggest", kind: "no-token" });
  if (!readsHead) return held({ wanted: "suggest", kind: "head-not-read" });
  const suggestions = await suggestionsFor(outcome, target);
  try {
    const wanted = { pullRequest, head, body: SUGGESTIONS_BODY, suggestions };
    const done = await postSuggestions(host, board, wanted);
    if (done.kind === "head-moved")
      return held({ wanted: "suggest", kind: "head-moved", branch: null, head: done.head });
    const standing = /* @__PURE__ */ new Set([...done.posted, ...done.standing]);
    const left = applied.filter(({ fingerprint }) => !standing.has(fingerprint));
    return { delivery: { wanted: "suggest", kind: "suggested", groups: standing.size, left: left.length }, left };
  } catch (error2) {
    if (!(error2 instanceof HostRefusal)) throw error2;
    return held({ wanted: "suggest", kind: "refused", why: explainRefusal(error2, { fromFork, wanted: "suggest" }) });
  }
}
async function suggestionsFor(outcome, target) {
  const suggestions = [];
  for (const group2 of outcome.applied.slice(0, MOST_SUGGESTIONS)) {
    const changes = outcome.applied.length === 1 ? outcome.changes : await target.changesOf(group2);
    const edit = oneEditOf(changes, target.prefix);
    const body = edit === null ? null : renderSuggestion(group2, edit.lines);
    if (edit !== null && body !== null) suggestions.push({ fingerprint: group2.fingerprint, edit, body });
  }
  return suggestions;
}
function oneEditOf(changes, prefix) {
  const [change, ...others] = changes;
  if (change === void 0 || others.length > 0) return null;
  return lineEditOf({ ...change, path: prefix + change.path });
}

// src/action/rewriting.ts
async function examine(examination, journal) {
  const { reading, settings, options, folder, prefix } = examination;
  const { mode, allowStateful } = options;
  const isBeforehand = mode === "fix-pr" && examination.pullRequest !== null;
  if (mode === "comment" || mode === "annotate" || isBeforehand) {
    const report2 = await analyse(reading.workspace, settings, journal);
    const delivery = isBeforehand ? { wanted: "pull-request", kind: "on-pull-request" } : null;
    return { report: report2, delivery, patch: null, shownPatch: null };
  }
  const typeFiles = openDiskTypeFiles(folder);
  const wanted = { ...settings, only: null, allowStateful };
  const outcome = await fix(reading.workspace, typeFiles, wanted, journal);
  const patch = patchOf(outcome.changes, prefix);
  if (mode === "suggest") {
    const rewrite = createRewriter(examination, wanted, typeFiles, journal);
    return { report: outcome.report, patch, ...await suggest(outcome, rewrite, examination) };
  }
  const proven = isProven(examination.judging, typeFiles);
  const report = proven ? outcome.report : withoutProof(outcome.report);
  const hand = mode === "fix-commit" ? commit : propose2;
  return { report, delivery: await hand(outcome, proven, examination), patch, shownPatch: null };
}
var isProven = ({ independent, policy }, typeFiles) => isContractProven(independent ? policy.contract : null, typeFiles);
async function commit(outcome, proven, { reading, pullRequest, github, prefix }) {
  if (pullRequest === null) return { wanted: "commit", kind: "no-pull-request" };
  if (!pullRequest.isOpen) return { wanted: "commit", kind: "pull-request-closed" };
  return commitFix(outcome, {
    writer: github?.writer ?? null,
    branch: pullRequest.headBranch,
    isDefault: pullRequest.headIsDefault,
    head: pullRequest.headSha,
    fromFork: pullRequest.fromFork,
    proven,
    prefix,
    headFiles: reading.isExact ? reading.workspace : null
  });
}
async function propose2(outcome, proven, { environment, reading, judging, options, github, prefix }) {
  const { workspace: files, commit: read, isExact } = reading;
  return proposeFix(outcome, {
    github,
    ref: environment.ref,
    read: isExact && read !== null ? { commit: read, files } : null,
    proven,
    prefix,
    linkBase: linkBaseOf(environment, read, prefix),
    run: environment.run,
    settings: [judging.policy, options.allowStateful]
  });
}
async function suggest(outcome, rewrite, { reading, pullRequest, github, prefix }) {
  if (pullRequest === null) {
    return { delivery: { wanted: "suggest", kind: "no-pull-request" }, shownPatch: patchOf(outcome.changes, prefix) };
  }
  const { number, headSha: head, fromFork, isOpen } = pullRequest;
  if (!isOpen) {
    return {
      delivery: { wanted: "suggest", kind: "pull-request-closed" },
      shownPatch: patchOf(outcome.changes, prefix)
    };
  }
  const { delivery, left } = await suggestFix(outcome, {
    host: github?.host ?? null,
    board: github?.board ?? null,
    pullRequest: number,
    head,
    fromFork,
    prefix,
    readsHead: reading.isExact,
    changesOf: (group2) => rewrite([group2])
  });
  const changes = left.length === outcome.applied.length ? outcome.changes : await rewrite(left);
  return { delivery, shownPatch: patchOf(changes, prefix) };
}
function createRewriter({ reading }, settings, typeFiles, journal) {
  return async (groups) => {
    const changes = [];
    for (const { fingerprint } of groups) {
      const outcome = await fix(reading.workspace, typeFiles, { ...settings, only: fingerprint }, journal);
      changes.push(...outcome.changes);
    }
    return changes;
  };
}
var patchOf = (changes, prefix) => changes.length === 0 ? null : renderPatch(changes.map((change) => ({ ...change, path: prefix + change.path })));

// src/action/run.ts
async function run(variables, readInput, job) {
  try {
    await perform(readEnvironment(variables), parseActionInputs(readInput), job);
  } catch (error2) {
    if (error2 instanceof UsageError) job.fail(error2.message);
    else reportBug(error2, job);
  }
}
async function perform(environment, options, job) {
  const pullRequest = pullRequestOf(readTrigger(environment.event.name, environment.event.path), job);
  const isProposing = pullRequest === null && options.mode === "fix-pr";
  const github = pullRequest === null && !isProposing ? null : await openHost(environment, options, job);
  const host = github?.host ?? null;
  const place = locate(environment, options);
  const judging = await chooseJudging({ ...place, configPath: options.configPath }, pullRequest, host);
  if (judging.notice !== null) job.notice(judging.notice);
  const basis = await openBasis(placeOfBasis(place, environment), options.base, pullRequest, host);
  const reading = await openReading(place.folder, pullRequest, host, isProposing).catch(closing(basis));
  tellReading(reading, pullRequest, basis, job);
  const prefix = await prefixOf(place);
  const { policy, baseline, own } = judging;
  const excuses = { baseline, today: environment.today };
  const settings = { policy, version: VERSION, source: options.source, excuses };
  const withOwn = own === null ? excuses : { ...excuses, own };
  const { report, delivery, patch, shownPatch } = await examine(
    {
      environment,
      reading,
      settings: { ...settings, excuses: withOwn, templates: reading.templates },
      options,
      judging,
      pullRequest,
      github,
      folder: place.folder,
      prefix
    },
    job
  ).then(
    (examined) => compare(examined, {
      basis,
      workspace: reading.workspace,
      analyse: (files2) => analyse(files2, settings, job),
      excusesNothing: pullRequest !== null,
      tellsNews: tellsNews(options, pullRequest)
    })
  ).finally(() => Promise.all([reading.close(), basis.close()]));
  const threshold = thresholdIn(report, options, judging, pullRequest);
  const conclusion = conclude(report, threshold);
  await publish(report, {
    job,
    journal: job,
    prefix,
    commit: nameCommit(reading, pullRequest),
    linkBase: linkBaseOf(environment, reading.commit, prefix),
    annotate: reading.linesAreShown,
    conversation: converse({ environment, options, pullRequest, github, judging, delivery }),
    delivery,
    patch: shownPatch
  });
  const files = {
    report: writeReportFile(await render(report, "json", PLAIN), environment, options, place),
    sarif: writeTemporaryFile(
      environment.temporary,
      "backend-advisor.sarif",
      await renderSarif(report, { prefix, onlyOpen: true })
    ),
    patch: patch === null ? null : writeTemporaryFile(environment.temporary, "backend-advisor.patch", patch)
  };
  const judged = { ...conclusion, certain: threshold.certain };
  for (const [name, value] of outputsOf(report, judged, files, delivery)) job.setOutput(name, value);
  if (conclusion.failing > 0) {
    const found = countFindings(conclusion.failing, threshold.newOnly);
    job.fail(`${found} at or above "${threshold.failOn}" (input fail-on)`);
  }
}
var placeOfBasis = (place, { workspace, temporary }) => ({
  ...place,
  allowed: [workspace, temporary]
});
var closing = (basis) => async (error2) => {
  await basis.close();
  throw error2;
};
function pullRequestOf(trigger, journal) {
  if (trigger.kind === "pull-request") return trigger.pullRequest;
  if (trigger.trouble !== null) journal.notice(`Not run for a pull request: ${trigger.trouble}.`);
  return null;
}
async function openHost({ repository, apiUrl: baseUrl }, { token }, journal) {
  if (repository === null || token === null) return null;
  const { openGitHub } = await import("./github-host-JKDCQLZD.js");
  return openGitHub({ token, baseUrl, repository }, journal);
}
function converse(facts) {
  const { environment, options, pullRequest, github, judging, delivery } = facts;
  if (pullRequest === null || options.mode === "annotate") return null;
  const { number, headSha, fromFork } = pullRequest;
  return {
    pullRequest: number,
    host: github?.host ?? null,
    fromFork,
    when: options.commentWhen,
    run: environment.run,
    head: headSha,
    commit: delivery?.kind === "committed" ? delivery.commit : null,
    settings: judging.policy
  };
}
function writeReportFile(text, { workspace, temporary }, { reportFile }, { workingDirectory }) {
  if (reportFile === null) return writeTemporaryFile(temporary, "report.json", text);
  return writeReport(resolve4(workingDirectory, reportFile), [workspace, temporary], text);
}
var PLAIN = { colour: false, width: 80 };
function countFindings(count, newOnly) {
  const kind = newOnly ? "new " : "";
  return count === 1 ? `1 ${kind}finding` : `${count} ${kind}findings`;
}

// src/action/index.ts
await run(process.env, (name) => getInput(name), openActionsJob());
