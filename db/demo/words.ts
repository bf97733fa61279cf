/** What a company does, and the industry that it counts as. */
export const trades: readonly (readonly [string, string])[] = [
  ["Robotics", "Technology"],
  ["Digital", "Technology"],
  ["Systems", "Technology"],
  ["Pharma", "Healthcare"],
  ["Clinics", "Healthcare"],
  ["Labs", "Healthcare"],
  ["Bank", "Finance"],
  ["Insurance", "Finance"],
  ["Foods", "Retail"],
  ["Outdoor", "Retail"],
  ["Textiles", "Retail"],
  ["Shipping", "Other"],
  ["Freight", "Other"],
  ["Energy", "Other"],
  ["Timber", "Other"],
  ["Glass", "Other"],
];

export const jobTitles = [
  "Head of IT",
  "Operations manager",
  "Managing director",
  "Buyer",
  "Head of purchasing",
  "Finance manager",
  "Plant manager",
  "Marketing lead",
  "Office manager",
  "Head of sales",
  "Data protection officer",
  "Store manager",
] as const;

export const sources = [
  ["Referral", 28],
  ["Web form", 24],
  ["Trade fair", 18],
  ["Cold call", 12],
  ["Newsletter", 10],
  ["Partner", 8],
] as const;

export const tags = [
  "reference",
  "key account",
  "newsletter",
  "renewal",
  "pilot",
  "public sector",
  "export",
  "family business",
] as const;

export const projects = [
  "Fleet telematics",
  "Warehouse scanners",
  "Patient portal",
  "Store roll-out",
  "Loyalty programme",
  "Archive migration",
  "Solar monitoring",
  "Cold chain tracking",
  "Route planning",
  "Contract archive",
  "Help desk seats",
  "Compliance suite",
  "Lab inventory",
  "Timber yard app",
  "Ticket gates",
  "Print portal",
  "Sample library",
  "Glass line sensors",
  "Booking calendar",
  "Energy dashboard",
] as const;

/** Added to a project's name, so that a customer's second lead reads as one. */
export const phases = ["", "", "", ", second site", ", phase 2", ", renewal", ", pilot"] as const;

export const taskTitles = [
  "Call back about the open questions",
  "Send the revised quote",
  "Confirm the delivery window",
  "Prepare the demo",
  "Ask legal for the data processing terms",
  "Send samples",
  "Check the renewal date",
  "Introduce the new contact",
  "Plan the site visit",
  "Answer the security questionnaire",
  "Follow up after the workshop",
  "Collect the signed order",
  "Ask for a reference",
  "Review the pilot numbers",
] as const;

export interface Talk {
  kind: "call" | "email" | "meeting" | "note";
  subject: string;
  body: string;
  outcome?: string;
}

export const talks: readonly Talk[] = [
  {
    kind: "call",
    subject: "First call",
    body: "They compare three suppliers and decide together with finance.",
    outcome: "reached",
  },
  {
    kind: "call",
    subject: "Call, no answer",
    body: "Left a message with the assistant, back after two o’clock.",
    outcome: "left_message",
  },
  {
    kind: "call",
    subject: "Price question",
    body: "The two-year price is within budget, the one-off fee is not.",
    outcome: "reached",
  },
  {
    kind: "call",
    subject: "Short check-in",
    body: "All is well. They will come back once the new budget is decided.",
    outcome: "reached",
  },
  {
    kind: "call",
    subject: "Tried twice",
    body: "Nobody picked up, try in the morning.",
    outcome: "no_answer",
  },
  {
    kind: "email",
    subject: "Quote sent",
    body: "Quote with three options, valid for thirty days.",
  },
  {
    kind: "email",
    subject: "Data processing terms",
    body: "They ask for a list of sub-processors and for hosting in the region.",
  },
  {
    kind: "email",
    subject: "Thanks for the visit",
    body: "Summary of what was agreed, with the names of everyone involved.",
  },
  {
    kind: "email",
    subject: "Contract draft",
    body: "Legal changed two paragraphs about liability and notice.",
  },
  {
    kind: "email",
    subject: "Product news",
    body: "Sent the new data sheet and an invitation to the webinar.",
  },
  {
    kind: "meeting",
    subject: "Workshop",
    body: "Agreed the scope: orders, letters and results. Billing stays out.",
  },
  {
    kind: "meeting",
    subject: "Demo for the team",
    body: "Six people. Most questions were about roles and the audit trail.",
  },
  {
    kind: "meeting",
    subject: "Site visit",
    body: "Two halls, poor reception near the gates, power is available everywhere.",
  },
  {
    kind: "meeting",
    subject: "Yearly review",
    body: "Happy with support, wishes for faster reports.",
  },
  {
    kind: "note",
    subject: "Budget",
    body: "Next year’s budget is decided in December. Nothing moves before that.",
  },
  { kind: "note", subject: "Decision", body: "The buyer prepares, the managing director signs." },
];
