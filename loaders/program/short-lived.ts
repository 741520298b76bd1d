/**
 * Arguments of Node for a process of ours that lives for seconds or a minute. Up to Node 21 the engine optimises so eagerly that a fifth of the
 * processor goes into what hardly pays in that time; later ones tier up in smaller steps.
 */
export const SHORT_LIVED = Number.parseFloat(process.versions.v8) < 12 ? ["--interrupt-budget=400000"] : [];
