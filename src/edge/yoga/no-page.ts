/**
 * Stands in for the two pages of Yoga in the bundle of the Worker (`alias` in wrangler.toml). Both are switched off, since the
 * edge answers browsers itself; they would be 5 KB of the compressed script.
 */
export default '';
