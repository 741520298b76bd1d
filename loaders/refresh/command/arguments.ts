import { type ParseArgsConfig, parseArgs } from "node:util";
import { PersonError } from "../../problems/person-error.ts";

export type Options = NonNullable<ParseArgsConfig["options"]>;

/** How a command is called. */
export interface Use<O extends Options> {
  /** As a person types it; shown where it was typed otherwise. */
  usage: string;
  options: O;
  /** How many words may stand beside the options; none where not given. */
  words?: number;
}

/** The values of the options that were given. */
export type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>["values"];

/** A command was called otherwise than it is used. Its message says what is wrong. */
export class UsageError extends PersonError {}

/** Options that npm itself has, so that its own value says nothing of what a person typed. */
const OF_NPM = new Set(["key", "registry"]);

/** What node calls a fault in the arguments, and how it is said to a person; `$1` is the argument. */
const FAULTS: Record<string, string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: "Lệnh này không có lựa chọn “$1”.",
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: "Giá trị của “$1” bị thiếu hoặc thừa.",
};

/**
 * Reads the arguments of a command. Options without a value, and those that npm kept for itself because `--` was forgotten before them (it would
 * have published where `--watch` asked for a preview), are refused.
 * @throws UsageError where they are not as the command is used
 */
export function argumentsOf<O extends Options>(
  { options, words = 0 }: Use<O>,
  args: string[],
  env: NodeJS.ProcessEnv,
): { values: Values<O>; words: string[] } {
  const kept = Object.keys(options).find((name) => !OF_NPM.has(name) && env[`npm_config_${name}`] !== undefined);
  if (kept) throw new UsageError(`Thiếu dấu “--” đứng riêng trước “--${kept}”.`);
  const { values, positionals } = parsed(args, options);
  const blank = Object.entries(values).find(([, value]) => value === "");
  if (blank) throw new UsageError(`Thiếu giá trị sau “--${blank[0]}”.`);
  if (positionals.length > words) throw new UsageError(`Thừa “${positionals[words]}”.`);
  return { values, words: positionals };
}

function parsed<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const fault = FAULTS[code];
    if (!fault) throw error;
    throw new UsageError(fault.replace("$1", /--?[^\s'<]+/.exec(message)?.[0] ?? ""));
  }
}
