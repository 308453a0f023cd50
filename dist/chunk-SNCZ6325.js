import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/failure.ts
var UsageError = class extends Error {
  name = "UsageError";
};
var HostRefusal = class extends Error {
  constructor(message, status, limited = false) {
    super(message);
    this.status = status;
    this.limited = limited;
  }
  status;
  limited;
  name = "HostRefusal";
  /** A server error or no answer: what was asked may have been done all the same. */
  get mayHaveArrived() {
    return this.status >= 500 || this.status === 0;
  }
};
function assertNever(value) {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}

export {
  UsageError,
  HostRefusal,
  assertNever
};
