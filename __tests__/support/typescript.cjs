module.exports = globalThis.__TYPESCRIPT__
