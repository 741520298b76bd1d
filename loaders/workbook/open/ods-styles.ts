type Attributes = Record<string, string>;

/** What the styles in an .ods say of what bears them: tables that are hidden, cells and runs of text struck through, runs raised above the line. */
export class OdsStyles {
  private style = "";
  private readonly hidden = new Set<string>();
  private readonly struck = new Set<string>();
  private readonly raised = new Set<string>();
  /** Columns, from one to another, whose cells are struck through where they bear no style of their own. */
  private struckCols: [first: number, last: number][] = [];
  private struckRow = false;

  open(name: string, attributes: Attributes): void {
    if (name === "style:style") this.style = `${attributes["style:family"]} ${attributes["style:name"]}`;
    else if (name === "style:table-properties") {
      if (attributes["table:display"] === "false") this.hidden.add(this.style);
    } else if (name === "style:text-properties") {
      const lines = [attributes["style:text-line-through-style"], attributes["style:text-line-through-type"]];
      if (lines.some((line) => line !== undefined && line !== "none") && !lines.includes("none"))
        this.struck.add(this.style);
      if (/^(super|[1-9])/.test(attributes["style:text-position"] ?? "")) this.raised.add(this.style);
    }
  }

  hides(table: Attributes): boolean {
    return this.hidden.has(`table ${table["table:style-name"]}`);
  }

  /** What columns from one on, or the cells of the next row, bear where they say nothing else. */
  column(attributes: Attributes, first: number, count: number): void {
    if (first === 0) this.struckCols = [];
    if (this.strikes(attributes["table:default-cell-style-name"])) this.struckCols.push([first, first + count - 1]);
  }

  row(attributes: Attributes): void {
    this.struckRow = this.strikes(attributes["table:default-cell-style-name"]);
  }

  /** Whether a cell is struck through in a column. */
  strikesCell(cell: Attributes, col: number): boolean {
    if (this.struck.size === 0) return false;
    const own = cell["table:style-name"];
    if (own !== undefined) return this.strikes(own);
    return this.struckRow || this.struckCols.some(([first, last]) => first <= col && col <= last);
  }

  /** Whether a run of text is struck through, or raised. */
  look(run: Attributes): "struck" | "raised" | undefined {
    const style = `text ${run["text:style-name"]}`;
    return this.struck.has(style) ? "struck" : this.raised.has(style) ? "raised" : undefined;
  }

  private strikes(cell: string | undefined): boolean {
    return this.struck.has(`table-cell ${cell}`);
  }
}
