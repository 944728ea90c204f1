// City labels on the map: which names stand where. One rule for both drawers.

export interface Label {
  readonly id: string;
  readonly text: string;
  /** From the mark's place to the text's alphabetic baseline at its `align` end, px. */
  readonly dx: number;
  readonly dy: number;
  readonly align: 'start' | 'middle' | 'end';
  /** Px. */
  readonly size: number;
  readonly bold: boolean;
}
