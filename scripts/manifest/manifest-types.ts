/** Something with a name that the class block of an element describes. */
export interface Documented {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

export interface Member extends Documented {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly static?: boolean;
  readonly attribute?: string;
  readonly default?: string;
}

export interface Attribute extends Documented {
  readonly fieldName?: string;
  readonly default?: string;
}

/** The part of a class in a custom elements manifest that the scripts here read. */
export interface ElementClass {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly {
    readonly kind: string;
    readonly path: string;
    readonly declarations: readonly ElementClass[];
    readonly exports: readonly unknown[];
  }[];
}
