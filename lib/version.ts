/** The version of Petrel, as the footer and the health check give it. */
export const version = "0.1.0";
