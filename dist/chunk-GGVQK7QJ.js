import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/discover/decode.ts
function decodeUtf8(bytes) {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var hasUtf16Mark = (bytes) => bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
var asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export {
  decodeUtf8,
  hasUtf16Mark,
  asBuffer
};
