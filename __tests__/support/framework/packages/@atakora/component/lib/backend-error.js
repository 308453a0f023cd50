/** What a backend throws; `code` is for tests, the documentation gives the cases only. */
class BackendError extends Error {
  constructor(code, message) {
    super(message)
    this.name = 'BackendError'
    this.code = code
  }
}

module.exports = { BackendError }
