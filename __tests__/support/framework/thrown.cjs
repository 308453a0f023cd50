/** An error of whatever realm, or anything else that was thrown, as data. */
const describeThrown = (thrown) => ({
  name: String(thrown?.name ?? typeof thrown),
  message: String(thrown?.message ?? thrown),
})

module.exports = { describeThrown }
