const { defineBackend } = require('./lib/define-backend.js')

module.exports = { defineBackend }
