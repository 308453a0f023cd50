const { default: Sequencer } = require('@jest/test-sequencer')

/**
 * The end-to-end tests wait most of their time for a host that is asked slowly: begun first, they wait beside the others.
 * A fresh clone knows no durations, and would begin them when it comes to them.
 */
module.exports = class WaitingFirst extends Sequencer {
  sort(tests) {
    const waits = ({ path }) => (/[\\/]e2e[\\/]/.test(path) ? 0 : 1)
    return [...super.sort(tests)].sort((a, b) => waits(a) - waits(b))
  }
}
