/** What a command is given of the process and the machine around it. */
export interface Surroundings {
  /** Prints a line for people. */
  readonly say: (text: string) => void;
  /** Calls back when the process is asked to stop. */
  readonly onStop: (stop: () => Promise<void>) => void;
  /** Sample data and logos. */
  readonly demoFolder: string;
  /** What the build of the widgets and the site wrote. */
  readonly distFolder: string;
  /** Which version that build is of, `1.4.0`. */
  readonly version: string;
  /** Today's date where the lists are kept, `2026-09-15`. */
  readonly today: () => string;
}
