import { kept } from "../reference/kept.ts";
import { selectFieldsOf } from "./repository.ts";

/** All custom fields of an entity in their order; in a transaction read anew. */
export const fieldsOf = kept(selectFieldsOf);
